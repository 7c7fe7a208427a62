/** The forms in which news states a day, month, year or stretch of them. Every reader hands back what is stated and nothing more. */
import { monthOf, seasonOf, weekdayOf } from './calendar'
import { readFigure, readOrdinal } from './cardinals'
import { readClockTime } from './clock-times'
import type { FigureToken } from './figure-tokens'

export type Edge = 'early' | 'mid' | 'late' | 'start' | 'end'
export type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'weekend' | 'quarter'

export interface DatePart {
  readonly from: number
  readonly next: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly time?: { readonly low: number; readonly high: number }
  /** First month of a season or quarter, three months long. */
  readonly season?: number
  /** Steps from the day of publication: yesterday is -1 day, next month +1 month. */
  readonly shift?: { readonly unit: CalendarUnit; readonly count: number }
  /** "last October", "next Friday", "this spring". */
  readonly direction?: -1 | 0 | 1
  readonly edge?: Edge
  /** Years that follow: 9 for "1990s". */
  readonly years?: number
  /** Told from an event: "the next day", "the following week". */
  readonly relative?: boolean
}

type Reader = (tokens: readonly FigureToken[], index: number) => DatePart | null

/** No date begins with a mark. */
export const readDatePart: Reader = (tokens, index) =>
  tokens[index]?.kind === 'mark'
    ? null
    : (readNumeric(tokens, index) ??
      readMonthDay(tokens, index) ??
      readDayMonth(tokens, index) ??
      readMonth(tokens, index) ??
      readWeekday(tokens, index) ??
      readRelativeDay(tokens, index) ??
      readRelativeUnit(tokens, index) ??
      readAgo(tokens, index) ??
      readEventRelative(tokens, index) ??
      readSeason(tokens, index) ??
      readTime(tokens, index) ??
      readYear(tokens, index))

const at = (tokens: readonly FigureToken[], index: number): string => tokens[index]?.norm ?? ''
const isYear = (word: string): boolean => /^(1[5-9]|20)\d\d$/.test(word)

/** Index behind a point that belongs to an abbreviation ("Feb."). */
function behindPoint(tokens: readonly FigureToken[], index: number): number {
  return at(tokens, index) === '.' && tokens[index]?.joined && at(tokens, index - 1).length <= 4 ? index + 1 : index
}

/** ", 2024" or " 2024" behind a day. */
function yearBehind(tokens: readonly FigureToken[], index: number): { year?: number; next: number } {
  const place = at(tokens, index) === ',' ? index + 1 : index
  return isYear(at(tokens, place)) ? { year: Number(at(tokens, place)), next: place + 1 } : { next: index }
}

const readNumeric: Reader = (tokens, index) => {
  const year = at(tokens, index)
  if (at(tokens, index + 1) !== '-' || at(tokens, index + 3) !== '-' || !isYear(year)) return null
  const month = at(tokens, index + 2)
  const day = at(tokens, index + 4)
  if (!/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null
  return { from: index, next: index + 5, year: Number(year), month: Number(month), day: Number(day) }
}

/** "March 3", "Feb. 9", "September 22nd, 2024". */
const readMonthDay: Reader = (tokens, index) => {
  const month = monthOf(at(tokens, index), tokens[index]?.capital ?? false)
  if (month === null) return null
  const place = behindPoint(tokens, index + 1)
  const ordinal = readOrdinal(tokens, place)
  const digits = at(tokens, place)
  const day = tokens[place]?.kind === 'digits' ? (ordinal?.value ?? (/^\d{1,2}$/.test(digits) ? Number(digits) : 0)) : 0
  if (day < 1 || day > 31) return null
  const { next, ...year } = yearBehind(tokens, ordinal && tokens[place]?.kind === 'digits' ? ordinal.next : place + 1)
  return { from: index, next, month, day, ...year }
}

/** "3 March", "the 22nd of September 2024", "the third of May". */
const readDayMonth: Reader = (tokens, index) => {
  const ordinal = readOrdinal(tokens, index)
  const digits =
    tokens[index]?.kind === 'digits' && /^\d{1,2}$/.test(at(tokens, index)) ? { value: Number(at(tokens, index)), next: index + 1 } : null
  const day = ordinal ?? digits
  if (!day || day.value < 1 || day.value > 31) return null
  const place = at(tokens, day.next) === 'of' ? day.next + 1 : day.next
  const month = monthOf(at(tokens, place), tokens[place]?.capital ?? false)
  if (month === null || (ordinal && place === day.next && tokens[index]?.kind === 'letters')) return null
  const { next, ...year } = yearBehind(tokens, behindPoint(tokens, place + 1))
  return { from: index, next, month, day: day.value, ...year }
}

const monthCue =
  /^(in|since|by|until|till|before|after|from|to|of|during|last|next|this|early|mid|late|end|through|between|and|-|on|for|around|every|previous|following|late-|mid-|,|until)$/

/** "in March", "March 2024", "last October", "mid-January". "May" and "March" need a word that leads to them. */
const readMonth: Reader = (tokens, index) => {
  const month = monthOf(at(tokens, index), tokens[index]?.capital ?? false)
  if (month === null) return null
  const { next, ...year } = yearBehind(tokens, behindPoint(tokens, index + 1))
  const named = monthCue.test(at(tokens, index - 1)) || year.year !== undefined
  const personal = tokens[index + 1]?.capital === true && year.year === undefined
  if (personal || (!named && /^(may|march|mar|april|june|august|jan)$/.test(at(tokens, index)))) return null
  return { from: index, next, month, ...year, ...direction(tokens, index) }
}

const readWeekday: Reader = (tokens, index) => {
  const token = tokens[index]
  const weekday = token ? weekdayOf(token.norm, token.capital, at(tokens, index + 1) === '.') : null
  if (weekday === null) return null
  return { from: index, next: behindPoint(tokens, index + 1), weekday, ...direction(tokens, index) }
}

function direction(tokens: readonly FigureToken[], index: number): { direction?: -1 | 0 | 1; edge?: Edge } {
  const word = at(tokens, index - 1)
  const edge = /^(early|late)$/.test(word)
    ? (word as Edge)
    : /^(in|of)$/.test(word)
      ? edgeOf(tokens, index - 1)
      : word === '-' && at(tokens, index - 2) === 'mid'
        ? 'mid'
        : undefined
  const way = word === 'last' || word === 'past' ? -1 : word === 'next' || word === 'coming' ? 1 : word === 'this' ? 0 : undefined
  return { ...(way === undefined ? {} : { direction: way }), ...(edge === undefined ? {} : { edge }) }
}

/** "the end of March", "the start of 2024", "the middle of". `index` is at "of". */
function edgeOf(tokens: readonly FigureToken[], index: number): Edge | undefined {
  const word = at(tokens, index - 1)
  if (/^(end|close)$/.test(word)) return 'end'
  if (/^(start|beginning)$/.test(word)) return 'start'
  return word === 'middle' ? 'mid' : undefined
}

const relativeDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** "yesterday", "tonight", "last night", "this morning". */
const readRelativeDay: Reader = (tokens, index) => {
  const word = at(tokens, index)
  const count = Object.hasOwn(relativeDays, word) ? relativeDays[word] : undefined
  if (count !== undefined) {
    const evening = word === 'tonight' ? { time: { low: 1080, high: 1800 } } : {}
    return { from: index, next: index + 1, shift: { unit: 'day', count }, ...evening }
  }
  if (word !== 'last' && word !== 'this') return null
  const part = at(tokens, index + 1)
  if (word === 'last' && part !== 'night') return null
  if (word === 'this' && !/^(morning|afternoon|evening)$/.test(part)) return null
  const time = readClockTime(tokens, index + 1)
  return time
    ? { from: index, next: time.next, shift: { unit: 'day', count: word === 'last' ? -1 : 0 }, time: { low: time.low, high: time.high } }
    : null
}

/** "next month", "last year", "this week", "the end of next month". */
const readRelativeUnit: Reader = (tokens, index) => {
  const word = at(tokens, index)
  const count = word === 'last' ? -1 : word === 'next' ? 1 : word === 'this' ? 0 : null
  const unit = at(tokens, index + 1)
  if (count === null || !/^(week|month|year|weekend|decade|quarter)$/.test(unit)) return null
  // "the last week" and "over the last year" are stretches up to now, "the next day" is told from an event.
  if (at(tokens, index - 1) === 'the' && word !== 'this') return null
  const edge =
    at(tokens, index - 1) === 'of'
      ? edgeOf(tokens, index - 1)
      : /^(early|late)$/.test(at(tokens, index - 1))
        ? (at(tokens, index - 1) as Edge)
        : undefined
  return { from: index, next: index + 2, shift: { unit: unit as CalendarUnit, count }, ...(edge === undefined ? {} : { edge }) }
}

/** "three weeks ago", "a year ago". */
const readAgo: Reader = (tokens, index) => {
  const one = /^(an?|one)$/.test(at(tokens, index)) ? { low: 1, next: index + 1 } : readFigure(tokens, index)
  if (!one) return null
  const unit = /^(day|week|month|year|decade)s?$/.exec(at(tokens, one.next))?.[1]
  if (unit === undefined || at(tokens, one.next + 1) !== 'ago') return null
  return { from: index, next: one.next + 2, shift: { unit: unit as CalendarUnit, count: -one.low } }
}

/** "the next day", "the following week", "the day before", "the same evening". */
const readEventRelative: Reader = (tokens, index) => {
  if (at(tokens, index) !== 'the') return null
  const [one, two] = [at(tokens, index + 1), at(tokens, index + 2)]
  const unit = /^(day|week|month|year|morning|evening|night|weekend)$/
  if (/^(next|following|previous|same|preceding)$/.test(one) && unit.test(two)) return { from: index, next: index + 3, relative: true }
  if (/^(day|week|month|year|night)$/.test(one) && /^(before|after)$/.test(two)) return { from: index, next: index + 3, relative: true }
  return null
}

/** "the spring of 2024", "last summer", "in the autumn". */
const readSeason: Reader = (tokens, index) => {
  const season = seasonOf(at(tokens, index))
  const before = at(tokens, index - 1)
  if (season === null || !/^(the|this|last|next|in|by|since|until|early|late|of|every|that)$/.test(before)) return null
  if (at(tokens, index) === 'fall' && !/^(the|this|last|next)$/.test(before)) return null
  if (at(tokens, index) === 'fall' && at(tokens, index + 1) === 'of' && !isYear(at(tokens, index + 2))) return null
  const year = at(tokens, index + 1) === 'of' && isYear(at(tokens, index + 2)) ? { year: Number(at(tokens, index + 2)) } : {}
  const bare = isYear(at(tokens, index + 1)) ? { year: Number(at(tokens, index + 1)) } : {}
  return { from: index, next: index + (year.year ? 3 : bare.year ? 2 : 1), season, ...year, ...bare, ...direction(tokens, index) }
}

const readTime: Reader = (tokens, index) => {
  const time = readClockTime(tokens, index)
  if (!time) return null
  // "a night", "two nights", "all night", "the morning paper" say no moment.
  if (time.vague && /^(a|an|all|per|every|each|two|three|four|five|several|many|o'clock)$/.test(at(tokens, index - 1))) return null
  const from = at(tokens, index - 1) === 'before' && time.vague ? index - 1 : index
  return { from, next: time.next, time: { low: time.low, high: time.high } }
}

const yearCue =
  /^(in|since|by|until|till|before|after|from|to|of|during|between|and|early|late|mid|-|\(|through|summer|spring|autumn|winter|year|election|for|around|fiscal|circa)$/

/** "in 2019", "since 1994", "the 1990s", "twenty-nineteen", "the 1987 flood". */
const readYear: Reader = (tokens, index) => {
  const word = at(tokens, index)
  if (word === 'twenty' && at(tokens, index + 1) === '-') {
    const ending = readFigure(tokens, index + 2)
    return ending && ending.low >= 10 && ending.low < 100 && ending.form === 'words' && ending.next === index + 3
      ? { from: index, next: ending.next, year: 2000 + ending.low }
      : null
  }
  if (!isYear(word)) return null
  const year = Number(word)
  const following = tokens[index + 1]
  if (following?.joined && /^'?s$/.test(following.norm)) return { from: index, next: index + 2, year, years: 9 }
  if (following?.joined && /^[%/]$/.test(following.norm)) return null
  const before = at(tokens, index - 1)
  const led = yearCue.test(before) || before === ''
  const adjective = before === 'the' && following?.kind === 'letters'
  if (!led && !adjective) return null
  if (
    /^(people|jobs|workers|homes|patients|dollars|euros|pounds|km|miles|tonnes|cases|deaths|votes|soldiers|troops)$/.test(
      following?.norm ?? ''
    )
  )
    return null
  return { from: index, next: index + 1, year, ...direction(tokens, index) }
}
