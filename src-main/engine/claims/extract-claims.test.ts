import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../model'
import type { Detail, ReadClaim } from '../reading'
import { readSentences } from '../text/read-sentences'
import { assertsNothing } from './asserts-nothing'
import { extractClaims } from './extract-claims'

function claimsOf(text: string): ReadClaim[] {
  const article: Article = { text, headline: null, outlet: null, published: '2026-03-05' }
  return extractClaims(article, readSentences(article), 'base')
}

function detailsOf<K extends Detail['kind']>(text: string, kind: K): Extract<Detail, { kind: K }>[] {
  return claimsOf(text).flatMap((claim) => claim.details.filter((detail): detail is Extract<Detail, { kind: K }> => detail.kind === kind))
}

const piece = fc.constantFrom(
  'The mayor',
  ' said',
  ' “',
  '”',
  '"',
  '. ',
  ', ',
  ' and',
  ' who',
  '\n',
  '\n\n',
  ' 1,200',
  ' U.S.',
  ' Dr.',
  '😀',
  '\ud83d',
  'שלום',
  'e\u0301',
  ' — ',
  '…',
  ' not',
  ' a.m.',
  '(',
  ')',
  ' Port Sella',
  "'s"
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
)

test('whatever the text, claims are stretches of it, in order, apart, and the same each time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const claims = claimsOf(text)
      let end = 0
      claims.forEach((claim, index) => {
        expect(claim.id).toBe(`b${index + 1}`)
        expect(claim.start).toBeGreaterThanOrEqual(end)
        expect(claim.end).toBeGreaterThan(claim.start)
        expect(claim.end).toBeLessThanOrEqual(text.length)
        for (const word of claim.words) expect(text.slice(word.start, word.end)).toBe(word.text)
        for (const detail of claim.details) {
          expect(detail.start).toBeGreaterThanOrEqual(claim.start)
          expect(detail.end).toBeLessThanOrEqual(claim.end)
        }
        end = claim.end
      })
      expect(claimsOf(text)).toEqual(claims)
    }),
    { numRuns: 300 }
  )
})

test('no content word of a statement is lost between claims', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article: Article = { text, headline: null, outlet: null, published: null }
      const sentences = readSentences(article)
      const covered = new Set(extractClaims(article, sentences, 'base').flatMap((claim) => claim.words.map((word) => word.start)))
      for (const sentence of sentences) {
        if (sentence.heading || assertsNothing(sentence)) continue
        for (const word of sentence.words) if (!word.punctuation && !word.stop) expect(covered.has(word.start)).toBe(true)
      }
    }),
    { numRuns: 300 }
  )
})

test('all forms of a name share the key of the longest', () => {
  const names = detailsOf(
    'Mayor Ana Ruiz met the National Weather Bureau (NWB). The NWB thanked Ruiz. A street in New York is not in York.',
    'name'
  )
  const keys = names.map((name) => name.key)
  expect(keys.filter((key) => key === 'ana ruiz')).toHaveLength(2)
  expect(keys.filter((key) => key === 'national weather bureau').length).toBeGreaterThanOrEqual(2)
  expect(keys).toContain('new york')
  expect(keys).toContain('york')
})

test.each([
  ['Petra Lomax, a spokeswoman for the firm, declined to comment.', 'spokesperson'],
  ['Its vice president, Tomas Reed, resigned.', 'vice president'],
  ['Chief engineer Petra Lomax resigned.', 'engineer'],
  ['Mayor Ana Ruiz resigned.', 'mayor']
])('%s', (text, role) => {
  expect(detailsOf(text, 'name')[0]?.role).toContain(role)
})

test.each([
  ['The levee failed, officials said.', 'official', 'say'],
  ['"It failed," said Ana Ruiz, the mayor.', 'ana ruiz', 'say'],
  ['Ana Ruiz, the mayor, told reporters that it failed.', 'ana ruiz', 'tell'],
  ['According to Ana Ruiz, it failed.', 'ana ruiz', null]
])('who stands behind %s', (text, key, verb) => {
  expect(detailsOf(text, 'attribution')[0]).toMatchObject({ sourceKey: key, verb })
})

test('a passive names no speaker', () => {
  expect(detailsOf('The merger was announced before noon.', 'attribution')).toEqual([])
})

test('a pronoun speaks for the person named last', () => {
  expect(detailsOf('Ana Ruiz, the mayor, resigned. "I am tired," she said.', 'quotation')[0]?.speakerKey).toBe('ana ruiz')
})

test.each([
  'Good evening.',
  'Good evening from Port Sella.',
  "That's all from us.",
  'Thanks for watching.',
  'Read more: How the dam was built',
  'Sign up for our morning letter.',
  'This story has been updated.',
  'HALE: Good evening.',
  'Tess Hale, World Tonight, Dunmore.',
  'From Dunmore, this is Tess Hale for World Tonight.',
  'Our weather correspondent, Tess Hale, reports from Dunmore.',
  'Could it have been avoided?'
])('no claim: %s', (text) => {
  expect(claimsOf(text)).toEqual([])
})

test.each([
  'Good weather helped the crews.',
  'Thanks to the rain, the fire went out.',
  'Good evening from Port Sella, where the dam burst at noon and two villages stand under water.',
  '"Good evening," she said.',
  'HALE: The dam burst at noon.',
  'The correspondent of World Tonight was hurt in Dunmore.',
  'Readers of the paper gave $3,000.',
  'The mayor asked: "Could it have been avoided?"'
])('a claim: %s', (text) => {
  expect(claimsOf(text).length).toBeGreaterThan(0)
})
