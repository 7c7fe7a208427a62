import { alignTokens, likeness } from './align-tokens'
import { bagOf, type Bag, type Sentence, type Token } from './cut-text'

/**
 * Which sentence of the newer text is which of the older, filled in by one pass after another; -1 where none is known. A sentence that was cut
 * in two has two successors, two that were joined have one.
 */
export interface SentencePairs {
  readonly older: readonly Sentence[]
  readonly newer: readonly Sentence[]
  /** By older sentence: its (first) successor. */
  readonly to: number[]
  /** By newer sentence: its (first) predecessor. */
  readonly from: number[]
  /** By older sentence: two places speak for it, so that none may be taken. */
  readonly torn: boolean[]
  /** 0..1: how much the two have in common; indices of one or two neighbouring sentences. */
  readonly alike: (older: readonly number[], newer: readonly number[]) => number
}

export function startPairs(older: readonly Sentence[], newer: readonly Sentence[]): SentencePairs {
  const known = new Map<number, number>()
  const codeOf = (indices: readonly number[]): number => 2 * (indices[0] ?? 0) + indices.length - 1
  return {
    older,
    newer,
    to: older.map(() => -1),
    from: newer.map(() => -1),
    torn: older.map(() => false),
    alike(some, others) {
      const key = codeOf(some) * 2 * newer.length + codeOf(others)
      const found =
        known.get(key) ?? (mayBeAlike(older, some, newer, others) ? likenessOf(tokensOf(older, some), tokensOf(newer, others)) : 0)
      known.set(key, found)
      return found
    }
  }
}

/** Cheap: whether two sentences, or one and two, can have so much in common at all. */
function mayBeAlike(older: readonly Sentence[], some: readonly number[], newer: readonly Sentence[], others: readonly number[]): boolean {
  const weight = (all: readonly Sentence[], indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + (all[index]?.bag.weight ?? 0), 0)
  const [one, other] = [weight(older, some), weight(newer, others)]
  if (2 * Math.min(one, other) < leastShared * (one + other)) return false
  const common = some.flatMap((from) => others.map((to) => sharedOf(older[from], newer[to]))).reduce((sum, part) => sum + part, 0)
  return 2 * common >= leastShared * (one + other)
}

/** Weight in common. */
function sharedOf(older: Sentence | undefined, newer: Sentence | undefined): number {
  return older && newer ? (sharedWeight(older.bag, newer.bag) * (older.bag.weight + newer.bag.weight)) / 2 : 0
}

export function tokensOf(sentences: readonly Sentence[], indices: readonly number[]): readonly Token[] {
  const [only] = indices
  if (only !== undefined && indices.length === 1) return sentences[only]?.tokens ?? []
  return indices.flatMap((index) => sentences[index]?.tokens ?? [])
}

/** Below this share of words in common, whatever their order, nothing is aligned. */
const leastShared = 0.35

function likenessOf(older: readonly Token[], newer: readonly Token[]): number {
  const shared = sharedWeight(bagOf(older), bagOf(newer))
  return shared < leastShared ? shared : likeness(older, newer, alignTokens(older, newer))
}

/** 0..1, the words in common whatever their order: never less than `likeness`, and cheap. */
export function sharedWeight(older: Bag, newer: Bag): number {
  const all = older.weight + newer.weight
  if (all === 0) return 0
  let common = 0
  for (const [norm, { count, weight }] of older.words) {
    const other = newer.words.get(norm)
    if (other) common += weight * Math.min(count, other.count)
  }
  return (2 * common) / all
}

export function pair({ to, from }: SentencePairs, older: readonly number[], newer: readonly number[]): void {
  for (const index of older) to[index] = newer[0] ?? -1
  for (const index of newer) from[index] = older[0] ?? -1
}

/** The sentences that are one pair with an older one: itself and its partners; nothing newer when it has none. */
export function pairOf({ to, from }: SentencePairs, olderIndex: number): { readonly older: number[]; readonly newer: number[] } {
  const first = to[olderIndex] ?? -1
  if (first < 0) return { older: [olderIndex], newer: [] }
  const older = [olderIndex - 1, olderIndex, olderIndex + 1].filter((index) => to[index] === first)
  const newer = [first, first + 1].filter((index) => from[index] === older[0])
  return { older, newer }
}

/** The pairs that keep one order in both texts, the heaviest such set: older indices, ascending. */
export function backbone({ older, to }: Pick<SentencePairs, 'older' | 'to'>): number[] {
  const matched = to.flatMap((newerIndex, olderIndex) => (newerIndex < 0 ? [] : [olderIndex]))
  const best: number[] = []
  const before: number[] = []
  let last = -1
  matched.forEach((olderIndex, at) => {
    const weight = older[olderIndex]?.bag.weight ?? 0
    best[at] = weight
    before[at] = -1
    for (let earlier = 0; earlier < at; earlier += 1) {
      const sum = (best[earlier] ?? 0) + weight
      if ((to[matched[earlier] ?? 0] ?? 0) > (to[olderIndex] ?? 0) || sum <= (best[at] ?? 0)) continue
      best[at] = sum
      before[at] = earlier
    }
    if (last < 0 || (best[at] ?? 0) > (best[last] ?? 0)) last = at
  })
  const chain: number[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) chain.unshift(matched[at] ?? 0)
  return chain
}
