import { describe, expect, it } from 'vitest'
import { readPair } from './read-pair'
import { unitFeatureNames, unitFeatures } from './unit-features'

const signsOf = (base: string, account: string): ((name: string) => number) => {
  const reading = readPair(base, account)
  const values = unitFeatures(reading.base, reading.account)
  return (name) => {
    const place = unitFeatureNames.indexOf(name)
    if (place < 0) throw new Error(`No feature is named ${name}`)
    return values[place] ?? 0
  }
}

describe('signs of a revision', () => {
  const text = 'The new dam boosts trade in Elstow, and the ferry is not expensive for the farmers of the valley.'

  it.each([
    ['a good word put for an ill one turns once', 'boosts', 'hinders', { turned: 1, 'turned once': 1, 'turned twice': 0, 'ill put': 1 }],
    ['"not" taken out with the opposite word turns twice', 'not expensive', 'cheap', { turned: 1, 'turned once': 0, 'turned twice': 1 }],
    ['"not" taken out alone turns once', 'not expensive', 'expensive', { turned: 0, 'turned once': 1, 'small negation': 1 }],
    ['two good words keep the leaning', 'boosts', 'improves', { turned: 0, 'turned once': 0, 'leaning kept': 1 }]
  ])('%s', (_, from, to, expected) => {
    const sign = signsOf(text, text.replace(from, to))
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, sign(name)]))).toEqual(expected)
  })

  it('sees a word turned by its prefix, and no prefix in a word that merely begins so', () => {
    const base = 'The crew will connect the old pump and use an undertow gauge.'
    expect(signsOf(base, base.replace('connect', 'disconnect'))('prefix turned')).toBe(1)
    expect(signsOf(base, base.replace('undertow', 'tow'))('prefix turned')).toBe(0)
  })

  it('tells words that changed places from words that moved and words that are new', () => {
    const base = 'On Friday the mayor praised the warden while the baker slept.'
    const swapped = signsOf(base, 'On Friday the warden praised the mayor while the baker slept.')
    const moved = signsOf(base, 'The mayor praised the warden on Friday while the baker slept.')
    const other = signsOf(base, base.replace('warden', 'dentist'))
    expect(['changed places', 'moved stretch'].map(swapped)).toEqual([2, 0])
    expect(['changed places', 'moved stretch'].map(moved)).toEqual([0, 2])
    expect(['changed places', 'moved stretch', 'moved word'].map(other)).toEqual([0, 0, 0])
  })

  it('pairs the words of a stretch by what they mean, and calls what is left put in', () => {
    const sign = signsOf('The firm purchased a boat.', 'The firm suddenly bought a boat.')
    expect(['unit kind synonym', 'unit put beside ', 'unit put beside modifier', 'unit kind unrelated'].map(sign)).toEqual([1, 1, 1, 0])
  })

  it('takes "2" for "two", and a new figure for a new one', () => {
    const base = 'The firm bought two boats.'
    expect(signsOf(base, base.replace('two', '2'))('unit same figure')).toBe(1)
    expect(signsOf(base, base.replace('two', '3'))('unit same figure')).toBe(0)
  })

  it('tells where only small words changed what kind they are', () => {
    const base = 'She may walk to the pier.'
    const modal = signsOf(base, base.replace('may', 'must'))
    expect(['small swap', 'small modal', 'small article', 'stretches'].map(modal)).toEqual([1, 1, 0, 1 / 8])
    expect(signsOf(base, base.replace('the', 'a'))('small article')).toBe(1)
  })

  it('an unchanged text says nothing but its length', () => {
    const reading = readPair(text, text)
    const named = unitFeatures(reading.base, reading.account).flatMap((value, place) => (value === 0 ? [] : [unitFeatureNames[place]]))
    expect(named).toEqual(['length'])
  })
})
