import type { Span } from '../model'
import type { Word } from '../reading'
import { denialIn } from './denial'
import { silenceIn } from './silence'
import type { PairContext, Rule } from './rule'

/** Of the content words of the shorter side: the same one is asked about the same thing. */
const leastCoverage = 0.3

/** A right of reply turned into silence: base "denied that its concrete was to blame" / account "has not commented". */
export const denialDiffers: Rule = (pair, context) => {
  const base = pair.base.map(denialIn).find((span) => span !== null && !isSilence(span, context.baseWords)) ?? null
  const account = pair.account.map(denialIn).find((span) => span !== null && !isSilence(span, context.accountWords)) ?? null
  const [own, other] = base && !account ? [base, silenceIn(context.accountWords)] : [silenceIn(context.baseWords), base ? null : account]
  if (!own || !other || !sharesSubject(context)) return []
  return [{ rule: 'denial-differs', reason: 'denial', baseEvidence: [own], accountEvidence: [other], strength: 0.8 }]
}

function isSilence(span: Span, words: readonly Word[]): boolean {
  const silence = silenceIn(words)
  return silence !== null && silence.start < span.end && span.start < silence.end
}

/** Some words in common, the first content word among them: who denies is who keeps silent. */
function sharesSubject(context: PairContext): boolean {
  const first = context.baseWords.findIndex((word) => !word.punctuation && !word.stop)
  const { byBase, coverage } = context.aligned()
  return coverage >= leastCoverage || byBase.has(first)
}
