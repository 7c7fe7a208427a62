import { maySame } from '../claims/same-name'
import type { Attribution, Name } from '../reading'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'

/** Below this the two report different things, and each may have a speaker of its own. */
const leastCoverage = 0.55
/** Steps on the ladder of speech verbs: "alleged" (0.45) and "confirmed" (1) are further apart, "said" and "announced" are not. */
const strengthGap = 0.4

/** Somebody else is said to have said it, or the same source vouches for it much more or less: "the mayor said" / "the sheriff said"; "alleged" / "confirmed". */
export const attributionDiffers: Rule = (_pair, context) => {
  const hits: RuleHit[] = []
  const base = ofKind(context.baseDetails, 'attribution')
  const account = ofKind(context.accountDetails, 'attribution')
  if (base.length !== 1 || account.length !== 1) return hits
  const [one] = base
  const [other] = account
  if (!one || !other || context.aligned().coverage < leastCoverage) return hits
  const persons = { base: namedIn(one, context.baseDetails), account: namedIn(other, context.accountDetails) }
  if (
    persons.base &&
    persons.account &&
    !maySame(persons.base, persons.account) &&
    persons.base.type === persons.account.type &&
    // "Washington said" and "the U.S. said" are one government.
    (persons.base.type === 'person' || persons.base.type === 'organisation') &&
    !elsewhere(persons.base, persons.account, context)
  )
    hits.push(hit(one, other, persons.base.type === 'person' ? 0.75 : 0.6))
  else if (
    sameSource(one, other, persons) &&
    Math.abs(one.strength - other.strength) >= strengthGap &&
    one.strength > 0.3 &&
    other.strength > 0.3
  )
    hits.push({ ...hit(one, other, 0.6), rule: 'attribution-strength-differs', severity: 'medium' })
  return hits
}

function hit(one: Attribution, other: Attribution, strength: number): RuleHit {
  return {
    rule: 'attribution-differs',
    reason: 'attribution',
    baseEvidence: [{ start: one.start, end: one.end }],
    accountEvidence: [{ start: other.start, end: other.end }],
    strength
  }
}

function namedIn({ source }: Attribution, details: PairContext['baseDetails']): Name | null {
  const names = ofKind(details, 'name').filter((name) => name.start >= source.start && name.end <= source.end)
  return names.find((name) => name.type === 'person') ?? names[0] ?? null
}

/** The other side names the speaker too, in another part of the claim. */
function elsewhere(base: Name, account: Name, context: PairContext): boolean {
  return (
    ofKind(context.accountDetails, 'name').some((name) => maySame(name, base)) ||
    ofKind(context.baseDetails, 'name').some((name) => maySame(name, account))
  )
}

function sameSource(one: Attribution, other: Attribution, { base, account }: { base: Name | null; account: Name | null }): boolean {
  return one.sourceKey === other.sourceKey || (base !== null && account !== null && maySame(base, account))
}
