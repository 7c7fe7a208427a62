import { expect, test } from 'vitest'
import { clashFeatureNames } from './clash-feature-names'
import { readPair } from './read-pair'

const signOf = (base: string, account: string, name: string): number => {
  const place = clashFeatureNames.findIndex((one) => one === name)
  return readPair(base, account).clash[place] ?? NaN
}

test('another thing of the same kind is no hit of a rule to the judge, another figure is', () => {
  const base = 'Two sailors are playing the violin on the deck of the ferry.'
  expect(signOf(base, base.replace('violin', 'guitar'), 'anyHit')).toBe(0)
  expect(signOf(base, base.replace('violin', 'guitar'), 'exclusive')).toBeGreaterThan(0)
  expect(signOf(base, base.replace('Two', 'Nine'), 'anyHit')).toBeGreaterThan(0)
})
