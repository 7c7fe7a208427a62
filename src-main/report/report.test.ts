import { describe, expect, it } from 'vitest'
import type { Claim, Comparison, Flag } from '../engine'
import { buildReport, wholeReport } from './build-report'
import { outline } from './outline'
import { renderComparison } from './render-comparison'
import type { ComparedAccount, NamedArticle, ReportMaterial } from './review-report'
import { sayDateline, sayMoment } from './say-time'
import { reviewedStory } from './testing/reviewed-story'
import { claimNumbers } from './words'

const baseText = 'The flood killed 12 people. Schools are shut.'
const accountText = 'The flood killed 14 people. A bridge fell.'

function article(name: string, text: string): NamedArticle {
  return { name, text, headline: null, outlet: null, published: null, words: 8, sha256: 'a'.repeat(64) }
}

function claims(text: string, side: 'a' | 'b'): [Claim, Claim] {
  const middle = text.indexOf('.') + 1
  return [
    { id: `${side}1`, start: 0, end: middle, paragraph: 0 },
    { id: `${side}2`, start: middle + 1, end: text.length, paragraph: 0 }
  ]
}

function flag(kind: Flag['kind'], parts: Partial<Flag>): Flag {
  const plain = { id: kind, kind, reason: null, rule: 'claim-unmatched', severity: 'medium', update: false, confidence: 0.7 } as const
  return { ...plain, explanation: 'Only one side says this.', base: null, account: null, ...parts }
}

function compare(base: string, account: string): Comparison {
  const figure = (text: string): { start: number; end: number }[] => [{ start: text.search(/\d/), end: text.search(/\d/) + 2 }]
  const [b1, b2] = claims(base, 'b')
  const [a1, a2] = claims(account, 'a')
  const pair = { base: ['b1'], account: ['a1'], score: 0.9, wording: 'reworded', moved: false, precision: 'same' } as const
  return {
    engineVersion: '9.9.9',
    baseClaims: [b1, b2],
    accountClaims: [a1, a2],
    alignments: [{ ...pair, onlyBase: [], onlyAccount: [], changes: { base: [], account: [] } }],
    flags: [
      flag('contradicted', {
        reason: 'number',
        rule: 'quantity-differs',
        severity: 'high',
        explanation: 'Number: base says 12 people, account says 14 people.',
        base: { claims: ['b1'], start: b1.start, end: b1.end, evidence: figure(base) },
        account: { claims: ['a1'], start: a1.start, end: a1.end, evidence: figure(account) }
      }),
      flag('dropped', { base: { claims: ['b2'], start: b2.start, end: b2.end, evidence: [] } }),
      flag('added', { account: { claims: ['a2'], start: a2.start, end: a2.end, evidence: [] } })
    ],
    unsure: [],
    counts: { contradicted: 1, dropped: 1, added: 1 },
    approximate: false
  }
}

const compared: ComparedAccount[] = [{ account: article('rival.txt', accountText), comparison: compare(baseText, accountText) }]

function unreviewed(base: NamedArticle): ReportMaterial {
  const accounts = compared.map((one, index) => ({ ...one, accountId: String(index), called: one.account.name, review: null }))
  return { title: null, reviewer: '', madeAt: '2026-11-12T07:22:00Z', appVersion: '', base, accounts }
}

describe('buildReport', () => {
  it('cuts passages at the evidence', () => {
    const first = buildReport(unreviewed(article('base.txt', baseText))).accounts[0]?.flags[0]
    expect(first?.base?.pieces).toEqual([
      { text: 'The flood killed ', evidence: false },
      { text: '12', evidence: true },
      { text: ' people.', evidence: false }
    ])
  })

  it('names a text without a headline by its first words', () => {
    expect(buildReport(unreviewed(article('base.txt', baseText))).title).toBe('The flood killed 12 people. Schools are shut.')
    expect(buildReport(unreviewed(article('base.txt', `${baseText} Two bridges fell.`))).title).toBe(
      'The flood killed 12 people. Schools are shut…'
    )
  })

  it('counts pairs without a contradiction as agreed', () => {
    expect(buildReport(unreviewed(article('base.txt', baseText))).accounts[0]?.agreed).toBe(0)
  })

  it('says nothing of decisions where nobody has reviewed', () => {
    const report = buildReport(unreviewed(article('base.txt', baseText)))
    expect(report.progress).toBeNull()
    expect(JSON.stringify(outline(report))).not.toMatch(/decided|Dismissed|Reviewed/)
  })
})

describe('a reviewed story', () => {
  const report = buildReport(reviewedStory())
  const [rival] = report.accounts

  it('says who reviewed what, when and how far', () => {
    const [title] = outline(report)
    expect(title).toMatchObject({ words: 'Holm ferry' })
    expect(title).toHaveProperty(
      'dek',
      `Holm Gazette, version 3, against 2 accounts. Reviewed by Ada Kern, 12 November 2026, 07:22. 2 of ${report.progress?.total ?? 0} flags decided.`
    )
  })

  it('counts what counts: kinds and pairs to check by hand are the decided and the open ones', () => {
    for (const { counts, unsureCount, progress } of report.accounts)
      expect(counts.contradicted + counts.added + counts.dropped + unsureCount).toBe(progress?.total)
    expect(rival?.flags.map(({ decision }) => decision?.words)).toEqual(
      expect.arrayContaining(['Confirmed', 'Dismissed: the door is not ours', 'Not a difference'])
    )
  })

  it('puts notes on their flags, the others and what has no place apart', () => {
    expect(rival?.flags.flatMap(({ notes }) => notes.map(({ noteId }) => noteId))).toEqual(['note-1'])
    expect(rival?.notes).toMatchObject([{ noteId: 'note-2', base: { text: 'The ferry' } }])
    expect(rival?.unplaced).toMatchObject([{ heading: 'Note (ask legal)', base: 'Nobody was hurt.' }])
    expect(rival?.corrections.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^Not a difference, says the editor: /)])
  })

  it('lists what is chosen and counts all', () => {
    const chosen = buildReport(reviewedStory(), { ...wholeReport, accounts: ['rival'], states: ['confirmed'], notes: false })
    expect(chosen.accounts.map(({ accountId }) => accountId)).toEqual(['rival'])
    expect(chosen.accounts[0]?.flags.map(({ decision }) => decision?.state)).toEqual(['confirmed'])
    expect(chosen.accounts[0]?.counts).toEqual(rival?.counts)
    expect(chosen.accounts[0]?.leftOut).toBe((rival?.flags.length ?? 0) + (rival?.unsure.length ?? 0) - 1)
    expect(chosen.accounts[0]?.notes).toEqual([])
  })

  it('sets claims against accounts in the matrix', () => {
    const { matrix } = buildReport(reviewedStory(), { ...wholeReport, matrix: true })
    const toll = matrix?.rows.find(({ text }) => text.includes('14'))
    expect(toll?.cells).toEqual([
      { kind: 'contradicted', words: '41 people' },
      { kind: 'agreed', words: '' }
    ])
    expect((matrix?.rows.length ?? 0) + (matrix?.agreedRows ?? 0)).toBe(report.base.claims)
  })

  it('lays both texts out whole, side by side', () => {
    const { base, accounts } = buildReport(reviewedStory(), { ...wholeReport, texts: true })
    const squeezed = (text: string): string => text.replace(/\s+/g, '')
    for (const { sideBySide, text } of accounts) {
      const side = (of: 'base' | 'account'): string => (sideBySide ?? []).flatMap((row) => row[of].map((piece) => piece.text)).join('')
      expect(squeezed(side('base'))).toBe(squeezed(base.text))
      expect([...squeezed(side('account'))].sort()).toEqual([...squeezed(text.text)].sort())
    }
  })
})

it('variorum.comparison/1 keeps its order', () => {
  const text = renderComparison(article('base.txt', baseText), compared)
  const document: unknown = JSON.parse(text)
  expect(Object.keys(document as object)).toEqual(['schema', 'engine', 'base', 'comparisons'])
  expect(document).toMatchObject({
    schema: 'variorum.comparison/1',
    base: { claims: [{ id: 'b1', start: 0, end: 27 }, { id: 'b2' }] },
    comparisons: [
      { counts: { contradicted: 1, dropped: 1, added: 1 }, flags: [{ base: { evidence: [{ start: 17, end: 19 }] } }, {}, { base: null }] }
    ]
  })
})

describe('claimNumbers', () => {
  it.each([
    [['b3'], 'claim 3'],
    [['a3', 'a4'], 'claims 3 and 4'],
    [['a3', 'a4', 'a9'], 'claims 3, 4 and 9']
  ])('%j -> %s', (ids, words) => expect(claimNumbers(ids)).toBe(words))
})

describe('times', () => {
  it.each([
    ['2026-11-12T07:22:00+01:00', '12 November 2026, 07:22'],
    ['2026-11-12T07:22:00.000Z', '12 November 2026, 07:22 UTC'],
    ['yesterday', 'yesterday']
  ])('%s -> %s', (iso, words) => expect(sayMoment(iso)).toBe(words))

  it('keeps a dateline as the article gives it', () => {
    expect(sayDateline('2026-11-12T06:40')).toBe('12 Nov 2026, 06:40')
    expect(sayDateline(null)).toBe('')
  })
})
