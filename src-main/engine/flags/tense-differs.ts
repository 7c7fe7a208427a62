import { firstFrom } from '../claims/counted'
import type { Detail, Word } from '../reading'
import { ofKind, type Rule, type RuleHit } from './rule'
import { sameSlot } from './slots'
import { verbGroup } from './verb-group'

/** base "the plant will close" / account "the plant closed": planned on one side, done on the other. */
export const tenseDiffers: Rule = (_pair, context) => {
  const hits: RuleHit[] = []
  const judge = (swapped: boolean): void => {
    const [ownWords, otherWords] = swapped ? [context.accountWords, context.baseWords] : [context.baseWords, context.accountWords]
    const [ownDetails, otherDetails] = swapped
      ? [context.accountDetails, context.baseDetails]
      : [context.baseDetails, context.accountDetails]
    for (const plan of plansIn(ownWords, ownDetails)) {
      const link = (swapped ? context.aligned().byAccount : context.aligned().byBase).get(plan.verb)
      if (!link || link.kind !== 'same') continue
      const partner = swapped ? link.base : link.account
      const done = doneAt(partner, otherWords, otherDetails)
      const verb = ownWords[plan.verb]
      // "would send" also reports the past: only "has already sent" stands against it.
      if (plan.reported && !otherWords.slice(Math.max(0, partner - 3), partner + 2).some((word) => word.norm === 'already')) continue
      if (!done || !verb || lightVerbs.test(verb.lemma)) continue
      const slot = sameSlot(context.baseWords, link.base, context.accountWords, link.account, context.aligned())
      if (slot < 0.5) continue
      const own = [{ start: plan.start, end: verb.end }]
      hits.push({
        rule: 'tense-differs',
        reason: 'tense',
        baseEvidence: swapped ? [done] : own,
        accountEvidence: swapped ? own : [done],
        strength: 0.35 + 0.35 * slot,
        update: !swapped && context.later
      })
    }
  }
  judge(false)
  judge(true)
  return hits
}

/** Say little by themselves: "a decision will be taken" and "took 19 months". */
const lightVerbs = /^(take|make|have|do|get|give|be|go|come|say|see|know|need|want|think)$/

/** "will close", "is due to close", "plans to close". "would" also reports the past, so it is none. */
function plansIn(words: readonly Word[], details: readonly Detail[]): { verb: number; start: number; reported: boolean }[] {
  return ofKind(details, 'certainty').flatMap((certainty) => {
    if (!certainty.target || certainty.level < 0.75 || certainty.level > 0.9) return []
    const cue = words[firstFrom(words, certainty.start)]
    if (
      !cue ||
      !/^(will|'ll|would|shall|plan|intend|expected|due)$/.test(cue.norm === 'planned' || cue.norm === 'plans' ? 'plan' : cue.norm)
    )
      return []
    return [{ verb: firstFrom(words, certainty.target.start), start: certainty.start, reported: cue.norm === 'would' }]
  })
}

/** A simple past or perfect form with no word of certainty before it. */
function doneAt(index: number, words: readonly Word[], details: readonly Detail[]): { start: number; end: number } | null {
  const word = words[index]
  if (!word || word.norm === word.lemma || /(ing|s)$/.test(word.norm)) return null
  const before = [1, 2, 3, 4].map((step) => words[index - step]?.norm ?? '')
  if (words.slice(index + 1, index + 4).some((next) => next.norm === 'since')) return null
  // "have now been examined" is done, "to be examined" and "been examined" alone are not.
  const perfect = before.includes('been') && before.some((lead) => /^(have|has|had|'ve)$/.test(lead))
  const leads = before.slice(0, perfect ? 4 : 3).filter((lead) => !perfect || lead !== 'been')
  if (leads.some((lead) => /^(be|to|will|would|may|might|could|should|can|must|if|been)$/.test(lead))) return null
  const hedged = ofKind(details, 'certainty').some((certainty) => certainty.target?.start === word.start)
  return hedged ? null : verbGroup(words, index)
}
