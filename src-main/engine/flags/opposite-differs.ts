import { allied, opposed, oppositePlaces } from '../lexicon/opposite-groups'
import { relation } from '../lexicon/relations'
import type { Reason } from '../model'
import type { Word } from '../reading'
import { compareMoments } from './moments'
import { polarityOf } from './polarity'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { onlyHere, termsOf, type Term } from './opposite-terms'
import { contentAfter, sameSlot, subjectBefore } from './slots'
import { governor, isAuxiliary, verbGroup } from './verb-group'

/** Below this the two words may stand in different places of the two claims: words of order are then no hit, all others are for the gate. */
const slotFloor = 0.34

/** States that come and go: closed on Monday and open on Friday are both true. */
const passing: ReadonlySet<string> = new Set(
  'beginning|going on|freedom|closing up|sanction|doing|direction|verdict|going ahead|staying|waters|wind|custody|search|control|power|entry|filling|health|breadth'.split(
    '|'
  )
)
const otherTimes = 'The two speak of different times, so that both may be true.'

interface Found {
  readonly reason: Reason
  /** The group's name; empty for WordNet's. */
  readonly group: string
  /** By our own groups, not by WordNet alone. */
  readonly own: boolean
  /** A state that another day may end. */
  readonly passing: boolean
}

/** base "lifted the curfew" / account "imposed the curfew"; "rose" / "fell"; "above" / "below"; "earlier" / "later". */
export const oppositeDiffers: Rule = (_pair, context) => {
  const baseTerms = termsOf(context.baseWords, context.baseDetails)
  const accountTerms = termsOf(context.accountWords, context.accountDetails)
  const base = onlyHere(baseTerms, context.accountWords)
  const account = onlyHere(accountTerms, context.baseWords)
  if (base.length === 0 || account.length === 0) return []
  const basePolarity = polarityOf(context.baseWords, context.baseDetails)
  const accountPolarity = polarityOf(context.accountWords, context.accountDetails)
  return base.flatMap((one) =>
    account.flatMap((other) => {
      const found = against(one, other, context)
      if (!found) return []
      // "did not approve" / "did not reject": neither was done.
      if (basePolarity.covered(one.index) || accountPolarity.covered(other.index)) return []
      if (!/ /.test(one.lemma + other.lemma) && thingAndDeed(context.baseWords[one.index], context.accountWords[other.index], found))
        return []
      if (otherClasses(context.baseWords, one, context.accountWords, other) || isConverse(one, other, found, context)) return []
      if (saidAlike(one, baseTerms, other, accountTerms) || takesAlong(one, other, context)) return []
      return hit(one, other, found, context)
    })
  )
}

function hit(one: Term, other: Term, found: Found, context: PairContext): RuleHit[] {
  const aligned = context.aligned()
  const slot = sameSlot(context.baseWords, one.index, context.accountWords, other.index, aligned)
  if (found.reason === 'order' && !(slot >= slotFloor && sameAnchor(one, other, context))) return []
  return [
    {
      rule: ruleOf(one, found),
      reason: found.reason,
      baseEvidence: [{ start: one.start, end: one.end }],
      accountEvidence: [{ start: other.start, end: other.end }],
      strength: Math.min(0.93, (found.own ? 0.48 : 0.42) + 0.45 * slot),
      loose: slot < sureSlot(found.reason, context.baseWords[one.index]) && !(slot >= slotFloor && sameAnchor(one, other, context)),
      ...(found.passing && (atOtherTimes(context) || comesLater(one, other, context) || endsThen(context)) ? { doubt: otherTimes } : {})
    }
  ]
}

/** The left side of a group of certainty is the less sure one. */
function ruleOf(one: Term, { reason, group }: Found): string {
  if (reason === 'certainty')
    return oppositePlaces(one.lemma).some((place) => place.group.name === group && place.left) ? 'certainty-up' : 'certainty-down'
  return reason === 'comparison' ? 'comparison-differs' : 'opposite-differs'
}

/** "fell 3 percent, then climbed" / "lost 3 percent and recovered": what either word says is said over there as well, by another word. */
function saidAlike(one: Term, baseTerms: readonly Term[], other: Term, accountTerms: readonly Term[]): boolean {
  return accountTerms.some((term) => allied(one.lemma, term.lemma)) || baseTerms.some((term) => allied(other.lemma, term.lemma))
}

/** "the charges were dismissed" / "the court approved dismissal of the charges": the opposite takes the other word along. */
function takesAlong(one: Term, other: Term, context: PairContext): boolean {
  const object = (words: readonly Word[], term: Term, lemma: string): boolean => {
    const next = words[contentAfter(words, term.index)]
    return next !== undefined && (next.lemma === lemma || relation(next.lemma, lemma).kind === 'derived')
  }
  return object(context.baseWords, one, other.lemma) || object(context.accountWords, other, one.lemma)
}

/** Groups whose nouns tell the deed itself: "a rise" / "fell". */
const deedNouns: ReadonlySet<string> = new Set(['direction', 'spending', 'growth', 'supply', 'profit', 'result', 'recovery', 'outcome'])

/** "passed off peacefully" / "the bars", "started breakfast" / "the end of a phone": a thing against a deed. */
function thingAndDeed(one: Word | undefined, other: Word | undefined, { group, reason }: Found): boolean {
  if (reason !== 'opposite' || deedNouns.has(group)) return false
  const classes = [one?.wordClass, other?.wordClass]
  return classes.includes('noun') && (classes.includes('verb') || classes.includes('adjective'))
}

/** "is clear" / "declined": a state against a deed, where neither is told as the other's outcome. */
function otherClasses(words: readonly Word[], one: Term, others: readonly Word[], other: Term): boolean {
  if (one.lemma.includes(' ') || other.lemma.includes(' ')) return false
  const deed = (run: readonly Word[], { index }: Term): boolean =>
    run[index]?.wordClass === 'verb' &&
    !groupOf(run, index).some(({ norm }) => /^(is|are|was|were|be|been|being|stay|stays|remain|remains)$/.test(norm))
  const state = (run: readonly Word[], { index }: Term): boolean => run[index]?.wordClass === 'adjective'
  return (deed(words, one) && state(others, other)) || (state(words, one) && deed(others, other))
}

/** What one does to another the other does not do: "ahead of the Union" / "the Union is behind", "bought from" / "sold to". */
const converse: ReadonlySet<string> = new Set(['race', 'measure', 'trade', 'lending', 'tenure'])

/** true for a converse whose subjects are not each other's. */
function isConverse(one: Term, other: Term, found: Found, context: PairContext): boolean {
  if (!converse.has(found.group)) return false
  const [first, second] = [subjectBefore(context.baseWords, one.index), subjectBefore(context.accountWords, other.index)]
  return first >= 0 && second >= 0 && context.aligned().byBase.get(first)?.account !== second
}

/** "shut until Thursday" / "to open on Thursday": until when it is so is said. */
function endsThen({ baseWords, accountWords }: PairContext): boolean {
  return [baseWords, accountWords].some((words) => words.some((word) => /^(until|till)$/.test(word.norm)))
}

/** "were barred from returning" / "will be allowed to return": what was may be otherwise soon. */
function comesLater(one: Term, other: Term, { baseWords, accountWords }: PairContext): boolean {
  const [first, second] = [isFuture(baseWords, one.index), isFuture(accountWords, other.index)]
  return first !== second && isPast(first ? accountWords : baseWords, first ? other.index : one.index)
}

function isFuture(words: readonly Word[], index: number): boolean {
  return groupOf(words, index).some((word) => /^(will|would|'ll|shall|may|might|could|should)$/.test(word.norm))
}

function isPast(words: readonly Word[], index: number): boolean {
  return groupOf(words, index).some(
    ({ norm, lemma, wordClass }) => /^(was|were|had|did)$/.test(norm) || (wordClass === 'verb' && norm !== lemma && !/(ing|s)$/.test(norm))
  )
}

/** The words of the verb; of a state, also those of the verb before it: "would stay closed", "left the bridge open". */
function groupOf(words: readonly Word[], index: number): readonly Word[] {
  const word = words[index]
  const acts = word?.wordClass === 'verb' && (isAuxiliary(words[index - 1]) || words[index - 1]?.norm === 'to')
  const verb = acts ? -1 : governor(words, index)
  const groups = [verbGroup(words, index), ...(verb < 0 ? [] : [verbGroup(words, verb)])]
  return words.filter((each) => groups.some((group) => each.start >= group.start && each.end <= group.end))
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
function sureSlot(reason: Reason, word: Word | undefined): number {
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
  // "before" and "after" need more than a slot: `order-differs` asks what they stand between.
  if (group?.name === 'sequence') return null
  if (group) {
    const reason = group.reason === 'opposite' && compares(word) && compares(twin) ? 'comparison' : group.reason
    return { reason, group: group.name, own: true, passing: passing.has(group.name) }
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
  return between.kind === 'antonym' && between.strength >= 0.6 ? { reason: 'opposite', group: '', own: false, passing: false } : null
}

/** "smaller", "biggest". */
function compares(word: Word | undefined): boolean {
  return word !== undefined && word.norm !== word.lemma && /(er|est)$/.test(word.norm)
}

/** WordNet sets these against each other in senses that no statement turns on. */
const looseOpposites =
  /^(top|bottom|side|short|far|long|any|all|some|old|new|young|day|night|man|woman|boy|girl|first|last|early|late|next|front|back|deep|light|heavy|thin|thick|full|empty|shop|boycott|speed|take|give|come|go|get|have|say|make|do|be|hold|send|stand|sit|watch|ask|answer|question|local|national|central|other|same|good|bad|much|little|many|few|several|whole|part|hand|head|foot|son|daughter|mother|father|brother|sister|husband|wife|uncle|aunt|grandson|granddaughter|king|queen)$/
