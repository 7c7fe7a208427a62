import type { Detail, Negation, Quantity, Word } from '../reading'
import type { WordAlignment, WordLink } from './align-words'
import { firstFrom } from '../claims/counted'
import { bareTurn } from './bare-turn'
import { agree } from './figures'
import { refused, turned } from './negation-shown'
import { isFigureCue, polarityOf, type Polarity } from './polarity'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { silenceIn } from './silence'
import { contentAfter, sameSlot } from './slots'
import { copulaBefore, isAuxiliary } from './verb-group'

/** base "had not been told" / account "was told": the aligned word is turned round on one side alone. */
export const negationDiffers: Rule = (_pair, context) => {
  const base = polarityOf(context.baseWords, context.baseDetails)
  const account = polarityOf(context.accountWords, context.accountDetails)
  if (base.targets.size === 0 && account.targets.size === 0) return bareTurn(context)
  if (tellsTheRest(context)) return []
  // "did not respond" / "declined to comment": both keep silent.
  if (silenceIn(context.baseWords) && silenceIn(context.accountWords)) return []
  const aligned = context.aligned()
  const hits = [
    ...turnedRound(base, account, context.baseWords, context.accountWords, aligned, false),
    ...turnedRound(account, base, context.baseWords, context.accountWords, aligned, true)
  ]
  return hits.length > 0 ? hits : bareTurn(context)
}

/** "two thirds began treatment" / "a third did not": one share leaves the other over. */
function tellsTheRest({ baseDetails, accountDetails }: PairContext): boolean {
  const shares = (details: readonly Detail[]): Quantity[] =>
    ofKind(details, 'quantity').filter(({ dimension, unit }) => dimension === 'percent' || unit === 'share')
  const [base, account] = [shares(baseDetails), shares(accountDetails)]
  return base.length > 0 && account.length > 0 && !base.some((one) => account.some((other) => agree(one, other)))
}

/** Words that say little turn a statement round only where all around agrees: "got in" and "did not get a password" do not. */
const lightWords = /^(get|go|come|do|make|take|give|have|be|put|keep|let|see|know|before|after|since|more|less|just|ever)$/
const wellPlaced = 0.5
const surelyPlaced = 0.75
/** Below this the two words have no neighbour in common. */
const leastSlot = 0.34

/** Negated words of `own` whose partner stands free on the other side; `swapped`: own is the account. */
function turnedRound(
  own: Polarity,
  other: Polarity,
  baseWords: readonly Word[],
  accountWords: readonly Word[],
  aligned: WordAlignment,
  swapped: boolean
): RuleHit[] {
  const [ownWords, otherWords] = swapped ? [accountWords, baseWords] : [baseWords, accountWords]
  const linkOf = (index: number): WordLink | undefined => (swapped ? aligned.byAccount : aligned.byBase).get(index)
  const placeIn = (link: WordLink): number => (swapped ? link.base : link.account)
  const hits: RuleHit[] = []
  for (const [index, negation] of own.targets) {
    if (isFigureCue(negation, ownWords)) continue
    const link = linkOf(index)
    if (!link || !keepsSense(link)) continue
    const partner = placeIn(link)
    // "rejected claims" / "claims were rejected": both sides turn it down.
    const cue = linkOf(firstFrom(ownWords, negation.start))
    if (negation.lexical && cue && keepsSense(cue) && !other.targets.has(placeIn(cue))) continue
    // Anywhere under a negation over there counts as turned round too: rather silent than wrong.
    if (other.targets.has(partner) || other.covered(partner)) continue
    const slot = sameSlot(baseWords, link.base, accountWords, link.account, aligned)
    const place: Place = { negation, index, ownWords, partner, otherWords, link, slot }
    if (!isDenied(place) || !meansTheSame(place, baseWords, accountWords, aligned)) continue
    const shown = (negation.lexical ? refused : turned)(negation, index, ownWords, partner, otherWords)
    if (!shown) continue
    hits.push({
      rule: shown.opposite ? 'opposite-differs' : 'negation-differs',
      reason: shown.opposite ? 'opposite' : 'negation',
      baseEvidence: [swapped ? shown.other : shown.own],
      accountEvidence: [swapped ? shown.own : shown.other],
      strength: Math.min(0.95, 0.42 + 0.25 * link.strength + 0.3 * slot)
    })
  }
  return hits
}

/** A negated word and its partner on the other side. */
interface Place {
  readonly negation: Negation
  readonly index: number
  readonly ownWords: readonly Word[]
  readonly partner: number
  readonly otherWords: readonly Word[]
  readonly link: WordLink
  /** 0..1: how far the two stand in one place of their claims. */
  readonly slot: number
}

/** What the one side says is not so, the other states as a fact. */
function isDenied({ negation, index, ownWords, partner, otherWords }: Place): boolean {
  const word = ownWords[index]
  const twin = otherWords[partner]
  if (!word || !twin || isSupposed(otherWords, partner) || isSupposed(ownWords, index)) return false
  if (word.wordClass === 'noun' && copulaBefore(ownWords, index) >= 0 && isOwned(otherWords, partner)) return false
  if (isHardly(otherWords, partner) || isNoDeed(word, twin, otherWords[partner - 1])) return false
  return !isStillOpen(ownWords, negation, index, otherWords, partner) && !gainsParticle(ownWords, index, otherWords, partner)
}

/** The two words are used alike and said of the same thing. */
function meansTheSame(
  { negation, index, ownWords, partner, otherWords, link, slot }: Place,
  baseWords: readonly Word[],
  accountWords: readonly Word[],
  aligned: WordAlignment
): boolean {
  const word = ownWords[index]
  const twin = otherWords[partner]
  const before = otherWords[partner - 1]
  if (!word || !twin || (slot < leastSlot && !isFiniteVerb(twin, before)) || follows(twin, before)) return false
  const reports = isSaying(word, ownWords, index) || isSaying(twin, otherWords, partner)
  if (reports && !sameObject(baseWords, link.base, accountWords, link.account, aligned)) return false
  return sameUse(word, twin, link, slot) && sameLead(negation, word, ownWords, otherWords, partner)
}

/** "were not members" / "her members were shaken": who they are is not said there. */
function isOwned(words: readonly Word[], index: number): boolean {
  return copulaBefore(words, index) < 0 && /^(his|her|its|their|our|my|your|the|these|those)$/.test(words[index - 1]?.norm ?? '')
}

/** "rarely keep", "gave no details": nearly or wholly turned round as well. */
function isHardly(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 3), index + 3)
    .some((word) => /^(rarely|seldom|hardly|scarcely|barely|no|little|few|hard-pressed|nothing|nobody|none)$/.test(word.norm))
}

/** "had refused to turn them over" / "turning them over would be wrong": spoken of, not done. */
function isNoDeed(word: Word, twin: Word, before: Word | undefined): boolean {
  return (
    /ing$/.test(twin.norm) && twin.wordClass === 'verb' && !/ing$/.test(word.norm) && !isAuxiliary(before) && before?.wordClass !== 'adverb'
  )
}

/** "if you get a call asking": nothing is asserted behind "if". */
function isSupposed(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 10); at -= 1) {
    const word = words[at]
    if (!word || /^[,;:.!?]$/.test(word.text)) return false
    if (/^(if|unless|whether|lest)$/.test(word.norm)) return true
  }
  return false
}

/** "says it can't be sure": the verb that reports is not what is turned round; "had not been told" is. */
function isSaying(word: Word, words: readonly Word[], index: number): boolean {
  if (!/^(say|tell|add|note|report|state|announce)$/.test(word.lemma)) return false
  return ![1, 2].some((step) => /^(be|been|was|were|being|is|are|got)$/.test(words[index - step]?.norm ?? ''))
}

/** "told investors" / "never told investors": both tell the same people. */
function sameObject(
  baseWords: readonly Word[],
  index: number,
  accountWords: readonly Word[],
  place: number,
  aligned: WordAlignment
): boolean {
  const to = contentAfter(accountWords, place)
  return to >= 0 && aligned.byBase.get(contentAfter(baseWords, index))?.account === to
}

function keepsSense(link: WordLink): boolean {
  return link.kind === 'same' || link.kind === 'derived' || (link.kind === 'synonym' && link.strength >= 0.5)
}

/** "stands close", "kept open": behind another verb the word tells how, not what is done. */
function follows(word: Word, before: Word | undefined): boolean {
  return word.norm === word.lemma && before?.wordClass === 'verb' && !isAuxiliary(before)
}

/** "testified", "has named" rather than "close by" or "by the name of". */
function isFiniteVerb(word: Word, before: Word | undefined): boolean {
  return word.wordClass === 'verb' && (word.norm !== word.lemma || isAuxiliary(before) || before?.norm === 'to')
}

/** "did not close the bridge" / "stands close by", "would not name them" / "by the name of": another use of the same letters. */
function sameUse(word: Word, twin: Word, link: WordLink, slot: number): boolean {
  if (word.wordClass === 'preposition' || twin.wordClass === 'preposition' || word.wordClass === 'conjunction') return false
  if (slot < surelyPlaced && lightWords.test(word.lemma)) return false
  // "Nothing has leaked" / "the leak was stopped": what did not happen now may have happened before.
  if (word.wordClass === 'verb' && twin.wordClass === 'noun') return false
  if (word.wordClass === 'adverb' && slot < 0.75) return false
  if (word.wordClass === twin.wordClass) return true
  return link.kind !== 'synonym' && slot >= wellPlaced
}

/** "not on that of laundering" / "of laundering": a preposition right behind the negator has to stand over there too. */
function sameLead(negation: Negation, word: Word, words: readonly Word[], others: readonly Word[], partner: number): boolean {
  const lead = words[firstFrom(words, negation.end)]
  if (!lead || negation.lexical || lead.wordClass !== 'preposition' || lead.start >= word.start) return true
  return [1, 2, 3].some((step) => others[partner - step]?.norm === lead.norm)
}

/** "has not been built" / "may yet be built", "has yet to sign" / "is expected to sign": what has not happened may still. */
function isStillOpen(words: readonly Word[], negation: Negation, index: number, others: readonly Word[], partner: number): boolean {
  const cue = firstFrom(words, negation.start)
  const perfect = [1, 2].some((step) => /^(has|have|had|'ve)$/.test(words[cue - step]?.norm ?? ''))
  // "did not reopen until noon": it reopened.
  if (words.slice(index, index + untilReach).some(({ norm }) => /^(until|till)$/.test(norm))) return true
  // "want to go" / "cannot go": a wish is not what happens.
  if (others[partner - 1]?.norm === 'to' && /^(want|wish|hope|like|try|seek|long)$/.test(others[partner - 2]?.lemma ?? '')) return true
  if (!perfect || words[index]?.wordClass !== 'verb') return false
  return [1, 2, 3, 4].some((step) =>
    /^(will|'ll|may|might|could|would|shall|expect|due|hope|plan)$/.test(others[partner - step]?.lemma ?? '')
  )
}

/** Words behind a verb within which "until" belongs to it. */
const untilReach = 7

/** "could not find the address" / "found him out": with its particle the verb is another. */
export function gainsParticle(words: readonly Word[], index: number, others: readonly Word[], partner: number): boolean {
  const particle = (run: readonly Word[], at: number): boolean =>
    !saysAnother(run[at]) &&
    [1, 2].some(
      (step) =>
        /^(out|up|off|over|away|back)$/.test(run[at + step]?.norm ?? '') && !run.slice(at + 1, at + step).some((word) => word.punctuation)
    )
  return words[index]?.wordClass === 'verb' && particle(words, index) !== particle(others, partner)
}

/** "put off" read as "postpone": its particle is told already. */
function saysAnother(word: Word | undefined): boolean {
  return word !== undefined && word.norm.charAt(0) !== word.lemma.charAt(0) && word.lemma !== 'go'
}
