import { describe, expect, it } from 'vitest'
import { readShortText } from '../judge/sentence-reading'
import type { Pair, Reading } from '../reading'
import { contextOf, flagPair, hitsOf } from './flag-claims'
import { readStandings, standsAlone } from './standing'
import { confidenceFeatureNames, confidenceFeatures, confidenceOf } from './weigh'

function pairOf(base: string, account: string, score: number): { pair: Pair; one: Reading; other: Reading } {
  const [one, other] = [readShortText(base, 'base'), readShortText(account, 'account')]
  return { one, other, pair: { base: one.claims, account: other.claims, score, moved: false } }
}

const close = ['The council approved the new bridge on Tuesday.', 'The council rejected the new bridge on Tuesday.'] as const
const apart = ['The harbour board opened a second quay.', 'The fish market closed its second hall last winter.'] as const

describe('the gate', () => {
  it('shows a clash of one event and lets the same rule pass where two are told', () => {
    const same = pairOf(...close, 0.95)
    expect(flagPair(same.pair, same.one, same.other).flags).toHaveLength(1)
    const two = pairOf(...apart, 0.55)
    expect(flagPair(two.pair, two.one, two.other).flags).toEqual([])
    const others = pairOf('The crew opened the hatch at dawn.', 'The strike ended the voyage.', 0.7)
    expect(flagPair(others.pair, others.one, others.other).flags).toEqual([])
  })

  it('is surer of a hit the surer its pair is, and when its neighbours are paired too', () => {
    const certainty = (score: number, standing = standsAlone): number => {
      const { pair, one, other } = pairOf(...close, score)
      const context = contextOf(pair, one, other)
      const [hit] = hitsOf(pair, one, other, context)
      return hit ? confidenceOf(hit, pair, context, standing) : NaN
    }
    expect(certainty(0.9)).toBeGreaterThan(certainty(0.5))
    expect(certainty(0.5, { beside: 1, companion: 1 })).toBeGreaterThan(certainty(0.5))
  })

  it('says the same whichever text is the base', () => {
    const values = ([base, account]: readonly [string, string]): number[] => {
      const { pair, one, other } = pairOf(base, account, 0.8)
      const context = contextOf(pair, one, other)
      const [hit] = hitsOf(pair, one, other, context)
      return hit ? confidenceFeatures(hit, pair, context, standsAlone) : []
    }
    expect(values(close)).toHaveLength(confidenceFeatureNames.length)
    expect(values(close)).toEqual(values([close[1], close[0]]))
  })
})

describe('how a pair stands', () => {
  const { one, other } = pairOf('Rain fell. Snow fell. Hail fell.', 'Rain fell. Snow fell. Hail fell.', 0.9)
  const pairs = one.claims.map((claim, index): Pair => {
    const partner = other.claims[index]
    return { base: [claim], account: partner ? [partner] : [], score: 0.9, moved: false }
  })

  it('sees the neighbours that are paired with each other', () => {
    expect(pairs).toHaveLength(3)
    const standingOf = readStandings(pairs, one.claims, other.claims)
    expect(pairs.map((pair) => standingOf(pair).beside)).toEqual([0.5, 1, 0.5])
  })

  it('sees no neighbours where the pair stands by itself', () => {
    const only = pairs.slice(1, 2)
    expect(only.map(readStandings(only, one.claims, other.claims))).toEqual([standsAlone])
  })
})
