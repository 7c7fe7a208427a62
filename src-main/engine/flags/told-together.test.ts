import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle } from '../compare-account'
import { readShortText } from '../judge/sentence-reading'
import type { Article } from '../model'
import { explain } from './explain'
import { hitsOf } from './flag-claims'

/** The two texts as one pair of claims, as if they had been paired rightly or wrongly: what the rules tell before the gate. */
function flagged(base: string, account: string): string[] {
  const [one, other] = [readShortText(base, 'base'), readShortText(account, 'account')]
  const hits = hitsOf({ base: one.claims, account: other.claims, score: 0.7, moved: false }, one, other)
  return hits.filter((hit) => hit.doubt === undefined).map((hit) => explain(hit, one.article.text, other.article.text))
}

describe('what a hit rests on is said of one thing', () => {
  it.each([
    ['The mill earned 9 percent more than last year.', 'The mill earned 9 percent less than last year.'],
    ['The fund has recovered 900,000 crowns so far.', 'The fund has lost another 900,000 crowns since.'],
    ['The reserve holds 75 million, twice as much as last year.', 'The reserve holds 75 million, half as much as last year.'],
    ['It is the first stoppage at the port in 17 years.', 'For the second time this decade work has stopped at the port.'],
    ['The dam failed for the first time since it was built.', 'The dam had failed once before.'],
    ['The talks ended without an agreement.', 'The talks ended in agreement.'],
    ['The judge found no evidence of fraud.', 'The judge found evidence of fraud.'],
    ['Haile won in 2:05:47.', 'Haile won in 2:06:47.']
  ])('%s / %s', (base, account) => {
    expect(flagged(base, account)).toHaveLength(1)
  })

  it.each([
    // Another subject and another object.
    ['The ban affects two million people.', 'The gardener is not affected: he has a well.'],
    // A share leaves the other over.
    ['Two thirds of patients began treatment in time.', 'A third of patients did not begin treatment in time.'],
    // Worked out.
    ['The motion was lost by 30 votes to 26.', 'The motion was lost by four votes.'],
    ['Divers found 94 coins and 61 rings.', 'Divers found 155 coins and rings.'],
    // Another year.
    ['The group made a profit of 612 million crowns for 2025.', 'The group made a profit of 588 million crowns in 2024.'],
    // What was added, and what there is.
    ['The total is higher than the 903 knives of the last year.', 'That was 384 knives more than last year.'],
    // Nothing is asserted behind "if".
    ['The bank would never ask for a password.', 'Hang up if you get a call and somebody asks for a password.'],
    // What did not happen now happened before.
    ['The leak was stopped on Sunday.', 'Nothing has leaked since Sunday.'],
    ['It was the longest trial in the city since 1998.', 'No trial in the city has taken longer since 1998.'],
    ['The crown slipped by half a percent against the euro.', 'Against the euro the crown gave up 0.5 percent.'],
    ['It was the bank’s fourth increase in nine years.', 'The bank raised the rate for the first time this year.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })

  it('resolves the day of what will be done to the coming one', () => {
    const article = (text: string): Article => ({ text, headline: null, outlet: null, published: '2025-10-17' })
    const base = readArticle(article('She will be sentenced on 14 November.'), 'base')
    const account = readArticle(article('She will be sentenced next month.'), 'account')
    expect(compareAccount(base, account).flags).toEqual([])
  })
})

describe('articles on two events', () => {
  it.each([
    ['He had been there since Sunday afternoon.', 'Prices are the lowest since the series began in 1991.'],
    ['The stock closed at 19.07 crowns.', 'She did not close the door on a deal.'],
    ['The union said the three were not members.', 'Her members were shaken, the union said.'],
    ['The mine was told to build an exit by the end of the year.', 'The mine had been inspected at the start of the year.'],
    // Another person, another firm.
    ['She said she would seek a meeting in Arden.', 'He said he would not be seeking a recount in Arden.'],
    ['Torvane lifted its forecast after the strike at the port.', 'Aquila cut its forecast for the coming year.'],
    ['The evening passed off peacefully, the club said.', 'The bars are too small, the club said.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})
