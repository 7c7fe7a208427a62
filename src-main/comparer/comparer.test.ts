import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { ComparisonState } from '../contract'
import { compareAccount, emptyHouse, readArticle, type Article } from '../engine'
import { Comparer, sentences, type ComparerOptions, type Ended, type Texts } from './comparer'
import { buildWorker } from './test-bench/build-worker'

const article = (text: string): Article => ({ text, headline: null, outlet: null, published: null })
const moody = new URL('./test-bench/moody-worker.mjs', import.meta.url)
const storyId = 's'

interface Bench {
  readonly comparer: Comparer
  /** Everything told, as "a comparing 1/3". */
  readonly told: string[]
  readonly kept: Map<string, Ended>
  /** Settles when the account has done, failed or cancelled. */
  ended(accountId: string): Promise<ComparisonState>
}

let open: Comparer[] = []
afterEach(async () => {
  await Promise.all(open.map((comparer) => comparer.close()))
  open = []
})

const texts = (accountVersion: string, account: Article, base = article('base')): Texts => ({
  ...{ baseVersion: 'b', base, accountVersion, account },
  ...{ house: emptyHouse, corrections: { pair: [], unpair: [] }, asked: { house: '', corrections: '' } }
})

/** Accounts are named by their text, with an optional number: "hang", "finish2". */
function bench(options: Partial<ComparerOptions> = {}): Bench {
  const told: string[] = []
  const kept = new Map<string, Ended>()
  const waiting = new Map<string, (state: ComparisonState) => void>()
  const comparer = new Comparer({
    workerFile: moody,
    workers: 1,
    load: ({ accountId }) => texts(accountId, article(accountId.replace(/\d+$/, ''))),
    keep: ({ accountId }, _texts, ended) => void kept.set(accountId, ended),
    tell: ({ accountId }, state) => {
      told.push(`${accountId} ${say(state)}`)
      if (state.state === 'done' || state.state === 'failed' || state.state === 'cancelled') waiting.get(accountId)?.(state)
    },
    ...options
  })
  open.push(comparer)
  return { comparer, told, kept, ended: (accountId) => new Promise((resolve) => waiting.set(accountId, resolve)) }
}

const say = (state: ComparisonState): string => (state.state === 'comparing' ? `comparing ${state.done}/${state.total}` : state.state)

describe('the queue', () => {
  test('compares one account after the other, tells each step, keeps the result and then knows nothing of it any more', async () => {
    const { comparer, told, kept, ended } = bench()
    comparer.enqueue({ storyId, accountId: 'step1' })
    comparer.enqueue({ storyId, accountId: 'finish2' })
    const state = await ended('finish2')
    expect(told).toEqual([
      'step1 waiting',
      'step1 comparing 0/0',
      'finish2 waiting',
      'step1 comparing 1/3',
      'step1 comparing 2/3',
      'step1 comparing 3/3',
      'step1 done',
      'finish2 comparing 0/0',
      'finish2 done'
    ])
    expect(state).toEqual({ state: 'done', counts: { added: 1, dropped: 2, contradicted: 3 }, claims: 4, reworded: 5, approximate: false })
    expect(kept.get('step1')).toMatchObject({ state: 'done', json: '{"made":true}' })
    expect(comparer.stateOf('step1')).toBeNull()
  })

  test('takes the account first that the editor looks at', async () => {
    const { comparer, told, ended } = bench()
    for (const accountId of ['wait1', 'wait2', 'wait3']) comparer.enqueue({ storyId, accountId })
    comparer.hurry('wait3')
    await ended('wait2')
    expect(told.filter((line) => line.endsWith('done'))).toEqual(['wait1 done', 'wait3 done', 'wait2 done'])
  })

  test('passes over an account that is gone or cannot be read', async () => {
    const { comparer, told, ended } = bench({
      load: ({ accountId }) => {
        if (accountId === 'gone') return null
        if (accountId === 'torn') throw new Error('damaged')
        return texts(accountId, article('finish'))
      }
    })
    for (const accountId of ['gone', 'torn', 'finish']) comparer.enqueue({ storyId, accountId })
    await ended('finish')
    expect(told).toContain('finish done')
    expect(comparer.stateOf('gone')).toBeNull()
    expect(comparer.stateOf('torn')).toEqual({ state: 'failed', sentence: sentences.unreadable })
  })

  test('says so when the result could not be stored', async () => {
    const { comparer, ended } = bench({
      keep: () => {
        throw new Error('disk full')
      }
    })
    comparer.enqueue({ storyId, accountId: 'finish' })
    expect(await ended('finish')).toEqual({ state: 'failed', sentence: sentences.notKept })
  })
})

describe('a worker that goes wrong', () => {
  test.each(['throw', 'fail', 'exit'])('(%s) fails its account alone; the next one is compared by a fresh worker', async (mood) => {
    const { comparer, kept, ended } = bench()
    const failed = ended(mood)
    comparer.enqueue({ storyId, accountId: mood })
    comparer.enqueue({ storyId, accountId: 'finish' })
    expect(await failed).toEqual({ state: 'failed', sentence: sentences.crashed })
    expect((await ended('finish')).state).toBe('done')
    expect(kept.get(mood)).toEqual({ state: 'failed', sentence: sentences.crashed })
  })

  test('is ended when it overstays its time by far', async () => {
    const { comparer, kept, ended } = bench({ timeLimit: 50, grace: 50 })
    comparer.enqueue({ storyId, accountId: 'hang' })
    expect(await ended('hang')).toEqual({ state: 'failed', sentence: sentences.tooLong })
    expect(kept.get('hang')).toEqual({ state: 'failed', sentence: sentences.tooLong })
  })
})

describe('cancelling', () => {
  test('stops a running comparison at once, and what was finished is kept', async () => {
    const { comparer, kept, ended } = bench()
    comparer.enqueue({ storyId, accountId: 'finish' })
    await ended('finish')
    comparer.enqueue({ storyId, accountId: 'hang' })
    comparer.enqueue({ storyId, accountId: 'step' })
    comparer.cancel({ storyId, accountId: 'hang' })
    expect(comparer.stateOf('hang')).toEqual({ state: 'cancelled' })
    expect((await ended('step')).state).toBe('done')
    expect([...kept.keys()]).toEqual(['finish', 'step'])
  })

  test('of an account that neither waits nor runs changes nothing', async () => {
    const { comparer, told } = bench()
    comparer.cancel({ storyId, accountId: 'finish' })
    expect(told).toEqual([])
  })

  test('at any moment leaves every account done or cancelled, and each done one stored once', async () => {
    const step = fc.record({
      account: fc.integer({ min: 0, max: 5 }),
      deed: fc.constantFrom('enqueue', 'cancel', 'hurry', 'forget', 'pause')
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), fc.integer({ min: 1, max: 2 }), async (steps, workers) => {
        const stored: string[] = []
        const told: string[] = []
        const { comparer } = bench({
          workers,
          keep: ({ accountId }) => void stored.push(accountId),
          tell: ({ accountId }, { state }) => void (state === 'done' && told.push(accountId))
        })
        for (const { account, deed } of steps) {
          const key = { storyId, accountId: `wait${account}` }
          if (deed === 'enqueue') comparer.enqueue(key)
          else if (deed === 'cancel') comparer.cancel(key)
          else if (deed === 'hurry') comparer.hurry(key.accountId)
          else if (deed === 'forget') comparer.forget(key.accountId)
          else await new Promise((resolve) => setTimeout(resolve, account))
        }
        const accounts = [...new Set(steps.map(({ account }) => `wait${account}`))]
        await expect
          .poll(
            () =>
              accounts
                .map((accountId) => comparer.stateOf(accountId)?.state)
                .filter((state) => state === 'waiting' || state === 'comparing'),
            { timeout: 5_000, interval: 5 }
          )
          .toEqual([])
        expect(told).toEqual(stored)
        const last = new Map(steps.filter(({ deed }) => deed === 'enqueue').map(({ account }) => [`wait${account}`, true]))
        for (const accountId of accounts) {
          const state = comparer.stateOf(accountId)?.state ?? null
          expect(state === null || state === 'cancelled').toBe(true)
          if (state === 'cancelled') expect(last.has(accountId)).toBe(true)
        }
        await comparer.close()
      }),
      { numRuns: 40, seed: 20261124 }
    )
  }, 60_000)
})

describe('the real worker', () => {
  let workerFile: URL
  beforeAll(async () => {
    workerFile = await buildWorker()
  }, 60_000)

  const base = article('The harbour closed on Monday.\n\nTwelve boats were moved. The ferry still runs.')
  const account = article('The harbour closed on Monday.\n\nNobody was hurt.')

  test('gives the same bytes as the engine called here', async () => {
    const { comparer, kept, ended } = bench({ workerFile, load: () => texts('a', account, base) })
    comparer.enqueue({ storyId, accountId: 'a' })
    const state = await ended('a')
    const expected = compareAccount(readArticle(base, 'base'), readArticle(account, 'account'))
    const stored = kept.get('a')
    expect(stored?.state === 'done' ? stored.json : null).toBe(JSON.stringify(expected))
    expect(state).toMatchObject({ state: 'done', counts: expected.counts, claims: expected.baseClaims.length })
  })
})
