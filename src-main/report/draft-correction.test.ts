import { expect, test } from 'vitest'
import type { Flag, Reason, Span } from '../engine'
import { buildReport } from './build-report'
import { draftCorrection } from './draft-correction'
import type { NamedArticle } from './review-report'

/** "The flood killed [14 people]." -> the text without brackets, and where they stood. */
function marked(words: string): { text: string; span: Span } {
  const start = words.indexOf('[')
  return { text: words.replace(/[[\]]/g, ''), span: { start, end: words.indexOf(']') - 1 } }
}

function article(text: string): NamedArticle {
  return { name: 'n', text, headline: null, outlet: null, published: null, words: 1, sha256: 'a'.repeat(64) }
}

function draft(
  reason: Reason,
  baseWords: string,
  accountWords: string,
  more: Partial<Flag> = {},
  verdict: 'confirmed' | 'dismissed' = 'confirmed'
): string {
  const [base, account] = [marked(baseWords), marked(accountWords)]
  const side = ({ text, span }: ReturnType<typeof marked>): Flag['base'] => ({
    claims: ['b1'],
    start: 0,
    end: text.length,
    evidence: [span]
  })
  const flag: Flag = {
    id: 'f',
    kind: 'contradicted',
    reason,
    rule: 'r',
    severity: 'high',
    update: false,
    confidence: 0.9,
    explanation: 'e',
    base: side(base),
    account: side(account),
    ...more
  }
  const claims = [{ id: 'b1', start: 0, end: base.text.length, paragraph: 0 }]
  const comparison = {
    engineVersion: '1',
    baseClaims: claims,
    accountClaims: [],
    alignments: [],
    flags: [flag],
    unsure: [],
    counts: { contradicted: 1, dropped: 0, added: 0 },
    approximate: false
  }
  const flags = [{ flag, unsure: false, decision: null, state: verdict, standing: 'here', corrected: null, fresh: false } as const]
  const progress = { decided: 1, confirmed: 1, dismissed: 0, open: 0, total: 1 }
  const review = { flags, notes: [], corrections: [], unplaced: [], settled: [], progress, sinceLastVersion: null }
  const material = { title: null, reviewer: '', madeAt: '2026-11-12T07:22:00Z', appVersion: '', base: article(base.text) }
  return draftCorrection(
    buildReport({ ...material, accounts: [{ accountId: 'a', called: 'n', account: article(account.text), comparison, review }] })
  )
}

test.each<[Reason, string, string, string]>([
  ['number', '[14] people were killed.', '[41] people were killed.', '14 people were killed; it was 41.'],
  [
    'number',
    'The flood drove [1,200 people] from their homes.',
    'The flood drove [1,400 residents] away.',
    'the flood drove 1,200 people from their homes; it was 1,400.'
  ],
  ['date', 'The vote is on [Friday], officials said.', 'The vote is on [Saturday].', 'the vote is on Friday; it was Saturday.']
])('%s: an earlier version said …', (reason, base, account, said) => {
  expect(draft(reason, base, account)).toBe(`Correction, 12 November 2026\n\nAn earlier version of this article said ${said}\n`)
})

test('names, quotations and denials have sentences of their own', () => {
  expect(draft('name', '[John Smith] led the search.', '[Jon Smyth] led it.')).toContain(
    'misidentified a person as John Smith. It should have said Jon Smyth.'
  )
  expect(draft('quotation', 'She said “[we stay]”.', 'She said “[we go]”.')).toContain(
    'misquoted a speaker as saying “we stay”. The words were “we go”.'
  )
  expect(draft('negation', 'The weir [had not failed].', 'The weir [had failed].')).toContain(
    'said the weir had not failed. In fact, the weir had failed.'
  )
})

test('a sentence that would not fit is not pressed in', () => {
  const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')
  expect(draft('number', `[14] people, ${long}.`, '[41] people.')).toContain('gave the figure as 14; it was 41.')
})

test('what moved on with the story, or was dismissed, is no mistake', () => {
  expect(draft('number', '[14] died.', '[41] died.', { update: true })).toBe('')
  expect(draft('number', '[14] died.', '[41] died.', {}, 'dismissed')).toBe('')
})
