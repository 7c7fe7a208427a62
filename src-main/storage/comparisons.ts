import type { Comparison } from '../engine'
import { fingerprint } from './fingerprint'
import type { Handle } from './handle'
import { wellFormed } from './well-formed'

/** Which two texts were compared, and by which engine: one stored comparison each. */
export interface ComparisonKey {
  readonly accountVersionId: string
  readonly baseVersionId: string
  readonly engineVersion: string
}

/** How a comparison ended; the window says so after a restart as well. */
export type StoredComparison =
  | {
      readonly state: 'done'
      readonly comparison: Comparison
      /** Shown beside the counts of the flags. */
      readonly claims: number
      readonly reworded: number
    }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly sentence: string }

interface ComparisonRow {
  readonly state: 'done' | 'cancelled' | 'failed'
  readonly sentence: string | null
  readonly claims: number | null
  readonly reworded: number | null
  readonly result_sha256: string | null
  readonly result: string | null
}

/** null when the two texts were not compared by this engine yet, or when what was stored can no longer be read. */
export function findComparison(handle: Handle, key: ComparisonKey): StoredComparison | null {
  const sql = `SELECT state, sentence, claims, reworded, result_sha256, result FROM comparisons
               WHERE account_version_id = ? AND base_version_id = ? AND engine_version = ?`
  const row = handle.prepare<string[], ComparisonRow>(sql).get(key.accountVersionId, key.baseVersionId, key.engineVersion)
  return row === undefined ? null : toComparison(row)
}

/** Takes the place of whatever was stored for the two texts, by any engine. */
export function replaceComparison(handle: Handle, key: ComparisonKey, stored: StoredComparison, now: string): void {
  deleteComparison(handle, key)
  const row = toRow(stored)
  handle
    .prepare(
      `INSERT INTO comparisons (account_version_id, base_version_id, engine_version, state, sentence,
         contradicted, dropped, added, claims, reworded, approximate, stored_at, result_sha256, result)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      key.accountVersionId,
      key.baseVersionId,
      key.engineVersion,
      stored.state,
      row.sentence,
      ...row.numbers,
      now,
      row.fingerprint,
      row.result
    )
}

/** The two texts count as never compared. */
export function deleteComparison(handle: Handle, key: Omit<ComparisonKey, 'engineVersion'>): void {
  handle
    .prepare('DELETE FROM comparisons WHERE account_version_id = ? AND base_version_id = ?')
    .run(key.accountVersionId, key.baseVersionId)
}

interface NewRow {
  readonly sentence: string | null
  /** contradicted, dropped, added, claims, reworded, approximate */
  readonly numbers: readonly (number | null)[]
  readonly fingerprint: string | null
  readonly result: string | null
}

function toRow(stored: StoredComparison): NewRow {
  if (stored.state !== 'done') {
    const sentence = stored.state === 'failed' ? wellFormed(stored.sentence) : null
    return { sentence, numbers: [null, null, null, null, null, null], fingerprint: null, result: null }
  }
  const { counts, approximate } = stored.comparison
  const numbers = [counts.contradicted, counts.dropped, counts.added, stored.claims, stored.reworded, approximate ? 1 : 0]
  const result = JSON.stringify(stored.comparison)
  return { sentence: null, numbers, fingerprint: fingerprint(result), result }
}

function toComparison(row: ComparisonRow): StoredComparison | null {
  if (row.state === 'cancelled') return { state: 'cancelled' }
  if (row.state === 'failed') return { state: 'failed', sentence: row.sentence ?? '' }
  if (row.result === null || row.claims === null || row.reworded === null) return null
  // A result that bit rot has reached is made again from the texts, so it counts as missing rather than as a failure.
  if (fingerprint(row.result) !== row.result_sha256) return null
  return { state: 'done', comparison: JSON.parse(row.result) as Comparison, claims: row.claims, reworded: row.reworded }
}
