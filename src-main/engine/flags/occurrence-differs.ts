/**
 * How often it has happened: base "the first stoppage in 17 years" / account "for the second time this decade"; "had never been
 * reviewed before" / "the third review since 2020". What returned within the time that the first is said to be first in.
 */
import { firstFrom } from '../claims/counted'
import type { Span } from '../model'
import type { Word } from '../reading'
import type { WordLink } from './align-words'
import type { PairContext, Rule } from './rule'

interface Occurrence {
  readonly first: boolean
  /** "never before". */
  readonly never: boolean
  /** Years looked back on; Infinity for "ever" and where nothing is said. */
  readonly years: number
  readonly span: Span
}

const laterOrdinal = /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/
/** A looser pair may tell of two things. */
const leastPair = 0.5

/** One hit where one side says first or never before and the other that it had happened within that time. */
export const occurrenceDiffers: Rule = (pair, context) => {
  if (pair.score < leastPair) return []
  const base = occurrencesIn(context.baseWords, yearOf(context))
  const account = occurrencesIn(context.accountWords, yearOf(context))
  const [one, other] = [base[0], account[0]]
  if (!one || !other || base.length > 1 || account.length > 1 || one.first === other.first) return []
  const [first, again] = one.first ? [one, other] : [other, one]
  const shared = sharedEvent(one.span, other.span, context)
  if (again.years > first.years || shared === 0) return []
  return [
    {
      rule: 'occurrence-differs',
      reason: first.never ? 'negation' : 'comparison',
      baseEvidence: [one.span],
      accountEvidence: [other.span],
      strength: Math.min(0.85, 0.66 + 0.06 * shared)
    }
  ]
}

function yearOf({ base, account }: PairContext): number | null {
  const year = Number((base.article.published ?? account.article.published ?? '').slice(0, 4))
  return year > 0 ? year : null
}

/** Content words outside the two phrases that stand for each other: something of the event has to be shared. */
function sharedEvent(one: Span, other: Span, context: PairContext): number {
  const outside = ({ start, end }: Span, word: Word | undefined): boolean => word !== undefined && (word.end <= start || word.start >= end)
  const tells = (link: WordLink): boolean => {
    const word = context.baseWords[link.base]
    return (
      (link.kind === 'same' || link.kind === 'derived' || (link.kind === 'synonym' && link.strength >= 0.5)) &&
      word !== undefined &&
      !word.stop &&
      !/^(time|year|month|week|day|decade|season)$/.test(word.lemma)
    )
  }
  return context
    .aligned()
    .links.filter(
      (link) => tells(link) && (outside(one, context.baseWords[link.base]) || outside(other, context.accountWords[link.account]))
    ).length
}

function occurrencesIn(words: readonly Word[], year: number | null): Occurrence[] {
  const norm = (index: number): string => words[index]?.norm ?? ''
  const found: Occurrence[] = []
  const add = (from: number, to: number, first: boolean, never: boolean, needsWindow: boolean): void => {
    const window = windowBehind(words, to, year)
    if ((needsWindow && window === null) || window?.years === null) return
    const end = Math.max(words[to]?.end ?? 0, window?.end ?? 0)
    found.push({ first, never, years: window?.years ?? Infinity, span: { start: words[from]?.start ?? 0, end } })
  }
  for (let index = 0; index < words.length; index += 1) {
    const ordinal = norm(index)
    const turned = norm(index - 1) === 'not' || (norm(index - 1) === 'the' && norm(index - 2) === 'not')
    if (ordinal === 'never') {
      const before = words.slice(index + 1, index + 9).findIndex((word) => word.norm === 'before')
      if (before >= 0 && isEnd(words[index + before + 2])) add(index, index + 1 + before, true, true, false)
    } else if (ordinal === 'unprecedented') add(index, index, true, false, false)
    else if (/^(once|twice)$/.test(ordinal) && norm(index + 1) === 'before') add(index, index + 1, false, false, false)
    else if (ordinal === 'times' && norm(index + 1) === 'before') add(index - 1, index + 1, false, false, false)
    else if (ordinal === 'first' || laterOrdinal.test(ordinal)) {
      const time = norm(index + 1) === 'time'
      const noun = time ? index + 1 : nounBehind(words, index)
      if (noun < 0) continue
      const begins = ordinal === 'first' && !turned
      const who = !time && norm(noun + 1) === 'to' && words[noun + 2]?.wordClass === 'verb'
      add(norm(index - 1) === 'the' ? index - 1 : index, noun, begins, false, !time && !who)
    }
  }
  return found
}

/** "never been reviewed before." but not "never left before noon". */
function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.punctuation || /^(and|but|in|by|said)$/.test(word.norm)
}

function nounBehind(words: readonly Word[], index: number): number {
  for (let at = index + 1; at <= index + 3; at += 1) {
    const word = words[at]
    if (!word || word.punctuation || word.wordClass === 'verb') return -1
    if (word.wordClass === 'noun' && words[at + 1]?.wordClass !== 'noun')
      return /^(half|round|day|place|floor|quarter|stage)$/.test(word.lemma) ? -1 : at
  }
  return -1
}

const unitYears: Readonly<Record<string, number>> = {
  year: 1,
  season: 1,
  month: 1 / 12,
  week: 1 / 52,
  day: 1 / 365,
  decade: 10,
  century: 100,
  generation: 25
}

/** "in 17 years", "this decade", "since 2019", "on record" within the next words; `years: null`: since when is not to be told. */
function windowBehind(words: readonly Word[], from: number, year: number | null): { years: number | null; end: number } | null {
  for (let index = from + 1; index < Math.min(words.length, from + 10); index += 1) {
    const word = words[index]
    if (!word || /^[;:.!?]$/.test(word.text)) return null
    const next = words[index + 1]
    if (word.norm === 'this' && next && Object.hasOwn(unitYears, next.lemma)) return { years: unitYears[next.lemma] ?? null, end: next.end }
    if (/^(ever|before)$/.test(word.norm)) return { years: Infinity, end: word.end }
    if ((word.norm === 'on' && next?.norm === 'record') || (word.norm === 'in' && next?.norm === 'history'))
      return { years: Infinity, end: next.end }
    // "since it was built": ever.
    if (word.norm === 'since' && /^(it|they|he|she)$/.test(next?.norm ?? ''))
      return { years: Infinity, end: words[index + 3]?.end ?? word.end }
    if (word.norm === 'since') {
      const since = words.slice(index + 1, index + 4).find((one) => /^(19|20)\d\d$/.test(one.norm))
      return since && year !== null ? { years: Math.max(1, year - Number(since.norm)), end: since.end } : { years: null, end: word.end }
    }
    if (word.norm === 'in' || word.norm === 'for') {
      const unit = words.slice(index + 1, index + 6).find((one) => Object.hasOwn(unitYears, one.lemma))
      if (!unit) continue
      const count = words.slice(index + 1, firstFrom(words, unit.start)).map((one) => countOf(one.norm))
      const known = count.find((value) => value !== null)
      if (known !== undefined && known !== null) return { years: known * (unitYears[unit.lemma] ?? 1), end: unit.end }
    }
  }
  return null
}

const small = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ')

function countOf(norm: string): number | null {
  if (/^\d{1,3}$/.test(norm)) return Number(norm)
  const place = small.indexOf(norm === 'an' ? 'a' : norm)
  return place < 0 ? ({ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100 }[norm] ?? null) : Math.max(1, place)
}
