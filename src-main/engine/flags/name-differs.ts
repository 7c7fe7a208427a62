import { clashingNames } from './name-clash'
import type { Rule } from './rule'

/** Another person in the same slot: "said Marta Quillen" / "said Greta Quillen". Names of unknown kind count here. */
export const nameDiffers: Rule = (_pair, context) =>
  clashingNames(context)
    .filter(({ type }) => type === 'person' || type === 'unknown')
    .map(({ base, account, strength, loose }) => ({
      rule: 'name-differs',
      reason: 'name',
      baseEvidence: [{ start: base.start, end: base.end }],
      accountEvidence: [{ start: account.start, end: account.end }],
      strength,
      loose
    }))
