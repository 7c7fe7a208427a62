import type { Note } from '../review'
import { insertAnchored, toAnchoredRow, toFlag, toWords, type AnchoredRow, type Values } from './anchored-rows'
import type { OfAccount } from './decisions'
import type { Handle } from './handle'
import { wellFormed } from './well-formed'

interface NoteRow extends AnchoredRow {
  readonly note_id: string
  readonly on_what: Note['on']
  readonly tags: string
  readonly follow_up: number
  readonly written_at: string
  readonly changed_at: string
  readonly text: string
}

export function insertNote(handle: Handle, { storyId, accountId }: OfAccount, note: Note): void {
  insertAnchored(handle, 'notes', {
    note_id: note.noteId,
    story_id: storyId,
    account_id: accountId,
    on_what: note.on,
    written_at: note.writtenAt,
    changed_at: note.changedAt,
    ...toAnchoredRow(note),
    ...contents(note)
  })
}

/** Writes over text, tags and mark; what the note is on stays. Does nothing when there is no such note. */
export function updateNote(
  handle: Handle,
  { storyId, accountId }: OfAccount,
  note: Pick<Note, 'noteId' | 'text' | 'tags' | 'followUp' | 'changedAt'>
): void {
  handle
    .prepare(
      `UPDATE notes SET text = :text, tags = :tags, follow_up = :follow_up, changed_at = :changedAt
       WHERE note_id = :noteId AND account_id = :accountId AND story_id = :storyId`
    )
    .run({ storyId, accountId, noteId: note.noteId, changedAt: note.changedAt, ...contents(note) })
}

/** In the order they were written. */
export function listNotes(handle: Handle, { storyId, accountId }: OfAccount): readonly Note[] {
  const sql = 'SELECT * FROM notes WHERE account_id = ? AND story_id = ? ORDER BY written_at, note_id'
  return handle.prepare<string[], NoteRow>(sql).all(accountId, storyId).map(toNote)
}

/** false when there is none of that id in the account. */
export function deleteNote(handle: Handle, { storyId, accountId }: OfAccount, noteId: string): boolean {
  const sql = 'DELETE FROM notes WHERE note_id = ? AND account_id = ? AND story_id = ?'
  return handle.prepare(sql).run(noteId, accountId, storyId).changes === 1
}

/** Every tag of notes outside the trash, the most used first. */
export function listTags(handle: Handle): readonly string[] {
  const sql = `SELECT tag.value AS tag FROM notes n JOIN stories s ON s.story_id = n.story_id AND s.deleted_at IS NULL, json_each(n.tags) AS tag
               GROUP BY tag.value ORDER BY count(*) DESC, tag.value`
  return handle
    .prepare<[], { readonly tag: string }>(sql)
    .all()
    .map(({ tag }) => tag)
}

function contents({ text, tags, followUp }: Pick<Note, 'text' | 'tags' | 'followUp'>): Values {
  return { text: wellFormed(text), tags: JSON.stringify(tags.map(wellFormed)), follow_up: followUp ? 1 : 0 }
}

function toNote(row: NoteRow): Note {
  return {
    noteId: row.note_id,
    on: row.on_what,
    flag: toFlag(row),
    base: toWords(row, 'base'),
    account: toWords(row, 'account'),
    text: row.text,
    tags: JSON.parse(row.tags) as readonly string[],
    followUp: row.follow_up === 1,
    writtenAt: row.written_at,
    changedAt: row.changed_at
  }
}
