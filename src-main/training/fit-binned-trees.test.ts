import { expect, test } from 'vitest'
import { treeOdds, type BoostedTrees } from '../engine/learned/boosted-trees'
import { fitBinnedTrees } from './fit-binned-trees'
import type { Example } from './fit-logistic'
import { fitTrees } from './fit-trees'

const options = { trees: 30, depth: 2, pace: 0.3, fewest: 3, ridge: 1 }

/** Yes where exactly one of the two is above a half; values in sixteenths, so that few are told apart. */
function examplesOf(size: number, step: number): Example[] {
  return Array.from({ length: size }, (_, place): Example => {
    const one = Math.round(((place * 0.618) % 1) / step) * step
    const other = Math.round(((place * 0.377) % 1) / step) * step
    return { values: [one, other], label: one > 0.5 !== other > 0.5 ? 1 : 0, weight: 1, group: '' }
  })
}

test('where few values are told apart, the trees are those of the slower way', () => {
  const examples = examplesOf(200, 1 / 16)
  expect(fitBinnedTrees(['one', 'other'], examples, options)).toEqual(fitTrees(['one', 'other'], examples, options))
})

test('more values than bins are learned as well', () => {
  const examples = examplesOf(3000, 1e-9).map(({ values, ...rest }): Example => {
    const [one = 0, other = 0] = values
    return { ...rest, values, label: one > 0.6 && other > 0.3 ? 1 : 0 }
  })
  const right = (model: BoostedTrees): number =>
    examples.filter(({ values, label }) => treeOdds(model, values) > 0 === (label === 1)).length / examples.length
  expect(right(fitBinnedTrees(['one', 'other'], examples, options))).toBeGreaterThan(0.97)
})
