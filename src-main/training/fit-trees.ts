/**
 * Boosted regression trees for yes/no questions, each tree a Newton step on what the trees before it got wrong. No randomness: the same
 * examples give the same trees.
 * Source: J. Friedman, "Greedy function approximation: a gradient boosting machine", 2001; gain and leaves after Chen & Guestrin, 2016.
 */
import type { BoostedTrees, Tree } from '../engine/learned/boosted-trees'
import type { Example } from './fit-logistic'

export interface TreeOptions {
  readonly trees: number
  /** Questions from root to leaf. */
  readonly depth: number
  /** Share of each step that is taken. */
  readonly pace: number
  /** Fewest examples in a leaf. */
  readonly fewest: number
  /** Pulls leaves towards 0. */
  readonly ridge: number
  /** Of all features, the share that one tree may ask about; 1 where it is left out. Drawn by a fixed hash: trees then differ and err apart. */
  readonly share?: number
}

/** Leaves and questions are kept with this many decimals. */
const decimals = 3

/** Fits log-odds of label 1. */
export function fitTrees(
  features: readonly string[],
  examples: readonly Example[],
  { trees, depth, pace, fewest, ridge, share = 1 }: TreeOptions
): BoostedTrees {
  const size = examples.length
  const columns = features.map((_, place) => Float64Array.from(examples, ({ values }) => rounded(values[place] ?? 0)))
  const orders = columns.map((column) =>
    Array.from(column.keys()).sort((one, other) => (column[one] ?? 0) - (column[other] ?? 0) || one - other)
  )
  const yes = examples.filter(({ label }) => label === 1).length
  const start = rounded(Math.log((yes + 0.5) / (size - yes + 0.5)))
  const odds = new Float64Array(size).fill(start)
  const slope = new Float64Array(size)
  const bend = new Float64Array(size)
  const grown: Tree[] = []
  for (let round = 0; round < trees; round += 1) {
    examples.forEach(({ label, weight }, row) => {
      const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)))
      slope[row] = weight * (label - chance)
      bend[row] = weight * Math.max(1e-6, chance * (1 - chance))
    })
    const asked = features.flatMap((_, place) => (share >= 1 || drawn(round, place) < share ? [place] : []))
    grown.push(
      grow(
        asked,
        asked.map((place) => orders[place] ?? []),
        depth
      )
    )
  }
  return { features, start, trees: grown }

  /** `ordered`: for each feature that is asked, the node's rows by rising value. */
  function grow(asked: readonly number[], ordered: readonly (readonly number[])[], left: number): Tree {
    const rows = ordered[0] ?? []
    const split = left > 0 && rows.length >= 2 * fewest ? bestSplit(asked, ordered) : null
    if (!split) {
      const [slopes, bends] = sums(rows)
      const step = rounded((pace * slopes) / (bends + ridge))
      for (const row of rows) odds[row] = (odds[row] ?? 0) + step
      return step
    }
    const column = columns[split.feature] ?? new Float64Array()
    const side = (low: boolean): number[][] => ordered.map((list) => list.filter((row) => (column[row] ?? 0) <= split.upTo === low))
    return [features[split.feature] ?? '', split.upTo, grow(asked, side(true), left - 1), grow(asked, side(false), left - 1)]
  }

  function bestSplit(asked: readonly number[], ordered: readonly (readonly number[])[]): { feature: number; upTo: number } | null {
    const [allSlopes, allBends] = sums(ordered[0] ?? [])
    let best = { feature: -1, upTo: 0, gain: 1e-6 + allSlopes ** 2 / (allBends + ridge) }
    ordered.forEach((list, at) => {
      const feature = asked[at] ?? -1
      const column = columns[feature] ?? new Float64Array()
      let slopes = 0
      let bends = 0
      for (let place = 0; place < list.length - fewest; place += 1) {
        const row = list[place] ?? 0
        slopes += slope[row] ?? 0
        bends += bend[row] ?? 0
        const value = column[row] ?? 0
        if (place + 1 < fewest || value === column[list[place + 1] ?? 0]) continue
        const gain = slopes ** 2 / (bends + ridge) + (allSlopes - slopes) ** 2 / (allBends - bends + ridge)
        if (gain > best.gain) best = { feature, upTo: value, gain }
      }
    })
    return best.feature < 0 ? null : best
  }

  function sums(rows: readonly number[]): [number, number] {
    let slopes = 0
    let bends = 0
    for (const row of rows) {
      slopes += slope[row] ?? 0
      bends += bend[row] ?? 0
    }
    return [slopes, bends]
  }
}

/** 0..1 for this tree and feature: an integer hash (finaliser of MurmurHash3, A. Appleby), the same on every machine. */
function drawn(round: number, feature: number): number {
  let value = Math.imul(round + 1, 0x9e3779b1) ^ Math.imul(feature + 1, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32
}

function rounded(value: number): number {
  return Number(value.toFixed(decimals))
}
