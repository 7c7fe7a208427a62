import type { Token } from './cut-text'

/** Index of each older token's own token in the newer sentence; -1 where it is gone. */
export type TokenMap = readonly number[]

/** What two neighbours that stay neighbours are worth beside their own weight: "said" beside "police" rather than any "said". */
const neighbours = 2

/**
 * Pairs the tokens of one sentence with those of its newer form, in order, the heaviest sum of equal tokens and kept neighbours winning
 * (Needleman and Wunsch 1970, no cost for gaps).
 */
export function alignTokens(older: readonly Token[], newer: readonly Token[]): TokenMap {
  const width = newer.length + 1
  /** Best sum from here to the end, and the best where this very pair is taken. */
  const best = new Float64Array((older.length + 1) * width)
  const taken = new Float64Array((older.length + 1) * width).fill(-1)
  for (let i = older.length - 1; i >= 0; i -= 1)
    for (let j = newer.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      const token = older[i]
      if (token !== undefined && token.norm === newer[j]?.norm) {
        const next = taken[at + width + 1] ?? -1
        taken[at] = token.weight + Math.max(best[at + width + 1] ?? 0, next < 0 ? 0 : next + neighbours)
      }
      best[at] = Math.max(taken[at] ?? -1, best[at + width] ?? 0, best[at + 1] ?? 0)
    }
  return follow(older.length, newer.length, best, taken)
}

function follow(olderLength: number, newerLength: number, best: Float64Array, taken: Float64Array): number[] {
  const width = newerLength + 1
  const map = new Array<number>(olderLength).fill(-1)
  let i = 0
  let j = 0
  let beside = false
  while (i < olderLength && j < newerLength) {
    const at = i * width + j
    const own = taken[at] ?? -1
    const worth = best[at] ?? 0
    if (own >= 0 && (beside ? own + neighbours >= worth : own >= worth)) {
      map[i] = j
      i += 1
      j += 1
      const next = taken[i * width + j] ?? -1
      beside = j < newerLength && next >= 0
    } else {
      beside = false
      if ((best[at + width] ?? 0) >= worth) i += 1
      else j += 1
    }
  }
  return map
}

/** 0..1: twice the weight in common by the weight of both. */
export function likeness(older: readonly Token[], newer: readonly Token[], map: TokenMap): number {
  let common = 0
  let all = 0
  older.forEach(({ weight }, index) => {
    all += weight
    if ((map[index] ?? -1) >= 0) common += 2 * weight
  })
  for (const { weight } of newer) all += weight
  return all === 0 ? 0 : common / all
}
