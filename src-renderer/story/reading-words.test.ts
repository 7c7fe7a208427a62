import { describe, expect, it } from 'vitest'
import { findText } from './find-text'
import { markClaim, type Run } from './mark-claim'
import { barsOf, rowAt, topsOf } from './overview'
import type { ClaimRow, Row } from './rows'
import { weave } from './weave'

const runsOf = (text: string, evidence: readonly string[], changes: readonly string[]): readonly Run[] => {
  const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const claim = { id: 'b1', paragraph: 0, start: 0, end: text.length }
  return markClaim(
    text,
    { start: 0, end: text.length, claim },
    {
      evidence: evidence.map((words) => ({ ...at(words), flag: 'f', kind: 'contradicted' as const })),
      changes: changes.map(at),
      found: []
    }
  )
}
const read = (base: readonly Run[], account: readonly Run[]): string | null =>
  weave(base, account)
    ?.map((run) => {
      const words = run.pieces.map((piece) => piece.text).join('')
      return run.role === 'plain' ? words : run.side === 'base' ? `[-${words}-]` : `{+${words}+}`
    })
    .join('') ?? null

describe('weave', () => {
  it('strikes the words of the base before those of the account', () => {
    const base = runsOf('The weir had not failed, it said.', ['had not failed'], [])
    const account = runsOf('The weir had failed, it said.', ['had failed'], [])
    expect(read(base, account)).toBe('The weir [-had not failed-] {+had failed+}, it said.')
  })

  it('puts words that only the base has where they stood', () => {
    const base = runsOf('Water reached 6.2 metres at noon, the highest since 1931.', [], ['at noon'])
    const account = runsOf('Water reached 6.2 metres, the highest since 1931.', [], [])
    expect(read(base, account)).toBe('Water reached 6.2 metres, [-at noon-] the highest since 1931.')
  })

  it('gives up where the words in common differ', () => {
    expect(read(runsOf('One two three', [], []), runsOf('One four three', [], []))).toBeNull()
  })
})

describe('findText', () => {
  const words = (text: string, query: string): string[] => findText(text, query).map(({ start, end }) => text.slice(start, end))

  it('does not care about case, quotation marks, dashes and line ends', () => {
    expect(words('The board’s call – THE\nBOARD', "the board's call - the board")).toEqual(['The board’s call – THE\nBOARD'])
    expect(words('İstanbul and istanbul', 'istanbul')).toEqual(['istanbul'])
  })

  it('takes signs as signs', () => {
    expect(words('cost (about) 4.5 [more]', '(about) 4.5 [')).toEqual(['(about) 4.5 ['])
    expect(words('costs 4x5', '4.5')).toEqual([])
    expect(words('anything', '  ')).toEqual([])
  })
})

describe('overview', () => {
  const row = (key: string, characters: number): Row => {
    const drawn = { start: 0, end: characters, claim: { id: key, paragraph: 0, start: 0, end: characters } }
    return {
      type: 'claims',
      key,
      base: [drawn],
      account: [],
      alignment: null,
      flags: [],
      unsure: [],
      look: 'dropped',
      moved: null,
      paragraph: false
    } satisfies ClaimRow
  }

  it('gives long rows more room and finds the row under a share', () => {
    const tops = topsOf([row('b1', 50), row('b2', 500), row('b3', 50)])
    expect(tops[0]).toBe(0)
    expect(tops.at(-1)).toBe(1)
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThan((tops[1] ?? 0) * 3)
    expect([0, 0.5, 0.999, 1].map((share) => rowAt(tops, share))).toEqual([0, 1, 2, 2])
    expect(rowAt(topsOf([]), 0.5)).toBe(0)
  })

  it('draws only bars of visible flags', () => {
    expect(barsOf([row('b1', 50)], [0, 1], new Map())).toEqual([])
  })
})
