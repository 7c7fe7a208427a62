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
    explanation: explanationOf(kind, denial !== null, own.article.text.slice(claim.start, claim.end)),
    base: kind === 'dropped' ? side : null,
    account: kind === 'added' ? side : null
  }
}

/** "Only the base says “The union rejected the offer on …”." */
function explanationOf(kind: 'dropped' | 'added', denial: boolean, claim: string): string {
  const who = kind === 'dropped' ? 'only the base' : 'only this account'
  const said = `“${startOf(claim)}”.`
  return denial ? `Denial: ${who} carries ${said}` : `${who.charAt(0).toUpperCase()}${who.slice(1)} says ${said}`
}

/** Words of a claim that are quoted. */
const quotedWords = 8

function startOf(claim: string): string {
  const plain = claim.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim()
  const words = plain.split(' ')
  const start = words.slice(0, quotedWords).join(' ')
  return `${start.replace(/[\s,;:.–—-]+$/, '')}${words.length > quotedWords ? ' …' : ''}`
}
