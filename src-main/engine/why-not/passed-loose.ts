import { hitsOf } from '../flags/flag-claims'
import type { PairContext } from '../flags/rule'
import type { PassedRule } from '../model'
import type { Pair } from '../reading'
import { passed } from './passed'

/** What a rule found and the gate let pass: the two passages share too little besides the words that differ. Asked for a pair without flags on them. */
export function passedLoose(pair: Pair, context: PairContext): readonly PassedRule[] {
  return hitsOf(pair, context.base, context.account, context).flatMap((hit) => {
    const [base] = hit.baseEvidence
    const [account] = hit.accountEvidence
    if (!base || !account) return []
    return [
      passed(hit.rule, hit.reason, base, account, context, (ours, theirs) => `${ours} and ${theirs} seem to be said of different things.`)
    ]
  })
}
