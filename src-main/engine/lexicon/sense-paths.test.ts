import { expect, test } from 'vitest'
import { noPath, noRank, senseCount, sensePath, sharedSenses } from './sense-paths'
import { leaningOf } from './valence'

test('shared senses keep the sides of their ranks', () => {
  expect(sharedSenses('purchase', 'buy')).toMatchObject({ oneRank: expect.any(Number), otherRank: 0 })
  const [there, back] = [sharedSenses('trip', 'travel'), sharedSenses('travel', 'trip')]
  expect([there.oneRank, there.otherRank]).toEqual([back.otherRank, back.oneRank])
  expect(there.oneRank).not.toBe(there.otherRank)
  expect(sharedSenses('river', 'sadness')).toEqual({ count: 0, oneRank: noRank, otherRank: noRank })
})

test('a way up is wider, a way down is narrower, and what nothing joins has no way', () => {
  const up = sensePath('trout', 'fish')
  const down = sensePath('fish', 'trout')
  expect([up.wider < noPath, up.narrower, down.wider, down.narrower < noPath]).toEqual([true, noPath, noPath, true])
  expect(up.edges).toBe(down.edges)
  expect(sensePath('qwxz', 'fish').edges).toBe(noPath)
  expect(senseCount('run')).toBeGreaterThan(senseCount('trout'))
})

test('words lean one way: good, ill or neither', () => {
  expect(['boost', 'hinder', 'table'].map(leaningOf)).toEqual([1, -1, 0])
})
