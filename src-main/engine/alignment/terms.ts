/**
 * Every claim as a bag of weighted terms: the words that carry it, its figures and its names. Terms are numbered over both texts,
 * so that all later passes compare integers.
 */
import { commonness } from '../lexicon/relations'
import type { Reading, ReadClaim, Word } from '../reading'

export type TermKind = 'word' | 'name' | 'figure'

export interface Term {
  readonly lemma: string
  readonly kind: TermKind
  /** Terms of one stem have one number. */
  readonly stem: number
  /** Claims of both texts that hold it. */
  readonly spread: number
  /** How much it tells: rare in these two texts, and rare in English. */
  readonly weight: number
}

/** One claim's terms: term ids in the order of first mention, no repeats. */
export interface ClaimTerms {
  readonly claim: ReadClaim
  readonly ids: readonly number[]
  /** Term ids of the whole sentence the claim stands in. */
  readonly sentence: readonly number[]
  /** Sum of the claim's weights; 0 for a claim of function words alone. */
  readonly total: number
  /** Lower-cased words, punctuation left out: equal keys are the same wording. */
  readonly key: string
}

export interface TermTable {
  readonly terms: readonly Term[]
  readonly base: readonly ClaimTerms[]
  readonly account: readonly ClaimTerms[]
}

/** Names and figures tell more than their spread alone says: "Reedhall" or "2,800" in both claims is seldom chance. */
const weightOfKind: Readonly<Record<TermKind, number>> = { word: 1, name: 1.1, figure: 1.3 }

/** One word may be read as a name here and as a word there; the more telling reading holds, whichever text comes first. */
const rankOfKind: Readonly<Record<TermKind, number>> = { word: 0, name: 1, figure: 2 }

/** Reads the terms of both texts; the same for both orders of the texts but for the numbering of terms. */
export function readTerms(base: Reading, account: Reading): TermTable {
  const ids = new Map<string, number>()
  const found: { lemma: string; kind: TermKind; spread: number }[] = []
  const idsOf = (words: readonly Word[]): number[] => {
    const seen = new Set<number>()
    for (const word of words) {
      const kind = kindOf(word)
      if (kind === null) continue
      const lemma = kind === 'word' ? word.lemma : word.norm.replace(/['’]s$/, '')
      let id = ids.get(lemma)
      if (id === undefined) {
        id = found.length
        ids.set(lemma, id)
        found.push({ lemma, kind, spread: 0 })
      }
      const term = found[id]
      if (term && rankOfKind[kind] > rankOfKind[term.kind]) term.kind = kind
      seen.add(id)
    }
    return [...seen]
  }
  const bare = [base, account].map((reading) => {
    const sentences = reading.sentences.map((sentence) => idsOf(sentence.words))
    return reading.claims.map((claim) => ({
      claim,
      ids: idsOf(claim.words),
      sentence: sentences[claim.sentence] ?? [],
      key: keyOf(claim.words)
    }))
  })
  for (const claim of bare.flat()) {
    for (const id of claim.ids) {
      const term = found[id]
      if (term) term.spread += 1
    }
  }
  const claims = base.claims.length + account.claims.length
  const stems = new Map<string, number>()
  const stemNumber = (lemma: string): number => {
    const stem = stemOf(lemma)
    const known = stems.get(stem) ?? stems.size
    stems.set(stem, known)
    return known
  }
  const terms = found.map((term) => ({
    ...term,
    stem: stemNumber(term.lemma),
    weight: weightOf(term.kind, term.lemma, term.spread, claims)
  }))
  const [baseTerms = [], accountTerms = []] = bare.map((side) =>
    side.map((claim) => ({ ...claim, total: claim.ids.reduce((sum, id) => sum + (terms[id]?.weight ?? 0), 0) }))
  )
  return { terms, base: baseTerms, account: accountTerms }
}

/** Endings that differ in names ("Reedhall", "Reedhalls") and in words without a lexicon entry: longer words are one when they begin alike. */
export function stemOf(lemma: string): string {
  return lemma.length > sharedStem ? lemma.slice(0, sharedStem) : lemma
}

const sharedStem = 5

function kindOf(word: Word): TermKind | null {
  if (word.punctuation) return null
  if (word.wordClass === 'number' || /\d/.test(word.norm)) return 'figure'
  if (word.stop) return null
  return word.wordClass === 'name' ? 'name' : 'word'
}

/**
 * Inverse claim frequency over both texts, damped for words that all English texts are full of.
 * Source of the first part: K. Spärck Jones, "A statistical interpretation of term specificity", 1972.
 */
function weightOf(kind: TermKind, lemma: string, spread: number, claims: number): number {
  const rarity = Math.log(1 + claims / Math.max(1, spread)) / Math.log(1 + claims)
  const plain = kind === 'word' ? 1 - 0.5 * commonness(lemma) : 1
  return rarity * plain * weightOfKind[kind]
}

function keyOf(words: readonly Word[]): string {
  return words.flatMap((word) => (word.punctuation ? [] : [word.norm])).join(' ')
}
