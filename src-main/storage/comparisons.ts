import type { Comparison } from '../engine'
import { fingerprint } from './fingerprint'
import type { Handle } from './handle'
import { wellFormed } from './well-formed'

/** The two versions that are compared. */
export interface ComparedTexts {
  readonly accountVersionId: string
  readonly baseVersionId: string
}

/** What was compared, by which engine, and what that was asked beside the texts: one stored comparison each. */
export interface ComparisonKey extends ComparedTexts {
  readonly engineVersion: string
  /** Fingerprint of the desk's own list, '' for none. */
  readonly house: string
  /** Fingerprint of the pairings that it obeys, '' for none. */
  readonly corrections: string
}

/** Flags that the editor decided on, of those that there are. */
export interface Decided {
  readonly decided: number
  readonly total: number
}

/** How a comparison ended; the window says so after a restart as well. */
export type StoredComparison =
  | {
      readonly state: 'done'
      readonly comparison: Comparison
      /** Shown beside the counts of the flags. */
      readonly claims: number
      readonly reworded: number
      readonly decided: Decided
    }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly sentence: string }

const COLUMNS = 'state, sentence, claims, reworded, decided, to_decide, result_sha256, result'

interface ComparisonRow {
  readonly state: 'done' | 'cancelled' | 'failed'
  readonly sentence: string | null
  readonly claims: number | null
  readonly reworded: number | null
  readonly decided: number | null
  readonly to_decide: number | null
  readonly result_sha256: string | null
  readonly result: string | null
}

/** null when the two texts were not compared like this yet, or when what was stored can no longer be read. */
export function findComparison(handle: Handle, key: ComparisonKey): StoredComparison | null {
  const sql = `SELECT ${COLUMNS} FROM comparisons
               WHERE account_version_id = ? AND base_version_id = ? AND engine_version = ? AND house = ? AND corrections = ?`
  const { accountVersionId, baseVersionId, engineVersion, house, corrections } = key
  const row = handle.prepare<string[], ComparisonRow>(sql).get(accountVersionId, baseVersionId, engineVersion, house, corrections)
  return row === undefined ? null : toComparison(row)
}

/**
 * What this engine said of the two texts, whatever else it was asked: shown while it is asked again. null when it was not done, or when it can
 * no longer be read.
 */
export function findLastComparison(handle: Handle, key: ComparedTexts, engineVersion: string): Comparison | null {
  const sql = `SELECT ${COLUMNS} FROM comparisons
               WHERE account_version_id = ? AND base_version_id = ? AND engine_version = ? AND state = 'done' ORDER BY stored_at DESC LIMIT 1`
  const row = handle.prepare<string[], ComparisonRow>(sql).get(key.accountVersionId, key.baseVersionId, engineVersion)
  const stored = row === undefined ? null : toComparison(row)
  return stored?.state === 'done' ? stored.comparison : null
}

/** Tells that comparison from any other without reading it; null when there is none. */
export function findLastFingerprint(handle: Handle, key: ComparedTexts, engineVersion: string): string | null {
  const sql = `SELECT result_sha256 FROM comparisons
               WHERE account_version_id = ? AND base_version_id = ? AND engine_version = ? AND state = 'done' ORDER BY stored_at DESC LIMIT 1`
  const row = handle.prepare<string[], { readonly result_sha256: string }>(sql).get(key.accountVersionId, key.baseVersionId, engineVersion)
  return row?.result_sha256 ?? null
}

/** Takes the place of whatever was stored for the two texts, by any engine. */
export function replaceComparison(handle: Handle, key: ComparisonKey, stored: StoredComparison, now: string): void {
  deleteComparison(handle, key)
  const row = toRow(stored)
  handle
    .prepare(
      `INSERT INTO comparisons (account_version_id, base_version_id, engine_version, house, corrections, state, sentence,
         contradicted, dropped, added, claims, reworded, approximate, decided, to_decide, stored_at, result_sha256, result)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      key.accountVersionId,
      key.baseVersionId,
      key.engineVersion,
      key.house,
      key.corrections,
      stored.state,
      row.sentence,
      ...row.numbers,
      now,
      row.fingerprint,
      row.result
    )
}

/** The two texts count as never compared. */
export function deleteComparison(handle: Handle, { accountVersionId, baseVersionId }: ComparedTexts): void {
  handle.prepare('DELETE FROM comparisons WHERE account_version_id = ? AND base_version_id = ?').run(accountVersionId, baseVersionId)
}

/** No version of this article counts as compared with anything. */
export function deleteComparisonsOf(handle: Handle, articleId: string): void {
  const versions = 'SELECT version_id FROM article_versions WHERE article_id = ?'
  handle.prepare(`DELETE FROM comparisons WHERE account_version_id IN (${versions})`).run(articleId)
  handle.prepare(`DELETE FROM comparisons WHERE base_version_id IN (${versions})`).run(articleId)
}

/** Keeps how far the flags of a comparison are decided, for lists; does nothing while there is none. */
export function updateDecided(handle: Handle, { accountVersionId, baseVersionId }: ComparedTexts, { decided, total }: Decided): void {
  const sql = `UPDATE comparisons SET decided = ?, to_decide = ? WHERE account_version_id = ? AND base_version_id = ? AND state = 'done'`
  handle.prepare(sql).run(decided, total, accountVersionId, baseVersionId)
}

interface NewRow {
  readonly sentence: string | null
  /** contradicted, dropped, added, claims, reworded, approximate, decided, to_decide */
  readonly numbers: readonly (number | null)[]
  readonly fingerprint: string | null
  readonly result: string | null
}

function toRow(stored: StoredComparison): NewRow {
  if (stored.state !== 'done') {
    const sentence = stored.state === 'failed' ? wellFormed(stored.sentence) : null
    return { sentence, numbers: Array<null>(8).fill(null), fingerprint: null, result: null }
  }
  const { counts, approximate } = stored.comparison
  const { claims, reworded, decided } = stored
  const ofFlags = [counts.contradicted, counts.dropped, counts.added]
  const numbers = [...ofFlags, claims, reworded, approximate ? 1 : 0, decided.decided, decided.total]
  const result = JSON.stringify(stored.comparison)
  return { sentence: null, numbers, fingerprint: fingerprint(result), result }
}

function toComparison(row: ComparisonRow): StoredComparison | null {
  if (row.state === 'cancelled') return { state: 'cancelled' }
  if (row.state === 'failed') return { state: 'failed', sentence: row.sentence ?? '' }
  if (row.result === null || row.claims === null || row.reworded === null) return null
  // A result that bit rot has reached is made again from the texts, so it counts as missing rather than as a failure.
  if (fingerprint(row.result) !== row.result_sha256) return null
  const decided = { decided: row.decided ?? 0, total: row.to_decide ?? 0 }
  return { state: 'done', comparison: JSON.parse(row.result) as Comparison, claims: row.claims, reworded: row.reworded, decided }
}
