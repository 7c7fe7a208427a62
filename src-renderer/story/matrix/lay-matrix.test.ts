import { describe, expect, test } from 'vitest'
import type { MatrixColumn, MatrixFlag } from '../../../src-main/contract'
import { foldLines, layMatrix, sayFold, type Line } from './lay-matrix'

type Kind = MatrixFlag['flag']['kind']

function flag(id: string, kind: Kind): MatrixFlag {
  return {
    flag: { id, kind, reason: null, severity: 'medium', explanation: id },
    unsure: false,
    state: 'open',
    corrected: false,
    words: kind === 'dropped' ? '' : id,
    evidence: []
  }
}

/** "=" agrees, "-" dropped, "!" contradicted: "==!-" is a column of four claims. `added`: behind which claim, 0 before the first. */
function column(accountId: string, signs: string, added: readonly number[] = []): MatrixColumn {
  return {
    accountId,
    claims: [...signs].map((_, at) => ({ id: `b${at + 1}`, start: at * 10, end: at * 10 + 9, paragraph: 0 })),
    cells: [...signs].map((sign, at) => ({
      said: sign !== '-',
      flags: sign === '=' ? [] : [flag(`${accountId}${at + 1}`, sign === '!' ? 'contradicted' : 'dropped')]
    })),
    added: added.map((after, at) => ({ after: after === 0 ? null : `b${after}`, flag: flag(`${accountId}+${at}`, 'added') }))
  }
}

const all = (): boolean => true
const keys = (lines: readonly Line[]): string[] => lines.map(({ key }) => key)

describe('the rows of the matrix', () => {
  test('are the claims, with what accounts added behind the claim they told before', () => {
    const lines = layMatrix([column('x', '==', [0, 1, 1]), column('y', '!-', [1])], all)
    expect(keys(lines)).toEqual(['added  0', 'b1', 'added b1 0', 'added b1 1', 'b2'])
    expect(lines[2]).toMatchObject({ after: 1, nth: 1, of: 2 })
    expect(lines[2]?.cells.map(({ flags }) => flags.map((one) => one.flag.id))).toEqual([['x+1'], ['y+0']])
    expect(lines[3]?.cells.map(({ look }) => look)).toEqual(['flags', 'empty'])
    expect(lines.map(({ cells }) => cells.length)).toEqual([2, 2, 2, 2, 2])
  })

  test('say what nobody knows yet, and keep a silent claim silent when the filter hides its flag', () => {
    const hidden = layMatrix([null, column('y', '-!=')], ({ flag: { kind } }) => kind !== 'dropped')
    expect(hidden.map(({ cells }) => cells.map(({ look }) => look))).toEqual([
      ['uncompared', 'absent'],
      ['uncompared', 'flags'],
      ['uncompared', 'agreed']
    ])
    expect(layMatrix([null, null], all)).toEqual([])
  })
})

describe('folding', () => {
  test('takes three or more claims on which all agree, and no other', () => {
    const lines = foldLines(layMatrix([column('x', '===!===='), column('y', '===-=!==')], all))
    expect(keys(lines)).toEqual(['fold b1', 'b4', 'b5', 'b6', 'b7', 'b8'])
    expect(lines[0]?.type === 'fold' && sayFold(lines[0])).toBe('Claims 1 to 3 agree everywhere')
  })

  test('says when it rests on some accounts alone, and when the filter hides what they say', () => {
    const waiting = foldLines(layMatrix([column('x', '==='), null], all))[0]
    expect(waiting?.type === 'fold' && sayFold(waiting)).toBe('Claims 1 to 3 agree in the accounts compared so far')
    const filtered = foldLines(layMatrix([column('x', '=-!=')], () => false))[0]
    expect(filtered?.type === 'fold' && sayFold(filtered)).toBe('Claims 1 to 4: no flag passes the filter')
  })

  test('is broken by what an account adds in between', () => {
    expect(keys(foldLines(layMatrix([column('x', '====', [2])], all)))).toEqual(['b1', 'b2', 'added b2 0', 'b3', 'b4'])
  })
})
