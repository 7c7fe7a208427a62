import { opposed } from '../lexicon/opposite-groups'
import { relation } from '../lexicon/relations'
import type { Reason } from '../model'
import type { Detail, Word } from '../reading'
import { compareMoments } from './moments'
import { polarityOf } from './polarity'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { contentAfter, sameSlot } from './slots'
import { isAuxiliary } from './verb-group'

/** Below this the two words stand in different places of the two claims. */
const slotFloor = 0.34

/** States that come and go: closed on Monday and open on Friday are both true. */
const passing: ReadonlySet<string> = new Set(['beginning', 'going on', 'freedom', 'closing up', 'sanction', 'doing', 'direction'])
const otherTimes = 'The two speak of different times, so that both may be true.'

interface Found {
  readonly reason: Reason
  /** By our own groups, not by WordNet alone. */
  readonly own: boolean
  /** A state that another day may end. */
  readonly passing: boolean
}

interface Term {
  /** Index of the last word ("put on": of "put"). */
  readonly index: number
  readonly lemma: string
  readonly start: number
  readonly end: number
}

/** base "lifted the curfew" / account "imposed the curfew"; "rose" / "fell"; "above" / "below"; "before" / "after". */
export const oppositeDiffers: Rule = (_pair, context) => {
  const base = onlyHere(termsOf(context.baseWords, context.baseDetails), context.accountWords)
  const account = onlyHere(termsOf(context.accountWords, context.accountDetails), context.baseWords)
  if (base.length === 0 || account.length === 0) return []
  const basePolarity = polarityOf(context.baseWords, context.baseDetails)
  const accountPolarity = polarityOf(context.accountWords, context.accountDetails)
  return base.flatMap((one) =>
    account.flatMap((other) => {
      const found = against(one, other, context)
      if (!found) return []
      const turned = basePolarity.covered(one.index) !== accountPolarity.covered(other.index)
      return turned ? [] : hit(one, other, found, context)
    })
  )
}

function hit(one: Term, other: Term, found: Found, context: PairContext): RuleHit[] {
  const aligned = context.aligned()
  const slot = sameSlot(context.baseWords, one.index, context.accountWords, other.index, aligned)
  if (slot < anchorFloor(found.reason, context.baseWords[one.index]) && !(slot >= slotFloor && sameAnchor(one, other, context))) return []
  return [
    {
      rule: found.reason === 'order' ? 'order-differs' : found.reason === 'comparison' ? 'comparison-differs' : 'opposite-differs',
      reason: found.reason,
      baseEvidence: [{ start: one.start, end: one.end }],
      accountEvidence: [{ start: other.start, end: other.end }],
      strength: Math.min(0.93, (found.own ? 0.48 : 0.42) + 0.45 * slot),
      ...(found.passing && atOtherTimes(context) ? { doubt: otherTimes } : {})
    }
  ]
}

/** Both sides say when, and no two of their days and hours can be one. */
function atOtherTimes(context: PairContext): boolean {
  const base = ofKind(context.baseDetails, 'moment')
  const account = ofKind(context.accountDetails, 'moment')
  return (
    base.some((one) => account.some((other) => /differs$/.test(compareMoments(one, other)))) &&
    !base.some((one) => account.some((other) => compareMoments(one, other) === 'agree'))
  )
}

/** From here on a word's place is sure without what it leads to: "over the river" and "beneath him" lead to different things. */
function anchorFloor(reason: Reason, word: Word | undefined): number {
  if (reason === 'order') return Infinity
  return reason === 'comparison' && word?.wordClass === 'preposition' ? 0.7 : slotFloor
}

/** "before the accident" / "in the days after the accident": both lead to the same thing. */
function sameAnchor(one: Term, other: Term, context: PairContext): boolean {
  const from = contentAfter(context.baseWords, one.index)
  const to = contentAfter(context.accountWords, other.index)
  return from >= 0 && to >= 0 && context.aligned().byBase.get(from)?.account === to
}

function against(one: Term, other: Term, context: PairContext): Found | null {
  const group = opposed(one.lemma, other.lemma)
  const [word, twin] = [context.baseWords[one.index], context.accountWords[other.index]]
  if (group) {
    const reason = group.reason === 'opposite' && compares(word) && compares(twin) ? 'comparison' : group.reason
    return { reason, own: true, passing: passing.has(group.name) }
  }
  if (!word || !twin || word.stop || twin.stop || word.wordClass === 'name' || twin.wordClass === 'name') return null
  if (
    word.lemma !== one.lemma ||
    twin.lemma !== other.lemma ||
    word.wordClass !== twin.wordClass ||
    looseOpposites.test(one.lemma) ||
    looseOpposites.test(other.lemma)
  )
    return null
  const between = relation(one.lemma, other.lemma)
  return between.kind === 'antonym' && between.strength >= 0.6 ? { reason: 'opposite', own: false, passing: false } : null
}

/** "smaller", "biggest". */
function compares(word: Word | undefined): boolean {
  return word !== undefined && word.norm !== word.lemma && /(er|est)$/.test(word.norm)
}

/** WordNet sets these against each other in senses that no statement turns on. */
const looseOpposites =
  /^(short|far|long|any|all|some|old|new|young|day|night|man|woman|boy|girl|first|last|early|late|next|front|back|deep|light|heavy|thin|thick|full|empty|shop|boycott|speed|take|give|come|go|get|have|say|make|do|be|hold|send|stand|sit|watch|ask|answer|question|local|national|central|other|same|good|bad|much|little|many|few|several|whole|part|hand|head|foot|son|daughter|mother|father|brother|sister|husband|wife|uncle|aunt|grandson|granddaughter|king|queen)$/

/** Words and pairs of words ("put on", "turned down") that could stand against others. */
function termsOf(words: readonly Word[], details: readonly Detail[]): Term[] {
  const figures = ofKind(details, 'quantity')
  const hedges = (word: Word): boolean => figures.some((figure) => word.start >= figure.start && word.end <= figure.end)
  const terms: Term[] = []
  words.forEach((word, index) => {
    if (word.punctuation || word.wordClass === 'number' || word.wordClass === 'name' || hedges(word)) return
    if (isParticle(words, index) || staysSo(words, index)) return
    const following = words[index + 1]
    terms.push({ index, lemma: word.lemma, start: word.start, end: word.end })
    if (word.norm !== word.lemma) terms.push({ index, lemma: word.norm, start: word.start, end: word.end })
    if (!following || following.punctuation) return
    terms.push({ index, lemma: `${word.lemma} ${following.norm}`, start: word.start, end: following.end })
    const third = words[index + 2]
    if (third && !third.punctuation)
      terms.push({ index, lemma: `${word.lemma} ${following.norm} ${third.norm}`, start: word.start, end: third.end })
  })
  return terms
}

/** "sat down", "set up": the word belongs to the verb and tells no direction. */
function isParticle(words: readonly Word[], index: number): boolean {
  const verb = words[index - 1]
  return (
    /^(up|down|over)$/.test(words[index]?.norm ?? '') &&
    verb?.wordClass === 'verb' &&
    !isAuxiliary(verb) &&
    !/^(go|come|move|edge|tick|creep|inch|drive|push|bring|send|be|head|climb|trend)$/.test(verb.lemma)
  )
}

/** "stay closed", "remain open": what goes on is said by the next word. */
function staysSo(words: readonly Word[], index: number): boolean {
  const state = words[index + 1]
  return (
    /^(stay|remain|keep)$/.test(words[index]?.lemma ?? '') &&
    state !== undefined &&
    !state.punctuation &&
    (state.wordClass === 'adjective' || /^(closed|shut|open|unchanged)$/.test(state.norm))
  )
}

/** A word that the other side uses too is no replacement. */
function onlyHere(terms: readonly Term[], others: readonly Word[]): Term[] {
  const there = new Set(others.flatMap((word) => [word.lemma, word.norm]))
  return terms.filter((term) => !there.has(term.lemma.split(' ')[0] ?? ''))
}
