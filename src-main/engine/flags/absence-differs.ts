/**
 * What one side says was not there and the other says was: base "ended without an agreement" / account "reached an agreement"; "no
 * warning was given" / "workers were warned"; "a lack of evidence" / "found evidence". The other rules look at verbs that are turned
 * round; here the thing itself is missing.
 */
import type { Span } from '../model'
import type { Word } from '../reading'
import { polarityOf } from './polarity'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { sameSlot } from './slots'
import { governor, isAuxiliary, verbGroup } from './verb-group'

interface Absence extends Span {
  /** Index of what is missing. */
  readonly index: number
}

/** Verbs that say of their object that it was there; "be" of their subject. */
const having =
  /^(have|hold|get|give|receive|reach|find|produce|see|make|show|be|carry|sign|issue|offer|provide|obtain|secure|strike|bring|yield|sound|raise|lead|end|cause|discover|uncover|gather|keep|enjoy|win|earn|grant|approve|conclude|present|contain|include|turn|report|suffer|send|take|exist)$/
/** Before the thing, these say that it was only wanted, asked or supposed. */
const unreal =
  /^(if|whether|unless|would|could|should|may|might|will|want|need|seek|ask|hope|demand|require|expect|try|await|urge|call|propose|claim|allege|possible|potential|any|before|until|against|despite|for)$/
/** Over there something else may be missing, too. */
const nobody = /^(no|not|n't|none|nobody|nothing|never|neither|without)$/
/** Below this the two words stand in different places of the two claims. */
const slotFloor = 0.34
const leastPair = 0.5
/** Figures are compared as figures, and these say little. */
const light = /^(one|way|time|doubt|part|case|place|thing|point|day|year|people|more|other|least|such|matter|end|reason|use|longer)$/

/** One hit for each thing that is missing on one side alone. */
export const absenceDiffers: Rule = (pair, context) => {
  if (pair.score < leastPair) return []
  return [...missingHere(context, false), ...missingHere(context, true)]
}

function missingHere(context: PairContext, swapped: boolean): RuleHit[] {
  const [ownWords, otherWords] = swapped ? [context.accountWords, context.baseWords] : [context.baseWords, context.accountWords]
  const otherDetails = swapped ? context.baseDetails : context.accountDetails
  const absences = absencesIn(ownWords)
  if (absences.length === 0) return []
  const there = absencesIn(otherWords)
  const { covered, targets } = polarityOf(otherWords, otherDetails)
  const aligned = context.aligned()
  return absences.flatMap((absence) => {
    const link = (swapped ? aligned.byAccount : aligned.byBase).get(absence.index)
    if (!link || !(link.kind === 'same' || link.kind === 'derived' || (link.kind === 'synonym' && link.strength >= 0.6))) return []
    const partner = swapped ? link.base : link.account
    if (covered(partner) || targets.has(partner) || there.length > 0 || otherWords.some((word) => nobody.test(word.norm))) return []
    const shown = presentAt(otherWords, partner)
    const counted = ofKind(otherDetails, 'quantity').some(
      (quantity) => quantity.start <= (otherWords[partner]?.start ?? 0) && (otherWords[partner]?.start ?? 0) - quantity.end < 30
    )
    if (!shown || counted) return []
    const slot = sameSlot(context.baseWords, link.base, context.accountWords, link.account, aligned)
    if (slot < slotFloor) return []
    return [
      {
        rule: 'absence-differs',
        reason: 'negation' as const,
        baseEvidence: [swapped ? shown : absence],
        accountEvidence: [swapped ? absence : shown],
        strength: Math.min(0.9, 0.45 + 0.2 * link.strength + 0.25 * slot)
      }
    ]
  })
}

/** "no warning", "without an agreement", "a lack of evidence", "lacked training", "not enough beds". */
function absencesIn(words: readonly Word[]): Absence[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]?.norm ?? ''
    const from = absenceCue(index, word, next)
    if (from < 0) return []
    const thing = thingAt(words, from)
    const lead = words[index - 1]
    const verb = word.norm === 'no' && lead?.wordClass === 'verb' ? verbGroup(words, index - 1).start : word.start
    return thing < 0 ? [] : [{ index: thing, start: Math.min(verb, word.start), end: words[thing]?.end ?? word.end }]
  })
}

/** Index behind the cue, or -1 where there is none. */
function absenceCue(index: number, word: Word, next: string): number {
  if (word.norm === 'no' && !/^(longer|more|less|fewer|one|later|matter|doubt)$/.test(next)) return index + 1
  if (word.norm === 'without') return index + 1
  if (/^(lack|absence|want)$/.test(word.norm) && next === 'of') return index + 2
  if (word.lemma === 'lack' && word.wordClass === 'verb') return index + 1
  if (word.norm === 'not' && next === 'enough') return index + 2
  return -1
}

/** The noun that the cue leads to, up to four words on. */
function thingAt(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    const word = words[at]
    if (!word || word.punctuation || /ing$/.test(word.norm)) return -1
    const last = words[at + 1]?.wordClass !== 'noun'
    if (word.wordClass === 'noun' && last) return light.test(word.lemma) || comparesBehind(words, at) ? -1 : at
    if (/^(verb|preposition|conjunction|pronoun|name)$/.test(word.wordClass)) return -1
  }
  return -1
}

/** "no trial has taken longer": a comparison, and there were trials. */
function comparesBehind(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 7).some((word) => /^(than|more|less|ever|since)$/.test(word.norm) || /[^e]er$/.test(word.norm))
}

/** Where the other side says that it was there; null where it is only wanted, feared or supposed. */
function presentAt(words: readonly Word[], index: number): Span | null {
  const word = words[index]
  if (!word) return null
  const before = words.slice(Math.max(0, index - 5), index)
  if (before.some((one) => unreal.test(one.lemma) || unreal.test(one.norm))) return null
  if (word.wordClass === 'verb') return isFinite(words, index) ? verbGroup(words, index) : null
  const there = [1, 2, 3].some((step) => /^(is|are|was|were)$/.test(words[index - step]?.norm ?? ''))
  const lead = there ? -1 : governor(words, index)
  const copula = lead < 0 ? before.findIndex((one) => /^(is|are|was|were|had|has|have)$/.test(one.norm)) : -1
  const verb = lead >= 0 ? lead : copula >= 0 ? Math.max(0, index - 5) + copula : verbBehind(words, index)
  if (verb < 0 || !having.test(words[verb]?.lemma ?? '') || !isFinite(words, verb)) return null
  const group = verbGroup(words, verb)
  return { start: Math.min(group.start, word.start), end: Math.max(group.end, word.end) }
}

/** "a warning was given": a passive right behind. */
function verbBehind(words: readonly Word[], index: number): number {
  for (let at = index + 1; at <= index + 3; at += 1) {
    const word = words[at]
    if (!word || word.punctuation) return -1
    if (word.wordClass === 'verb' && isAuxiliary(words[at - 1])) return at
    if (!isAuxiliary(word) && word.wordClass !== 'adverb') return -1
  }
  return -1
}

/** "warned", "has given", "holds" rather than "to warn" and "warning". */
function isFinite(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word || /ing$/.test(word.norm) || words[index - 1]?.norm === 'to') return false
  const group = words.filter((one) => one.start >= verbGroup(words, index).start && one.end <= word.end)
  return !group.some((one) => unreal.test(one.norm) || /^(not|n't|never)$/.test(one.norm))
}
