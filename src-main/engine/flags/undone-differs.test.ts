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

describe('what was not done, told by other words', () => {
  it.each([
    ['The inspectors warned the council in writing.', 'The inspectors gave no warning to the council.'],
    ['The bank apologised to its customers.', 'The bank had no word of apology for its customers.'],
    ['Three men were arrested over the blaze.', 'Police have made no arrests over the blaze.'],
    ['The union ruled out a strike at the port.', 'The union will strike at the port on Monday.'],
    ['The bank refused to apologise to its customers.', 'The bank apologised to its customers.']
  ])('%s / %s', (base, account) => {
    expect(flagged(base, account).join('\n')).toContain('Negation')
  })

  it.each([
    ['The owner could not find the address.', 'A clerk found the thief out in March.'],
    ['It was the longest trial at the court.', 'No trial at the court has lasted longer.'],
    ['The bank apologised to its customers.', 'It is unclear whether the bank will refuse to say sorry to its customers.'],
    ['The union ruled out a strike at the port.', 'The union may strike at the port.'],
    ['The inspectors gave no warning to the council.', 'The inspectors feared that a warning would alarm the council.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })

  it('reads a phrase as the one word that says the same', () => {
    expect(flagged('Police took the two brothers into custody.', 'Police did not arrest the two brothers.')).toHaveLength(1)
    expect(flagged('Four climbers lost their lives on the peak.', 'The four climbers did not die on the peak.')).toHaveLength(1)
    expect(flagged('A walker came upon the ring.', 'The walker did not find the ring.')).toHaveLength(1)
  })

  it('takes the words of a phrase for themselves where the phrase is not whole', () => {
    expect(flagged('Police took the two brothers into the hall.', 'Police did not arrest the two brothers.')).toEqual([])
    expect(flagged('Four climbers lost their ropes on the peak.', 'The four climbers did not die on the peak.')).toEqual([])
    expect(flagged('A walker came to the field.', 'The walker did not find the ring.')).toEqual([])
  })
})

describe('who kept silent', () => {
  it.each([
    ['The ministry declined to comment on the report.', 'The ministry dismissed the report as nonsense.'],
    ['Ms Orme did not respond to questions about the vote.', 'Ms Orme said that she was pleased with the vote.'],
    ['The airline called the claim absurd.', 'The airline refused to comment on the claim.']
  ])('%s / %s', (base, account) => {
    expect(flagged(base, account)).toHaveLength(1)
  })

  it.each([
    ['The ministry declined to comment on the report.', 'The ministry had nothing to say about the report.'],
    ['The ministry declined to comment on the report.', 'Teachers dismissed the report as nonsense.'],
    ['The airline called the claim absurd.', 'The pilots refused to comment on the claim.'],
    ['The review does not say who signed the order.', 'On who signed the order the review is silent.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})
