/** What the rules tell before the gate judges it. */
import { describe, expect, it } from 'vitest'
import { readPair } from '../judge/read-pair'
import { readShortText } from '../judge/sentence-reading'
import { explain } from './explain'
import { hitsOf } from './flag-claims'

function told(base: string, account: string, score = 0.9): string[] {
  const [one, other] = [readShortText(base, 'base'), readShortText(account, 'account')]
  const hits = hitsOf({ base: one.claims, account: other.claims, score, moved: false }, one, other)
  return hits.filter(({ doubt }) => doubt === undefined).map((hit) => explain(hit, one.article.text, other.article.text))
}

describe('tallies', () => {
  it.each([
    ['Members backed the offer by 212 votes to 87.', 'It was closer than thought: 187 for, 112 against.', 'says 212 votes to 87'],
    ['The vote was seven to four.', 'The motion fell by eight votes to three.', 'says seven to four'],
    ['The council approved the budget by 7-4.', 'The council approved the budget 8-3.', '7-4']
  ])('%s / %s', (base, account, said) => {
    expect(told(base, account).join('\n')).toContain(said)
  })

  it.each([
    // The same, told from the other side.
    ['The motion was lost by 87 votes to 212.', 'It was voted down by 212 votes to 87.'],
    // No votes: a stretch.
    ['The walk takes five to seven hours.', 'The walk takes six to eight hours in snow.']
  ])('is silent: %s / %s', (base, account) => {
    expect(told(base, account).filter((line) => /votes|-/.test(line))).toEqual([])
  })
})

describe('figures', () => {
  it('compares the only two of a kind in a sure pair, whatever stands around them', () => {
    const pair = ['About 1,150 jobs will go at the firm.', 'Some 1,400 workers at the firm were told that they are out of a job.'] as const
    expect(told(...pair)).toHaveLength(1)
    expect(told(...pair, 0.6)).toEqual([])
  })

  it('does not ask whose dollars they are where one side says just dollars', () => {
    expect(told('The line will cost $412 million.', 'The line will cost A$412m.')).toEqual([])
    expect(told('The line will cost €412 million.', 'The line will cost A$412m.')).toHaveLength(1)
  })
})

describe('places and bodies', () => {
  it('sets the only ones of both sides against each other, wherever they stand', () => {
    const [line = ''] = told(
      'The former treasurer of the Landsmark Opera stole from its pension fund.',
      'He was the treasurer of the Landsmark City Museum, and stole from its fund.'
    )
    expect(line).toContain('“Landsmark Opera”')
  })

  it('does not set a people against a place', () => {
    const lines = told('The offer on Brazilian beef was raised.', 'The offer was raised for beef in Europe.')
    expect(lines.filter((each) => each.startsWith('Place'))).toEqual([])
  })
})

describe('causes', () => {
  it('is not put off by one word of the cause somewhere in the other article', () => {
    const lines = told(
      'A cracked rail caused the accident that killed seven.',
      'Investigators trace the accident that killed seven to a faulty weld. The rail was old.'
    )
    expect(lines.join('\n')).toContain('Cause: base says')
  })

  it('is silent where the other article tells the same cause in another sentence', () => {
    const lines = told(
      'A cracked rail caused the accident that killed seven.',
      'Investigators trace the accident that killed seven to a faulty weld. The rail was cracked there.'
    )
    expect(lines.filter((line) => line.startsWith('Cause'))).toEqual([])
  })

  it.each([
    ['She resigned citing ill health.', 'She resigned because of a row over pay.'],
    ['Ice on the wires was responsible for the failure of the grid.', 'A lightning strike brought about the failure of the grid.']
  ])('%s / %s', (base, account) => {
    expect(told(base, account).join('\n')).toContain('Cause')
  })
})

describe('judges of two short texts', () => {
  it('do not see what only the gate can tell', () => {
    const rulesOf = (base: string, account: string): string[] => readPair(base, account).hits.map(({ rule }) => rule)
    expect(rulesOf('She played the violin for 31 years.', 'She played the viola for 31 years.')).toEqual([])
    expect(rulesOf('The hill rose above the lane.', 'A storm fell on the harbour.')).toEqual([])
    expect(rulesOf('The price of grain rose in May.', 'The price of grain fell in May.')).toEqual(['opposite-differs'])
  })
})
