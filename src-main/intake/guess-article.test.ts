import { describe, expect, test } from 'vitest'
import { guessArticle } from './guess-article'
import { outletOfFileName } from './outlet-names'
import { findDateInName, parseDateLine } from './parse-date'
import { parseMarkdown } from './parse-markdown'
import { parseText } from './parse-text'

const BODY = 'The old bridge over the Wend was shut on Friday after cracks were found in two of its arches, the mayor said.'

const guess = (text: string, name: string | null = null) => guessArticle(parseText(text), name)

describe('the headline', () => {
  test.each([
    ['stands alone above the body', `Old bridge shut after cracks\n\n${BODY}`, 'Old bridge shut after cracks'],
    ['is followed by a longer paragraph', `Old bridge shut\n${BODY}`, 'Old bridge shut'],
    ['is followed by a byline', `Will the bridge fall?\nBy Jane Doe\n${BODY}`, 'Will the bridge fall?'],
    ['is quoted', `“We must shut it”\n\n${BODY}`, '“We must shut it”'],
    ['is no sentence', `The old bridge is shut.\n\n${BODY}`, null],
    ['is not there', BODY, null],
    ['is all there is', 'Old bridge shut', null],
    ['is no byline', `By Jane Doe\n\n${BODY}`, null],
    ['is no date', `12 November 2026\n\n${BODY}`, null],
    ['is no hard-wrapped paragraph', 'The old bridge over the Wend was shut\non Friday after cracks were found\nin two arches.', null],
    ['is not as long as a paragraph', `${'Long words '.repeat(20)}\n\n${BODY}`, null]
  ])('%s', (_, text, headline) => expect(guess(text).headline).toBe(headline))

  test.each([
    ['# Old *bridge* shut\n\nBody.', 'Old bridge shut'],
    ['---\nheadline: Bridge shut\n---\nBody text.', 'Bridge shut'],
    ['---\n\nA rule, and no front matter\n\n---\n\nBody.', 'A rule, and no front matter']
  ])('of Markdown %j', (source, headline) => expect(guessArticle(parseMarkdown(source), 'a.md').headline).toBe(headline))
})

describe('the outlet', () => {
  test.each([
    [`Bridge shut\nBy Jane Doe, Wendbridge Courier\n\n${BODY}`, 'Wendbridge Courier'],
    [`Bridge shut\nBy JANE DOE | Harbour Wire | 12 November 2026\n\n${BODY}`, 'Harbour Wire'],
    [`Bridge shut\nBy Jane Doe for the Wend Echo\n\n${BODY}`, 'Wend Echo'],
    [`Source: The Wend Review\n\n${BODY}`, 'The Wend Review'],
    [`WENDBRIDGE (Reuters) — ${BODY}`, 'Reuters'],
    [`WENDBRIDGE, Nov. 12, 2026 (Harbour Wire) - ${BODY}`, 'Harbour Wire'],
    [`Bridge shut\nBy Jane Doe, John Roe\n\n${BODY}`, null],
    [`Bridge shut\nBy Jane Doe, political editor\n\n${BODY}`, null],
    [`By Friday the bridge was shut, Reuters said.\n\n${BODY}`, null],
    [`The mayor (Jane Doe) — ${BODY}`, null],
    [BODY, null]
  ])('of %j', (text, outlet) => expect(guess(text).outlet).toBe(outlet))

  test.each([
    ['wendbridge-courier.txt', 'Wendbridge Courier'],
    ['Wendbridge Courier 2026-11-12 v2.txt', 'Wendbridge Courier'],
    ['bbc_20261112.md', 'BBC'],
    ['voice-of-the-valley.txt', 'Voice of the Valley'],
    ['AFP.txt', 'AFP'],
    ['base.txt', null],
    ['account-1.txt', null],
    ['bridge.txt', null],
    ['valley-rewrite.txt', null],
    ['20261112.txt', null],
    ['x7f3a.txt', null]
  ])('of the file %s', (name, outlet) => expect(outletOfFileName(name, BODY)).toBe(outlet))

  test('a newspaper in the file name outweighs the agency in the dateline', () => {
    const text = `WENDBRIDGE (Reuters) — ${BODY}`
    expect(guess(text, 'wendbridge-courier.txt').outlet).toBe('Wendbridge Courier')
    expect(guess(text, 'valleyfolk.txt').outlet).toBe('Reuters')
  })
})

describe('the date', () => {
  test.each([
    ['12 November 2026', '2026-11-12'],
    ['Thursday, 12th of November 2026', '2026-11-12'],
    ['Nov. 12, 2026', '2026-11-12'],
    ['November 12, 2026 at 6:40 pm EST', '2026-11-12T18:40'],
    ['Published: Thu, 12 Nov 2026, 06.40', '2026-11-12T06:40'],
    ['Published on Sept. 2, 2026', '2026-09-02'],
    ['2026-11-12T06:40:00Z', '2026-11-12T06:40'],
    ['2026-11-12 06:40', '2026-11-12T06:40'],
    ['12.11.2026', '2026-11-12'],
    ['13/11/2026', '2026-11-13'],
    ['11/13/2026', '2026-11-13'],
    ['12 November 2026 | 12 a.m.', '2026-11-12T00:00'],
    ['12/11/2026', null],
    ['12 November', null],
    ['Thursday', null],
    ['31 April 2026', null],
    ['2026', null],
    ['On 12 November 2026 the bridge was shut', null]
  ])('of the line %j', (line, date) => expect(parseDateLine(line)).toBe(date))

  test.each([
    [`Bridge shut\n12 November 2026\n${BODY}`, null, '2026-11-12'],
    [`Bridge shut\nBy Jane Doe, Wend Echo, November 12, 2026\n${BODY}`, null, '2026-11-12'],
    [`WENDBRIDGE, Nov. 12, 2026 (Harbour Wire) - ${BODY}`, null, '2026-11-12'],
    [`WENDBRIDGE, Nov. 12 (Harbour Wire) - ${BODY}`, null, null],
    [`${BODY} It was built on 3 May 1901.`, null, null],
    [BODY, 'courier-2026-11-12.txt', '2026-11-12'],
    [`12 November 2026\n\n${BODY}`, 'courier-2026-11-13.txt', '2026-11-12']
  ])('of %j in %s', (text, name, date) => expect(guess(text, name).published).toBe(date))

  test.each([
    ['courier_20261112.txt', '2026-11-12'],
    ['2026.11.12 courier.txt', '2026-11-12'],
    ['invoice-1202611120.txt', null],
    ['2026-13-40.txt', null]
  ])('of the file name %s', (name, date) => expect(findDateInName(name)).toBe(date))
})
