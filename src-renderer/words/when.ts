/** Days and times as an editor says them. The clock is an argument; days are the machine's own. */

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime()
}

/** Whole days from `then` to `now` by the calendar: 0 the same day, 1 the day before. Halves absorb summer time. */
function daysBetween(then: Date, now: Date): number {
  return Math.round((midnight(now) - midnight(then)) / 86_400_000)
}

function sayDay(then: Date, now: Date): string {
  const days = daysBetween(then, now)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  if (days > 1 && days < 7) return weekday.format(then)
  return then.getFullYear() === now.getFullYear() ? dayMonth.format(then) : dayMonthYear.format(then)
}

/** "07:22" */
export function sayTime(time: Date): string {
  return clock.format(time)
}

/** A stored moment (ISO 8601, UTC): "Today, 07:22", "Tuesday, 11:05", "12 Nov, 06:40", "3 Jan 2025, 18:00". */
export function sayMoment(iso: string, now: Date): string {
  const then = new Date(iso)
  return Number.isNaN(then.getTime()) ? '' : `${sayDay(then, now)}, ${clock.format(then)}`
}

/**
 * A dateline as the article gives it, in the article's own zone: "2026-11-12T06:40" -> "12 Nov, 06:40", in another year
 * "12 Nov 2026, 06:40", "2026-11-12" -> "12 Nov". Anything else is said as it stands; empty when nobody knows it.
 */
export function sayDateline(published: string | null, now: Date): string {
  if (published === null) return ''
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}))?/u.exec(published)
  if (!parts) return published
  const [, year, month, day, time] = parts
  const written = Number(year) === now.getFullYear() ? dayMonth : dayMonthYear
  const date = written.format(new Date(Number(year), Number(month) - 1, Number(day)))
  return time ? `${date}, ${time}` : date
}
