/** When two moments can both be true of one event, and how surely they tell of one event. */
import { dayOf } from '../claims/calendar'
import { firstFrom } from '../claims/counted'
import type { Moment, Word } from '../reading'
import type { WordAlignment } from './align-words'
import { sharedSurroundings } from './surroundings'

export type MomentVerdict = 'agree' | 'day-differs' | 'time-differs' | 'open'

/** "open": nothing that both state can be set side by side. */
export function compareMoments(one: Moment, other: Moment): MomentVerdict {
  if (one.relative || other.relative) return 'open'
  const days = compareDays(one, other)
  if (days === 'differ') return 'day-differs'
  if (one.time && other.time) {
    const met = Math.max(one.time.low, other.time.low) <= Math.min(one.time.high, other.time.high)
    if (!met) return days === 'open' && !bothTimesOnly(one, other) ? 'open' : 'time-differs'
    return 'agree'
  }
  return days === 'meet' ? 'agree' : 'open'
}

function bothTimesOnly(one: Moment, other: Moment): boolean {
  return one.resolved === null || other.resolved === null
}

type Days = 'meet' | 'differ' | 'open'

function compareDays(one: Moment, other: Moment): Days {
  if (one.resolved && other.resolved) {
    const [first, second] = [one.resolved, other.resolved]
    if (first.first <= second.last && second.first <= first.last) return 'meet'
    return nightBetween(one, other) || deadlinesMeet(one, other) || statedAlike(one, other) ? 'meet' : 'differ'
  }
  // Without a date of publication: what both spell out.
  const fields = ['year', 'month', 'day', 'weekday'] as const
  const stated = fields.filter((field) => one[field] !== null && other[field] !== null)
  if (stated.length === 0) return 'open'
  return stated.every((field) => one[field] === other[field]) ? 'meet' : 'differ'
}

/** The same words without a year: "in February", "on Tuesday" in papers of one week. */
function statedAlike(one: Moment, other: Moment): boolean {
  if (one.year !== null || other.year !== null || one.month !== other.month || one.day !== other.day || one.weekday !== other.weekday)
    return false
  return one.month !== null || one.day !== null || one.weekday !== null
}

/** "by the end of April" and "before May". */
function deadlinesMeet(one: Moment, other: Moment): boolean {
  const [open, closed] = one.relation === 'before' ? [one, other] : [other, one]
  if (open.relation !== 'before' || closed.relation === 'before' || closed.relation === 'after') return false
  const start = dayOf(open.resolved?.first ?? '')
  const end = dayOf(closed.resolved?.last ?? '')
  return start !== null && end !== null && start - end >= 0 && start - end <= 3
}

/** "Monday night" and "early on Tuesday" may be the same hours. */
function nightBetween(one: Moment, other: Moment): boolean {
  const [early, late] = (one.resolved?.first ?? '') < (other.resolved?.first ?? '') ? [one, other] : [other, one]
  const from = dayOf(early.resolved?.last ?? '')
  const to = dayOf(late.resolved?.first ?? '')
  if (from === null || to === null || to - from > 1 || early.time === null) return false
  return early.time.high > 1440 && (late.time === null || late.time.low < early.time.high - 1440)
}

export type Grain = 'time' | 'day' | 'month' | 'year' | 'other'

export function grainOf(moment: Moment): Grain {
  if (moment.weekday !== null || moment.day !== null) return 'day'
  if (moment.month !== null) return 'month'
  if (moment.year !== null) return 'year'
  if (moment.resolved) return moment.resolved.first === moment.resolved.last ? 'day' : 'month'
  return moment.time ? 'time' : 'other'
}

const sayVerbs =
  /^(say|tell|announce|report|add|state|declare|confirm|deny|note|warn|write|reveal|disclose|release|publish|statement|interview)$/

/** "said on Wednesday", "told reporters yesterday": the day of saying, not of the deed. */
export function isSayingDay(moment: Moment, words: readonly Word[]): boolean {
  const index = firstFrom(words, moment.start)
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const word = words[at]
    if (!word || word.punctuation) break
    if (sayVerbs.test(word.lemma)) return true
  }
  const to = firstFrom(words, moment.end)
  return sayVerbs.test(words[to]?.lemma ?? '')
}

const momentWindow = { before: 6, after: 6 }

/** 0..1 by the words around both moments; 0.3 where nothing stands around one of them. */
export function momentAffinity(
  one: Moment,
  other: Moment,
  baseWords: readonly Word[],
  accountWords: readonly Word[],
  aligned: WordAlignment
): number {
  return sharedSurroundings(one, other, baseWords, accountWords, aligned, momentWindow) ?? 0.3
}
