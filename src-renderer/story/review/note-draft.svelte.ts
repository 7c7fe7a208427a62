import type { Failure, Note, Outcome } from '../../../src-main/contract'
import type { Unsaved } from '../../unsaved.svelte'

/** Milliseconds after the last key, and at most after the first one, until a note is stored. */
const calm = 300
const longest = 1000

export interface NoteWords {
  readonly text: string
  readonly tags: readonly string[]
  readonly followUp: boolean
}

/** How a draft is stored; `typing` joins this save to the one before it as a single step of Undo. */
export interface NoteWays {
  readonly write: (noteId: string | null, words: NoteWords, typing: boolean) => Promise<Outcome<{ readonly noteId: string }>>
  readonly remove: (noteId: string) => Promise<Outcome<unknown>>
  readonly unsaved: Unsaved
}

/** One note while it is written. What could not be stored stays here, with the reason. */
export class NoteDraft {
  noteId: string | null = $state.raw(null)
  words: NoteWords = $state.raw({ text: '', tags: [], followUp: false })
  /** When it was stored last in this window. */
  savedAt: Date | null = $state.raw(null)
  failure: Failure | null = $state.raw(null)
  #dirty = $state(false)
  #firstKey: number | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<boolean> | null = null
  #sameVisit = false
  readonly #ways: NoteWays
  readonly #flush = (): Promise<boolean> => this.flush()

  constructor(ways: NoteWays, note: Note | null) {
    this.#ways = ways
    if (note) this.adopt(note)
  }

  /** Not stored yet. */
  get dirty(): boolean {
    return this.#dirty
  }

  get empty(): boolean {
    return this.words.text.trim() === '' && this.words.tags.length === 0 && !this.words.followUp
  }

  /** What is stored, unless the editor has written on since; null when the note was taken back. */
  adopt(note: Note | null): void {
    if (this.#dirty) return
    this.noteId = note?.noteId ?? null
    this.words = note ? { text: note.text, tags: note.tags, followUp: note.followUp } : { text: '', tags: [], followUp: false }
  }

  /** The field got the focus: what is written from here on is one step of Undo. */
  visit(): void {
    this.#sameVisit = false
  }

  change(part: Partial<NoteWords>): void {
    this.words = { ...this.words, ...part }
    this.#dirty = true
    this.#ways.unsaved.add(this.#flush)
    const now = Date.now()
    this.#firstKey ??= now
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(calm, this.#firstKey + longest - now)))
  }

  /** Stores what is not stored yet; false when that failed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#saving) await this.#saving
    if (!this.#dirty) return true
    this.#saving = this.#save()
    const stored = await this.#saving
    return stored && (this.#dirty ? this.flush() : true)
  }

  async #save(): Promise<boolean> {
    const { words, noteId } = this
    this.#firstKey = null
    const outcome = await this.#store(noteId, words)
    this.#saving = null
    if (!outcome.ok) {
      this.failure = outcome
      return false
    }
    this.noteId = outcome.value
    this.failure = null
    this.savedAt = new Date()
    this.#sameVisit = true
    if (this.words !== words) return true
    this.#dirty = false
    this.#ways.unsaved.remove(this.#flush)
    return true
  }

  /** A note without a word is no note: it is removed. */
  async #store(noteId: string | null, words: NoteWords): Promise<Outcome<string | null>> {
    if (!this.empty) {
      const written = await this.#ways.write(noteId, words, this.#sameVisit)
      return written.ok ? { ok: true, value: written.value.noteId } : written
    }
    const removed: Outcome<unknown> = noteId === null ? { ok: true, value: null } : await this.#ways.remove(noteId)
    return removed.ok ? { ok: true, value: null } : removed
  }
}
