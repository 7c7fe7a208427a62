import { firstFrom } from '../claims/counted'
import type { Span } from '../model'
import type { Certainty, Detail, Word } from '../reading'
import { ofKind, type Rule, type RuleHit } from './rule'
import { sameSlot } from './slots'
import { copulaBefore, governor, verbGroup } from './verb-group'

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
    const shown = evidenceOf(own, index, ownWords, there.cue, partner, otherWords)
    if (!shown || (target.wordClass !== 'verb' && hedgedAnywhere(otherDetails, there.level))) return
    hits.push({
      rule: swapped ? 'certainty-down' : 'certainty-up',
      reason: 'certainty',
      baseEvidence: [swapped ? shown.other : shown.own],
      accountEvidence: [swapped ? shown.own : shown.other],
      strength: Math.min(0.92, 0.4 + 0.25 * slot + 0.4 * (there.level - here.level)),
      severity: there.level >= 0.95 && here.level <= 0.5 ? 'high' : 'medium'
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

/** "may suspend" / "will suspend"; where a noun is what may be, the verb before it: "may have been" / "was", never the noun. */
function evidenceOf(
  own: Certainty,
  index: number,
  ownWords: readonly Word[],
  cue: Certainty | null,
  partner: number,
  otherWords: readonly Word[]
): { own: Span; other: Span } | null {
  const verbs = ownWords[index]?.wordClass === 'verb'
  const copula = verbs ? -1 : copulaBefore(ownWords, index)
  const group = verbGroup(ownWords, copula >= 0 ? copula : index)
  const there = verbs ? partner : copulaBefore(otherWords, partner) >= 0 ? copulaBefore(otherWords, partner) : governor(otherWords, partner)
  const twin = there >= 0 ? verbGroup(otherWords, there) : copula < 0 ? otherWords[partner] : null
  if (!twin) return null
  const from = cue && cue.end <= twin.end ? Math.min(cue.start, twin.start) : twin.start
  return { own: { start: Math.min(own.start, group.start), end: group.end }, other: { start: from, end: twin.end } }
}

/** "the winter storms may be the reason": over there the hedge may stand behind the noun. */
function hedgedAnywhere(details: readonly Detail[], level: number): boolean {
  return ofKind(details, 'certainty').some((certainty) => certainty.level < Math.min(level, 0.7))
}
