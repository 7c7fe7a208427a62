import type { Flag } from '../model'
import type { Reading, ReadClaim } from '../reading'
import { denialIn } from './denial'
import { flagId } from './flag-id'

/** A claim that only one side has. `own` is the article that holds it. */
export function unmatchedFlag(claim: ReadClaim, kind: 'dropped' | 'added', own: Reading, other: Reading): Flag {
  const denial = denialIn(claim)
  const side = { claims: [claim.id], start: claim.start, end: claim.end, evidence: denial ? [denial] : [] }
  const rule = denial ? `denial-${kind}` : 'claim-unmatched'
  const none: readonly ReadClaim[] = []
  const id =
    kind === 'dropped'
      ? flagId(kind, rule, own.article.text, [claim], [], other.article.text, none, [])
      : flagId(kind, rule, other.article.text, none, [], own.article.text, [claim], [])
  return {
    id,
    kind,
    reason: denial ? 'denial' : null,
    rule,
    severity: denial && kind === 'dropped' ? 'high' : 'medium',
    update: false,
    confidence: 0.6,
    explanation: explanationOf(kind, denial !== null),
    base: kind === 'dropped' ? side : null,
    account: kind === 'added' ? side : null
  }
}

function explanationOf(kind: 'dropped' | 'added', denial: boolean): string {
  if (denial) return kind === 'dropped' ? 'Denial: only the base carries this answer.' : 'Denial: only this account carries this answer.'
  return kind === 'dropped' ? 'Only the base says this.' : 'Only this account says this.'
}
