import { describe, expect, it } from 'vitest'
import { readShortText } from '../judge/sentence-reading'
import { flagPair } from './flag-claims'

/** Reasons and what is shown, for the two texts as one pair. */
function flagged(base: string, account: string): string[] {
  const [one, other] = [readShortText(base, 'base'), readShortText(account, 'account')]
  return flagPair({ base: one.claims, account: other.claims, score: 0.8, moved: false }, one, other).flags.map((flag) => flag.explanation)
}

describe('shades of certainty', () => {
  it.each([
    ['Investigators believe that a power line set off the fire.', 'Investigators have established that a power line set off the fire.'],
    ['Petra Vance is the favourite to succeed Brandis.', 'Petra Vance will succeed Brandis.'],
    ['It was too early to tell whether the valve had caused the leak.', 'The valve caused the leak.'],
    ['There are fears that the dam will break.', 'The dam will break.'],
    ['The plant is at risk of closing.', 'The plant will close.'],
    ['The union threatened to strike in June.', 'The union will strike in June.'],
    ['The levy might add two crowns to a bill.', 'The levy would add two crowns to a bill.'],
    ['He allegedly took a bribe from the builder.', 'He took a bribe from the builder.']
  ])('%s / %s', (base, account) => {
    expect(flagged(base, account).join('\n')).toContain('Certainty')
  })

  it.each([
    ['Investigators believe that a power line set off the fire.', 'A power line is believed to have set off the fire.'],
    ['Voters believe that the mayor is honest.', 'The mayor is honest, voters say.'],
    ['There are fears that the dam will break.', 'The dam could break.'],
    ['The scans suggested that the wall had moved.', 'The scans showed that the wall had moved.'],
    ['A clerk was charged with stealing the chain.', 'A clerk was arrested for allegedly stealing the chain.'],
    ['The report raised the odds of a rate cut in May.', 'The report raised the odds that the bank might cut the rate in May.'],
    ['They could face two years in prison.', 'They would face two years in prison.'],
    ['He was released after he was arrested in May.', 'He was arrested in May and freed a week later.'],
    ['It is a worry that will touch everyone.', 'The shortage will touch everyone.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})

describe('deeds refused, implied and allowed', () => {
  it.each([
    ['The employers have not yet answered.', 'The employers have accepted.'],
    ['Larkin said that it had not been told about the warning.', 'Larkin conceded that it knew of the warning.'],
    ['Visitors can still enter the ward.', 'Visitors are banned from entering the ward.'],
    ['She did not rule out calling an election.', 'She dismissed the idea of calling an election.'],
    ['The details have been settled.', 'The details havent been settled.']
  ])('%s / %s', (base, account) => {
    expect(flagged(base, account)).toHaveLength(1)
  })

  it.each([
    ['The employers have not yet answered.', 'The employers want to accept.'],
    ['She did not rule out calling an election.', 'She left open whether she would call an election.'],
    ['The firm gave no details of the crew.', 'The firm declined to give details of the crew.'],
    ['Owners rarely keep full lists.', 'Owners do not keep full lists.'],
    ['The drug protects against cell damage.', 'The drug prevents cell damage.'],
    ['The road did not reopen until noon.', 'The road reopened at noon.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})
