import { describe, expect, it } from 'vitest'
import type { Moment } from '../reading'
import { findMoments } from './dates'
import { cutFigures } from './figure-tokens'

/** "by 2026-03-22..2026-03-31", "2026-03-09 18:00-30:00", "(relative)". */
function print(moment: Moment): string {
  const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  const { resolved, time } = moment
  const days = resolved ? (resolved.first === resolved.last ? resolved.first : `${resolved.first}..${resolved.last}`) : ''
  const hours = time ? (time.low === time.high ? clock(time.low) : `${clock(time.low)}-${clock(time.high)}`) : ''
  return [moment.relation ?? '', days, hours, moment.relative ? '(relative)' : ''].filter((part) => part !== '').join(' ')
}

/** Read as printed on Thursday, 12 March 2026. */
function read(sentence: string): string {
  const article = { text: sentence, headline: null, outlet: null, published: '2026-03-12' }
  return findMoments(cutFigures(sentence, 0, sentence.length), article)
    .map(print)
    .join(' | ')
}

describe('moments', () => {
  it.each([
    ['The pier collapsed on Tuesday.', '2026-03-10'],
    ['The minister said on Thursday that it was over.', '2026-03-12'],
    ['Members will vote on Monday.', '2026-03-16'],
    ['It burned on March 3.', '2026-03-03'],
    ['It was founded on 9 Feb. 2011.', '2011-02-09'],
    ['A strike is planned for September 22nd.', '2026-09-22'],
    ['He left in December.', '2025-12-01..2025-12-31'],
    ['A ruling is due by the end of June.', 'by 2026-06-21..2026-06-30'],
    ['They had been inside since mid-January.', 'since 2026-01-11..2026-01-21'],
    ['It opened last October.', '2025-10-01..2025-10-31'],
    ['The talks resume next month.', '2026-04-01..2026-04-30'],
    ['Yesterday the bank denied it.', '2026-03-11'],
    ['She resigned two days ago.', '2026-03-10'],
    ['It last flooded in 1987.', '1987-01-01..1987-12-31'],
    ['The law dates from the 1990s.', 'from 1990-01-01..1999-12-31'],
    ['The board cleared it in twenty-nineteen.', '2019-01-01..2019-12-31'],
    ['The alarm rang at 3:40 a.m. on Monday.', '2026-03-09 3:40'],
    ['A blast was heard at 1540 GMT.', '15:40'],
    ['They left before dawn on Sunday.', '2026-03-08 0:00-5:30'],
    ['The call came on Monday night.', '2026-03-09 18:00-30:00'],
    ['It was shut at noon.', '12:00'],
    ['The next day it reopened.', '(relative)'],
    ['Sales grew in the spring of 2024.', '2024-03-01..2024-05-31'],
    ['Results will not appear before the autumn.', 'before 2026-09-01..2026-11-30']
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected)
  })

  it.each([
    'They march for peace and may win.',
    'April Doyle spoke to May Finch.',
    'The sun rose as he sat down.',
    'He was jailed for twelve months.',
    'The measure passed 5 to 4.',
    'It lay there for three nights.',
    'There were 1,999 boats.'
  ])('finds no moment in: %s', (sentence) => {
    expect(read(sentence)).toBe('')
  })
})
