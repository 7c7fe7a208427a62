import { firstFrom } from '../claims/counted'
import type { Certainty, Detail, Word } from '../reading'
import { ofKind, type Rule, type RuleHit } from './rule'
import { sameSlot } from './slots'

/** "may" (0.5) against "will" (0.9) is a step of 0.4; "will" against a plain statement is none. */
const stepFloor = 0.3

/** base "may suspend the contract" / account "will suspend the contract". */
export const certaintyDiffers: Rule = (_pair, context) => {
  const base = ofKind(context.baseDetails, 'certainty')
  const account = ofKind(context.accountDetails, 'certainty')
  if (base.length === 0 && account.length === 0) return []
  const aligned = context.aligned()
  const hits: RuleHit[] = []
  const judge = (own: Certainty, swapped: boolean): void => {
    const [ownWords, otherWords] = swapped ? [context.accountWords, context.baseWords] : [context.baseWords, context.accountWords]
    const [ownDetails, otherDetails] = swapped
      ? [context.accountDetails, context.baseDetails]
      : [context.baseDetails, context.accountDetails]
    if (!own.target || own.level > 0.7) return
    const cue = ownWords[firstFrom(ownWords, own.start)]?.norm
    if (cue === 'can' || cue === 'cannot' || cue === 'ca') return
    const index = firstFrom(ownWords, own.target.start)
    const link = (swapped ? aligned.byAccount : aligned.byBase).get(index)
    if (!link || (link.kind !== 'same' && link.kind !== 'synonym' && link.kind !== 'derived')) return
    const partner = swapped ? link.base : link.account
    const there = levelOf(partner, otherWords, otherDetails)
    const here = levelOf(index, ownWords, ownDetails)
    const twin = otherWords[partner]
    const target = ownWords[index]
    if (
      target &&
      (/^(say|tell|be|have|do)$/.test(target.lemma) || /^(adverb|determiner|pronoun|preposition|number)$/.test(target.wordClass))
    )
      return
    if (ofKind(ownDetails, 'negation').some((negation) => negation.target?.start === own.target?.start)) return
    if (!twin || !target || there.level - here.level < stepFloor) return
    // "could hear" is what somebody was able to do: only a plan or an assertion in the present stands against it.
    if (cue === 'could' && !there.cue && (twin.norm !== twin.lemma || /^(to|and)$/.test(otherWords[partner - 1]?.norm ?? ''))) return
    const slot = sameSlot(context.baseWords, link.base, context.accountWords, link.account, aligned)
    const ownEvidence = [{ start: own.start, end: Math.max(own.end, target.end) }]
    const otherEvidence = [there.cue ? { start: Math.min(there.cue.start, twin.start), end: Math.max(twin.end, there.cue.end) } : twin]
    hits.push({
      rule: swapped ? 'certainty-down' : 'certainty-up',
      reason: 'certainty',
      baseEvidence: swapped ? otherEvidence : ownEvidence,
      accountEvidence: swapped ? ownEvidence : otherEvidence,
      strength: Math.min(0.92, 0.4 + 0.25 * slot + 0.4 * (there.level - here.level)),
      severity: there.level >= 0.85 && here.level <= 0.5 ? 'high' : 'medium'
    })
  }
  for (const one of base) judge(one, false)
  for (const other of account) judge(other, true)
  return hits
}

/** The weakest word of certainty that leads to the word, from up to eight words before; none: a plain statement. */
function levelOf(index: number, words: readonly Word[], details: readonly Detail[]): { level: number; cue: Certainty | null } {
  const word = words[index]
  let weakest: Certainty | null = null
  for (const certainty of ofKind(details, 'certainty')) {
    if (!word) break
    const place = firstFrom(words, certainty.start)
    const leads = certainty.target ? certainty.target.start === word.start : false
    const near = place < index && index - place <= 8
    if ((leads || near) && (weakest === null || certainty.level < weakest.level)) weakest = certainty
  }
  return { level: weakest?.level ?? 1, cue: weakest }
}
