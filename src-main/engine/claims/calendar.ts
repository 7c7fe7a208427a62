/** Days of the calendar as numbers (days since 1970-01-01, UTC), names of weekdays, months and seasons. */

const oneDay = 86_400_000

/** "2026-11-12" or "2026-11-12T06:40" -> day number; null when it is no date. */
export function dayOf(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!found) return null
  const [year, month, day] = found.slice(1).map(Number)
  return year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day)
}

/** `month` 1..12; days beyond the month's end run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / oneDay)
}

export function isoDay(day: number): string {
  return new Date(day * oneDay).toISOString().slice(0, 10)
}

export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * oneDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() }
}

/** Last day of the month, as a day number. */
export function monthEnd(year: number, month: number): number {
  return dayNumber(year, month + 1, 0)
}

const weekdays: Readonly<Record<string, number>> = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 }
const shortWeekdays: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6
}
const months: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12
} // prettier-ignore
/** First month of each season in the northern year. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

const own = (table: Readonly<Record<string, number>>, word: string): number | null =>
  Object.hasOwn(table, word) ? (table[word] ?? null) : null

/** 0 Sunday..6 Saturday. Short forms only with a point or a capital: "sat" and "sun" are words. */
export function weekdayOf(word: string, capital: boolean, point: boolean): number | null {
  const plain = word.endsWith('s') && word.endsWith('days') ? word.slice(0, -1) : word
  return own(weekdays, plain) ?? (capital && point ? own(shortWeekdays, word) : null)
}

/** 1..12; month names are capitalised, which keeps "may" and "march" apart. */
export function monthOf(word: string, capital: boolean): number | null {
  return capital ? own(months, word) : null
}

export function seasonOf(word: string): number | null {
  return own(seasons, word)
}
