import { expect, test } from 'vitest'
import { findInMatrix } from './find-in-matrix'
import type { Cell, OpenLine } from './lay-matrix'

const base = 'The quay shut on Monday. Nobody was on the quay.'

function cell(id: string, words: string): Cell {
  const flag = { id, kind: 'added', reason: null, severity: 'low', explanation: '' } as const
  return { look: 'flags', flags: [{ flag, unsure: false, state: 'open', corrected: false, words, evidence: [] }], hidden: 0 }
}

const lines: OpenLine[] = [
  {
    type: 'claim',
    key: 'b1',
    claim: { id: 'b1', start: 0, end: 24, paragraph: 0 },
    cells: [cell('f1', 'a quay, a Quay'), cell('f2', 'no')]
  },
  { type: 'added', key: 'added b1 0', after: 1, nth: 1, of: 1, cells: [cell('f3', ''), cell('f4', 'quay')] },
  { type: 'claim', key: 'b2', claim: { id: 'b2', start: 25, end: 48, paragraph: 0 }, cells: [] }
]

test('hits come line by line, the base before the accounts, with where they stand', () => {
  const hits = findInMatrix(lines, ['x', 'y'], base, 'quay').map(({ line, column, flag, start, end }) => [line, column, flag, start, end])
  expect(hits).toEqual([
    ['b1', 'base', null, 4, 8],
    ['b1', 'x', 'f1', 2, 6],
    ['b1', 'x', 'f1', 10, 14],
    ['added b1 0', 'y', 'f4', 0, 4],
    ['b2', 'base', null, 43, 47]
  ])
})

test('at most a thousand', () => {
  const many = Array.from(
    { length: 40 },
    (_, at): OpenLine => ({ ...lines[1], key: String(at), cells: [cell(`m${at}`, 'quay '.repeat(50))] }) as OpenLine
  )
  expect(findInMatrix(many, ['x'], '', 'quay')).toHaveLength(1000)
})
