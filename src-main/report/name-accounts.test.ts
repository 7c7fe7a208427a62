import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameAccounts, type Named } from './name-accounts'

const base: Named = { outlet: 'Morrow Press', headline: 'Ferry runs aground', published: '2026-11-12' }
const of = (outlet: string | null, published: string | null = null, headline: string | null = null): Named => ({
  outlet,
  headline,
  published
})

test.each<[what: string, accounts: Named[], names: string[]]>([
  ['names that differ stay', [of('Coast Brief', '2026-11-12'), of('Radio Tolm')], ['Coast Brief', 'Radio Tolm']],
  [
    'the day, the same for upper and lower case',
    [of('Coast Brief', '2026-11-12T06:40'), of('COAST BRIEF', '2026-11-13')],
    ['Coast Brief, 12 Nov', 'COAST BRIEF, 13 Nov']
  ],
  [
    'the year',
    [of('Coast Brief', '2025-11-12'), of('Coast Brief', '2026-11-12')],
    ['Coast Brief, 12 Nov 2025', 'Coast Brief, 12 Nov 2026']
  ],
  [
    'the time',
    [of('Coast Brief', '2026-11-12T06:40'), of('Coast Brief', '2026-11-12T18:05Z')],
    ['Coast Brief, 06:40', 'Coast Brief, 18:05']
  ],
  [
    'day and time',
    ['2026-11-12T06:40', '2026-11-12T18:05', '2026-11-13T06:40'].map((moment) => of('Coast Brief', moment)),
    ['Coast Brief, 12 Nov, 06:40', 'Coast Brief, 12 Nov, 18:05', 'Coast Brief, 13 Nov, 06:40']
  ],
  [
    'the headline',
    [of('Coast Brief', null, 'Harbour shut after ferry hits the outer wall'), of('Coast Brief', '2026-11-12', 'What the crew saw')],
    ['Coast Brief, “Harbour shut after ferry hits…”', 'Coast Brief, “What the crew saw”']
  ],
  [
    'what differs in the headline',
    [
      of('Coast Brief', null, 'Harbour shut after ferry hits the outer wall'),
      of('Coast Brief', null, 'Harbour shut after ferry hits the pier')
    ],
    ['Coast Brief, “outer wall”', 'Coast Brief, “pier”']
  ],
  ['the number', [of('Coast Brief'), of('Coast Brief'), of('Coast Brief')], ['Coast Brief', 'Coast Brief, 2nd', 'Coast Brief, 3rd']],
  ['from the base', [of('Morrow Press', '2026-11-13')], ['Morrow Press, 13 Nov']],
  ['not from the base by number', [of('Morrow Press'), of('Morrow Press')], ['Morrow Press', 'Morrow Press, 2nd']],
  ['without an outlet', [of(null, null, 'Smoke'), of(' ', null, 'Smoke'), of(null)], ['Smoke', 'Smoke, 2nd', 'Unnamed outlet']],
  [
    'somebody is called that by chance',
    [of('Coast Brief'), of('Coast Brief'), of('Coast Brief, 2nd')],
    ['Coast Brief', 'Coast Brief, 3rd', 'Coast Brief, 2nd']
  ]
])('accounts are told apart: %s', (_, accounts, names) => {
  expect(nameAccounts(base, accounts)).toEqual(names)
})

test('no two accounts have one name', () => {
  const text = fc.option(fc.constantFrom('A', 'a', 'A, 2nd', 'B', '', 'A b c', 'A b d'), { nil: null })
  const date = fc.option(fc.constantFrom('2026-11-12', '2026-11-12T06:40', '2025-11-12', 'Tuesday'), { nil: null })
  const named = fc.record({ outlet: text, headline: text, published: date })
  fc.assert(
    fc.property(named, fc.array(named, { maxLength: 7 }), (one, accounts) => {
      const names = nameAccounts(one, accounts)
      return new Set(names.map((name) => name.toLowerCase())).size === names.length
    })
  )
})
