/**
 * Days, clock times and stretches of the calendar in a claim: parts are read one by one, neighbours that complete each other
 * become one moment ("late on Monday night", "at 3:40 a.m. on November 9"), and what can be is resolved against the article's date.
 */
import type { Article } from '../model'
import type { Moment } from '../reading'
import { dayOf } from './calendar'
import { readDatePart, type DatePart } from './date-forms'
import type { FigureToken } from './figure-tokens'
import { resolve } from './resolve-moment'

/** All moments in a claim's tokens, in text order; they never overlap. */
export function findMoments(tokens: readonly FigureToken[], article: Article): Moment[] {
  const published = article.published === null ? null : dayOf(article.published)
  return joinParts(readParts(tokens), tokens).map((part) => momentOf(part, tokens, published))
}

function readParts(tokens: readonly FigureToken[]): DatePart[] {
  const parts: DatePart[] = []
  let index = 0
  while (index < tokens.length) {
    const part = readDatePart(tokens, index)
    if (part) parts.push(part)
    index = part ? Math.max(part.next, index + 1) : index + 1
  }
  return parts
}

const between = /^(on|at|in|of|the|,|local|time|gmt|utc|et|late|early|just|before|after|around|about|shortly)$/

function joinParts(parts: readonly DatePart[], tokens: readonly FigureToken[]): DatePart[] {
  const joined: DatePart[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (
      before &&
      part.from - before.next <= 3 &&
      completes(before, part) &&
      tokens.slice(before.next, part.from).every((token) => between.test(token.norm))
    ) {
      joined[joined.length - 1] = { ...before, ...part, from: before.from }
    } else joined.push(part)
  }
  return joined
}

const fields = ['year', 'month', 'day', 'weekday', 'time', 'season', 'shift', 'relative'] as const

/** Neither says anything that the other says too, and one of them is a time of day, or a weekday beside its date. */
function completes(one: DatePart, other: DatePart): boolean {
  if (fields.some((field) => one[field] !== undefined && other[field] !== undefined)) return false
  const onlyTime = (part: DatePart): boolean =>
    part.time !== undefined && fields.every((field) => field === 'time' || part[field] === undefined)
  const onlyWeekday = (part: DatePart): boolean => part.weekday !== undefined && part.month === undefined && part.shift === undefined
  return (
    onlyTime(one) || onlyTime(other) || ((onlyWeekday(one) || onlyWeekday(other)) && (one.month !== undefined || other.month !== undefined))
  )
}

const relations = /^(before|after|until|till|since|by|from|during|through|within|between)$/

function momentOf(part: DatePart, tokens: readonly FigureToken[], published: number | null): Moment {
  const leads = [1, 2, 3, 4].map((step) => tokens[part.from - step]?.norm ?? '')
  const relation = leads.findIndex(
    (word, step) =>
      relations.test(word) &&
      leads.slice(0, step).every((between) => /^(the|end|of|start|middle|about|early|late|mid|-|last|next|this|beginning)$/.test(between))
  )
  const resolved = resolve(part, tokens, published)
  return {
    kind: 'moment',
    start: tokens[part.from]?.start ?? 0,
    end: tokens[part.next - 1]?.end ?? 0,
    year: part.year ?? null,
    month: part.month ?? null,
    day: part.day ?? null,
    weekday: part.weekday ?? null,
    time: part.time ?? null,
    resolved,
    relative: part.relative ?? false,
    relation: relation < 0 ? null : (leads[relation] ?? null)
  }
}
