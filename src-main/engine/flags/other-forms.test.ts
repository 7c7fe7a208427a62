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

describe('days, parts and speakers', () => {
  it.each([
    ['The filter had not been replaced since 2017.', 'The filter had last been changed in 2019.', 'Date'],
    ['The road will stay shut until Thursday and 31 flights were cancelled.', 'The road will stay shut until Saturday and 48 flights were cancelled.', 'Date'],
    ['At least three people were killed in the slide.', 'At least five people were killed in the slide, four of them children.', 'Number'],
    ['The strike costs 40 million marks a day, economists at the bank said.', "By the finance ministry's reckoning the strike costs 40 million marks a day.", 'Attribution'],
    ['The road was icy and two cars had crashed, a police officer said.', 'The road was icy and two cars had crashed, a Red Cross volunteer said.', 'Attribution'],
    ['The chairman resigned over the affair.', 'The chairman was sacked over the affair.', 'Opposite'],
    ['The guards acted at the request of Governor Ida Falk.', 'The guards acted at the request of Bishop Karl Voss.', 'Name']
  ])('%s / %s', (base, account, reason) => {
    expect(flagged(base, account).join('\n')).toContain(reason)
  }) // prettier-ignore

  it.each([
    ['The pit opened in 1958 and closed in 1985.', 'The pit has been shut since 1985.'],
    ['Four of the five drivers were hurt.', 'Five drivers were in the cars, four of them hurt.'],
    ["In the mayor's view the road is too narrow.", 'The road is too narrow, the mayor said.'],
    ['The road was icy, a volunteer said.', 'The road was icy, according to a Red Cross volunteer.']
  ])('is silent: %s / %s', (base, account) => {
    expect(flagged(base, account)).toEqual([])
  })
})
