/**
 * One figure, two directions: base "up 9 percent from a year earlier" / account "9 percent less than it made"; "lost 900,000" /
 * "recovered 900,000". The figure that both tell says that they speak of the same thing.
 */
import { firstFrom } from '../claims/counted'
import type { Span } from '../model'
import type { Quantity, Word } from '../reading'
import { affinity, comparable } from './figures'
import { polarityOf } from './polarity'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { subjectBefore } from './slots'
import { ofOneThing, toldTogether } from './told-together'
import { verbGroup } from './verb-group'

const up =
  /^(rise|climb|increase|gain|grow|jump|surge|soar|rally|rebound|expand|swell|add|raise|lift|hike|boost|recover|regain|recoup|growth|upturn|advance)$/
const down =
  /^(fall|drop|decline|decrease|lose|slide|shrink|plunge|tumble|slip|sink|slump|dip|plummet|contract|shed|cut|reduce|lower|slash|trim|loss|reduction|downturn|retreat)$/
const more = /^(more|higher|larger|bigger|longer|above|over|dearer|costlier|ahead|up)$/
const less = /^(less|fewer|lower|smaller|shorter|below|under|cheaper|short|behind|down)$/
/** A fall of these is a rise of what they are taken from. */
const inverse = /^(loss|deficit|discount|debt|shortfall|cost|expense|saving|unemployment)$/

interface Direction {
  readonly up: boolean
  /** "less than": a comparison rather than a movement. */
  readonly compares: boolean
  readonly span: Span
}

/** Words between a figure and the verb before it. */
const reach = 6
/** Below this the two figures stand in different surroundings. */
const sameThing = 0.25
/** A looser pair proves nothing by a figure alone. */
const leastPair = 0.45

/** One hit for each figure that both tell with contrary directions. */
export const directionDiffers: Rule = (pair, context) => {
  if (pair.score < leastPair) return []
  const base = directed(context, false)
  const account = directed(context, true)
  if (base.length === 0 || account.length === 0 || turnsInside(context)) return []
  const equal = (one: Quantity, other: Quantity): boolean =>
    comparable(one, other) &&
    one.dimension === other.dimension &&
    one.unit === other.unit &&
    one.low === other.low &&
    one.high === other.high
  const hits: RuleHit[] = []
  for (const one of base) {
    const twins = account.filter((other) => equal(one.quantity, other.quantity))
    if (twins.some((other) => other.direction.up === one.direction.up)) continue
    for (const other of twins) {
      if (base.some((own) => own !== one && equal(own.quantity, other.quantity) && own.direction.up === other.direction.up)) continue
      if (isConverse(one, other, context)) continue
      const near = affinity(one.quantity, other.quantity, context.baseWords, context.accountWords, context.aligned())
      const hit: RuleHit = {
        rule: 'direction-differs',
        reason: one.direction.compares || other.direction.compares ? 'comparison' : 'opposite',
        baseEvidence: [one.direction.span],
        accountEvidence: [other.direction.span],
        strength: Math.min(0.93, 0.62 + 0.4 * near)
      }
      // "earned 212 million, up 9 percent" / "earned 212 million, 9 percent less": another figure says that it is one report.
      if (alsoTold(one.quantity, context) || (near >= sameThing && ofOneThing(toldTogether(hit, pair, context), pair))) hits.push(hit)
    }
  }
  return hits
}

/** "two points ahead of the Union" / "the Union two points behind": the other way round it is the same. */
function isConverse(one: Directed, other: Directed, { baseWords, accountWords, aligned }: PairContext): boolean {
  if (!one.direction.compares || !other.direction.compares) return false
  const first = subjectBefore(baseWords, firstFrom(baseWords, one.quantity.start))
  const second = subjectBefore(accountWords, firstFrom(accountWords, other.quantity.start))
  return first >= 0 && second >= 0 && aligned().byBase.get(first)?.account !== second
}

/** Both sides tell another figure alike that says a lot. */
function alsoTold(quantity: Quantity, { baseDetails, accountDetails }: PairContext): boolean {
  const telling = ({ dimension, low }: Quantity): boolean => dimension === 'money' || low >= 100
  return ofKind(baseDetails, 'quantity').some(
    (one) =>
      one !== quantity &&
      telling(one) &&
      ofKind(accountDetails, 'quantity').some(
        (other) => other.dimension === one.dimension && other.low === one.low && other.unit === one.unit
      )
  )
}

interface Directed {
  readonly quantity: Quantity
  readonly direction: Direction
}

function directed(context: PairContext, account: boolean): Directed[] {
  const words = account ? context.accountWords : context.baseWords
  const details = account ? context.accountDetails : context.baseDetails
  const { covered } = polarityOf(words, details)
  return ofKind(details, 'quantity').flatMap((quantity) => {
    if (/^(ordinal|age|duration|ratio)$/.test(quantity.dimension) || quantity.low === 0) return []
    const from = firstFrom(words, quantity.start)
    const to = firstFrom(words, quantity.end)
    if (covered(from)) return []
    const direction = behind(quantity, words, to) ?? before(quantity, words, from)
    return direction ? [{ quantity, direction }] : []
  })
}

/** "9 percent less", "20 cents above", "five points short of", "a 9 percent fall". */
function behind(quantity: Quantity, words: readonly Word[], to: number): Direction | null {
  for (let index = to; index < Math.min(words.length, to + 3); index += 1) {
    const word = words[index]
    if (!word || (word.punctuation && word.norm !== '-') || /^(and|but|than|to|from)$/.test(word.norm)) return null
    const span = { start: quantity.start, end: word.end }
    if (more.test(word.norm)) return { up: true, compares: true, span }
    if (less.test(word.norm)) return { up: false, compares: true, span }
    if (word.wordClass === 'noun' && up.test(word.lemma)) return { up: true, compares: false, span }
    if (word.wordClass === 'noun' && down.test(word.lemma)) return { up: false, compares: false, span }
    if (word.wordClass === 'verb') return null
  }
  return null
}

/** "rose by 9 percent", "up 9 percent", "cut its rate by a quarter point", "a fall of 9 percent". */
function before(quantity: Quantity, words: readonly Word[], from: number): Direction | null {
  for (let index = from - 1; index >= Math.max(0, from - reach); index -= 1) {
    const word = words[index]
    if (!word || word.punctuation || word.wordClass === 'number' || /^(and|but|than|after|before|from)$/.test(word.norm)) return null
    const span = { start: word.wordClass === 'verb' ? verbGroup(words, index).start : word.start, end: quantity.end }
    // "gave up half a percent" is a loss.
    const close = index >= from - 2 && words[index - 1]?.lemma !== 'give'
    if (close && word.norm === 'up') return { up: true, compares: false, span }
    if (close && word.norm === 'down') return { up: false, compares: false, span }
    if (word.wordClass !== 'verb' && word.wordClass !== 'noun') continue
    if (up.test(word.lemma)) return { up: true, compares: false, span }
    if (down.test(word.lemma)) return { up: false, compares: false, span }
    if (word.wordClass === 'verb') return null
  }
  return null
}

/** "the loss shrank by 3 million" / "profit rose by 3 million": what one of them tells is the other way round. */
function turnsInside({ baseWords, accountWords }: PairContext): boolean {
  const holds = (words: readonly Word[]): boolean => words.some((word) => word.wordClass === 'noun' && inverse.test(word.lemma))
  return holds(baseWords) !== holds(accountWords)
}
