import type { Counts } from '../engine'
import type { ArticleFacts } from './articles'
import type { Decided } from './comparisons'
import type { Handle } from './handle'
import { StorageProblem } from './outcome'
import { findStory, touchStory } from './stories'

/** How far the comparison of an account with the base has come, as far as the library knows. */
export type AccountComparison =
  | { readonly state: 'waiting' }
  | { readonly state: 'done'; readonly counts: Counts; readonly claims: number; readonly reworded: number; readonly approximate: boolean }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly sentence: string }

/** An account with what the list shows of it; texts stay on the disk. */
export interface StoredAccount extends ArticleFacts {
  readonly accountId: string
  readonly storyId: string
  readonly articleId: string
  /** Number of the latest version of its text. */
  readonly version: number
  /** The two texts that are compared: the latest of the account and of the base. */
  readonly accountVersionId: string
  readonly baseVersionId: string
  /** What their comparison is asked beside the texts: see `ComparisonKey`. */
  readonly house: string
  readonly corrections: string
  readonly comparison: AccountComparison
  /** null while it is not compared. */
  readonly decided: Decided | null
}

interface AccountRow {
  readonly account_id: string
  readonly story_id: string
  readonly article_id: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  readonly version: number
  readonly account_version_id: string
  readonly base_version_id: string
  readonly house: string
  readonly corrections: string
  readonly state: 'done' | 'cancelled' | 'failed' | null
  readonly sentence: string | null
  readonly contradicted: number | null
  readonly dropped: number | null
  readonly added: number | null
  readonly claims: number | null
  readonly reworded: number | null
  readonly approximate: number | null
  readonly decided: number | null
  readonly to_decide: number | null
}

/** The fingerprint of the desk's own list, '' for none: see house.ts. */
const HOUSE_SQL = `coalesce((SELECT value ->> '$.fingerprint' FROM settings WHERE name = 'house'), '')`

/** Accounts with the comparison of their latest text against the base's latest; parameter 1 is the engine's version. */
export const ACCOUNTS_SQL = `
  SELECT a.account_id, a.story_id, a.article_id, r.outlet, r.headline, r.published, v.number AS version,
         v.version_id AS account_version_id, b.version_id AS base_version_id,
         ${HOUSE_SQL} AS house, a.corrections, c.state, c.sentence, c.contradicted, c.dropped, c.added, c.claims, c.reworded, c.approximate, c.decided, c.to_decide
  FROM stories s
  JOIN accounts a ON a.story_id = s.story_id AND a.removed_at IS NULL
  JOIN articles r ON r.article_id = a.article_id
  JOIN article_versions v ON v.article_id = a.article_id
    AND v.number = (SELECT max(number) FROM article_versions WHERE article_id = a.article_id)
  JOIN article_versions b ON b.article_id = s.base_article_id
    AND b.number = (SELECT max(number) FROM article_versions WHERE article_id = s.base_article_id)
  LEFT JOIN comparisons c ON c.account_version_id = v.version_id AND c.base_version_id = b.version_id
    AND c.engine_version = ? AND c.house = ${HOUSE_SQL} AND c.corrections = a.corrections`

export interface NewAccount {
  readonly accountId: string
  readonly storyId: string
  readonly articleId: string
}

/** Puts the account behind the others. */
export function insertAccount(handle: Handle, account: NewAccount, now: string): void {
  handle
    .prepare(
      `INSERT INTO accounts (account_id, story_id, article_id, position)
       VALUES (?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM accounts WHERE story_id = ?))`
    )
    .run(account.accountId, account.storyId, account.articleId, account.storyId)
  touchStory(handle, account.storyId, now)
}

/** The accounts of these stories that were not removed, story by story in their order. */
export function listAccounts(handle: Handle, storyIds: readonly string[], engineVersion: string): readonly StoredAccount[] {
  const sql = `${ACCOUNTS_SQL} WHERE s.story_id IN (SELECT value FROM json_each(?)) ORDER BY s.story_id, a.position`
  return handle.prepare<string[], AccountRow>(sql).all(engineVersion, JSON.stringify(storyIds)).map(toAccount)
}

/** Accounts outside the trash that this engine has not compared yet: after a start, or with a new engine, all that is to do. */
export function listUncomparedAccounts(handle: Handle, engineVersion: string): readonly StoredAccount[] {
  const sql = `${ACCOUNTS_SQL} WHERE s.deleted_at IS NULL AND c.state IS NULL ORDER BY s.changed_at DESC, s.story_id, a.position`
  return handle.prepare<string[], AccountRow>(sql).all(engineVersion).map(toAccount)
}

/** null when there is no such account or it was removed. */
export function findAccount(handle: Handle, accountId: string, engineVersion: string): StoredAccount | null {
  const row = handle.prepare<string[], AccountRow>(`${ACCOUNTS_SQL} WHERE a.account_id = ?`).get(engineVersion, accountId)
  return row === undefined ? null : toAccount(row)
}

/** Out of sight; the texts stay, and `restoreAccount` is the undo. */
export function removeAccount(handle: Handle, storyId: string, accountId: string, now: string): void {
  const sql = 'UPDATE accounts SET removed_at = coalesce(removed_at, ?) WHERE account_id = ? AND story_id = ?'
  expectOne(handle.prepare(sql).run(now, accountId, storyId))
  touchStory(handle, storyId, now)
}

export function restoreAccount(handle: Handle, storyId: string, accountId: string, now: string): void {
  expectOne(handle.prepare('UPDATE accounts SET removed_at = NULL WHERE account_id = ? AND story_id = ?').run(accountId, storyId))
  touchStory(handle, storyId, now)
}

/** The account's article becomes the base, and the base's article takes the account's place. */
export function chooseBase(handle: Handle, storyId: string, accountId: string, now: string): void {
  const sql = 'SELECT article_id FROM accounts WHERE account_id = ? AND story_id = ? AND removed_at IS NULL'
  const chosen = handle.prepare<string[], { readonly article_id: string }>(sql).get(accountId, storyId)
  const story = findStory(handle, storyId)
  if (chosen === undefined || story === null) throw missingAccount()
  handle.prepare('UPDATE accounts SET article_id = ? WHERE account_id = ?').run(story.baseArticleId, accountId)
  handle.prepare('UPDATE stories SET base_article_id = ?, changed_at = ? WHERE story_id = ?').run(chosen.article_id, now, storyId)
}

function expectOne(result: { readonly changes: number }): void {
  if (result.changes !== 1) throw missingAccount()
}

function missingAccount(): StorageProblem {
  return new StorageProblem('not-found', 'This account is no longer in the story, so nothing was changed. Go back to the story.')
}

function toAccount(row: AccountRow): StoredAccount {
  return {
    accountId: row.account_id,
    storyId: row.story_id,
    articleId: row.article_id,
    outlet: row.outlet,
    headline: row.headline,
    published: row.published,
    version: row.version,
    accountVersionId: row.account_version_id,
    baseVersionId: row.base_version_id,
    house: row.house,
    corrections: row.corrections,
    comparison: toAccountComparison(row),
    decided: row.decided === null || row.to_decide === null ? null : { decided: row.decided, total: row.to_decide }
  }
}

function toAccountComparison(row: AccountRow): AccountComparison {
  if (row.state === null) return { state: 'waiting' }
  if (row.state === 'cancelled') return { state: 'cancelled' }
  if (row.state === 'failed') return { state: 'failed', sentence: row.sentence ?? '' }
  return {
    state: 'done',
    counts: { added: row.added ?? 0, dropped: row.dropped ?? 0, contradicted: row.contradicted ?? 0 },
    claims: row.claims ?? 0,
    reworded: row.reworded ?? 0,
    approximate: row.approximate === 1
  }
}
