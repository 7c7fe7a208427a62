/**
 * Boosted trees for ten thousand rows and more: values are put into bins first, and a node sums its rows by bin instead of sorting them.
 * Source: as in fit-trees.ts; bins after G. Ke et al., "LightGBM", 2017.
 */
import type { BoostedTrees, Tree } from '../engine/learned/boosted-trees'
import type { Example } from './fit-logistic'
import type { TreeOptions } from './fit-trees'

/** Leaves and questions are kept with this many decimals. */
const decimals = 3
/** Values of a feature are told apart by at most this many bounds: one sum a bound is much quicker than sorting all rows at every node. */
const mostBins = 256

/** Fits log-odds of label 1: the same trees as `fitTrees` where a feature has few values, in a tenth of the time where there are many rows. */
export function fitBinnedTrees(
  features: readonly string[],
  examples: readonly Example[],
  { trees, depth, pace, fewest, ridge }: TreeOptions
): BoostedTrees {
  const size = examples.length
  const columns = features.map((_, place) => binned(Float64Array.from(examples, ({ values }) => rounded(values[place] ?? 0))))
  const yes = examples.filter(({ label }) => label === 1).length
  const start = rounded(Math.log((yes + 0.5) / (size - yes + 0.5)))
  const odds = new Float64Array(size).fill(start)
  const slope = new Float64Array(size)
  const bend = new Float64Array(size)
  const slopesAt = new Float64Array(mostBins)
  const bendsAt = new Float64Array(mostBins)
  const rowsAt = new Int32Array(mostBins)
  const grown: Tree[] = []
  for (let round = 0; round < trees; round += 1) {
    examples.forEach(({ label, weight }, row) => {
      const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)))
      slope[row] = weight * (label - chance)
      bend[row] = weight * Math.max(1e-6, chance * (1 - chance))
    })
    grown.push(grow(Int32Array.from(examples.keys()), depth))
  }
  return { features, start, trees: grown }

  function grow(rows: Int32Array, left: number): Tree {
    const split = left > 0 && rows.length >= 2 * fewest ? bestSplit(rows) : null
    if (!split) {
      const [slopes, bends] = sums(rows)
      const step = rounded((pace * slopes) / (bends + ridge))
      for (const row of rows) odds[row] = (odds[row] ?? 0) + step
      return step
    }
    const { bins, bounds } = columns[split.feature] ?? noColumn
    const low = rows.filter((row) => (bins[row] ?? 0) <= split.bin)
    const high = rows.filter((row) => (bins[row] ?? 0) > split.bin)
    return [features[split.feature] ?? '', bounds[split.bin] ?? 0, grow(low, left - 1), grow(high, left - 1)]
  }

  function bestSplit(rows: Int32Array): { feature: number; bin: number } | null {
    const [allSlopes, allBends] = sums(rows)
    let best = { feature: -1, bin: 0, gain: 1e-6 + allSlopes ** 2 / (allBends + ridge) }
    columns.forEach(({ bins, bounds }, feature) => {
      slopesAt.fill(0)
      bendsAt.fill(0)
      rowsAt.fill(0)
      for (let place = 0; place < rows.length; place += 1) {
        const row = rows[place] ?? 0
        const bin = bins[row] ?? 0
        slopesAt[bin] = (slopesAt[bin] ?? 0) + (slope[row] ?? 0)
        bendsAt[bin] = (bendsAt[bin] ?? 0) + (bend[row] ?? 0)
        rowsAt[bin] = (rowsAt[bin] ?? 0) + 1
      }
      let slopes = 0
      let bends = 0
      let count = 0
      for (let bin = 0; bin < bounds.length - 1; bin += 1) {
        slopes += slopesAt[bin] ?? 0
        bends += bendsAt[bin] ?? 0
        count += rowsAt[bin] ?? 0
        if (count < fewest || rowsAt[bin] === 0) continue
        if (rows.length - count < fewest) break
        const gain = slopes ** 2 / (bends + ridge) + (allSlopes - slopes) ** 2 / (allBends - bends + ridge)
        if (gain > best.gain) best = { feature, bin, gain }
      }
    })
    return best.feature < 0 ? null : best
  }

  function sums(rows: Int32Array): [number, number] {
    let slopes = 0
    let bends = 0
    for (const row of rows) {
      slopes += slope[row] ?? 0
      bends += bend[row] ?? 0
    }
    return [slopes, bends]
  }
}

/** A feature's values by the bin they fall into; `bounds` holds each bin's largest value, rising. */
interface Column {
  readonly bins: Uint8Array
  readonly bounds: readonly number[]
}

const noColumn: Column = { bins: new Uint8Array(), bounds: [] }

/** Each value its own bin where there are few, else bins of about as many rows each. */
function binned(values: Float64Array): Column {
  const sorted = values.slice().sort()
  const distinct = [...new Set(sorted)]
  const bounds =
    distinct.length <= mostBins
      ? distinct
      : [...new Set(Array.from({ length: mostBins }, (_, bin) => sorted[Math.ceil(((bin + 1) * sorted.length) / mostBins) - 1] ?? 0))]
  return { bins: Uint8Array.from(values, (value) => firstFrom(bounds, value)), bounds }
}

/** Index of the first bound that is not below the value. */
function firstFrom(bounds: readonly number[], value: number): number {
  let low = 0
  let high = bounds.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bounds[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function rounded(value: number): number {
  return Number(value.toFixed(decimals))
}
