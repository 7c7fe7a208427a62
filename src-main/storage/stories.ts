import type { Handle } from './handle'
import { StorageProblem } from './outcome'
import { searchKey } from './search-key'
import { wellFormed } from './well-formed'

export interface StoredStory {
  readonly storyId: string
  readonly title: string
  /** Name of the sample it came as, null for an editor's own story. */
  readonly sample: string | null
  readonly baseArticleId: string
  readonly createdAt: string
  readonly changedAt: string
  /** null unless the story lies in the trash. */
  readonly deletedAt: string | null
}

export interface NewStory {
  readonly storyId: string
  readonly title: string
  readonly sample: string | null
  /** Inserted right after, in the same transaction. */
  readonly baseArticleId: string
  readonly now: string
}

interface StoryRow {
  readonly story_id: string
  readonly title: string
  readonly sample: string | null
  readonly base_article_id: string
  readonly created_at: string
  readonly changed_at: string
  readonly deleted_at: string | null
}

const COLUMNS = 'story_id, title, sample, base_article_id, created_at, changed_at, deleted_at'

/** The base article must be inserted before the transaction ends, or it is refused as a whole. */
export function insertStory(handle: Handle, story: NewStory): void {
  const title = wellFormed(story.title)
  handle
    .prepare(
      `INSERT INTO stories (story_id, title, title_key, sample, base_article_id, created_at, changed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`
    )
    .run(story.storyId, title, searchKey(title), story.sample, story.baseArticleId, story.now, story.now)
}

/** Also finds a story in the trash. */
export function findStory(handle: Handle, storyId: string): StoredStory | null {
  const row = handle.prepare<[string], StoryRow>(`SELECT ${COLUMNS} FROM stories WHERE story_id = ?`).get(storyId)
  return row === undefined ? null : toStory(row)
}

/** Those in the trash as well, in the order of their names. */
export function listSamples(handle: Handle): readonly StoredStory[] {
  const sql = `SELECT ${COLUMNS} FROM stories WHERE sample IS NOT NULL ORDER BY sample, story_id`
  return handle.prepare<[], StoryRow>(sql).all().map(toStory)
}

export function renameStory(handle: Handle, storyId: string, title: string, now: string): void {
  const newTitle = wellFormed(title)
  const sql = 'UPDATE stories SET title = ?, title_key = ?, changed_at = ? WHERE story_id = ?'
  expectOne(handle.prepare(sql).run(newTitle, searchKey(newTitle), now, storyId))
}

/** Moves the story up in the list: its newest work is of `now`. */
export function touchStory(handle: Handle, storyId: string, now: string): void {
  expectOne(handle.prepare('UPDATE stories SET changed_at = ? WHERE story_id = ?').run(now, storyId))
}

/** Into the trash; nothing is lost. A story that lies there already keeps its time. */
export function deleteStory(handle: Handle, storyId: string, now: string): void {
  expectOne(handle.prepare('UPDATE stories SET deleted_at = coalesce(deleted_at, ?) WHERE story_id = ?').run(now, storyId))
}

export function restoreStory(handle: Handle, storyId: string): void {
  expectOne(handle.prepare('UPDATE stories SET deleted_at = NULL WHERE story_id = ?').run(storyId))
}

function expectOne(result: { readonly changes: number }): void {
  if (result.changes !== 1)
    throw new StorageProblem('not-found', 'This story is no longer in the library, so nothing was changed. Go back to the list of stories.')
}

function toStory(row: StoryRow): StoredStory {
  return {
    storyId: row.story_id,
    title: row.title,
    sample: row.sample,
    baseArticleId: row.base_article_id,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    deletedAt: row.deleted_at
  }
}
