/**
 * Figures and days as what they say, not as they are written: "six million dollars" and "$6 million" are one term, and "a fifth" stands
 * close to "19 percent".
 */
import type { Detail, Dimension, Moment, Quantity } from '../reading'

/** What a figure or moment states. Two that are equal have the same key. */
export type Told =
  | { readonly kind: 'quantity'; readonly dimension: Dimension; readonly low: number; readonly high: number }
  | {
      readonly kind: 'moment'
      /** Day numbers since 1970, both ends; null for a clock time alone. */
      readonly days: { readonly first: number; readonly last: number } | null
      /** Minutes after midnight. */
      readonly time: { readonly low: number; readonly high: number } | null
    }

/** Values whose agreement is worth less than that of the same value: the hedged, the open, the day within its month. */
const worth = { near: 0.85, loose: 0.5, slot: 0.2 }

/** null for details that state no value. */
export function toldBy(detail: Detail): { readonly key: string; readonly told: Told } | null {
  if (detail.kind === 'quantity') return ofQuantity(detail)
  if (detail.kind === 'moment') return ofMoment(detail)
  return null
}

function ofQuantity({ dimension: written, low, high }: Quantity): { key: string; told: Told } {
  // "one in five" and "20 percent" answer the same question.
  const share = written === 'ratio' && high <= 1
  const dimension = share ? 'percent' : written
  const factor = share ? 100 : 1
  const told = { kind: 'quantity', dimension, low: low * factor, high: high * factor } as const
  return { key: `#${dimension}:${told.low.toPrecision(6)}:${told.high.toPrecision(6)}`, told }
}

function ofMoment({ resolved, time, year, month, day, weekday }: Moment): { key: string; told: Told } {
  const days = resolved && { first: dayNumber(resolved.first), last: dayNumber(resolved.last) }
  const when = days ? `${days.first}:${days.last}` : `${year}:${month}:${day}:${weekday}`
  return { key: `@${when}${time ? `@${time.low}:${time.high}` : ''}`, told: { kind: 'moment', days, time } }
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}

/** 0..1: how far two values can stand for the same one. Clashing values of one kind still fill the same kind of slot. */
export function toldMatch(one: Told, other: Told): number {
  if (one.kind === 'quantity' && other.kind === 'quantity') return one.dimension === other.dimension ? quantities(one, other) : 0
  if (one.kind === 'moment' && other.kind === 'moment') return moments(one, other)
  return 0
}

interface Interval {
  readonly low: number
  readonly high: number
}

function quantities(one: Interval, other: Interval): number {
  const [narrow, wide] = width(one) <= width(other) ? [one, other] : [other, one]
  if (narrow.low > wide.high || wide.low > narrow.high) return worth.slot
  const middle = Number.isFinite(narrow.high) ? (narrow.low + narrow.high) / 2 : narrow.low
  const open = !Number.isFinite(wide.high) || wide.low === 0
  const bound = Number.isFinite(wide.high) ? wide.high : wide.low
  if (open) return middle > 0 && bound > 0 && middle < bound * 1.5 && bound < middle * 1.5 ? worth.near : worth.slot
  return width(wide) <= Math.abs(middle) / 2 ? worth.near : worth.loose
}

function width({ low, high }: Interval): number {
  return high - low
}

function moments(one: Extract<Told, { kind: 'moment' }>, other: Extract<Told, { kind: 'moment' }>): number {
  const clock = one.time && other.time ? one.time.low <= other.time.high && other.time.low <= one.time.high : null
  if (!one.days || !other.days) return clock ? worth.near : worth.slot
  if (one.days.first > other.days.last || other.days.first > one.days.last) return worth.slot
  if (clock === false) return worth.slot
  const longest = Math.max(one.days.last - one.days.first, other.days.last - other.days.first)
  if (one.days.first === other.days.first && one.days.last === other.days.last) return 1
  return longest <= 7 ? worth.near : worth.loose
}

/** Keys under which values that may stand for each other meet: a coarse grid, each value in two neighbouring cells. */
export function cellsOf(told: Told): readonly string[] {
  if (told.kind === 'moment') return []
  const end = Number.isFinite(told.high) ? (told.low + told.high) / 2 : told.low
  if (end <= 0) return []
  const place = Math.log10(end) * 6
  return [Math.floor(place), Math.floor(place) + 1].map((cell) => `${told.dimension}≈${cell}`)
}
