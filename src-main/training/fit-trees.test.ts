import { expect, test } from 'vitest'
import { treeOdds } from '../engine/learned/boosted-trees'
import type { Example } from './fit-logistic'
import { fitTrees } from './fit-trees'

/** Yes where exactly one of the two holds: no weighted sum can tell that. */
const examples: Example[] = [0, 1].flatMap((one) =>
  [0, 1].flatMap((other) =>
    Array.from({ length: one === other ? 10 : 11 }, (_, place): Example => {
      return { values: [one + place / 100, other + place / 100], label: one === other ? 0 : 1, weight: 1, group: '' }
    })
  )
)
const options = { trees: 30, depth: 2, pace: 0.3, fewest: 3, ridge: 1 }

test('trees learn what depends on two features together', () => {
  const model = fitTrees(['one', 'other'], examples, options)
  for (const { values, label } of examples) expect(treeOdds(model, values) > 0).toBe(label === 1)
})

test('the same examples give the same trees, and no leaf is smaller than asked', () => {
  expect(fitTrees(['one', 'other'], examples, options)).toEqual(fitTrees(['one', 'other'], examples, options))
  const stump = fitTrees(['one', 'other'], examples, { ...options, trees: 1, fewest: examples.length })
  expect(stump.trees.every((tree) => typeof tree === 'number')).toBe(true)
})

test('with a share of the features each tree asks about its own draw, the same each time', () => {
  const names = Array.from({ length: 40 }, (_, place) => `sign ${place}`)
  const wide = examples.map((example) => ({ ...example, values: names.map((_, place) => example.values[place % 2] ?? 0) }))
  const asked = (share?: number): Set<string> => {
    const { trees } = fitTrees(names, wide, { ...options, trees: 20, depth: 1, share })
    return new Set(trees.flatMap((tree) => (typeof tree === 'number' ? [] : [tree[0]])))
  }
  // All are copies of two: asked about freely, the first copies win every time.
  expect(asked().size).toBeLessThanOrEqual(2)
  expect(asked(0.2).size).toBeGreaterThan(4)
  expect(asked(0.2)).toEqual(asked(0.2))
})

test('values of another training are refused', () => {
  expect(() => treeOdds(fitTrees(['one', 'other'], examples, options), [1])).toThrow('2 features')
})
