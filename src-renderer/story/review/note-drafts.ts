import { untrack } from 'svelte'
import type { AccountReview, Note, NoteTarget, Outcome } from '../../../src-main/contract'
import { NoteDraft, type NoteWays, type NoteWords } from './note-draft.svelte'

interface Ways extends Omit<NoteWays, 'write'> {
  readonly write: (
    target: NoteTarget,
    noteId: string | null,
    words: NoteWords,
    typing: boolean
  ) => Promise<Outcome<{ readonly noteId: string }>>
}

/** "flag n3", "pair 10-20 12-25", "words base 10-14" */
function keyOf(target: NoteTarget): string {
  if (target.on === 'flag') return `flag ${target.flagId}`
  if (target.on === 'words') return `words ${target.side} ${target.span.start}-${target.span.end}`
  return `pair ${target.base.start}-${target.base.end} ${target.account.start}-${target.account.end}`
}

/** The drafts of one account, kept while the window is elsewhere: a text that could not be stored is found again. */
export class NoteDrafts {
  readonly #drafts: { readonly key: string; readonly draft: NoteDraft }[] = []
  readonly #ways: Ways

  constructor(ways: Ways) {
    this.#ways = ways
  }

  /** The draft of a stored note, or of a new one on `target`. The same draft each time. */
  on(target: NoteTarget, note: Note | null): NoteDraft {
    return untrack(() => this.#find(target, note))
  }

  #find(target: NoteTarget, note: Note | null): NoteDraft {
    const key = keyOf(target)
    // While it is stored a draft is dirty, and its note comes or goes with an answer before the draft knows of it.
    const known = this.#drafts.find(({ key: other, draft }) => {
      if (note && draft.noteId === note.noteId) return true
      return other === key && (draft.dirty || (draft.noteId === null && note === null))
    })
    if (known) return known.draft
    const { remove, unsaved } = this.#ways
    const draft = new NoteDraft({ remove, unsaved, write: (...written) => this.#ways.write(target, ...written) }, note)
    this.#drafts.push({ key, draft })
    return draft
  }

  /** A review as it was answered: what is stored is shown, also when Undo changed it. */
  adopt(review: AccountReview): void {
    const stored = [...review.notes.map(({ note }) => note), ...review.unplaced.flatMap((one) => (one.what === 'note' ? [one.note] : []))]
    const notes = new Map(stored.map((note) => [note.noteId, note]))
    for (const { draft } of this.#drafts) if (draft.noteId !== null) draft.adopt(notes.get(draft.noteId) ?? null)
  }
}
