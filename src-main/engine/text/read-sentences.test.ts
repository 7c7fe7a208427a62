import { expect, test } from 'vitest'
import type { Article } from '../model'
import { readSentences } from './read-sentences'

function sentencesOf(text: string, headline: string | null = null): string[] {
  const article: Article = { text, headline, outlet: null, published: null }
  return readSentences(article)
    .filter((sentence) => !sentence.heading)
    .map((sentence) => text.slice(sentence.start, sentence.end))
}

test.each([
  [
    'short forms and initials',
    'Dr. J. K. Baker Jr. met Sen. Ruiz at 3:40 a.m. Tuesday. She left.',
    ['Dr. J. K. Baker Jr. met Sen. Ruiz at 3:40 a.m. Tuesday.', 'She left.']
  ],
  [
    'a company before its verb',
    'Acme Inc. said No. 5 well was shut. Shares fell.',
    ['Acme Inc. said No. 5 well was shut.', 'Shares fell.']
  ],
  [
    'U.S. at the end and inside',
    'He lives in the U.S. The firm makes U.S. Steel beams.',
    ['He lives in the U.S.', 'The firm makes U.S. Steel beams.']
  ],
  ['decimals', 'It rose 7.5 percent to $4.2bn. Then it fell.', ['It rose 7.5 percent to $4.2bn.', 'Then it fell.']],
  ['a question inside quotation marks', '“Why?” Baker asked. Nobody knew.', ['“Why?” Baker asked.', 'Nobody knew.']],
  ['a quotation over two sentences', '"We lost. We will win," he said.', ['"We lost.', 'We will win," he said.']],
  ['ellipses', 'Wait … for it. It ended… Then silence.', ['Wait … for it.', 'It ended…', 'Then silence.']],
  ['a dateline', 'TARNWICK (Meridian Press) — The bridge is closed.', ['The bridge is closed.']],
  ['a dateline with a date', 'PORT SELLA, March 3 (NWA) - The bridge is closed.', ['The bridge is closed.']],
  ['list marks', 'Three things:\n- The bridge is closed.\n2) Two roads are open.', ['The bridge is closed.', 'Two roads are open.']],
  ['an everyday word that is a short form elsewhere', 'He sat. They ran.', ['He sat.', 'They ran.']],
  ['a heading between paragraphs', 'The bridge is closed.\nWhat comes next\nRepairs begin.', ['The bridge is closed.', 'Repairs begin.']]
])('%s', (_name, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

test('the headline on the first line is no claim', () => {
  expect(sentencesOf('Bridge “closed for good.”\nIt shut on Monday.', 'Bridge "closed for good."')).toEqual(['It shut on Monday.'])
})

test('a single line without a full stop is a statement, not a heading', () => {
  expect(sentencesOf('a man is playing a guitar')).toEqual(['a man is playing a guitar'])
})

test('a text without full stops is cut', () => {
  expect(sentencesOf('word '.repeat(20_000)).length).toBeGreaterThan(60)
  expect(sentencesOf('a'.repeat(100_000)).length).toBeGreaterThan(0)
})
