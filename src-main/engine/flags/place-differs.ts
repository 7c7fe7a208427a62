import { clashingNames } from './name-clash'
import type { Rule } from './rule'

/** Another place in the same slot: "drowned in Ostley" / "drowned in Dunmarrow". */
export const placeDiffers: Rule = (_pair, context) =>
  clashingNames(context)
    .filter(({ type }) => type === 'place')
    .map(({ base, account, strength, loose }) => ({
      rule: 'place-differs',
      reason: 'place',
      baseEvidence: [{ start: base.start, end: base.end }],
      accountEvidence: [{ start: account.start, end: account.end }],
      strength,
      loose
    }))
