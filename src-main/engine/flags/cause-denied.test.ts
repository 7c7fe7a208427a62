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

describe('a cause that the other side clears', () => {
  it.each([
    ['The agency blamed heavy rain for the flood.', 'The flood was not caused by rain but by a burst dam, the agency said.'],
    ['The board gave cost as the reason for the delay.', 'Cost was not the reason for the delay, the board said.'],
    ['The pool closed because of falling numbers.', 'The closure of the pool had nothing to do with falling numbers.']
  ])('%s / %s', (base, account) => {
    expect(flagged(base, account).join('\n')).toContain('Cause')
  })

  it.each([
    ['The agency blamed heavy rain for the flood.', 'The flood was caused not by wind but by heavy rain.'],
    ['The pool closed because of falling numbers.', 'The closure of the pool had nothing to do with the fire.'],
    ['The loss was not caused by fraud but by fees.', 'The bank attributed the loss to fees, not to fraud.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})
