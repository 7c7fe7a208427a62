import type { Decision, DismissalReason, Verdict } from '../review'
import { insertAnchored, toAnchoredRow, toFlag, type AnchoredRow } from './anchored-rows'
import type { Handle } from './handle'
import { wellFormed } from './well-formed'

/** Whose review it is. */
export interface OfAccount {
  readonly storyId: string
  readonly accountId: string
}

interface DecisionRow extends AnchoredRow {
  readonly decision_id: string
  readonly verdict: Verdict
  readonly dismissal: DismissalReason | null
  readonly dismissal_text: string
  readonly decided_at: string
}

export function insertDecision(handle: Handle, { storyId, accountId }: OfAccount, decision: Decision): void {
  insertAnchored(handle, 'decisions', {
    decision_id: decision.decisionId,
    story_id: storyId,
    account_id: accountId,
    verdict: decision.verdict,
    dismissal: decision.dismissal,
    dismissal_text: wellFormed(decision.dismissalText),
    decided_at: decision.decidedAt,
    ...toAnchoredRow({ flag: decision.flag, base: null, account: null })
  })
}

/** In the order they were given. */
export function listDecisions(handle: Handle, { storyId, accountId }: OfAccount): readonly Decision[] {
  const sql = 'SELECT * FROM decisions WHERE account_id = ? AND story_id = ? ORDER BY decided_at, decision_id'
  return handle.prepare<string[], DecisionRow>(sql).all(accountId, storyId).flatMap(toDecision)
}

/** false when there is none of that id in the account. */
export function deleteDecision(handle: Handle, { storyId, accountId }: OfAccount, decisionId: string): boolean {
  const sql = 'DELETE FROM decisions WHERE decision_id = ? AND account_id = ? AND story_id = ?'
  return handle.prepare(sql).run(decisionId, accountId, storyId).changes === 1
}

function toDecision(row: DecisionRow): readonly Decision[] {
  const flag = toFlag(row)
  if (flag === null) return []
  const { decision_id: decisionId, verdict, dismissal, dismissal_text: dismissalText, decided_at: decidedAt } = row
  return [{ decisionId, verdict, dismissal, dismissalText, decidedAt, flag }]
}
