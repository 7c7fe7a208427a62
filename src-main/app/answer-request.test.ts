import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import type { RequestName } from '../contract'
import { requestNames } from '../contract/names'
import { failure } from '../contract/schemas'
import { answerRequest, describeError, type Answers } from './answer-request'

const secret = 'The mayor resigned on Tuesday.'
const answersWith = (answer: (input: unknown) => unknown): Answers =>
  Object.fromEntries(requestNames.map((name) => [name, answer])) as unknown as Answers

const quiet = (): void => undefined

describe('a request', () => {
  test('of another sender is refused before anything is looked at', async () => {
    const answer = vi.fn()
    const outcome = await answerRequest('story/open', false, { storyId: 's1' }, answersWith(answer), quiet)
    expect(outcome).toMatchObject({ ok: false, kind: 'refused' })
    expect(answer).not.toHaveBeenCalled()
  })

  test('that the phrase book does not know is refused', async () => {
    const answer = vi.fn()
    const outcome = await answerRequest('story/open', true, { storyId: 's1', path: '/etc/passwd' }, answersWith(answer), quiet)
    expect(outcome).toMatchObject({ ok: false, kind: 'refused' })
    expect(answer).not.toHaveBeenCalled()
  })

  test('with too large a text says so', async () => {
    const outcome = await answerRequest('intake/read-text', true, { text: 'x'.repeat(64_000_001) }, answersWith(quiet), quiet)
    expect(outcome).toMatchObject({ ok: false, kind: 'too-large' })
  })

  test('whose action throws becomes a Failure, and the log holds no word of an article', async () => {
    const lines: string[] = []
    const throwing = answersWith(() => {
      throw new Error(secret)
    })
    const outcome = await answerRequest('story/open', true, { storyId: 's1' }, throwing, (line) => lines.push(line))
    expect(outcome).toMatchObject({ ok: false, kind: 'failed' })
    expect(lines.join('\n')).toContain('story/open: Error')
    expect(lines.join('\n') + JSON.stringify(outcome)).not.toContain('mayor')
  })

  test('whose answer is not what was promised becomes a Failure, without a word of the answer in the log', async () => {
    const lines: string[] = []
    const wrong = answersWith(() => ({ ok: true, value: { storyId: 's1', title: secret } }))
    const outcome = await answerRequest('story/open', true, { storyId: 's1' }, wrong, (line) => lines.push(line))
    expect(outcome).toMatchObject({ ok: false, kind: 'failed' })
    expect(lines.join('\n')).toContain('does not agree with the phrase book')
    expect(lines.join('\n')).not.toContain('mayor')
  })

  test('answered as promised is handed on as it is', async () => {
    const answer = { ok: true, value: null }
    const outcome = await answerRequest(
      'story/delete',
      true,
      { storyId: 's1' },
      answersWith(() => answer),
      quiet
    )
    expect(outcome).toBe(answer)
  })
})

test('an error in the log is its name, its code and places in the code, never its message', () => {
  const error = Object.assign(new TypeError(`${secret}\n    at a line that only looks like one`), { code: 'ENOSPC' })
  error.stack = `TypeError: ${secret}\n    at act (main.js:1:2)`
  expect(describeError(error)).toBe('TypeError ENOSPC\n    at act (main.js:1:2)')
})

/** Anything that can cross the bridge, with the keys that have hurt others. */
const payloads = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true
  }),
  fc.dictionary(
    fc.constantFrom(
      'storyId',
      'accountId',
      'articleId',
      'title',
      'drafts',
      'draft',
      'base',
      'query',
      'trash',
      'text',
      'bytes',
      'name',
      'zoom',
      'theme',
      'constructor',
      'prototype',
      'toString'
    ),
    fc.oneof(fc.anything(), fc.uuid(), fc.string({ unit: 'binary' }))
  ),
  fc.json().map((text): unknown => JSON.parse(text)),
  fc
    .anything()
    .map((value): unknown =>
      JSON.parse(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"storyId":${JSON.stringify(value) ?? 'null'}}`)
    )
)

test.each(requestNames)('%s takes any payload without throwing and answers only what was promised', async (name: RequestName) => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const answers = answersWith(() => ({ ok: false, kind: 'not-found', sentence: 'It is not there.' }))
  await fc.assert(
    fc.asyncProperty(payloads, async (payload) => {
      const outcome = await answerRequest(name, true, payload, answers, quiet)
      expect(v.is(failure, outcome)).toBe(true)
    }),
    { numRuns: 250, seed: 20261124 }
  )
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  expect({}).not.toHaveProperty('polluted')
})
