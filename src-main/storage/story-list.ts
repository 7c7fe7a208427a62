import { listAccounts, type StoredAccount } from './accounts'
import type { Handle } from './handle'
import { searchWords } from './search-key'
import type { ArticleFacts } from './articles'

/** Enough of the base's text to show how it begins, in characters; the headline may come first. */
const OPENING_LENGTH = 800
/** Longest lead, in UTF-16 units: three lines in the list of stories. */
const LEAD_LENGTH = 240

/** A story as the library's list shows it. */
export interface ListedStory {
  readonly storyId: string
  readonly title: string
  readonly sample: string | null
  readonly base: ArticleFacts & {
    readonly articleId: string
    readonly version: number
    /** How the text begins, without the headline. */
    readonly lead: string
  }
  readonly accounts: readonly StoredAccount[]
  readonly changedAt: string
  readonly deletedAt: string | null
}

export interface ListQuery {
  /** Every word of it must stand in the title or in one of the headlines; upper case and accents make no difference. */
  readonly query: string
  /** true lists the deleted stories instead. */
  readonly trash: boolean
  readonly engineVersion: string
}

interface ListedRow {
  readonly story_id: string
  readonly title: string
  readonly sample: string | null
  readonly changed_at: string
  readonly deleted_at: string | null
  readonly article_id: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  readonly version: number
  readonly opening: string
}

const LISTED_SQL = `
  SELECT s.story_id, s.title, s.sample, s.changed_at, s.deleted_at,
         r.article_id, r.outlet, r.headline, r.published, v.number AS version, substr(v.text, 1, ${OPENING_LENGTH}) AS opening
  FROM stories s
  JOIN articles r ON r.article_id = s.base_article_id
  JOIN article_versions v ON v.article_id = s.base_article_id
    AND v.number = (SELECT max(number) FROM article_versions WHERE article_id = s.base_article_id)
  WHERE NOT EXISTS (
    SELECT 1 FROM json_each(?) AS word
    WHERE instr(s.title_key, word.value) = 0 AND NOT EXISTS (
      SELECT 1 FROM articles h WHERE h.story_id = s.story_id AND instr(h.headline_key, word.value) > 0
        AND NOT EXISTS (SELECT 1 FROM accounts x WHERE x.article_id = h.article_id AND x.removed_at IS NOT NULL)))`

/** Exported for the query-plan test alone. */
export const LIST_SQL = {
  current: `${LISTED_SQL} AND s.deleted_at IS NULL ORDER BY s.changed_at DESC, s.story_id`,
  trash: `${LISTED_SQL} AND s.deleted_at IS NOT NULL ORDER BY s.deleted_at DESC, s.story_id`
}

/** Newest work first; in the trash, what was deleted last. Two queries, however many stories there are. */
export function listStories(handle: Handle, { query, trash, engineVersion }: ListQuery): readonly ListedStory[] {
  const rows = handle.prepare<[string], ListedRow>(trash ? LIST_SQL.trash : LIST_SQL.current).all(JSON.stringify(searchWords(query)))
  const storyIds = rows.map((row) => row.story_id)
  const accounts = byStory(listAccounts(handle, storyIds, engineVersion))
  return rows.map((row) => toListedStory(row, accounts.get(row.story_id) ?? []))
}

/** One story as the list shows it, in the trash or not; null when there is none. */
export function findListedStory(handle: Handle, storyId: string, engineVersion: string): ListedStory | null {
  const row = handle.prepare<[string, string], ListedRow>(`${LISTED_SQL} AND s.story_id = ?`).get('[]', storyId)
  return row === undefined ? null : toListedStory(row, listAccounts(handle, [storyId], engineVersion))
}

function byStory(accounts: readonly StoredAccount[]): ReadonlyMap<string, readonly StoredAccount[]> {
  const stories = new Map<string, StoredAccount[]>()
  for (const account of accounts) {
    const others = stories.get(account.storyId)
    if (others === undefined) stories.set(account.storyId, [account])
    else others.push(account)
  }
  return stories
}

function toListedStory(row: ListedRow, accounts: readonly StoredAccount[]): ListedStory {
  return {
    storyId: row.story_id,
    title: row.title,
    sample: row.sample,
    base: {
      articleId: row.article_id,
      outlet: row.outlet,
      headline: row.headline,
      published: row.published,
      version: row.version,
      lead: lead(row.opening, row.headline)
    },
    accounts,
    changedAt: row.changed_at,
    deletedAt: row.deleted_at
  }
}

/** "Flood cuts bridge\n\nThe old bridge was…" with that headline -> "The old bridge was…" */
function lead(opening: string, headline: string | null): string {
  const paragraphs = opening
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const first = (paragraphs[0] === headline?.trim() ? paragraphs[1] : paragraphs[0]) ?? ''
  if (first.length <= LEAD_LENGTH) return first
  return `${first.slice(0, LEAD_LENGTH).replace(/\s+\S*$|\p{Surrogate}$/u, '')}…`
}
