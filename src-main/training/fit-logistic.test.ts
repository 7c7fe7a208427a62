import { expect, test } from 'vitest'
import { balance, fitLogistic, type Example } from './fit-logistic'

const example = (value: number, label: 0 | 1): Example => ({ values: [1, value], label, weight: 1, group: String(value) })

test('the weight of a telling feature has its sign, and the same examples give the same weights', () => {
  const examples = [example(0, 0), example(0.2, 0), example(0.4, 1), example(0.3, 0), example(0.8, 1), example(1, 1)]
  const [, weight = 0] = fitLogistic(examples, 0.1)
  expect(weight).toBeGreaterThan(1)
  expect(fitLogistic(examples, 0.1)).toEqual(fitLogistic(examples, 0.1))
})

test('balanced, a rare label weighs as much as a common one', () => {
  const balanced = balance([example(0, 0), example(0.1, 0), example(0.2, 0), example(1, 1)])
  const total = (label: number): number => balanced.filter((one) => one.label === label).reduce((sum, one) => sum + one.weight, 0)
  expect(total(1)).toBeCloseTo(total(0))
})
