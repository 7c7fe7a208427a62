import { describe, expect, it } from 'vitest'
import { readShortText } from '../judge/sentence-reading'
import { explain } from './explain'
import { hitsOf } from './flag-claims'

/** What the rules tell of the two texts as one pair, whatever the gate thinks of it. */
function flagged(base: string, account: string): string[] {
  const [one, other] = [readShortText(base, 'base'), readShortText(account, 'account')]
  const hits = hitsOf({ base: one.claims, account: other.claims, score: 0.8, moved: false }, one, other)
  return hits.filter((hit) => hit.doubt === undefined).map((hit) => explain(hit, one.article.text, other.article.text))
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
    ['The road did not reopen until noon.', 'The road reopened at noon.'],
    // Who rings need not go.
    ['The mayor did not go to the town hall on Monday.', 'The mayor rang the town hall on Monday.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})

describe('hedges, shares and deeds that stand for each other', () => {
  it.each([
    ['The gang probably had inside help.', 'The gang had inside help.', 'Certainty'],
    ['Insurers will probably double their prices.', 'Insurers will double their prices.', 'Certainty'],
    ['Parents said they were considering a lawsuit.', 'Parents said they had resolved to file a lawsuit.', 'Certainty'],
    ['Police said there was no link between the two fires.', 'Police said there was a link between the two fires.', 'Negation'],
    ['Mr Halik did not know of the link.', 'Mr Halik was aware of the link.', 'Negation'],
    ['All 11 of the teachers were offered jobs.', 'Only four of the school’s 11 teachers were offered jobs.', 'How many'],
    ['American lamps can fill most of the gap.', 'American lamps can fill little of the gap.', 'How many'],
    ['The board said it would send a delegation to the talks.', 'The board has already sent a delegation to the talks.', 'Tense'],
    ['He rates the chances of a deal at 60 percent.', 'He rates the chances of a deal at forty percent.', 'Number']
  ])('%s / %s', (base, account, reason) => {
    expect(flagged(base, account).join('\n')).toContain(reason)
  })

  it.each([
    ['The gang probably had inside help.', 'The gang likely had inside help.'],
    ['The gang may have had inside help.', 'The gang probably had inside help.'],
    ['The survey put the Reds two points ahead of the Union.', 'The survey put the Union two points behind.'],
    ['The firm rejected suggestions that it had acted too late.', 'The firm denied that it had acted too late.'],
    ['Five of the school’s 11 teachers were offered jobs.', 'Less than half of the teachers were offered jobs.'],
    ['The board said it would send a delegation.', 'The board sent a delegation.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})
