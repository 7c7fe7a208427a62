import { backbone, pairOf, type SentencePairs } from './sentence-pairs'

/** How much the sentences around speak for a place. */
export interface Home {
  /** 0..2: how many of the old neighbours stand beside the place. */
  readonly beside: (older: readonly number[], newer: readonly number[]) => number
  /** The place lies between the pairs that the sentence lay between. */
  readonly between: (olderIndex: number, newerIndex: number) => boolean
}

/** As the pairs stand now; ask again when more are known. */
export function readHome(pairs: SentencePairs): Home {
  const chain = backbone(pairs)
  const floor: number[] = []
  const ceiling: number[] = []
  let next = 0
  pairs.older.forEach((_, index) => {
    while (next < chain.length && (chain[next] ?? 0) < index) next += 1
    const after = chain[next] === index ? chain[next + 1] : chain[next]
    const before = chain[next - 1]
    floor.push(before === undefined ? -1 : (pairOf(pairs, before).newer.at(-1) ?? -1))
    ceiling.push(after === undefined ? pairs.newer.length : (pairs.to[after] ?? pairs.newer.length))
  })
  return {
    beside(older, newer) {
      const [first, last] = [older[0] ?? 0, older.at(-1) ?? 0]
      const [start, end] = [newer[0] ?? 0, newer.at(-1) ?? 0]
      const before = first === 0 ? start === 0 : start > 0 && pairOf(pairs, first - 1).newer.at(-1) === start - 1
      const after = last === pairs.older.length - 1 ? end === pairs.newer.length - 1 : pairs.to[last + 1] === end + 1
      return Number(before) + Number(after)
    },
    between: (olderIndex, newerIndex) => newerIndex > (floor[olderIndex] ?? -1) && newerIndex < (ceiling[olderIndex] ?? -1)
  }
}
