import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Claim, Comparison, Flag } from '../engine'
import { buildReport } from './build-report'
import { renderHtml } from './render-html'
import { renderJson } from './render-json'
import { renderText } from './render-text'
import type { NamedArticle } from './review-report'
import { claimNumbers } from './words'

const baseText = 'The flood killed 12 people. Schools are shut.'
const accountText = 'The flood killed 14 people. A bridge fell.'

function article(name: string, text: string): NamedArticle {
  return { name, text, headline: null, outlet: null, published: null, words: 8, sha256: 'a'.repeat(64) }
}

function claims(text: string, side: 'a' | 'b'): Claim[] {
  const middle = text.indexOf('.') + 1
  return [
    { id: `${side}1`, start: 0, end: middle, paragraph: 0 },
    { id: `${side}2`, start: middle + 1, end: text.length, paragraph: 0 }
  ]
}

function flag(kind: Flag['kind'], parts: Partial<Flag>): Flag {
  return {
    id: kind,
    kind,
    reason: null,
    rule: 'claim-unmatched',
    severity: 'medium',
    update: false,
    confidence: 0.7,
    explanation: 'Only one side says this.',
    base: null,
    account: null,
    ...parts
  }
}

function compare(base: string, account: string): Comparison {
  const figure = (text: string): { start: number; end: number }[] => [{ start: text.search(/\d/), end: text.search(/\d/) + 2 }]
  const [b1, b2] = claims(base, 'b')
  const [a1, a2] = claims(account, 'a')
  if (!b1 || !b2 || !a1 || !a2) throw new Error('two claims a side')
  return {
    engineVersion: '9.9.9',
    baseClaims: [b1, b2],
    accountClaims: [a1, a2],
    alignments: [
      {
        base: ['b1'],
        account: ['a1'],
        score: 0.9,
        wording: 'reworded',
        moved: false,
        precision: 'same',
        onlyBase: [],
        onlyAccount: [],
        changes: { base: [], account: [] }
      }
    ],
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

const compared = [{ account: article('rival.txt', accountText), comparison: compare(baseText, accountText) }]

describe('buildReport', () => {
  it('cuts passages at the evidence', () => {
    const first = buildReport(article('base.txt', baseText), compared).accounts[0]?.flags[0]
    expect(first?.base?.pieces).toEqual([
      { text: 'The flood killed ', evidence: false },
      { text: '12', evidence: true },
      { text: ' people.', evidence: false }
    ])
  })

  it('names a text without a headline by its first words', () => {
    expect(buildReport(article('base.txt', baseText), compared).title).toBe('The flood killed 12 people. Schools are shut.')
    expect(buildReport(article('base.txt', `${baseText} Two bridges fell.`), compared).title).toBe(
      'The flood killed 12 people. Schools are shut…'
    )
  })

  it('counts pairs without a contradiction as agreed', () => {
    expect(buildReport(article('base.txt', baseText), compared).accounts[0]?.agreed).toBe(0)
  })
})

describe('every format', () => {
  const report = buildReport(article('base.txt', baseText), compared)

  it('gives the same bytes twice', () => {
    expect(renderHtml(report)).toBe(renderHtml(report))
    expect(renderText(report)).toBe(renderText(report))
    expect(renderJson(article('base.txt', baseText), compared)).toBe(renderJson(article('base.txt', baseText), compared))
  })

  it('shows the evidence and the sentence in text', () => {
    const text = renderText(report)
    expect(text).toContain('Number: base says 12 people, account says 14 people.')
    expect(text).toContain('killed [12] people')
    expect(text).toContain('1 contradicted, 1 dropped, 1 added, 0 agree')
  })

  it('writes JSON in the documented order', () => {
    const document: unknown = JSON.parse(renderJson(article('base.txt', baseText), compared))
    expect(Object.keys(document as object)).toEqual(['schema', 'engine', 'base', 'comparisons'])
    expect(document).toMatchObject({
      schema: 'variorum.comparison/1',
      base: { claims: [{ id: 'b1', start: 0, end: 27 }, { id: 'b2' }] },
      comparisons: [
        { counts: { contradicted: 1, dropped: 1, added: 1 }, flags: [{ base: { evidence: [{ start: 17, end: 19 }] } }, {}, { base: null }] }
      ]
    })
  })
})

describe('foreign text', () => {
  const hostile = [
    '<script>alert(1)</script> 12.',
    '<img src=x onerror=alert(1)> 12.',
    '"><svg/onload=alert(1)> 12.',
    '</title><script>alert(1)</script> 12.',
    '&lt;b&gt; &amp; 12.',
    '\u202Eevil\u202C 12.'
  ]

  it.each(hostile)('stays text in HTML: %s', (words) => {
    const text = `${words} More.`
    const account = { ...article(words, text), outlet: words, headline: words }
    const base = { ...article(words, text), headline: words }
    const tree = fromHtml(renderHtml(buildReport(base, [{ account, comparison: compare(text, text) }])))
    expect(elements(tree, 'script')).toHaveLength(0)
    expect(elements(tree, 'img')).toHaveLength(0)
    expect(attributes(tree).filter((name) => name.startsWith('on'))).toEqual([])
    expect(elements(tree, 'h1').map((heading) => textOf(heading))).toEqual([words])
  })

  it('reaches no terminal as a command', () => {
    const words = '\u001b[2J\u202E12. More.'
    const text = renderText(
      buildReport(article('base.txt', words), [{ account: article('a.txt', words), comparison: compare(words, words) }])
    )
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('\u202E')
  })
})

function elements(tree: Root, tagName: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found.push(element)
  })
  return found
}

function attributes(tree: Root): string[] {
  const names: string[] = []
  visit(tree, 'element', (element) => {
    names.push(...Object.keys(element.properties))
  })
  return names
}

describe('claimNumbers', () => {
  it.each([
    [['b3'], 'claim 3'],
    [['a3', 'a4'], 'claims 3 and 4'],
    [['a3', 'a4', 'a9'], 'claims 3, 4 and 9']
  ])('%j -> %s', (ids, words) => expect(claimNumbers(ids)).toBe(words))
})
