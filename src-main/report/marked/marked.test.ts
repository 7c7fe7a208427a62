import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle, type Article } from '../../engine'
import { buildReport } from '../build-report'
import { renderMarked } from '../render-marked'
import { elementsOf, partOf, readWord, textOf, wordText } from '../testing/read-word'
import { baseText, radioText, reviewedStory, rivalText } from '../testing/reviewed-story'
import { markUp } from './mark-up'
import { markedText } from './marked-text'

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

function compareTexts(base: string, account: string): ReturnType<typeof compareAccount> {
  const article = (text: string): Article => ({ text, headline: null, outlet: null, published: null })
  return compareAccount(readArticle(article(base), 'base'), readArticle(article(account), 'account'))
}

/** What is left when every change is rejected, or accepted. */
function without(kind: 'added' | 'removed', stretches: ReturnType<typeof markUp>): string {
  return stretches.flatMap((stretch) => (stretch.kind === kind ? [] : [stretch.text])).join('')
}

function laws(base: string, account: string): void {
  const comparison = compareTexts(base, account)
  const stretches = markUp(base, account, comparison)
  expect(without('added', stretches)).toBe(base)
  const accepted = squeezed(without('removed', stretches))
  for (const { start, end } of comparison.accountClaims) expect(accepted).toContain(squeezed(account.slice(start, end)))
  for (const { base: span, text } of stretches) if (span) expect(base.slice(span.start, span.end)).toBe(text)
  for (const { account: span, text } of stretches) if (span) expect(account.slice(span.start, span.end)).toBe(text)
}

describe('the marked-up base', () => {
  it.each([
    [baseText, rivalText],
    [baseText, radioText],
    [rivalText, baseText],
    [baseText, baseText],
    [baseText, 'Nothing of this is in the other text.']
  ])('rejected it is the base, accepted it says all that the account says', (base, account) => laws(base, account))

  it('holds for any sentences in any order', () => {
    const sentences = fc.shuffledSubarray(baseText.split(/(?<=\.)\s+/), { minLength: 1 })
    const other = fc.shuffledSubarray(rivalText.split(/(?<=\.)\s+/), { minLength: 1 })
    const glue = fc.constantFrom(' ', '\n\n', '\n')
    fc.assert(
      fc.property(sentences, other, glue, glue, (one, two, oneGlue, twoGlue) => laws(one.join(oneGlue), two.join(twoGlue))),
      { numRuns: 40 }
    )
  })

  it('marks the very words', () => {
    const stretches = markUp(baseText, rivalText, compareTexts(baseText, rivalText))
    const toll = stretches.findIndex(({ text, kind }) => kind === 'removed' && text.includes('14'))
    expect(stretches[toll]).toMatchObject({ kind: 'removed', text: '14' })
    expect(stretches[toll + 1]).toMatchObject({ kind: 'added', text: '41' })
  })
})

describe('in Word', () => {
  const report = buildReport(reviewedStory())
  const parts = readWord(renderMarked(report, 'a4'))
  const page = partOf(parts, 'word/document.xml')
  const comments = elementsOf(partOf(parts, 'word/comments.xml'), 'w:comment')

  it('is the base when all changes are rejected', () => {
    expect(wordText(page, 'w:ins')).toBe(baseText.replace(/\n+/g, '\n'))
  })

  it('tracks every change with author and date, each with an id of its own', () => {
    const changes = [...elementsOf(page, 'w:ins'), ...elementsOf(page, 'w:del')]
    expect(changes.length).toBeGreaterThan(4)
    for (const { attributes } of changes)
      expect(attributes).toMatchObject({ 'w:author': 'Holm Gazette rival', 'w:date': '2026-11-12T06:22:00Z' })
    const ids = [...changes, ...comments].map(({ attributes }) => attributes['w:id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has a comment for the whole, for every flag and every note, each opened and closed once in that order', () => {
    const [rival] = report.accounts
    const flags = [...(rival?.flags ?? []), ...(rival?.unsure ?? [])]
    expect(comments).toHaveLength(1 + flags.length + (rival?.notes.length ?? 0))
    flags.forEach(({ flag, decision, notes }, index) => {
      const words = textOf(comments[index + 1] ?? page)
      for (const part of [flag.explanation, decision?.words ?? '', ...notes.flatMap(({ text }) => text.split('\n'))])
        expect(words).toContain(part)
    })
    const order = [...JSON.stringify(page).matchAll(/"w:comment(RangeStart|RangeEnd|Reference)","attributes":\{"w:id":"(\d+)"/g)]
    for (let id = 0; id < comments.length; id++)
      expect(order.flatMap(([, what, number]) => (number === String(id) ? [what] : []))).toEqual(['RangeStart', 'RangeEnd', 'Reference'])
  })

  it('puts each comment on the words that it is about', () => {
    const { stretches, remarks } = markedText(report)
    const on = (index: number, leave: 'added' | 'removed' | null): string => {
      const remark = remarks[index]
      const covered = remark ? stretches.slice(remark.first, remark.last + 1) : []
      return covered.flatMap(({ kind, text }) => (kind === leave ? [] : [text])).join('')
    }
    const flags = report.accounts[0]?.flags ?? []
    flags.forEach(({ flag, base, account }, index) => {
      const proof = (flag.kind === 'added' ? account : base)?.pieces.filter(({ evidence }) => evidence).map(({ text }) => text) ?? []
      for (const words of proof) expect(on(index + 1, flag.kind === 'added' ? 'removed' : 'added')).toContain(words)
    })
    const toll = flags.findIndex(({ flag }) => flag.reason === 'number')
    expect(on(toll + 1, null)).toBe('1441 people')
  })
})
