import { describe, expect, it } from 'vitest'
import { judgePair } from '../judge-pair'
import { editFeatureNames, editFeatures } from './edit-features'
import { readPair } from './read-pair'

const base =
  'The council will spend two million euros on the old lighthouse at Elstow. Most residents support the plan, which begins in May. The keeper, Ada Brandt, wrote the report.'
const revised = (...[from, to]: readonly [string, string]): string => base.replace(from, to)
const change = (account: string): number => judgePair(base, account).change

describe('judgePair: a revision', () => {
  it.each([
    ['another figure', 'two million', 'nine million'],
    ['another name', 'Ada Brandt', 'Olga Lind'],
    ['a "not"', 'will spend', 'will not spend'],
    ['an opposite', 'support', 'oppose'],
    ['a fact put in', 'wrote the report', 'wrote the report and asked the navy for forty armed divers']
  ])('%s changes a fact', (_, from, to) => {
    expect(judgePair(base, revised(from, to)).factsChanged).toBe(true)
  })

  it('a synonym changes none', () => {
    expect(judgePair(base, revised('begins', 'starts')).factsChanged).toBe(false)
  })

  it('the same figure in signs is no new figure', () => {
    expect(change(revised('two million', '2 million'))).toBeLessThan(change(revised('two million', '3 million')) - 0.1)
  })

  it('a synonym weighs less than a word that nothing supports', () => {
    expect(change(revised('residents support', 'residents back'))).toBeLessThan(change(revised('residents support', 'residents paint')))
  })

  it('tells what was put in from what was exchanged', () => {
    const signs = (account: string): Map<string, number> => {
      const values = editFeatures(readPair(base, account))
      return new Map(editFeatureNames.map((name, place) => [name, values[place] ?? 0]))
    }
    const putIn = signs(revised('old lighthouse', 'old granite lighthouse'))
    const exchanged = signs(revised('old lighthouse', 'old windmill'))
    expect([putIn.get('put in'), exchanged.get('put in')]).toEqual([expect.closeTo(0.25, 1), 0])
    expect([putIn.get('strange for strange'), exchanged.get('strange for strange')]).toEqual([0, expect.closeTo(0.3, 1)])
  })
})
