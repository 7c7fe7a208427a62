/**
 * Lays the words of two aligned claims against each other in two greedy passes: equal lemmas first, ranked by equal neighbours
 * and position; then related words (synonyms, opposites, derivations) by strength and neighbours. What stands between the same
 * aligned neighbours on both sides and found no partner faces each other: that is "the same slot".
 * base "six people were killed" / account "eight people were killed": six faces eight.
 */
import { allied, opposed } from '../lexicon/opposite-groups'
import { relation, type Relation } from '../lexicon/relations'
import type { Word } from '../reading'

export type LinkKind = Relation['kind']

export interface WordLink {
  /** Index into the base's words. */
  readonly base: number
  readonly account: number
  readonly kind: LinkKind
  /** 1 for equal lemmas. */
  readonly strength: number
}

/** Unaligned content words that stand between the same aligned neighbours. */
export interface Facing {
  readonly base: readonly number[]
  readonly account: readonly number[]
}

export interface WordAlignment {
  readonly links: readonly WordLink[]
  /** Base index -> link. */
  readonly byBase: ReadonlyMap<number, WordLink>
  readonly byAccount: ReadonlyMap<number, WordLink>
  readonly facing: readonly Facing[]
  /** Share of content words with a partner by meaning (opposites count), of the side that has the smaller share. */
  readonly coverage: number
}

interface Candidate extends WordLink {
  readonly rank: number
}

/** Content words beyond this are not related to each other: keeps the second pass quadratic only in short stretches. */
const relatedLimit = 60

/** Aligns two runs of words; indices refer to the arrays given. */
export function alignWords(base: readonly Word[], account: readonly Word[]): WordAlignment {
  const byBase = new Map<number, WordLink>()
  const byAccount = new Map<number, WordLink>()
  take(equalLemmas(base, account), byBase, byAccount)
  take(relatedWords(base, account, byBase, byAccount), byBase, byAccount)
  const links = [...byBase.values()].sort((one, other) => one.base - other.base)
  return { links, byBase, byAccount, facing: facingStretches(base, account, links), coverage: coverageOf(base, account, byBase, byAccount) }
}

function take(candidates: Candidate[], byBase: Map<number, WordLink>, byAccount: Map<number, WordLink>): void {
  candidates.sort((one, other) => other.rank - one.rank || one.base - other.base || one.account - other.account)
  for (const { base, account, kind, strength } of candidates) {
    if (byBase.has(base) || byAccount.has(account)) continue
    const link = { base, account, kind, strength }
    byBase.set(base, link)
    byAccount.set(account, link)
  }
}

function equalLemmas(base: readonly Word[], account: readonly Word[]): Candidate[] {
  const places = new Map<string, number[]>()
  account.forEach((word, index) => {
    if (word.punctuation) return
    for (const key of new Set([word.lemma, word.norm])) places.set(key, [...(places.get(key) ?? []), index])
  })
  const candidates: Candidate[] = []
  base.forEach((word, index) => {
    if (word.punctuation) return
    const seen = new Set<number>()
    for (const key of [word.norm, word.lemma]) {
      for (const place of places.get(key) ?? []) {
        if (seen.has(place)) continue
        seen.add(place)
        const near = equalNeighbours(base, index, account, place)
        if (word.stop && near === 0) continue
        const rank = 10 + (word.stop ? -4 : 0) + 2 * near - distance(base, index, account, place)
        candidates.push({ base: index, account: place, kind: 'same', strength: 1, rank })
      }
    }
  })
  return candidates
}

/** 0..4: neighbours within two words on either side that are the same word. */
function equalNeighbours(base: readonly Word[], index: number, account: readonly Word[], place: number): number {
  let equal = 0
  for (const step of [-2, -1, 1, 2]) {
    const one = base[index + step]
    const other = account[place + step]
    if (one && other && !one.punctuation && (one.lemma === other.lemma || one.norm === other.norm)) equal += 1
  }
  return equal
}

/** 0..1: how far apart the two stand, each measured along its own side. */
function distance(base: readonly Word[], index: number, account: readonly Word[], place: number): number {
  return Math.abs(index / Math.max(1, base.length - 1) - place / Math.max(1, account.length - 1))
}

function relatedWords(
  base: readonly Word[],
  account: readonly Word[],
  byBase: ReadonlyMap<number, WordLink>,
  byAccount: ReadonlyMap<number, WordLink>
): Candidate[] {
  const free = (words: readonly Word[], taken: ReadonlyMap<number, WordLink>): number[] =>
    words
      .flatMap((word, index) => (word.punctuation || word.stop || word.wordClass === 'name' || taken.has(index) ? [] : [index]))
      .slice(0, relatedLimit)
  const candidates: Candidate[] = []
  const accountFree = free(account, byAccount)
  for (const index of free(base, byBase)) {
    for (const place of accountFree) {
      const one = base[index]
      const other = account[place]
      if (!one || !other) continue
      const found = relate(one.lemma, other.lemma)
      if (found.kind === 'unrelated' || found.kind === 'unknown') continue
      const rank = found.strength + 0.2 * linkedNeighbours(index, place, byBase) - 0.5 * distance(base, index, account, place)
      if (rank > 0.2) candidates.push({ base: index, account: place, kind: found.kind, strength: found.strength, rank })
    }
  }
  return candidates
}

/** WordNet's relation, corrected by our own groups of opposites: "halt" and "suspend" are one side, "halt" and "resume" are two. */
function relate(one: string, other: string): Relation {
  const found = relation(one, other)
  if (found.kind === 'synonym' && found.strength > 0.6) return found
  if (opposed(one, other)) return { kind: 'antonym', strength: 0.9 }
  return allied(one, other) ? { kind: 'synonym', strength: 0.6 } : found
}

function linkedNeighbours(index: number, place: number, byBase: ReadonlyMap<number, WordLink>): number {
  let linked = 0
  for (const step of [-2, -1, 1, 2]) {
    const link = byBase.get(index + step)
    if (link && Math.abs(link.account - (place + step)) <= 1) linked += 1
  }
  return linked
}

/** Between two links that are next to each other on both sides (or the text's ends): what is left over on both faces each other. */
function facingStretches(base: readonly Word[], account: readonly Word[], links: readonly WordLink[]): Facing[] {
  const found: Facing[] = []
  const anchors = [{ base: -1, account: -1 }, ...increasing(links), { base: base.length, account: account.length }]
  const left = (words: readonly Word[], from: number, to: number, taken: ReadonlySet<number>): number[] => {
    const indices: number[] = []
    for (let index = from + 1; index < to; index += 1) {
      const word = words[index]
      if (word && !word.punctuation && !taken.has(index)) indices.push(index)
    }
    return indices
  }
  const takenBase = new Set(links.map((link) => link.base))
  const takenAccount = new Set(links.map((link) => link.account))
  anchors.slice(1).forEach((anchor, step) => {
    const before = anchors[step]
    if (!before) return
    const baseLeft = left(base, before.base, anchor.base, takenBase)
    const accountLeft = left(account, before.account, anchor.account, takenAccount)
    if (baseLeft.length > 0 && accountLeft.length > 0) found.push({ base: baseLeft, account: accountLeft })
  })
  return found
}

/** The longest run of links that keeps its order on both sides. */
function increasing(links: readonly WordLink[]): WordLink[] {
  const best: number[] = []
  const from: number[] = []
  links.forEach((link, index) => {
    best[index] = 1
    from[index] = -1
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = (best[earlier] ?? 0) + 1
      if ((links[earlier]?.account ?? Infinity) < link.account && candidate > (best[index] ?? 0)) {
        best[index] = candidate
        from[index] = earlier
      }
    }
  })
  let end = best.reduce((top, value, index) => (value > (best[top] ?? 0) ? index : top), 0)
  const chain: WordLink[] = []
  while (end >= 0) {
    const link = links[end]
    if (link) chain.unshift(link)
    end = from[end] ?? -1
  }
  return chain
}

function coverageOf(
  base: readonly Word[],
  account: readonly Word[],
  byBase: ReadonlyMap<number, WordLink>,
  byAccount: ReadonlyMap<number, WordLink>
): number {
  const share = (words: readonly Word[], taken: ReadonlyMap<number, WordLink>): number => {
    const content = words.flatMap((word, index) => (word.punctuation || word.stop ? [] : [index]))
    return content.length === 0 ? 1 : content.filter((index) => taken.has(index)).length / content.length
  }
  return Math.min(share(base, byBase), share(account, byAccount))
}
