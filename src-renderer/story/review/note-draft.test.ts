import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outcome } from '../../../src-main/contract'
import { Unsaved } from '../../unsaved.svelte'
import { NoteDraft, type NoteWords } from './note-draft.svelte'

type Written = Outcome<{ readonly noteId: string }>

interface Save {
  readonly noteId: string | null
  readonly text: string
  readonly typing: boolean
}

/** A draft whose main process answers when it is told to. */
function open(answer: (save: Save) => Promise<Written> = async () => ({ ok: true, value: { noteId: 'n1' } })) {
  const saves: Save[] = []
  const removed: string[] = []
  const unsaved = new Unsaved()
  const write = (noteId: string | null, words: NoteWords, typing: boolean): Promise<Written> => {
    const save = { noteId, text: words.text, typing }
    saves.push(save)
    return answer(save)
  }
  const remove = async (noteId: string): Promise<Outcome<unknown>> => {
    removed.push(noteId)
    return { ok: true, value: null }
  }
  return { draft: new NoteDraft({ write, remove, unsaved }, null), saves, removed, unsaved }
}

const full: Written = { ok: false, kind: 'disk-full', sentence: 'The disk is full.' }

describe('a note while it is typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is stored 300 ms after the last key', async () => {
    const { draft, saves } = open()
    draft.change({ text: 'R' })
    await vi.advanceTimersByTimeAsync(299)
    draft.change({ text: 'Ra' })
    await vi.advanceTimersByTimeAsync(299)
    expect(saves).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saves).toEqual([{ noteId: null, text: 'Ra', typing: false }])
    expect(draft.dirty).toBe(false)
  })

  test('is stored at most 1 s after the first key, however fast the others come', async () => {
    const { draft, saves } = open()
    for (let keys = 1; keys <= 10; keys++) {
      draft.change({ text: 'x'.repeat(keys) })
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(saves).toEqual([{ noteId: null, text: 'x'.repeat(10), typing: false }])
  })

  test('says "saved" only after the answer, and stores what was typed meanwhile', async () => {
    const answers: ((written: Written) => void)[] = []
    const { draft, saves, unsaved } = open(() => new Promise((resolve) => answers.push(resolve)))
    draft.change({ text: 'one' })
    await vi.advanceTimersByTimeAsync(300)
    expect(draft.savedAt).toBeNull()
    draft.change({ text: 'one two' })
    const settled = unsaved.settle()
    answers[0]?.({ ok: true, value: { noteId: 'n1' } })
    await vi.advanceTimersByTimeAsync(0)
    expect(unsaved.waiting).toBe(true)
    answers[1]?.({ ok: true, value: { noteId: 'n1' } })
    expect(await settled).toBe(true)
    expect(saves.map(({ noteId, text, typing }) => [noteId, text, typing])).toEqual([
      [null, 'one', false],
      ['n1', 'one two', true]
    ])
    expect(unsaved.waiting).toBe(false)
  })

  test('keeps its text and the reason when it could not be stored, and can be stored again', async () => {
    let answer: Written = full
    const { draft, unsaved } = open(() => Promise.resolve(answer))
    draft.change({ text: 'kept' })
    expect(await unsaved.settle()).toBe(false)
    expect([draft.words.text, draft.failure?.kind, draft.dirty, draft.savedAt]).toEqual(['kept', 'disk-full', true, null])
    draft.adopt(null)
    expect(draft.words.text).toBe('kept')
    answer = { ok: true, value: { noteId: 'n2' } }
    expect(await draft.flush()).toBe(true)
    expect([draft.failure, draft.dirty, draft.noteId]).toEqual([null, false, 'n2'])
  })

  test('is removed when nothing is left of it; every visit is a step of its own', async () => {
    const { draft, saves, removed } = open()
    draft.change({ text: 'a' })
    await draft.flush()
    draft.visit()
    draft.change({ text: 'ab' })
    await draft.flush()
    draft.change({ text: ' ' })
    await draft.flush()
    expect(saves.map(({ typing }) => typing)).toEqual([false, false])
    expect(removed).toEqual(['n1'])
    expect(draft.noteId).toBeNull()
  })
})
