import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alignment, Claim, Comparison, Flag } from '../../src-main/engine'
import { layoutRows } from './layout-rows'
import { unfolded, type ClaimRow, type Row } from './rows'

/** "a b | c" -> claims at the words between bars, one paragraph a line. The text keeps the bars out. */
function read(notation: string, side: 'a' | 'b'): { text: string; claims: Claim[] } {
  const claims: Claim[] = []
  let text = ''
  for (const [paragraph, line] of notation.split('\n').entries()) {
    if (paragraph > 0) text += '\n\n'
    if (line.startsWith('#')) text += line.slice(1)
    else
      for (const part of line.split('|')) {
        if (text !== '' && !text.endsWith('\n')) text += ' '
        claims.push({ id: `${side}${claims.length + 1}`, start: text.length, end: text.length + part.trim().length, paragraph })
        text += part.trim()
      }
  }
  return { text, claims }
}

function pair(base: string, account: string, more: Partial<Alignment> = {}): Alignment {
  return {
    base: base.split(' '),
    account: account.split(' '),
    score: 1,
    wording: 'reworded',
    moved: false,
    precision: 'same',
    onlyBase: [],
    onlyAccount: [],
    changes: { base: [], account: [] },
    ...more
  }
}

function flag(kind: Flag['kind'], base: string | null, account: string | null): Flag {
  const side = (id: string | null): Flag['base'] => (id ? { claims: id.split(' '), start: 0, end: 1, evidence: [] } : null)
  return {
    id: `${kind} ${base} ${account}`,
    kind,
    reason: null,
    rule: 'test',
    severity: 'medium',
    update: false,
    confidence: 0.9,
    explanation: 'Because.',
    base: side(base),
    account: side(account)
  }
}

interface Given {
  readonly base: string
  readonly account: string
  readonly alignments: readonly Alignment[]
  readonly flags?: readonly Flag[]
}

function layout({ base, account, alignments, flags = [] }: Given): readonly Row[] {
  const left = read(base, 'b')
  const right = read(account, 'a')
  const comparison: Comparison = {
    engineVersion: 'test',
    baseClaims: left.claims,
    accountClaims: right.claims,
    alignments,
    flags,
    unsure: [],
    counts: { added: 0, dropped: 0, contradicted: 0 },
    approximate: false
  }
  return layoutRows(comparison, { text: left.text, headline: null }, { text: right.text, headline: null })
}

/** One word a row: "b1=a1", "b2=", "=a2", "(a5 at b5)", "fold b6-b9". */
function sketch(rows: readonly Row[]): string[] {
  const ids = (drawn: ClaimRow['base']): string => drawn.map(({ claim }) => claim.id).join('+')
  return rows.map((row) => {
    if (row.type === 'fold') return `fold b${row.first}-b${row.last}`
    if (row.type === 'elsewhere') return `(${row.claims.map(({ id }) => id).join('+')} at ${row.target})`
    if (row.type === 'context') return `context ${row.base ? 'base' : ''}${row.account ? 'account' : ''}`
    return `${row.paragraph ? '¶ ' : ''}${ids(row.base)}=${ids(row.account)}`
  })
}

describe('layoutRows', () => {
  it('puts pairs in one row, whatever each side is split into', () => {
    const rows = layout({
      base: 'One | two | three',
      account: 'One | two and three | x',
      alignments: [pair('b1', 'a1'), pair('b2 b3', 'a2'), pair('', '')],
      flags: [flag('added', null, 'a3')]
    })
    expect(sketch(rows)).toEqual(['b1=a1', 'b2+b3=a2', '=a3'])
  })

  it('puts dropped claims before added ones, and both after the pair they follow', () => {
    const rows = layout({
      base: 'One | gone | three',
      account: 'One | new | three',
      alignments: [pair('b1', 'a1'), pair('b3', 'a3')],
      flags: [flag('dropped', 'b2', null), flag('added', null, 'a2')]
    })
    expect(sketch(rows)).toEqual(['b1=a1', 'b2=', '=a2', 'b3=a3'])
  })

  it('shows an added claim that opens the account at the top', () => {
    const rows = layout({ base: 'One', account: 'New | one', alignments: [pair('b1', 'a2')], flags: [flag('added', null, 'a1')] })
    expect(sketch(rows)).toEqual(['=a1', 'b1=a2'])
  })

  it('shows a moved pair beside its origin and leaves a line where the account had it', () => {
    const rows = layout({
      base: 'One | two | army',
      account: 'Army | one | two',
      alignments: [pair('b1', 'a2'), pair('b2', 'a3'), pair('b3', 'a1', { moved: true })]
    })
    expect(sketch(rows)).toEqual(['(a1 at b3)', 'b1=a2', 'b2=a3', 'b3=a1'])
    expect(rows[3]).toMatchObject({ look: 'moved', moved: 'up' })
    expect(rows[0]).toMatchObject({ beside: 3 })
  })

  it('leaves a line for a claim that is drawn with another, apart from it', () => {
    const rows = layout({ base: 'One | two | three', account: 'One, three | two', alignments: [pair('b1 b3', 'a1'), pair('b2', 'a2')] })
    expect(sketch(rows)).toEqual(['b1+b3=a1', 'b2=a2', '(b3 at b1)'])
  })

  it('folds three and more agreed claims, never two, never reworded ones', () => {
    const same = { wording: 'same' } as const
    const words = 'One | two | three | four | five | six'
    const rows = layout({
      base: words,
      account: words,
      alignments: [1, 2, 3, 4, 5, 6].map((n) => pair(`b${n}`, `a${n}`, n === 4 ? {} : same))
    })
    expect(sketch(rows)).toEqual(['fold b1-b3', 'b4=a4', 'b5=a5', 'b6=a6'])
  })

  it('shows headings, level where both sides have one, and opens paragraphs', () => {
    const rows = layout({
      base: 'One\n#Background\ntwo',
      account: 'One\n#What we know\ntwo',
      alignments: [pair('b1', 'a1'), pair('b2', 'a2')]
    })
    expect(sketch(rows)).toEqual(['b1=a1', 'context baseaccount', '¶ b2=a2'])
  })

  it('draws claims that a comparison cut short left unjudged', () => {
    expect(sketch(layout({ base: 'One | two', account: 'One | two', alignments: [pair('b1', 'a1')] }))).toEqual(['b1=a1', 'b2=', '=a2'])
  })
})

describe('laws for any comparison', () => {
  /** Texts of claims, headings and loose punctuation, with any grouping at all, also ones the engine would not make. */
  const side = (prefix: 'a' | 'b'): fc.Arbitrary<{ text: string; claims: Claim[] }> =>
    fc
      .array(
        fc.tuple(fc.constantFrom('claim', 'claim', 'claim', 'heading', 'loose'), fc.constantFrom(' ', '\n', '\n\n', '. ', '” ', ' “', '')),
        { maxLength: 14 }
      )
      .map((parts) => {
        const claims: Claim[] = []
        let text = ''
        for (const [at, [what, glue]] of parts.entries()) {
          const words = what === 'claim' ? `Statement ${at}` : what === 'heading' ? `\nHeading ${at}\n` : ' – '
          if (what === 'claim')
            claims.push({ id: `${prefix}${claims.length + 1}`, start: text.length, end: text.length + words.length, paragraph: at })
          text += words + glue
        }
        return { text, claims }
      })
  const given = fc.record({
    left: side('b'),
    right: side('a'),
    seeds: fc.array(
      fc.record({ base: fc.nat(4), account: fc.nat(4), size: fc.nat(2), moved: fc.boolean(), same: fc.boolean(), flag: fc.boolean() }),
      { maxLength: 12 }
    )
  })

  function arrange({
    left,
    right,
    seeds
  }: {
    left: { claims: Claim[] }
    right: { claims: Claim[] }
    seeds: readonly { base: number; account: number; size: number; moved: boolean; same: boolean; flag: boolean }[]
  }): Comparison {
    const base = left.claims.map(({ id }) => id)
    const account = right.claims.map(({ id }) => id)
    const alignments: Alignment[] = []
    const flags: Flag[] = []
    for (const seed of seeds) {
      const some = base.splice(seed.base % Math.max(1, base.length), seed.size === 1 ? 2 : 1)
      const others = account.splice(seed.account % Math.max(1, account.length), seed.size === 2 ? 2 : 1)
      if (some.length > 0 && others.length > 0) {
        alignments.push(pair(some.join(' '), others.join(' '), { moved: seed.moved, wording: seed.same ? 'same' : 'reworded' }))
        if (seed.flag) flags.push(flag('contradicted', some.join(' '), others.join(' ')))
      } else if (some.length > 0) flags.push(flag('dropped', some.join(' '), null))
      else if (others.length > 0) flags.push(flag('added', null, others.join(' ')))
    }
    return {
      engineVersion: 'test',
      baseClaims: left.claims,
      accountClaims: right.claims,
      alignments,
      flags,
      unsure: [],
      counts: { added: 0, dropped: 0, contradicted: 0 },
      approximate: false
    }
  }

  const claimRows = (rows: readonly Row[]): ClaimRow[] => unfolded(rows).filter((row) => row.type === 'claims')

  it('every claim of both sides stands in exactly one row', () => {
    fc.assert(
      fc.property(given, (some) => {
        const rows = claimRows(
          layoutRows(arrange(some), { text: some.left.text, headline: null }, { text: some.right.text, headline: null })
        )
        const shown = rows.flatMap((row) => [...row.base, ...row.account].map(({ claim }) => claim.id))
        const all = [...some.left.claims, ...some.right.claims].map(({ id }) => id)
        expect(shown.toSorted()).toEqual(all.toSorted())
      }),
      { numRuns: 200 }
    )
  })

  it('no character of either text but white space is lost or drawn twice', () => {
    fc.assert(
      fc.property(given, (some) => {
        const rows = layoutRows(arrange(some), { text: some.left.text, headline: null }, { text: some.right.text, headline: null })
        for (const [name, { text }] of [
          ['base', some.left],
          ['account', some.right]
        ] as const) {
          const spans = [
            ...claimRows(rows).flatMap((row) => row[name]),
            ...rows.flatMap((row) => (row.type === 'context' && row[name] ? [row[name]] : []))
          ]
          const drawn = spans.toSorted((one, other) => one.start - other.start).map(({ start, end }) => text.slice(start, end))
          expect(drawn.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        }
      }),
      { numRuns: 200 }
    )
  })

  it('keys are unique, every link leads to a row, base rows keep the order of the base', () => {
    fc.assert(
      fc.property(given, (some) => {
        const rows = layoutRows(arrange(some), { text: some.left.text, headline: null }, { text: some.right.text, headline: null })
        const keys = [...rows, ...claimRows(rows)].filter((row, at, all) => all.indexOf(row) === at).map((row) => row.key)
        expect(new Set(keys).size).toBe(keys.length)
        const targets = new Set(claimRows(rows).map((row) => row.key))
        for (const row of rows) if (row.type === 'elsewhere') expect(targets).toContain(row.target)
        const firsts = claimRows(rows).flatMap((row) => row.base[0]?.start ?? [])
        expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
      }),
      { numRuns: 300 }
    )
  })
})
