import { firstFrom } from '../claims/counted'
import type { Span } from '../model'
import type { Certainty, Detail, Word } from '../reading'
import type { WordLink } from './align-words'
import { bareHedges } from './bare-hedge'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { sameSlot } from './slots'
import { copulaBefore, governor, isAuxiliary, verbGroup } from './verb-group'

/** "may" (0.5) against "will" (0.9) is a step of 0.4; "will" against a plain statement is none. */
const stepFloor = 0.3
/** What is surer leaves nothing open. */
const mostHedged = 0.7

/** base "may suspend the contract" / account "will suspend the contract". */
export const certaintyDiffers: Rule = (_pair, context) => {
  const base = ofKind(context.baseDetails, 'certainty')
  const account = ofKind(context.accountDetails, 'certainty')
  if (base.length === 0 && account.length === 0) return []
  const bare = bareHedges(context)
  if (bare.length > 0) return bare
  return [...base.flatMap((one) => judge(one, context, false)), ...account.flatMap((other) => judge(other, context, true))]
}

/** A word of certainty against how surely the other side says its verb; `swapped`: the word is the account's. */
function judge(own: Certainty, context: PairContext, swapped: boolean): RuleHit[] {
  const [ownWords, otherWords] = swapped ? [context.accountWords, context.baseWords] : [context.baseWords, context.accountWords]
  const [ownDetails, otherDetails] = swapped ? [context.accountDetails, context.baseDetails] : [context.baseDetails, context.accountDetails]
  if (!own.target || own.level > mostHedged || !leavesOpen(own, ownWords, ownDetails)) return []
  const aligned = context.aligned()
  const index = firstFrom(ownWords, own.target.start)
  const link = (swapped ? aligned.byAccount : aligned.byBase).get(index)
  if (!link || !(link.kind === 'same' || link.kind === 'derived' || (link.kind === 'synonym' && link.strength >= 0.5))) return []
  const partner = swapped ? link.base : link.account
  const there = levelOf(partner, otherWords, otherDetails)
  const here = levelOf(index, ownWords, ownDetails)
  if (!isTelling(ownWords[index]) || there.level - here.level < stepFloor) return []
  if (!isAsserted(otherWords, partner, ownWords, index)) return []
  if (!weighsMore(own, ownWords, there.cue, otherWords, partner, link)) return []
  const slot = sameSlot(context.baseWords, link.base, context.accountWords, link.account, aligned)
  const shown = evidenceOf(own, index, ownWords, there.cue, partner, otherWords)
  if (!shown) return []
  return [
    {
      rule: swapped ? 'certainty-down' : 'certainty-up',
      reason: 'certainty',
      baseEvidence: [swapped ? shown.other : shown.own],
      accountEvidence: [swapped ? shown.own : shown.other],
      strength: Math.min(0.92, 0.4 + 0.25 * slot + 0.4 * (there.level - here.level)),
      severity: there.level >= 0.95 && here.level <= 0.5 ? 'high' : 'medium'
    }
  ]
}

/** "can" is ability, "rejected suggestions that" leaves nothing open, and what is denied is for the rules about negation. */
function leavesOpen(own: Certainty, words: readonly Word[], details: readonly Detail[]): boolean {
  const from = firstFrom(words, own.start)
  if (/^(can|cannot|ca)$/.test(words[from]?.norm ?? '')) return false
  if (words.slice(Math.max(0, from - 3), from).some((word) => /^(reject|deny|dismiss|refute)$/.test(word.lemma))) return false
  return !ofKind(details, 'negation').some((negation) => negation.target?.start === own.target?.start)
}

/** A verb or noun with a meaning of its own. */
function isTelling(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !/^(say|tell|be|have|do)$/.test(word.lemma) &&
    !/^(adverb|determiner|pronoun|preposition|number)$/.test(word.wordClass)
  )
}

/** The other side's `cue` (null: a plain statement) says more than the word of certainty does, and not only in another style. */
function weighsMore(
  own: Certainty,
  ownWords: readonly Word[],
  cue: Certainty | null,
  otherWords: readonly Word[],
  partner: number,
  link: WordLink
): boolean {
  const opening = ownWords[firstFrom(ownWords, own.start)]
  const twin = otherWords[partner]
  // "could face" / "would face" depends on the same; "might add" / "would add" does not.
  if (isWould(cue, otherWords) && !(link.kind === 'same' && /^(may|might)$/.test(opening?.norm ?? ''))) return false
  if (styles.test(opening?.lemma ?? '') && (cue?.level ?? 0) < surely) return false
  // "could hear" is what somebody was able to do: only a plan or an assertion in the present stands against it.
  const able = opening?.norm === 'could' && !cue
  return !able || (twin?.norm === twin?.lemma && !/^(to|and)$/.test(otherWords[partner - 1]?.norm ?? ''))
}

function isWould(cue: Certainty | null, words: readonly Word[]): boolean {
  return cue !== null && /^(would|'d)$/.test(words[firstFrom(words, cue.start)]?.norm ?? '')
}

/** "suggested" / "showed", "appeared" / "was": reporters write the one for the other; against "proved" or "confirmed" it counts. */
const styles = /^(suggest|indicate|appear|seem|apparent|apparently|claim|allege)$/
/** "confirmed", "established". */
const surely = 0.95

/** Any of these near a verb leaves it open, or tells what is charged, wished or asked. */
const hedging =
  /^(may|might|could|whether|if|unless|odds|chance|possibility|prospect|likelihood|risk|speculation|rumou?r|believe|think|suspect|fear|appear|seem|allege|allegation|allegedly|accuse|accusation|charge|suspicion|suspected|likely|unlikely|probable|probably|possible|possibly|perhaps|apparent|apparently|reportedly|reported|purported|threaten|propose|proposal|consider|weigh|plan|hope|investigate|intend|potential|potentially|almost|aim|want|seek|try|expect|prepare|convinced|suggestion|theory|concern|danger|belief|doubt|unclear)$/
const before = 14
const behind = 3

/** The other side asserts its word: a finite verb, or what something was, with nothing near that leaves it open. */
function isAsserted(words: readonly Word[], index: number, own: readonly Word[], from: number): boolean {
  const word = words[index]
  if (!word) return false
  const near = words.slice(Math.max(0, index - before), index + behind + 1)
  if (near.some((one) => one !== word && (hedging.test(one.lemma) || hedging.test(one.norm)))) return false
  if (own[from]?.wordClass !== 'verb') return copulaBefore(own, from) >= 0 && copulaBefore(words, index) >= 0
  if (word.wordClass !== 'verb') return false
  const led = isAuxiliary(words[index - 1]) || isAuxiliary(words[index - 2])
  if (/ing$/.test(word.norm) && !led) return false
  return words[index - 1]?.norm !== 'to' || /^(go|be|have|decide|agree|vow|pledge)$/.test(words[index - 2]?.lemma ?? '') || led
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

/** Words between a cue and its verb from which on it is shown alone. */
const farFromVerb = 3

/** "may suspend" / "will suspend"; where a noun is what may be, the verb before it: "may have been" / "was", never the noun. */
function evidenceOf(
  own: Certainty,
  index: number,
  ownWords: readonly Word[],
  cue: Certainty | null,
  partner: number,
  otherWords: readonly Word[]
): { own: Span; other: Span } | null {
  const from = firstFrom(ownWords, own.start)
  // "Investigators believe that a power line set it off" / "have established that": far from its verb the cue stands for itself.
  if (index - from > farFromVerb && ownWords[index]?.wordClass === 'verb' && !isAuxiliary(ownWords[from])) {
    const twin = otherWords[partner]
    const cueAt = cue ? firstFrom(otherWords, cue.start) : -1
    const there =
      cue && partner - cueAt > farFromVerb ? { start: verbGroup(otherWords, cueAt).start, end: cue.end } : verbGroup(otherWords, partner)
    return twin ? { own: { start: verbGroup(ownWords, from).start, end: own.end }, other: there } : null
  }
  const verbs = ownWords[index]?.wordClass === 'verb'
  const copula = verbs ? -1 : copulaBefore(ownWords, index)
  const group = verbGroup(ownWords, copula >= 0 ? copula : index)
  const there = verbs ? partner : copulaBefore(otherWords, partner) >= 0 ? copulaBefore(otherWords, partner) : governor(otherWords, partner)
  const twin = there >= 0 ? verbGroup(otherWords, there) : copula < 0 ? otherWords[partner] : null
  if (!twin) return null
  const lead = cue && cue.end <= twin.end ? Math.min(cue.start, twin.start) : twin.start
  return { own: { start: Math.min(own.start, group.start), end: group.end }, other: { start: lead, end: twin.end } }
}
