import { expect, test } from 'vitest'
import { readWordsOf } from '../text/read-words'
import { sameWording, wordChanges } from './word-changes'

/** "Two people died" -> changed stretches in brackets on both sides. */
function marked(base: string, account: string): [string, string] {
  const changes = wordChanges(readWordsOf(base), readWordsOf(account))
  const mark = (text: string, spans: readonly { start: number; end: number }[]): string =>
    [...spans].reverse().reduce((shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text)
  return [mark(base, changes.base), mark(account, changes.account)]
}

test('a replaced word is marked on both sides, a figure as a whole', () => {
  expect(marked('Two people died at sea', 'Three people died at sea')).toEqual(['[Two] people died at sea', '[Three] people died at sea'])
  expect(marked('It cost $1,200 in all', 'It cost $1,450 in all')).toEqual(['It cost [$1,200] in all', 'It cost [$1,450] in all'])
})

test('an insertion is marked on the side that has it', () => {
  expect(marked('The mayor left', 'The angry old mayor left')).toEqual(['The mayor left', 'The [angry old] mayor left'])
})

test('quotes, case and punctuation are no change of wording', () => {
  expect(sameWording(readWordsOf('“We stay,” she said.'), readWordsOf('"we stay" she said'))).toBe(true)
  expect(marked('“We stay,” she said.', '"we stay" she said')).toEqual(['“We stay,” she said.', '"we stay" she said'])
})
