import { describe, expect, it } from 'vitest'
import type { Alignment, Claim, Comparison, Flag, FlagSide } from '../engine'
import { buildColumn } from './matrix-column'

const base = 'The quarry fire burned 40 hectares. Nobody was hurt. The council closed the mill road.'
const account = 'A farmer saw smoke first. The quarry fire burned 70 hectares. Two crews joined at dawn. The council shut the mill road.'

function claimsOf(text: string, side: 'a' | 'b'): readonly Claim[] {
  return [...text.matchAll(/[A-Z][^.]*\./gu)].map((found, at) => ({
    id: `${side}${at + 1}`,
    start: found.index,
    end: found.index + found[0].length,
    paragraph: 0
  }))
}

const baseClaims = claimsOf(base, 'b')
const accountClaims = claimsOf(account, 'a')

function sideOf(text: string, claims: readonly Claim[], id: string, words: string): FlagSide {
  const claim = claims.find((one) => one.id === id) ?? { start: 0, end: 0 }
  const start = text.indexOf(words)
  return { claims: [id], start: claim.start, end: claim.end, evidence: [{ start, end: start + words.length }] }
}

function flag(id: string, kind: Flag['kind'], sides: Pick<Flag, 'base' | 'account'>): Flag {
  const ofRule = { reason: null, rule: 'claim-unmatched', severity: 'medium', update: false, confidence: 0.9, explanation: id } as const
  return { id, kind, ...ofRule, ...sides }
}

const pair = (one: string, other: string): Alignment => ({
  base: [one],
  account: [other],
  score: 1,
  wording: 'reworded',
  moved: false,
  precision: 'same',
  onlyBase: [],
  onlyAccount: [],
  changes: { base: [], account: [] }
})

const added = (id: string, words: string): Flag =>
  flag(`new ${id}`, 'added', { base: null, account: sideOf(account, accountClaims, id, words) })
const flags = [
  flag('silent', 'dropped', { base: sideOf(base, baseClaims, 'b2', 'Nobody'), account: null }),
  flag('clash', 'contradicted', {
    base: sideOf(base, baseClaims, 'b1', '40 hectares'),
    account: sideOf(account, accountClaims, 'a2', '70 hectares')
  }),
  added('a3', 'Two crews'),
  added('a1', 'A farmer')
]
const comparison: Comparison = {
  engineVersion: '1',
  baseClaims,
  accountClaims,
  alignments: [pair('b1', 'a2'), pair('b3', 'a4')],
  flags,
  unsure: [],
  counts: { added: 2, dropped: 1, contradicted: 1 },
  approximate: false
}
const open = flags.map((one) => ({ flag: one, unsure: false, state: 'open' as const, corrected: null }))
const column = buildColumn('x', account, comparison, open)

describe('an account against the claims of the base', () => {
  it('has a cell for every claim: its own words where it clashes, silence where it has none, nothing where it agrees', () => {
    const cells = column.cells.map(({ said, flags: own }) => [said, own.map((one) => `${one.flag.kind} ${one.words}`).join()])
    expect(cells).toEqual([
      [true, 'contradicted 70 hectares'],
      [false, 'dropped '],
      [true, '']
    ])
    const [span] = column.cells[0]?.flags[0]?.evidence ?? []
    expect(base.slice(span?.start, span?.end)).toBe('40 hectares')
  })

  it('puts what is added behind the claim that the account tells before, in the order of the account', () => {
    expect(column.added.map(({ after, flag: one }) => [after, one.words])).toEqual([
      [null, 'A farmer saw smoke first.'],
      ['b1', 'Two crews joined at dawn.']
    ])
  })

  it('takes no pair that moved for a place', () => {
    const moved = { ...comparison, alignments: [{ ...pair('b3', 'a2'), moved: true }] }
    expect(buildColumn('x', account, moved, open).added.map(({ after }) => after)).toEqual([null, null])
  })

  it('shows what is no difference with the dismissed ones, and the gravest of a claim first', () => {
    const corrected = open.map((one) => ({ ...one, corrected: 'c1' }))
    expect(buildColumn('x', account, comparison, corrected).cells[0]?.flags[0]).toMatchObject({ state: 'dismissed', corrected: true })
    const doubt = { ...open[1], flag: { ...(flags[1] as Flag), id: 'doubt' }, unsure: true, state: 'open', corrected: null } as const
    expect(buildColumn('x', account, comparison, [doubt, ...open]).cells[0]?.flags.map((one) => one.flag.id)).toEqual(['clash', 'doubt'])
  })
})
