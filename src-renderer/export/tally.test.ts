import { expect, test } from 'vitest'
import type { AccountChoice, FlagCount } from '../../src-main/contract'
import type { Options } from './formats'
import { countFlags, isReported, toggled } from './tally'

const flag = (count: number, facts: Partial<FlagCount> = {}): FlagCount => ({
  kind: 'contradicted',
  unsure: false,
  severity: 'high',
  state: 'open',
  count,
  ...facts
})

const account = (accountId: string, ...flags: readonly FlagCount[]): AccountChoice => ({
  accountId,
  name: 'Coast Brief',
  compared: true,
  flags,
  notes: 0
})

const everything: Options = {
  format: 'pdf',
  accounts: ['one'],
  kinds: ['contradicted', 'added', 'dropped'],
  unsure: true,
  severities: ['high', 'medium', 'low'],
  states: ['open', 'confirmed', 'dismissed'],
  notes: true,
  matrix: false,
  texts: false,
  paper: 'a4'
}

const accounts = [
  account('one', flag(4), flag(3, { kind: 'added', severity: 'low', state: 'dismissed' }), flag(2, { unsure: true })),
  account('two', flag(10, { kind: 'dropped' }))
]

test('flags are counted over the chosen accounts alone', () => {
  expect(countFlags(accounts, ['one'], () => true)).toBe(9)
  expect(countFlags(accounts, ['two', 'one'], ({ state }) => state === 'open')).toBe(16)
  expect(countFlags(accounts, [], () => true)).toBe(0)
})

test.each<[string, Partial<Options>, number]>([
  ['everything', {}, 9],
  ['no contradictions: an unsure pair is no kind of its own', { kinds: ['added', 'dropped'] }, 5],
  ['nothing the engine could not judge', { unsure: false }, 7],
  ['without dismissed ones', { states: ['open', 'confirmed'] }, 6],
  ['style alone', { severities: ['low'] }, 3]
])('a report of %s', (_what, part, flags) => {
  expect(countFlags(accounts, ['one'], (one) => isReported(one, { ...everything, ...part }))).toBe(flags)
})

test('a choice keeps the order of all', () => {
  expect(toggled(['a', 'b', 'c'], ['c'], 'a', true)).toEqual(['a', 'c'])
  expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'c', false)).toEqual(['a'])
})
