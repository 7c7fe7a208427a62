import { expect, test } from 'vitest'
import { readArticle } from '../compare-account'
import type { Reading } from '../reading'
import { alignClaims } from './align-claims'

const read = (text: string, side: 'base' | 'account'): Reading =>
  readArticle({ text, headline: null, outlet: null, published: '2026-03-05' }, side)

const base = `The town council turned down the plan for a new harbour on Tuesday.
Engineers found cracks in both piers of the old one.
Some of the fishermen wept.
Corin Talvik owns the largest boat. He will move it to Dunmore in May.`
const account = `On Tuesday councillors rejected the plan for a new harbour.
Both piers of the old one have cracks, according to engineers.
There were tears among the fishermen.
The largest boat belongs to Talvik. It is to lie in Dunmore from May.`

test('claims told in other words are paired, and swapping the texts swaps the pairs', () => {
  const there = alignClaims(read(base, 'base'), read(account, 'account'))
  const back = alignClaims(read(account, 'base'), read(base, 'account'))
  expect(there.baseOnly.map(({ words }) => words[0]?.text)).toEqual([])
  const rows = there.pairs.map((pair) => [pair.base, pair.account].map((side) => side.map(({ start }) => start)))
  const swapped = back.pairs.map((pair) => [pair.account, pair.base].map((side) => side.map(({ start }) => start)))
  expect(rows.sort()).toEqual(swapped.sort())
})
