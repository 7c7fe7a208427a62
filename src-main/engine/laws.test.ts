/** What holds for any two texts, whatever they say. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compareAccount, readArticle, type Article, type Comparison } from '.'

// Hundreds of comparisons a law: on a busy machine they take longer than a test usually may.
vi.setConfig({ testTimeout: 120_000 })

const article = (text: string): Article => ({ text: text, headline: null, outlet: null, published: null })
const compare = (base: string, account: string): Comparison =>
  compareAccount(readArticle(article(base), 'base'), readArticle(article(account), 'account'))

const clause = fc.constantFrom(
  'The mayor opened the bridge on Monday',
  'two people were hurt',
  'three people were hurt',
  'officials said the river had not risen',
  'the river rose',
  '“We will stay,” said Ana Brandt',
  'Ana Brandt left',
  'the council approved the plan by 12 votes to 9',
  'the council rejected the plan',
  'no one was to blame, police said'
)
const sentence = fc
  .tuple(clause, fc.constantFrom('. ', ', and ', '; ', '.\n\n', ' while ', '? '), clause)
  .map((parts) => `${parts.join('')}. `)
const news = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(''))
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom('👩‍🚒', 'שלום', 'e\u0301', '.', '“', '"', '\n', '—', '12', '%', 'a', ' '), { maxLength: 60 })
    .map((parts) => parts.join(''))
)
const text = fc.oneof({ weight: 4, arbitrary: news }, { weight: 2, arbitrary: odd })
const often = { numRuns: 60 }

const flagged = (comparison: Comparison, kind: 'dropped' | 'added'): string[] =>
  comparison.flags
    .flatMap((flag) => (flag.kind === kind ? ((kind === 'dropped' ? flag.base : flag.account)?.claims ?? []) : []))
    .map((id) => id.slice(1))
    .sort()

describe('for any two texts', () => {
  test('every claim is paired or alone, never both, never neither', () => {
    fc.assert(
      fc.property(text, text, (base, account) => {
        const result = compare(base, account)
        const ofBase = [...result.alignments.flatMap((pair) => pair.base), ...flagged(result, 'dropped').map((id) => `b${id}`)]
        const ofAccount = [...result.alignments.flatMap((pair) => pair.account), ...flagged(result, 'added').map((id) => `a${id}`)]
        expect(ofBase.sort()).toEqual(result.baseClaims.map(({ id }) => id).sort())
        expect(ofAccount.sort()).toEqual(result.accountClaims.map(({ id }) => id).sort())
        for (const pair of result.alignments) expect(Math.min(pair.base.length, pair.account.length)).toBe(1)
      }),
      often
    )
  })

  test('swapping the texts swaps added with dropped', () => {
    fc.assert(
      fc.property(text, text, (base, account) => {
        const one = compare(base, account)
        const other = compare(account, base)
        expect(flagged(one, 'dropped')).toEqual(flagged(other, 'added'))
        expect(flagged(one, 'added')).toEqual(flagged(other, 'dropped'))
      }),
      often
    )
  })

  test('a text with itself raises nothing', () => {
    fc.assert(
      fc.property(text, (base) => {
        const result = compare(base, base)
        expect(result.flags).toEqual([])
        expect(result.unsure).toEqual([])
      }),
      often
    )
  })

  test('the same texts give the same bytes, and claims lie in the text in order', () => {
    fc.assert(
      fc.property(text, text, (base, account) => {
        const result = compare(base, account)
        expect(JSON.stringify(compare(base, account))).toBe(JSON.stringify(result))
        let end = 0
        for (const claim of result.baseClaims) {
          expect(claim.start).toBeGreaterThanOrEqual(end)
          expect(claim.end).toBeGreaterThan(claim.start)
          end = claim.end
        }
        expect(end).toBeLessThanOrEqual(base.length)
        expect(new Set(result.flags.map(({ id }) => id)).size).toBe(result.flags.length)
      }),
      often
    )
  })
})

test('a hundred thousand characters without a full stop are compared', () => {
  const long = 'the river rose and nobody came '.repeat(3300)
  expect(compare(long, `${long} again`).counts.contradicted).toBe(0)
}, 60_000)

test('out of time, the result says that it is approximate', () => {
  const base = readArticle(article('The river rose on Monday. Two people were hurt. Ana Brandt left the town hall.'), 'base')
  const account = readArticle(article('On Monday the river rose again. Three people were hurt. Brandt stayed in the town hall.'), 'account')
  let ticks = 0
  expect(compareAccount(base, account, { timeLimit: 1, now: () => (ticks += 10) }).approximate).toBe(true)
  expect(compareAccount(base, account).approximate).toBe(false)
})

test('time that runs out while pairs are judged is told as well', () => {
  const base = readArticle(article('The river rose on Monday. Two people were hurt.'), 'base')
  const account = readArticle(article('The river rose on Tuesday. Three people were hurt.'), 'account')
  const whole = compareAccount(base, account)
  let asked = 0
  const timed = compareAccount(base, account, { timeLimit: 1, now: () => (asked++ < 1 ? 0 : 0.5) })
  expect(timed).toEqual(whole)
  const calls = asked
  for (let late = 1; late < calls; late += 1) {
    asked = 0
    const cut = compareAccount(base, account, { timeLimit: 1, now: () => (asked++ < late ? 0 : 9) })
    expect(cut.approximate).toBe(true)
    expect(cut.flags.length).toBeLessThanOrEqual(whole.flags.length + base.claims.length + account.claims.length)
  }
})
