import type { Reason } from '../engine'
import type { Correction } from '../review'
import { insertAnchored, toAnchoredRow, toFlag, toWords, type AnchoredRow } from './anchored-rows'
import type { OfAccount } from './decisions'
import { fingerprint } from './fingerprint'
import type { Handle } from './handle'

interface CorrectionRow extends AnchoredRow {
  readonly correction_id: string
  readonly kind: Correction['kind']
  readonly reason: Reason | null
  readonly corrected_at: string
}

/** The account counts as not compared when the correction is a pairing. */
export function insertCorrection(handle: Handle, of: OfAccount, correction: Correction): void {
  const { correctionId, correctedAt, kind } = correction
  const flag = kind === 'not-a-difference' ? correction.flag : null
  const { base, account } = kind === 'not-a-difference' ? { base: null, account: null } : correction
  insertAnchored(handle, 'corrections', {
    correction_id: correctionId,
    story_id: of.storyId,
    account_id: of.accountId,
    kind,
    reason: kind === 'difference' ? correction.reason : null,
    corrected_at: correctedAt,
    ...toAnchoredRow({ flag, base, account })
  })
  if (isPairing(kind)) keepPairings(handle, of)
}

/** In the order they were made. */
export function listCorrections(handle: Handle, { storyId, accountId }: OfAccount): readonly Correction[] {
  const sql = 'SELECT * FROM corrections WHERE account_id = ? AND story_id = ? ORDER BY corrected_at, correction_id'
  return handle.prepare<string[], CorrectionRow>(sql).all(accountId, storyId).flatMap(toCorrection)
}

/** false when there is none of that id in the account. */
export function deleteCorrection(handle: Handle, of: OfAccount, correctionId: string): boolean {
  const sql = 'DELETE FROM corrections WHERE correction_id = ? AND account_id = ? AND story_id = ?'
  if (handle.prepare(sql).run(correctionId, of.accountId, of.storyId).changes === 0) return false
  keepPairings(handle, of)
  return true
}

export const isPairing = (kind: Correction['kind']): boolean => kind === 'pair' || kind === 'unpair'

/** Marks the account with the pairings that its comparison has to obey: one made without them no longer counts. */
function keepPairings(handle: Handle, of: OfAccount): void {
  const ids = listCorrections(handle, of).flatMap(({ kind, correctionId }) => (isPairing(kind) ? [correctionId] : []))
  const mark = ids.length === 0 ? '' : fingerprint(ids.sort().join('\n'))
  handle.prepare('UPDATE accounts SET corrections = ? WHERE account_id = ? AND story_id = ?').run(mark, of.accountId, of.storyId)
}

function toCorrection(row: CorrectionRow): readonly Correction[] {
  const { correction_id: correctionId, corrected_at: correctedAt, kind, reason } = row
  const made = { correctionId, correctedAt }
  const [flag, base, account] = [toFlag(row), toWords(row, 'base'), toWords(row, 'account')]
  if (kind === 'not-a-difference') return flag === null ? [] : [{ ...made, kind, flag }]
  if (kind === 'difference') return reason === null ? [] : [{ ...made, kind, reason, base, account }]
  return base === null || account === null ? [] : [{ ...made, kind, base, account }]
}
