/**
 * Every claim as a bag of weighted terms: the words that carry it, its figures and its names. Terms are numbered over both texts,
 * so that all later passes compare integers.
 */
import { commonness } from '../lexicon/relations'
import type { Reading, ReadClaim, Word } from '../reading'
import { phrasalVerb } from '../lexicon/phrasal-verbs'
import { subjectsOf } from './subjects'
import { toldBy, type Told } from './told-values'

export type TermKind = 'word' | 'name' | 'figure'

export interface Term {
  readonly lemma: string
  readonly kind: TermKind
  /** Terms of one stem have one number. */
  readonly stem: number
  /** What a figure or a moment states; null for everything else. */
  readonly told: Told | null
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
  /** Of `ids`, those of one kind, and those that state a value. */
  readonly figures: readonly number[]
  readonly names: readonly number[]
  readonly values: readonly number[]
  /** Keys of whoever speaks in it; empty when nobody is named. */
  readonly speakers: ReadonlySet<string>
  /** Words of the name it is about, in its own words or by a pronoun; empty when nobody can be told. */
  readonly subject: ReadonlySet<string>
  /** Two terms in a row, as one number. */
  readonly runs: ReadonlySet<number>
  /** Sum of the claim's weights; 0 for a claim of function words alone. */
  readonly total: number
  /** Lower-cased words, punctuation left out where there are words: equal keys are the same wording. */
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
  const { found, idsOf } = startTerms()
  const bare = [base, account].map((reading) => {
    const subjects = subjectsOf(reading.claims)
    const claims = reading.claims.map((claim, index) => ({
      claim,
      subject: subjects[index] ?? new Set<string>(),
      ids: idsOf(claim),
      key: keyOf(claim.words),
      speakers: speakersOf(claim)
    }))
    const sentences = new Map<number, Set<number>>()
    for (const { claim, ids } of claims) {
      const said = sentences.get(claim.sentence)
      if (said) ids.forEach((id) => said.add(id))
      else sentences.set(claim.sentence, new Set(ids))
    }
    // One list a sentence, not a claim: what is worked out for a sentence is kept by its list.
    const lists = new Map([...sentences].map(([sentence, ids]) => [sentence, [...ids]]))
    return claims.map((claim) => ({ ...claim, sentence: lists.get(claim.claim.sentence) ?? [] }))
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
    weight: weightOf(term, claims)
  }))
  const [baseTerms = [], accountTerms = []] = bare.map((side) =>
    side.map((claim) => ({
      ...claim,
      total: claim.ids.reduce((sum, id) => sum + (terms[id]?.weight ?? 0), 0),
      figures: claim.ids.filter((id) => terms[id]?.kind === 'figure'),
      names: claim.ids.filter((id) => terms[id]?.kind === 'name'),
      values: claim.ids.filter((id) => terms[id]?.told),
      runs: new Set(claim.ids.slice(1).map((id, index) => (claim.ids[index] ?? 0) * terms.length + id))
    }))
  )
  return { terms, base: baseTerms, account: accountTerms }
}

interface FoundTerm {
  readonly lemma: string
  readonly told: Told | null
  kind: TermKind
  spread: number
}

/** Numbers terms as they are met: values by what they state, words by their lemma. */
function startTerms(): { readonly found: FoundTerm[]; readonly idsOf: (claim: ReadClaim) => number[] } {
  const ids = new Map<string, number>()
  const found: FoundTerm[] = []
  const idOf = (lemma: string, kind: TermKind, told: Told | null): number => {
    const known = ids.get(lemma)
    const term = known === undefined ? undefined : found[known]
    if (term && rankOfKind[kind] > rankOfKind[term.kind]) term.kind = kind
    if (known !== undefined) return known
    ids.set(lemma, found.length)
    found.push({ lemma, kind, told, spread: 0 })
    return found.length - 1
  }
  const idsOf = ({ words, details }: ReadClaim): number[] => {
    const values = details.flatMap((detail) => {
      const value = toldBy(detail)
      return value ? [{ ...value, start: detail.start, end: detail.end }] : []
    })
    const told = new Set<string>()
    const seen = new Set<number>()
    for (const [place, word] of words.entries()) {
      const value = values.find(({ start, end }) => start <= word.start && word.start < end)
      if (value) {
        if (!told.has(value.key)) seen.add(idOf(value.key, 'figure', value.told))
        told.add(value.key)
        continue
      }
      const kind = kindOf(word)
      const phrase = kind === 'word' ? phrasalVerb(word.lemma, words[place + 1]?.norm ?? '') : null
      if (phrase !== null) seen.add(idOf(phrase, 'word', null))
      else if (kind !== null) seen.add(idOf(kind === 'word' ? word.lemma : word.norm.replace(/['’]s$/, ''), kind, null))
    }
    return [...seen]
  }
  return { found, idsOf }
}

function speakersOf({ details }: ReadClaim): ReadonlySet<string> {
  return new Set(
    details.flatMap((detail) =>
      detail.kind === 'attribution' ? [detail.sourceKey] : detail.kind === 'quotation' ? (detail.speakerKey ?? []) : []
    )
  )
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
function weightOf({ kind, lemma, spread, told }: FoundTerm, claims: number): number {
  const rarity = Math.log(1 + claims / Math.max(1, spread)) / Math.log(1 + claims)
  const plain = kind === 'word' ? 1 - 0.5 * commonness(lemma) : told && isSmall(told) ? smallWeight : 1
  return rarity * plain * weightOfKind[kind]
}

/** "no", "one", "two", "first": they tell little of what a claim is about. */
function isSmall(told: Told): boolean {
  return told.kind === 'quantity' && (told.dimension === 'count' || told.dimension === 'ordinal') && told.high <= 2
}

const smallWeight = 0.5

function keyOf(words: readonly Word[]): string {
  const said = words.filter((word) => !word.punctuation)
  return (said.length > 0 ? said : words).map((word) => word.norm).join(' ')
}
