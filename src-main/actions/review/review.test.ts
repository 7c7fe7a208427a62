import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildWorker } from '../../comparer/test-bench/build-worker'
import type { AccountView, StoryView, UndoneStep } from '../../contract'
import type { AccountReview } from '../../review'
import { draft, openTestDesk, removeFolders, type TestDesk } from '../test-bench/desk-for-tests'

const baseText =
  'The harbour closed on Monday.\n\nTwelve boats were moved to Tolm. The ferry still runs. The mayor spoke to 40 crews on the quay.'
const otherText =
  'The harbour closed on Monday.\n\nNine boats were moved to Tolm. The mayor spoke to 40 crews on the quay. Nobody was hurt.'

vi.setConfig({ testTimeout: 60_000 })

let workerFile: URL
let table: TestDesk
let of: { readonly storyId: string; readonly accountId: string }
beforeAll(async () => {
  workerFile = await buildWorker()
}, 60_000)
beforeEach(async () => {
  table = openTestDesk(workerFile)
  const story = table.get('story/create', { title: 'Harbour', drafts: [draft(baseText), draft(otherText)], base: 0 })
  of = { storyId: story.storyId, accountId: story.accounts[0]?.accountId ?? '' }
  await compared()
})
afterEach(() => table.close())
afterAll(removeFolders)

const view = (): AccountView => table.get('account/open', of)
const compared = (): Promise<void> =>
  expect.poll(() => view().state.state, { timeout: 50_000, interval: 10 }).toBe('done') as unknown as Promise<void>
const listed = (): StoryView['reviewed'] => table.get('library/list', { query: '', trash: false })[0]?.reviewed ?? null
const review = (): AccountReview => view().review as AccountReview
const flagId = (index: number): string => review().flags[index]?.flag.id ?? ''
const undone = (): string | undefined => table.get('undo/undo', null)?.label
const redone = (): UndoneStep | null => table.get('undo/redo', null)
const decide = (flagIds: readonly string[], verdict: 'confirmed' | 'dismissed' | null): AccountReview =>
  table.get('review/decide', { ...of, flagIds, verdict, dismissal: verdict === 'dismissed' ? 'other' : null, dismissalText: ' said so ' })

async function reopen(): Promise<void> {
  await table.close()
  table = openTestDesk(workerFile, { folder: table.folder })
}

describe('a decision', () => {
  test('counts in the account, the story and the list, over a restart, until it is taken back', async () => {
    const total = review().flags.length
    expect(listed()).toEqual({ decided: 0, total })
    expect(decide([flagId(0)], 'dismissed').progress).toMatchObject({ decided: 1, dismissed: 1, total })
    expect(listed()).toEqual({ decided: 1, total })
    await reopen()
    expect(review().flags[0]).toMatchObject({
      state: 'dismissed',
      standing: 'here',
      decision: { dismissal: 'other', dismissalText: 'said so' }
    })
    expect(undone()).toMatch(/^dismiss “/)
    expect(listed()).toEqual({ decided: 0, total })
    expect(redone()).toMatchObject({ ...of, state: { redo: null } })
    expect(listed()).toEqual({ decided: 1, total })
  })

  test('on several flags is one step; the same again is none', () => {
    const flagIds = review().flags.map(({ flag }) => flag.id)
    decide(flagIds, 'confirmed')
    expect(table.get('undo/state', null).undo).toBe(`confirm ${flagIds.length} flags`)
    decide(flagIds, 'confirmed')
    decide(flagIds.slice(1), null)
    expect(review().progress.decided).toBe(1)
    expect([undone()?.slice(0, 10), review().progress.open]).toEqual(['open again', 0])
    expect(undone()).toMatch(/^confirm/)
    expect(review().progress.decided).toBe(0)
  })

  test('on a flag that is not there changes nothing', () => {
    const ask = { ...of, flagIds: [flagId(0), 'no-such-flag'], verdict: 'confirmed', dismissal: null, dismissalText: '' } as const
    expect(table.ask('review/decide', ask)).toMatchObject({ ok: false, kind: 'not-found' })
    expect(review().progress.decided).toBe(0)
  })
})

describe('a note', () => {
  const note = (text: string, noteId: string | null, typing: boolean) =>
    table.get('review/write-note', {
      ...{ ...of, noteId, text, typing, tags: [' ask legal', 'Ask', 'ask legal'], followUp: true },
      target: { on: 'words', side: 'base', span: { start: 4, end: 11 } }
    })

  test('that is typed is one step, and another visit is another', async () => {
    const { noteId } = note('As', null, false)
    note('Ask\r\nDana\0', noteId, true)
    note('Ask Dana again', noteId, false)
    expect(review().notes).toMatchObject([
      { note: { text: 'Ask Dana again', tags: ['Ask', 'ask legal'], followUp: true, base: { anchor: { exact: 'harbour' } } } }
    ])
    undone()
    expect(review().notes[0]?.note.text).toBe('Ask\nDana')
    await reopen()
    expect(undone()).toBe('write note “Ask Dana”')
    expect(review().notes).toEqual([])
    redone()
    redone()
    expect(review().notes[0]?.note.text).toBe('Ask Dana again')
    expect(table.get('review/tags', null)).toEqual(['Ask', 'ask legal'])
  })

  test('stands on a flag or on a pair, and is removed', () => {
    const flagged = table.get('review/write-note', {
      ...{ ...of, noteId: null, text: 'x', typing: false, tags: [], followUp: false },
      target: { on: 'flag', flagId: flagId(0) }
    })
    expect(flagged.review.notes[0]?.flagId).toBe(flagId(0))
    const pair = { on: 'pair', base: { start: 0, end: 29 }, account: { start: 0, end: 29 } } as const
    const asked = { ...of, noteId: null, text: 'y', typing: false, tags: [], followUp: false }
    expect(table.get('review/write-note', { ...asked, target: pair }).review.notes).toHaveLength(2)
    expect(table.get('review/remove-note', { ...of, noteId: flagged.noteId }).notes).toHaveLength(1)
    const outside = { ...pair, account: { start: 0, end: 9_999 } }
    expect(table.ask('review/write-note', { ...asked, target: outside })).toMatchObject({ ok: false, kind: 'not-found' })
    expect(table.ask('review/remove-note', { ...of, noteId: flagged.noteId })).toMatchObject({ ok: false, kind: 'not-found' })
  })
})

describe('a correction', () => {
  test('shows at once when it is about a flag, and is withdrawn', () => {
    const total = review().flags.length
    const corrected = table.get('review/correct', { ...of, correction: { kind: 'not-a-difference', flagId: flagId(0) } })
    expect(corrected.progress.total).toBe(total - 1)
    const marked = table.get('review/correct', {
      ...of,
      correction: { kind: 'difference', reason: 'name', base: { start: 4, end: 11 }, account: null }
    })
    expect(marked.flags.filter(({ flag }) => flag.rule === 'editor')).toHaveLength(1)
    const [first] = marked.corrections
    const withdrawn = table.get('review/withdraw-correction', { ...of, correctionId: first?.correction.correctionId ?? '' })
    expect(withdrawn.corrections).toHaveLength(1)
    expect([undone(), undone(), undone()?.slice(0, 6)]).toEqual(['withdraw correction', 'mark a difference (name)', 'call “'])
    expect(review().progress.total).toBe(total)
  })

  test('that pairs has the account compared again, with the old comparison shown meanwhile', async () => {
    const before = view().comparison
    table.get('review/correct', { ...of, correction: { kind: 'unpair', base: { start: 0, end: 29 }, account: { start: 0, end: 29 } } })
    expect(view()).toMatchObject({ state: { state: 'comparing' }, comparison: before })
    await compared()
    const unpaired = view().comparison
    undone()
    await compared()
    expect(view().comparison).toEqual(before)
    redone()
    await compared()
    expect(view().comparison).toEqual(unpaired)
  })
})

describe('a step', () => {
  test('of every kind is taken back, and the window told', () => {
    const { storyId } = of
    const before = table.get('library/list', { query: '', trash: false })
    table.get('story/rename', { storyId, title: 'Tides' })
    table.get('story/delete', { storyId })
    expect(table.get('undo/state', null)).toEqual({ undo: 'delete story', redo: null })
    const told = table.told.length
    expect([undone(), undone()]).toEqual(['delete story', 'rename story'])
    expect(table.told.slice(told).map(({ name }) => name)).toEqual(['undo/changed', 'library/changed', 'undo/changed', 'library/changed'])
    expect(table.get('library/list', { query: '', trash: false })).toEqual(before)
    expect(undone()).toBe('new story')
    expect(table.get('library/list', { query: '', trash: false })).toEqual([])
    expect(table.get('undo/undo', null)).toBeNull()
    expect(redone()).toMatchObject({ label: 'new story', storyId })
  })

  test('that is new drops what could be redone; a new story among it lies in the trash with all it had', async () => {
    decide([flagId(0)], 'confirmed')
    undone()
    undone()
    const other = table.get('story/create', { title: 'Other', drafts: [draft('One.'), draft('Two.')], base: 0 })
    expect(redone()).toBeNull()
    expect(table.get('library/list', { query: '', trash: false }).map(({ storyId }) => storyId)).toEqual([other.storyId])
    expect(table.get('library/list', { query: '', trash: true }).map(({ storyId }) => storyId)).toEqual([of.storyId])
    table.get('story/restore', { storyId: of.storyId })
    await compared()
    expect(review().progress.decided).toBe(1)
  })

  test('of a story that was erased is forgotten, others stay', () => {
    const other = table.get('story/create', { title: 'Other', drafts: [draft('One.'), draft('Two.')], base: 0 })
    decide([flagId(0)], 'confirmed')
    table.get('story/delete', { storyId: of.storyId })
    table.get('story/erase', { storyId: of.storyId })
    expect([undone(), undone()]).toEqual(['new story', undefined])
    expect(redone()).toMatchObject({ storyId: other.storyId })
  })
})

test('why a pair raised no flag is worked out on demand', () => {
  const [pair] = view().comparison?.alignments ?? []
  const passed = table.get('account/why-not', { ...of, base: pair?.base ?? [], account: pair?.account ?? [] })
  expect(passed.length).toBeGreaterThan(0)
  expect(table.ask('account/why-not', { ...of, accountId: 'other', base: ['b1'], account: ['a1'] })).toMatchObject({ kind: 'not-found' })
})

describe('the desk’s own list', () => {
  test('has all compared again, is refused when it is wrong, and is taken back', async () => {
    const before = view().comparison
    expect(table.ask('house/change', { text: '{"synonyms": [["one"]]}' })).toMatchObject({ ok: false, kind: 'refused' })
    expect(table.ask('house/change', { text: 'nine = twelve' })).toMatchObject({ ok: false, kind: 'refused' })
    const text = '{ "equal": [["nine boats", "twelve boats"]] }'
    expect(table.get('house/change', { text })).toEqual({ text })
    expect(view().state.state).toBe('comparing')
    await compared()
    expect(view().comparison?.counts.contradicted).toBeLessThan(before?.counts.contradicted ?? 0)
    expect(undone()).toBe('change house list')
    expect(table.get('house/read', null)).toEqual({ text: '' })
    await compared()
    expect(view().comparison).toEqual(before)
  })
})
