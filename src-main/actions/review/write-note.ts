import type { Input, NoteTarget, Outcome, Output } from '../../contract'
import { decidedFlag, makeAnchor, type AccountReview, type AnchoredWords, type Note, type VersionedText } from '../../review'
import { deleteNote, insertNote, updateNote } from '../../storage'
import type { Desk } from '../desk'
import type { OpenReview } from '../compared-memory'
import { shown } from './read-review'
import { goneFromReview, quoted, writeReview } from './write-review'

/** Writes a new note, or over the text, tags and mark of one that is there: what a note is on never changes. */
export function writeNote(desk: Desk, input: Input<'review/write-note'>): Outcome<Output<'review/write-note'>> {
  const of = { storyId: input.storyId, accountId: input.accountId }
  const noteId = input.noteId ?? desk.newId()
  const written = { text: tidyText(input.text), tags: tidyTags(input.tags), followUp: input.followUp }
  const review = writeReview(desk, of, (open) => {
    const before = open.stored.notes.find((note) => note.noteId === input.noteId)
    if (input.noteId !== null && before === undefined) throw goneFromReview('note')
    if (before !== undefined && isSame(before, written)) return null
    return {
      label: labelOf(written),
      joins: `note ${noteId}`,
      goesOn: input.typing,
      act: (handle) => {
        const now = desk.now()
        if (before !== undefined) updateNote(handle, of, { ...written, noteId, changedAt: now })
        else insertNote(handle, of, { ...written, ...targetOf(open, input.target), noteId, writtenAt: now, changedAt: now })
      }
    }
  })
  return review.ok ? { ok: true, value: { noteId, review: review.value } } : review
}

export function removeNote(desk: Desk, { storyId, accountId, noteId }: Input<'review/remove-note'>): Outcome<AccountReview> {
  const of = { storyId, accountId }
  return writeReview(desk, of, (open) => {
    const note = open.stored.notes.find((one) => one.noteId === noteId)
    if (note === undefined) throw goneFromReview('note')
    return { label: `remove note ${quoted(note.text)}`, act: (handle) => void deleteNote(handle, of, noteId) }
  })
}

function targetOf(open: OpenReview, target: NoteTarget): Pick<Note, 'on' | 'flag' | 'base' | 'account'> {
  const { base, account } = shown(open)
  if (target.on === 'pair') return { on: 'pair', flag: null, base: anchored(base, target.base), account: anchored(account, target.account) }
  if (target.on === 'words') {
    const words = anchored(target.side === 'base' ? base : account, target.span)
    return { on: 'words', flag: null, base: target.side === 'base' ? words : null, account: target.side === 'account' ? words : null }
  }
  const reviewed = open.review.flags.find(({ flag }) => flag.id === target.flagId)
  if (reviewed === undefined) throw goneFromReview('flag')
  const flag = decidedFlag(reviewed.flag, base, account)
  return { on: 'flag', flag, base: flag.base?.passage ?? null, account: flag.account?.passage ?? null }
}

/** The words of a span of the text shown; a span that is not in it is refused. */
export function anchored({ versionId, text }: VersionedText, span: { readonly start: number; readonly end: number }): AnchoredWords {
  if (span.start >= span.end || span.end > text.length) throw goneFromReview('passage')
  return { versionId, anchor: makeAnchor(text, span) }
}

/** Plain text with line breaks: no other control characters. */
const tidyText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '')

/** " Ask legal " and "Ask legal" are one tag. */
const tidyTags = (tags: readonly string[]): readonly string[] =>
  [...new Set(tags.map((tag) => tidyText(tag).replaceAll(/\s+/gu, ' ').trim()))].filter((tag) => tag !== '').sort()

const isSame = (before: Note, now: Pick<Note, 'text' | 'tags' | 'followUp'>): boolean =>
  before.text === now.text && before.followUp === now.followUp && before.tags.join('\n') === now.tags.join('\n')

function labelOf({ text, tags }: Pick<Note, 'text' | 'tags'>): string {
  const words = text.trim() === '' ? tags.join(', ') : text
  return words === '' ? 'write note' : `write note ${quoted(words)}`
}
