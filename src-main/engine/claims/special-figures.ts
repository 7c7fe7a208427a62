/** Forms with words of their own: zero words, ages, multiples, frequencies, "a week later", "in his fifties". */
import { readFigure } from './cardinals'
import type { FigureToken } from './figure-tokens'
import type { FoundFigure } from './found-figure'
import { durationOf } from './units'

type Reader = (tokens: readonly FigureToken[], index: number) => FoundFigure | null

export const readSpecial: Reader = (tokens, index) =>
  readStopwatch(tokens, index) ??
  readZero(tokens, index) ??
  readAge(tokens, index) ??
  readMultiple(tokens, index) ??
  readEvery(tokens, index) ??
  readOneUnit(tokens, index)

/** "2:05:47": hours, minutes and seconds. */
function readStopwatch(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const parts = [0, 2, 4].map((step) => tokens[index + step]?.norm ?? '')
  const joined = [1, 2, 3, 4].every((step) => tokens[index + step]?.joined === true)
  if (!joined || tokens[index + 1]?.norm !== ':' || tokens[index + 3]?.norm !== ':' || !parts.every((part) => /^\d{1,2}$/.test(part)))
    return null
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number)
  return { ...duration(index, index + 5, 3600 * hours + 60 * minutes + seconds), step: 1 }
}

const notCounted =
  /^(longer|matter|doubt|wonder|more|less|fewer|such|sooner|way|further|later|one|evidence|reason|comment|word|sign|need|plans?|immediate|indication|chance|intention|idea|proof|mention|interest|change|right|place|case|circumstances|means|fault)$/

/** "no pilots", "none of them", "nobody", "neither of which". */
function readZero(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const word = tokens[index]?.norm ?? ''
  const following = tokens[index + 1]
  const zero = (next: number, marks: readonly string[], counts: boolean): FoundFigure => ({
    from: index,
    next,
    low: 0,
    high: 0,
    step: 1,
    dimension: 'count',
    unit: null,
    marks: ['§zero', ...marks],
    counts
  })
  if (word === 'not' && following?.norm === 'one' && tokens[index + 2]?.kind === 'letters' && tokens[index + 2]?.norm !== 'of')
    return zero(index + 2, [], true)
  if (word === 'nobody' || (word === 'no' && following?.norm === 'one'))
    return zero(word === 'no' ? index + 2 : index + 1, ['person'], false)
  if (word === 'none' || word === 'neither')
    return following?.norm === 'of' ? zero(index + 1, ['§part'], true) : word === 'none' ? zero(index + 1, [], false) : null
  if (word !== 'no' || following?.kind !== 'letters' || notCounted.test(following.norm)) return null
  return zero(index + 1, [], true)
}

/** "61-year-old", "aged 61", ", 61," behind a name, "in his fifties", "a teenager" is left to the words. */
function readAge(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const age = (from: number, next: number, low: number, high: number): FoundFigure => ({
    from,
    next,
    low,
    high,
    step: 1,
    dimension: 'age',
    unit: 'year',
    marks: [],
    counts: false
  })
  const decade = /^(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/.exec(tokens[index]?.norm ?? '')?.[1]
  if (decade !== undefined && /^(his|her|their|my|early|mid|late)$/.test(tokens[index - 1]?.norm ?? '')) {
    const low = 20 + 10 * ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].indexOf(decade)
    return { ...age(index, index + 1, low, low + 9), vague: true }
  }
  const start = tokens[index]?.norm === 'aged' ? index + 1 : index
  const figure = readFigure(tokens, start)
  if (!figure || figure.form === 'vague' || figure.low > 120) return null
  const at = (step: number): string => tokens[figure.next + step]?.norm ?? ''
  if (start > index) return age(index, figure.next, figure.low, figure.high)
  const hyphen = at(0) === '-' ? 1 : 0
  if (/^years?$/.test(at(hyphen))) {
    const second = at(hyphen + 1) === '-' ? 2 : 1
    if (at(hyphen + second) === 'old' || at(hyphen + second) === 'olds')
      return age(index, figure.next + hyphen + second + 1, figure.low, figure.high)
    if (at(hyphen + second) === 'of' && at(hyphen + second + 1) === 'age')
      return age(index, figure.next + hyphen + second + 2, figure.low, figure.high)
  }
  const commas = tokens[index - 1]?.norm === ',' && /^[,.;)]$|^$/.test(at(0)) && figure.form === 'digits' && figure.next === index + 1
  const named =
    tokens[index - 2]?.capital === true &&
    tokens[index - 2]?.kind === 'letters' &&
    !/^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(tokens[index - 2]?.norm ?? '')
  // "Anna Holm, 61," and at the beginning "Holm, 61,".
  const twoNames = index === 2 || tokens[index - 3]?.kind === 'letters'
  return commas && named && twoNames && figure.low >= 1 ? age(index, figure.next, figure.low, figure.high) : null
}

const multiples: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  double: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  quadruple: 4,
  halved: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10
}

/** "twice", "three times", "doubled", "tenfold". */
function readMultiple(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const word = tokens[index]?.norm ?? ''
  const times = (next: number, value: number): FoundFigure => ({
    from: index,
    next,
    low: value,
    high: value,
    step: 1,
    dimension: 'ratio',
    unit: 'times',
    marks: [],
    counts: false
  })
  const value = Object.hasOwn(multiples, word) ? multiples[word] : undefined
  if (value !== undefined && (word !== 'once' || /^(an?|every|per|in)$/.test(tokens[index + 1]?.norm ?? ''))) return times(index + 1, value)
  // "half as much as": against "twice as much", not against "half of them".
  if (word === 'half' && tokens[index + 1]?.norm === 'as') return times(index + 1, 0.5)
  const figure = readFigure(tokens, index)
  if (!figure || figure.form === 'vague') return null
  return tokens[figure.next]?.norm === 'times' ? times(figure.next + 1, figure.low) : null
}

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  fortnightly: 'fortnight'
}

/** "every week", "once a month", "weekly": a duration marked "§every". "every two weeks" is read by the plain reader. */
function readEvery(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const word = tokens[index]?.norm ?? ''
  const made = (next: number, seconds: number): FoundFigure => ({
    from: index,
    next,
    low: seconds,
    high: seconds,
    step: seconds,
    dimension: 'duration',
    unit: 's',
    marks: ['§every'],
    counts: false
  })
  const adverb = Object.hasOwn(adverbs, word) ? adverbs[word] : undefined
  if (adverb !== undefined) return made(index + 1, durationOf(adverb) ?? 0)
  if (word === 'every' || word === 'each') {
    const unit = durationOf(tokens[index + 1]?.norm ?? '')
    return unit === null ? null : made(index + 2, unit)
  }
  if (word === 'once' && /^(an?|per)$/.test(tokens[index + 1]?.norm ?? '')) {
    const unit = durationOf(tokens[index + 2]?.norm ?? '')
    return unit === null ? null : made(index + 3, unit)
  }
  return null
}

/** "a week later", "an hour before", "for a year": one unit; "a week and two days", "a year and a half". "€50 a day" is none. */
function readOneUnit(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const at = (step: number): string => tokens[index + step]?.norm ?? ''
  if (!/^(an?|one)$/.test(at(0))) return null
  const unit = at(1) === 'second' || at(1).endsWith('s') ? null : durationOf(at(1))
  if (unit === null) return null
  const rest = at(2) === 'and' ? readRest(tokens, index + 3, unit) : null
  if (rest) return duration(index, rest.next, unit + rest.value)
  const before = /^(for|within|than|nearly|almost|about|under|over|least|lasted|took)$/.test(at(-1))
  const meant = /^(before|after|later|earlier|since)$/.test(at(2)) || before || at(0) === 'one'
  return meant ? duration(index, index + 2, unit) : null
}

function readRest(tokens: readonly FigureToken[], index: number, unit: number): { value: number; next: number } | null {
  if (tokens[index]?.norm === 'a' && tokens[index + 1]?.norm === 'half') return { value: unit / 2, next: index + 2 }
  const figure = readFigure(tokens, index)
  const smaller = figure ? durationOf(tokens[figure.next]?.norm ?? '') : null
  return figure && smaller !== null && smaller < unit && figure.form !== 'vague'
    ? { value: figure.low * smaller, next: figure.next + 1 }
    : null
}

function duration(from: number, next: number, seconds: number): FoundFigure {
  return { from, next, low: seconds, high: seconds, step: seconds, dimension: 'duration', unit: 's', marks: [], counts: false }
}
