import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Comparison, ComparisonState, StoryView } from '../contract'
import { engineVersion } from '../engine'
import { findAccount, replaceComparison } from '../storage'
import { buildWorker } from '../comparer/test-bench/build-worker'
import { draft, openTestDesk, removeFolders, type TestDesk } from './test-bench/desk-for-tests'

const baseText = 'The harbour closed on Monday.\n\nTwelve boats were moved to Tolm. The ferry still runs.'
const otherText = 'The harbour closed on Monday.\n\nNobody was hurt.'
const thirdText = 'Twelve boats were moved to Tolm.\n\nThe mayor thanked the crews.'

// Comparing the samples takes as long as the machine is slow; no time is asserted here.
vi.setConfig({ testTimeout: 60_000 })

let workerFile: URL
let table: TestDesk
beforeAll(async () => {
  workerFile = await buildWorker()
}, 60_000)
beforeEach(() => {
  table = openTestDesk(workerFile)
})
afterEach(() => table.close())
afterAll(removeFolders)

const create = (texts = [baseText, otherText], base = 0): StoryView =>
  table.get('story/create', { title: null, drafts: texts.map((text, index) => draft(text, { outlet: `Outlet ${index}` })), base })

/** The account at a position; a story of a test has it. */
function accountOf(story: StoryView, index = 0): StoryView['accounts'][number] {
  const account = story.accounts[index]
  if (account === undefined) throw new Error(`the story has no account ${index}`)
  return account
}

const states = (storyId: string): ComparisonState['state'][] =>
  table.get('story/open', { storyId }).accounts.map(({ comparison }) => comparison.state)
const allDone = (storyId: string): Promise<void> =>
  expect
    .poll(() => states(storyId), { timeout: 50_000, interval: 10 })
    .toSatisfy((list: string[]) => list.every((state) => state === 'done'))

describe('a new story', () => {
  test('is stored, compared and shown with its counts', async () => {
    const story = create()
    expect(story).toMatchObject({
      title: 'The harbour closed on Monday. Twelve boats were',
      sample: false,
      base: { text: baseText, version: 1, versions: 1, words: 15 }
    })
    expect(states(story.storyId)).toEqual(['comparing'])
    await allDone(story.storyId)
    const [summary] = table.get('library/list', { query: '', trash: false })
    const { accountId } = accountOf(story)
    const view = table.get('account/open', { storyId: story.storyId, accountId })
    expect(view.comparison?.counts.dropped).toBeGreaterThan(0)
    expect(summary).toMatchObject({ storyId: story.storyId, deletedAt: null, counts: view.comparison?.counts })
    expect(view.account.text).toBe(otherText)
  })

  test('takes the chosen base, and its name from the editor, the headline or the first words', () => {
    expect(create([baseText, otherText], 1).base.text).toBe(otherText)
    const drafts = [draft(baseText, { headline: 'Harbour shut' })]
    expect(table.get('story/create', { title: '  ', drafts, base: 0 }).title).toBe('Harbour shut')
    expect(table.get('story/create', { title: ' Tides ', drafts, base: 0 }).title).toBe('Tides')
  })

  test('without a base or with an empty text is not stored', () => {
    expect(table.ask('story/create', { title: null, drafts: [draft(baseText)], base: 3 })).toMatchObject({ ok: false, kind: 'refused' })
    expect(table.ask('story/create', { title: null, drafts: [draft(baseText), draft(' \n ')], base: 0 })).toMatchObject({
      ok: false,
      kind: 'empty'
    })
    expect(table.get('library/list', { query: '', trash: false })).toEqual([])
  })

  test('keeps only well-formed text, whatever the window sends', () => {
    const story = create(['One \ud800 two\u0000three.', otherText])
    expect(story.base.text).not.toMatch(/\u0000|\ud800/)
  })

  test('with the same text twice asks first, and takes it when told to', () => {
    const drafts = [draft(baseText), draft(otherText), draft(otherText)]
    expect(table.ask('story/create', { title: null, drafts, base: 0 })).toMatchObject({ ok: false, kind: 'duplicate' })
    expect(table.get('story/create', { title: null, drafts, base: 0, anyway: true }).accounts).toHaveLength(2)
  })
})

describe('accounts', () => {
  test('are added all or none, and a text the story has asks first', async () => {
    const { storyId } = create()
    const drafts = [draft(thirdText), draft(otherText)]
    expect(table.ask('story/add-accounts', { storyId, drafts })).toMatchObject({ ok: false, kind: 'duplicate' })
    expect(states(storyId)).toHaveLength(1)
    expect(table.get('story/add-accounts', { storyId, drafts, anyway: true }).accounts).toHaveLength(3)
    await allDone(storyId)
  })

  test('can be removed and put back, and a removed text may be added again', async () => {
    const story = create()
    const { storyId } = story
    const { accountId } = accountOf(story)
    expect(table.get('story/remove-account', { storyId, accountId }).accounts).toEqual([])
    expect(table.get('story/add-accounts', { storyId, drafts: [draft(otherText)] }).accounts).toHaveLength(1)
    expect(table.get('story/restore-account', { storyId, accountId }).accounts).toHaveLength(2)
    await allDone(storyId)
  })

  test('can change places with the base; all are compared again', async () => {
    const story = create([baseText, otherText, thirdText])
    await allDone(story.storyId)
    const { accountId } = accountOf(story)
    const turned = table.get('story/choose-base', { storyId: story.storyId, accountId })
    expect(turned.base.text).toBe(otherText)
    expect(turned.accounts.every(({ comparison }) => comparison.state !== 'done')).toBe(true)
    await allDone(story.storyId)
    expect(table.get('account/open', { storyId: story.storyId, accountId }).account.text).toBe(baseText)
  })

  test.each([
    [
      'another base is chosen',
      (story: StoryView) => table.get('story/choose-base', { storyId: story.storyId, accountId: accountOf(story).accountId })
    ],
    [
      'a headline is corrected',
      ({ storyId, base }: StoryView) =>
        table.get('story/edit-article', { storyId, articleId: base.articleId, outlet: null, headline: 'Harbour shut', published: null })
    ],
    [
      'a later version comes',
      ({ storyId, base }: StoryView) =>
        table.get('story/add-version', { storyId, articleId: base.articleId, draft: draft(`${baseText} More.`) })
    ]
  ])('being compared when %s are compared again with the new texts', async (_what, change) => {
    change(create([baseText, otherText, thirdText]))
    // The list asks for nothing to be compared, unlike opening the story.
    const listed = (): unknown =>
      table.get('library/list', { query: '', trash: false })[0]?.accounts.map(({ comparison }) => comparison.state)
    await expect.poll(listed, { timeout: 50_000, interval: 10 }).toEqual(['done', 'done'])
  })

  test('of another story are not found', () => {
    const one = create()
    const other = create([thirdText, otherText])
    const ids = { storyId: one.storyId, accountId: accountOf(other).accountId }
    for (const name of ['account/open', 'account/compare', 'account/cancel', 'story/remove-account', 'story/choose-base'] as const) {
      expect(table.ask(name, ids)).toMatchObject({ ok: false, kind: 'not-found' })
    }
    const facts = { outlet: 'x', headline: null, published: null }
    expect(table.ask('story/edit-article', { storyId: one.storyId, articleId: other.base.articleId, ...facts })).toMatchObject({
      kind: 'not-found'
    })
    const version = { storyId: one.storyId, articleId: other.base.articleId, draft: draft('Later.') }
    expect(table.ask('story/add-version', version)).toMatchObject({ kind: 'not-found' })
  })
})

describe('a later version', () => {
  test('of an account is compared again, the others keep their comparison', async () => {
    const story = create([baseText, otherText, thirdText])
    await allDone(story.storyId)
    const { articleId } = accountOf(story)
    const later = table.get('story/add-version', { storyId: story.storyId, articleId, draft: draft(`${otherText} The ferry still runs.`) })
    expect(later.accounts.map(({ version }) => version)).toEqual([2, 1])
    expect(later.accounts.map(({ comparison }) => comparison.state === 'done')).toEqual([false, true])
    await allDone(story.storyId)
  })

  test('of the base has everything compared again, and knows what the draft does not say', async () => {
    const story = create([baseText, otherText, thirdText])
    const ids = { storyId: story.storyId, articleId: story.base.articleId }
    const later = table.get('story/add-version', { ...ids, draft: draft(`${baseText} More will follow.`, { headline: 'New head' }) })
    expect(later.base).toMatchObject({ version: 2, versions: 2, outlet: 'Outlet 0', headline: 'New head' })
    await allDone(story.storyId)
  })

  test('with the stored text is refused', () => {
    const story = create()
    const ids = { storyId: story.storyId, articleId: story.base.articleId }
    expect(table.ask('story/add-version', { ...ids, draft: draft(baseText) })).toMatchObject({ ok: false, kind: 'duplicate' })
  })
})

describe('a comparison', () => {
  test('is cancelled, stays cancelled over a restart, and is made when asked for', async () => {
    const story = create()
    const ids = { storyId: story.storyId, accountId: accountOf(story).accountId }
    expect(table.get('account/cancel', ids)).toEqual({ state: 'cancelled' })
    await table.close()
    table = openTestDesk(workerFile, { folder: table.folder })
    expect(states(story.storyId)).toEqual(['cancelled'])
    expect(['waiting', 'comparing']).toContain(table.get('account/compare', ids).state)
    await allDone(story.storyId)
    expect(table.get('account/cancel', ids).state).toBe('done')
    expect(table.get('account/compare', ids).state).toBe('done')
  })

  test('that a closed app did not finish is made after the next start', async () => {
    const { storyId } = create([baseText, ...Array.from({ length: 12 }, (_none, index) => `${otherText} Number ${index}.`)])
    await table.close()
    table = openTestDesk(workerFile, { folder: table.folder })
    await expect
      .poll(() => table.get('library/list', { query: '', trash: false })[0]?.accounts.map(({ comparison }) => comparison.state), {
        timeout: 10_000
      })
      .toEqual(Array(12).fill('done'))
    expect(states(storyId)).toHaveLength(12)
  })

  test('made by another version of the engine is made again', async () => {
    const story = create()
    await allDone(story.storyId)
    const { accountId } = accountOf(story)
    const older = (stored: Comparison): Comparison => ({ ...stored, engineVersion: 'older' })
    const view = table.get('account/open', { storyId: story.storyId, accountId })
    const written = table.desk.library.write((handle) => {
      const account = findAccount(handle, accountId, engineVersion)
      if (account === null || view.comparison === null) throw new Error('the account is compared')
      const key = {
        accountVersionId: account.accountVersionId,
        baseVersionId: account.baseVersionId,
        engineVersion: 'older',
        house: '',
        corrections: ''
      }
      const decided = { decided: 0, total: 0 }
      replaceComparison(
        handle,
        key,
        { state: 'done', comparison: older(view.comparison), claims: 3, reworded: 0, decided },
        table.desk.now()
      )
    })
    expect(written.ok).toBe(true)
    expect(['waiting', 'comparing']).toContain(table.get('account/open', { storyId: story.storyId, accountId }).state.state)
    await allDone(story.storyId)
    expect(table.get('account/open', { storyId: story.storyId, accountId }).comparison?.engineVersion).toBe(engineVersion)
  })

  test('is told step by step, each as the phrase book says', async () => {
    const story = create()
    await allDone(story.storyId)
    const told = table.told
      .filter(({ name }) => name === 'comparison/state')
      .map(({ event }) => (event as { state: ComparisonState }).state.state)
    expect(told.at(0)).toBe('waiting')
    expect(told.at(-1)).toBe('done')
  })
})

describe('what an editor changes', () => {
  test('is stored before it is told, and told each time', () => {
    const { storyId, base } = create()
    const before = table.told.length
    table.get('story/rename', { storyId, title: '  Tides  ' })
    table.get('story/edit-article', { storyId, articleId: base.articleId, outlet: ' The Ledger ', headline: '  ', published: '2026-02-24' })
    table.get('story/delete', { storyId })
    table.get('story/restore', { storyId })
    expect(
      table.told
        .slice(before)
        .filter(({ name }) => name === 'library/changed')
        .map(({ event }) => event)
    ).toEqual(Array(4).fill({ storyId }))
    expect(table.get('story/open', { storyId })).toMatchObject({
      title: 'Tides',
      base: { outlet: 'The Ledger', headline: null, published: '2026-02-24' }
    })
  })

  test('accounts of one outlet are told apart, alike in the window and in the list', () => {
    const { storyId, accounts } = create([baseText, otherText, `${otherText} The tide was high.`])
    for (const [at, day] of ['2026-02-24', '2026-02-25'].entries()) {
      const { articleId } = accounts[at] ?? { articleId: '' }
      table.get('story/edit-article', { storyId, articleId, outlet: 'Coast Brief', headline: null, published: day })
    }
    const names = ['Coast Brief, 24 Feb', 'Coast Brief, 25 Feb'].map((name) => ({ name }))
    expect(table.get('story/open', { storyId }).accounts).toMatchObject(names)
    expect(table.get('library/list', { query: '', trash: false })[0]?.accounts).toMatchObject(names)
  })

  test('a story without a name keeps its old one', () => {
    const { storyId, title } = create()
    expect(table.ask('story/rename', { storyId, title: '   ' })).toMatchObject({ ok: false, kind: 'empty' })
    expect(table.get('story/open', { storyId }).title).toBe(title)
  })

  test('a deleted story lies in the trash, comes back, or goes for good', () => {
    const { storyId } = create()
    table.get('story/delete', { storyId })
    expect(table.get('library/list', { query: '', trash: false })).toEqual([])
    expect(table.get('library/list', { query: '', trash: true }).map((story) => story.storyId)).toEqual([storyId])
    expect(table.get('story/restore', { storyId }).deletedAt).toBeNull()
    table.get('story/erase', { storyId })
    expect(table.ask('story/open', { storyId })).toMatchObject({ ok: false, kind: 'not-found' })
    expect(table.ask('story/erase', { storyId })).toMatchObject({ ok: false, kind: 'not-found' })
  })
})

describe('settings', () => {
  test('start with the usual values, are kept over a restart, and one that makes no sense is passed over', async () => {
    expect(table.get('settings/read', null)).toMatchObject({ theme: 'system', zoom: 1, welcomed: false })
    expect(table.get('settings/change', { theme: 'dark', zoom: 1.25 })).toMatchObject({ theme: 'dark', zoom: 1.25, layout: 'side-by-side' })
    expect(table.told.at(-1)).toMatchObject({ name: 'settings/changed', event: { settings: { theme: 'dark' } } })
    await table.close()
    table = openTestDesk(workerFile, { folder: table.folder })
    expect(table.get('settings/read', null)).toMatchObject({ theme: 'dark', zoom: 1.25 })
    expect(() => table.ask('settings/change', { zoom: 9 })).toThrow()
  })
})

describe('samples', () => {
  beforeEach(async () => {
    await table.close()
    table = openTestDesk(workerFile, { samples: true })
  })

  test('are there on the first run, compared, and only then', async () => {
    const stories = table.get('library/list', { query: '', trash: false })
    expect(stories.map(({ title, sample }) => [title, sample])).toEqual([
      ['The Rafah assault', true],
      ['Saltmarsh Bridge closed', true]
    ])
    for (const { storyId } of stories) await allDone(storyId)
    for (const { storyId } of stories) table.get('story/erase', { storyId })
    await table.close()
    table = openTestDesk(workerFile, { folder: table.folder, samples: true })
    expect(table.get('library/list', { query: '', trash: false })).toEqual([])
    expect(table.get('library/restore-samples', null)).toHaveLength(2)
  })

  test('come back as they came; what the editor made of them goes into the trash', () => {
    const [first, second] = table.get('library/list', { query: '', trash: false })
    if (first === undefined || second === undefined) throw new Error('there are two samples')
    table.get('story/rename', { storyId: first.storyId, title: 'Mine' })
    table.get('story/delete', { storyId: second.storyId })
    const restored = table.get('library/restore-samples', null)
    expect(restored.map(({ title }) => title)).toEqual([first.title, second.title])
    expect(restored[1]?.storyId).toBe(second.storyId)
    expect(table.get('library/list', { query: '', trash: true }).map(({ title }) => title)).toEqual(['Mine'])
    expect(table.get('library/restore-samples', null).map(({ storyId }) => storyId)).toEqual(restored.map(({ storyId }) => storyId))
  })
})
