import type { Span } from '../model'
import type { Word } from '../reading'
import { denialIn } from './denial'
import type { PairContext, Rule } from './rule'
import { verbGroup } from './verb-group'

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

/** "declined to comment", "has not commented", "did not respond", "could not be reached". */
function silenceIn(words: readonly Word[]): Span | null {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word) continue
    const before = words.slice(Math.max(0, index - 4), index)
    const turned = before.some(({ norm }) => /^(not|n't|never)$/.test(norm))
    if (turned && /^(comment|respond|reply|answer|reach)$/.test(word.lemma)) return verbGroup(words, index)
    const asked = words[index - 1]?.norm === 'to' && /^(decline|refuse)$/.test(words[index - 2]?.lemma ?? '')
    if (asked && /^(comment|respond|answer|reply|discuss)$/.test(word.lemma))
      return { start: words[index - 2]?.start ?? word.start, end: word.end }
  }
  return null
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
