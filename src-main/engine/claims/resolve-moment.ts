/** A stated day or stretch as first and last day on the calendar, seen from the article's date and the clause's tense. */
import type { Moment } from '../reading'
import { dayNumber, isoDay, monthEnd, partsOf } from './calendar'
import type { DatePart, Edge } from './date-forms'
import type { FigureToken } from './figure-tokens'

type Stretch = readonly [number, number]

/** null where the article's date is needed and unknown, or the moment is told from an event. */
export function resolve(part: DatePart, tokens: readonly FigureToken[], published: number | null): Moment['resolved'] {
  if (part.relative === true) return null
  const stretch = stretchOf(part, tokens, published)
  return stretch ? { first: isoDay(stretch[0]), last: isoDay(stretch[1]) } : null
}

function stretchOf(part: DatePart, tokens: readonly FigureToken[], published: number | null): Stretch | null {
  if (part.month !== undefined && part.day !== undefined) {
    const year = part.year ?? yearOf(part.month, part.day, tokens, part, published)
    return year === null ? null : day(dayNumber(year, part.month, part.day))
  }
  if (part.month !== undefined) {
    const year = part.year ?? yearOf(part.month, 15, tokens, part, published)
    return year === null ? null : narrowed([dayNumber(year, part.month, 1), monthEnd(year, part.month)], part.edge)
  }
  if (part.season !== undefined) {
    const year = part.year ?? yearOf(part.season, 15, tokens, part, published)
    return year === null ? null : [dayNumber(year, part.season, 1), monthEnd(year, part.season + 2)]
  }
  if (part.year !== undefined) return narrowed([dayNumber(part.year, 1, 1), dayNumber(part.year + (part.years ?? 0), 12, 31)], part.edge)
  if (published === null) return null
  if (part.weekday !== undefined) return day(weekdayNear(part.weekday, published, part.direction, pointsAhead(tokens, part)))
  return part.shift ? narrowed(shifted(part.shift, published), part.edge) : null
}

const day = (number: number): Stretch => [number, number]

function narrowed([first, last]: Stretch, edge: Edge | undefined): Stretch {
  const length = last - first
  const third = Math.floor(length / 3)
  switch (edge) {
    case 'early':
    case 'start':
      return [first, first + third]
    case 'mid':
      return [first + third, last - third]
    case 'late':
    case 'end':
      return [last - third, last]
    default:
      return [first, last]
  }
}

/** "on Sunday" in Thursday's paper is last Sunday in a past clause, the coming one in "will vote on Sunday". The day itself counts as past. */
function weekdayNear(weekday: number, published: number, direction: number | undefined, ahead: boolean): number {
  const today = partsOf(published).weekday
  const back = (today - weekday + 7) % 7
  if (direction === 1 || (direction === undefined && ahead)) return published + ((weekday - today + 7) % 7)
  if (direction === -1 && back === 0) return published - 7
  return published - back
}

/** The year whose month lies on the side that the clause's tense points to. */
function yearOf(
  month: number,
  dayOfMonth: number,
  tokens: readonly FigureToken[],
  part: DatePart,
  published: number | null
): number | null {
  if (published === null) return null
  const { year } = partsOf(published)
  const place = dayNumber(year, month, dayOfMonth)
  const slack = part.day === undefined ? 31 : 0
  if (part.direction === -1) return place >= published - slack ? year - 1 : year
  const ahead = part.direction === 1 || pointsAhead(tokens, part)
  if (ahead) return place < published - slack ? year + 1 : year
  return place > published + slack + 14 ? year - 1 : year
}

const future =
  /^(will|must|'ll|would|shall|to|next|expected|due|scheduled|planned|plans|plan|should|may|might|could|can|expires?|going|set|upcoming|coming|ahead|deadline|hopes?|expects?|intends?|can't|won't)$/
const past = /^(was|were|had|did|said|took|began|started|since|ago|happened|told|died|came|went|been|last)$/

/** Reads back from the moment to the nearest word that shows tense. */
function pointsAhead(tokens: readonly FigureToken[], part: DatePart): boolean {
  for (let index = part.from - 1; index >= Math.max(0, part.from - 12); index -= 1) {
    const word = tokens[index]?.norm ?? ''
    if (
      /^(until|till|by)$/.test(word) &&
      part.from - index <= 4 &&
      tokens.slice(index + 1, part.from).every((token) => /^(the|end|of|start|middle|early|late|mid|-)$/.test(token.norm))
    )
      return true
    // "will be sentenced on 14 November": the participle tells no tense.
    if (tokens[index - 1]?.norm === 'be' && /(ed|en|ld|ut)$/.test(word)) continue
    if (past.test(word) || (/ed$/.test(word) && !future.test(word) && index === part.from - 1)) return false
    if (future.test(word) && !(word === 'to' && /^(on|at|in)?$/.test(tokens[index + 1]?.norm ?? ''))) return true
    if (/ed$/.test(word) && word.length > 4 && !future.test(word)) return false
  }
  return false
}

function shifted({ unit, count }: NonNullable<DatePart['shift']>, published: number): Stretch {
  const { year, month, weekday } = partsOf(published)
  switch (unit) {
    case 'day':
      return day(published + count)
    case 'week': {
      const monday = published - ((weekday + 6) % 7)
      // "two weeks ago" is loose by some days; "next week" is the calendar's.
      return Math.abs(count) > 1 ? [published + 7 * count - 3, published + 7 * count + 3] : [monday + 7 * count, monday + 7 * count + 6]
    }
    case 'weekend': {
      const saturday = published - ((weekday + 1) % 7)
      return count === 0 ? [saturday, saturday + 8] : [saturday + 7 * Math.max(0, count), saturday + 7 * Math.max(0, count) + 1]
    }
    case 'month':
      return [dayNumber(year, month + count, 1), dayNumber(year, month + count + 1, 0)]
    case 'quarter':
      return [dayNumber(year, month + 3 * count - 2, 1), dayNumber(year, month + 3 * count + 3, 0)]
    case 'year':
      return [dayNumber(year + count, 1, 1), dayNumber(year + count, 12, 31)]
    case 'decade':
      return [dayNumber(year + 10 * count - 5, 1, 1), dayNumber(year + 10 * count + 5, 12, 31)]
  }
}
