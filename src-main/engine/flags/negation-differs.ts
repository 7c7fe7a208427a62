import { opposed } from '../lexicon/opposite-groups'
import type { Span } from '../model'
import type { Negation, Word } from '../reading'
import type { WordAlignment, WordLink } from './align-words'
import { firstFrom } from '../claims/counted'
import { isFigureCue, polarityOf, type Polarity } from './polarity'
import type { Rule, RuleHit } from './rule'
import { contentAfter, sameSlot } from './slots'
import { governor, isAuxiliary, phrasalGroup, verbGroup } from './verb-group'

/** base "had not been told" / account "was told": the aligned word is turned round on one side alone. */
export const negationDiffers: Rule = (_pair, context) => {
  const base = polarityOf(context.baseWords, context.baseDetails)
  const account = polarityOf(context.accountWords, context.accountDetails)
  if (base.targets.size === 0 && account.targets.size === 0) return []
  const aligned = context.aligned()
  return [
    ...turnedRound(base, account, context.baseWords, context.accountWords, aligned, false),
    ...turnedRound(account, base, context.baseWords, context.accountWords, aligned, true)
  ]
}

/** Words that say little turn a statement round only where all around agrees: "got in" and "did not get a password" do not. */
const lightWords = /^(get|go|come|do|make|take|give|have|be|put|keep|let|see|know|before|after|since|more|less|just|ever)$/
const wellPlaced = 0.5
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
  const ownWords = swapped ? accountWords : baseWords
  const hits: RuleHit[] = []
  for (const [index, negation] of own.targets) {
    if (isFigureCue(negation, ownWords)) continue
    const link = (swapped ? aligned.byAccount : aligned.byBase).get(index)
    if (!link || !keepsSense(link)) continue
    const partner = swapped ? link.base : link.account
    // Anywhere under a negation over there counts as turned round too: rather silent than wrong.
    if (other.targets.has(partner) || other.covered(partner)) continue
    const word = ownWords[index]
    const twin = (swapped ? baseWords : accountWords)[partner]
    if (!word || !twin) continue
    const reports = isSaying(word, ownWords, index) || isSaying(twin, swapped ? baseWords : accountWords, partner)
    if (reports && !sameObject(baseWords, link.base, accountWords, link.account, aligned)) continue
    const slot = sameSlot(baseWords, link.base, accountWords, link.account, aligned)
    const otherWords = swapped ? baseWords : accountWords
    if (
      (slot < leastSlot && !isFiniteVerb(twin, otherWords[partner - 1])) ||
      !sameUse(word, twin, link, slot) ||
      !sameLead(negation, word, ownWords, otherWords, partner)
    )
      continue
    const shown = negation.lexical
      ? refused(negation, index, ownWords, partner, otherWords)
      : plain(negation, index, ownWords, partner, otherWords)
    if (!shown) continue
    hits.push({
      rule: 'negation-differs',
      reason: shown.opposite ? 'opposite' : 'negation',
      baseEvidence: [swapped ? shown.other : shown.own],
      accountEvidence: [swapped ? shown.own : shown.other],
      strength: Math.min(0.95, 0.42 + 0.25 * link.strength + 0.3 * slot)
    })
  }
  return hits
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

interface Shown {
  readonly own: Span
  readonly other: Span
  /** "rejected the repairs" / "approved the repairs": two verbs exclude each other rather than one being turned round. */
  readonly opposite: boolean
}

/** "does not say" / "says", "was not ready" / "was ready". */
function plain(negation: Negation, index: number, words: readonly Word[], partner: number, others: readonly Word[]): Shown {
  const group = verbGroup(words, index)
  return {
    own: { start: Math.min(group.start, negation.start), end: Math.max(group.end, negation.end) },
    other: verbGroup(others, partner),
    opposite: false
  }
}

/** Against "stop the war", "oppose the war" is no clash: both turn the same thing down. */
const refusals =
  /^(oppose|reject|deny|refuse|decline|stop|prevent|avoid|cancel|ban|bar|block|fear|resist|halt|abandon|drop|scrap|rule|turn|dismiss|end|finish|cease|fail|lack|dispute|refute)$/
/** Verbs that affirm nothing about what follows them. */
const lame = /^(be|have|do|say|tell|ask|want|try|seek|hope|consider|discuss|weigh|call|accuse|demand)$/

/**
 * "rejected emergency repairs" / "approved emergency repairs": what turns a thing down is set against the verb over there that takes
 * the same thing along. null when none does, as in "stop the war" / "Before the war".
 */
function refused(negation: Negation, index: number, words: readonly Word[], partner: number, others: readonly Word[]): Shown | null {
  const cue = firstFrom(words, negation.start)
  const twin = others[partner]
  const lead = governor(others, partner)
  const verb = others[lead]
  const first = words[cue]
  if (!first || !twin) return null
  const phrase = words
    .slice(cue, firstFrom(words, negation.end))
    .flatMap((word, step) => (step > 0 && word.norm === 'to' ? [] : [step > 0 ? word.norm : word.lemma]))
  const target = words[index]
  const verbs = target?.wordClass === 'verb' && twin.wordClass === 'verb'
  if (verb && opposed(phrase.join(' '), verb.lemma)) return { own: verbGroup(words, cue), other: verbGroup(others, lead), opposite: !verbs }
  if (verb && refusals.test(verb.lemma)) return null
  if (verbs || adverbial.test(first.norm))
    return {
      own: { start: verbGroup(words, cue).start, end: target?.end ?? negation.end },
      other: ledVerb(others, partner),
      opposite: false
    }
  if (!verb || lame.test(verb.lemma)) return null
  const own = verbGroup(words, cue)
  return { own: { start: own.start, end: Math.max(own.end, negation.end) }, other: phrasalGroup(others, lead), opposite: true }
}

/** Cues that are no verbs. */
const adverbial = /^(rather|instead|without|unable|unwilling|reluctant|unlikely|impossible|powerless|no|in|far)$/

/** "threatened to send" where another verb leads to this one. */
function ledVerb(words: readonly Word[], index: number): Span {
  const lead = words[index - 1]?.norm === 'to' ? words[index - 2] : undefined
  const group = verbGroup(words, lead ? index - 2 : index)
  return { start: lead?.wordClass === 'verb' ? group.start : verbGroup(words, index).start, end: words[index]?.end ?? group.end }
}

/** "testified", "has named" rather than "close by" or "by the name of". */
function isFiniteVerb(word: Word, before: Word | undefined): boolean {
  return word.wordClass === 'verb' && (word.norm !== word.lemma || isAuxiliary(before) || before?.norm === 'to')
}

/** "did not close the bridge" / "stands close by", "would not name them" / "by the name of": another use of the same letters. */
function sameUse(word: Word, twin: Word, link: WordLink, slot: number): boolean {
  if (word.wordClass === 'preposition' || twin.wordClass === 'preposition' || word.wordClass === 'conjunction') return false
  if (slot < wellPlaced && lightWords.test(word.lemma)) return false
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
