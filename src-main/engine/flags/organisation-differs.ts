import { clashingNames } from './name-clash'
import type { Rule } from './rule'

/** Another body in the same slot: "the Competition Board blocked it" / "the Transport Board blocked it". */
export const organisationDiffers: Rule = (_pair, context) =>
  clashingNames(context)
    .filter(({ type }) => type === 'organisation')
    .map(({ base, account, strength, loose }) => ({
      rule: 'organisation-differs',
      reason: 'organisation',
      baseEvidence: [{ start: base.start, end: base.end }],
      accountEvidence: [{ start: account.start, end: account.end }],
      strength,
      loose
    }))
