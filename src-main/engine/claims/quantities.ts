/**
 * Every figure of a claim as an interval with its unit and what it counts. Own grammar: digits and words, magnitudes, fractions,
 * shares ("one in three"), ranges, vague plurals, hedges, zero words, ages, ordinals, durations, multiples, scores.
 */
import type { Span } from '../model'
import type { Quantity, Word } from '../reading'
import { readFigure, readFraction, readOrdinal, type Figure } from './cardinals'
import { countedBehind } from './counted'
import type { FigureToken } from './figure-tokens'
import type { FoundFigure } from './found-figure'
import { intervalOf, readHedge } from './hedges'
import { isLabel } from './labels'
import { readRange } from './ranges'
import { readSpecial } from './special-figures'
import { readUnit, signs } from './units'

/** All quantities in `words`, which `tokens` cut anew; stretches in `masked` (dates and clock times) are passed over. */
export function findQuantities(words: readonly Word[], tokens: readonly FigureToken[], masked: readonly Span[] = []): Quantity[] {
  const found: Quantity[] = []
  let index = 0
  while (index < tokens.length) {
    const mask = maskAt(tokens[index], masked)
    if (mask) {
      while (index < tokens.length && (tokens[index]?.start ?? 0) < mask.end) index += 1
      continue
    }
    const figure = readAt(tokens, index)
    if (!figure) {
      index += 1
      continue
    }
    const behind = tokens[figure.next]
    if (!(tokens[figure.next - 1] && maskAt(tokens[figure.next - 1], masked))) found.push(quantityOf(figure, tokens, words))
    index = Math.max(index + 1, behind ? figure.next : tokens.length)
  }
  return found
}

function maskAt(token: FigureToken | undefined, masked: readonly Span[]): Span | undefined {
  return token && masked.find((span) => token.start >= span.start && token.start < span.end)
}

function readAt(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  return (
    readSpecial(tokens, index) ??
    readMoney(tokens, index) ??
    readRange(tokens, index) ??
    readShare(tokens, index) ??
    readPlain(tokens, index)
  )
}

/** "$4.2m", "€20,000", "US$3". */
function readMoney(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const currency = signs[tokens[index]?.norm ?? '']
  if (currency === undefined) return null
  const range = readRange(tokens, index)
  if (range) return range
  const figure = readFigure(tokens, index + 1, true)
  if (!figure) return null
  const dollar = /^(us|a|c|nz|hk)$/.test(tokens[index - 1]?.norm ?? '') && tokens[index]?.joined ? (tokens[index - 1]?.norm ?? '') : ''
  const unit = dollar === '' || dollar === 'us' ? currency : `${dollar.toUpperCase()}D`
  return { ...spread(figure, index), dimension: 'money', unit, marks: [], counts: false }
}

/** "half", "two thirds", "one in three", "nine out of 10", "three quarters of". */
function readShare(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const fraction = readFraction(tokens, index)
  const ofMagnitude = /^(half|quarter)$/.test(tokens[index]?.norm ?? '') && readFigure(tokens, index) !== null
  if (fraction && !ofMagnitude) {
    // "three quarters of a point", "half a mile", "a quarter-mile".
    const of = tokens[fraction.next]?.norm === 'of' && /^an?$/.test(tokens[fraction.next + 1]?.norm ?? '') ? 1 : 0
    const unitAt = /^(an?|-)$/.test(tokens[fraction.next + of]?.norm ?? '') ? fraction.next + of + 1 : fraction.next
    const unit = fraction.value === 0.5 || unitAt > fraction.next ? readUnit(tokens, unitAt) : null
    if (unit && unit.dimension !== 'money') {
      const value = fraction.value * unit.factor
      return {
        from: index,
        next: unit.next,
        low: value,
        high: value,
        step: value,
        dimension: unit.dimension,
        unit: unit.unit,
        marks: [],
        counts: false
      }
    }
    if (tokens[fraction.next]?.norm === '-') return null
    const share = {
      low: fraction.value,
      high: fraction.value,
      step: 0.01,
      dimension: 'ratio',
      unit: 'share',
      marks: [],
      counts: true
    } as const
    return { from: index, next: fraction.next, ...share }
  }
  const part = readFigure(tokens, index)
  if (!part || part.form === 'vague') return null
  // "one resident in three": the noun stands inside.
  const inside = tokens[part.next]?.kind === 'letters' && tokens[part.next + 1]?.norm === 'in' && part.low < 10 ? 1 : 0
  const joint = part.next + inside
  const inTo = tokens[joint]?.norm === 'in' ? joint + 1 : outOf(tokens, part.next)
  if (inTo === null) return null
  const whole = readFigure(tokens, inTo)
  if (
    !whole ||
    whole.form === 'vague' ||
    whole.low <= part.low ||
    whole.low > 1000 ||
    readUnit(tokens, whole.next)?.dimension === 'duration'
  )
    return null
  if (tokens[joint]?.norm === 'in' && ![2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000].includes(whole.low)) return null
  const value = part.low / whole.low
  return { from: index, next: whole.next, low: value, high: value, step: 0.01, dimension: 'ratio', unit: 'share', marks: [], counts: true }
}

function outOf(tokens: readonly FigureToken[], index: number): number | null {
  if (tokens[index]?.norm !== 'out' || tokens[index + 1]?.norm !== 'of') return null
  return /^(every|the)$/.test(tokens[index + 2]?.norm ?? '') ? index + 3 : index + 2
}

function readPlain(tokens: readonly FigureToken[], index: number): FoundFigure | null {
  const ordinal = readOrdinal(tokens, index)
  const timeUnit = tokens[index]?.norm === 'second' && /^(per|a)$/.test(tokens[index - 1]?.norm ?? '') && tokens[index - 1]?.norm === 'per'
  if (ordinal && !timeUnit) {
    return {
      from: index,
      next: ordinal.next,
      low: ordinal.value,
      high: ordinal.value,
      step: 1,
      dimension: 'ordinal',
      unit: null,
      marks: [],
      counts: true
    }
  }
  const figure = readFigure(tokens, index)
  if (!figure || isLabel(tokens, index, figure.next)) return null
  const unitAt = tokens[figure.next]?.norm === '-' && tokens[figure.next]?.joined ? figure.next + 1 : figure.next
  const unit = readUnit(tokens, unitAt)
  if (unit) {
    const { low, high, step } = figure
    const rest = unit.dimension === 'duration' ? readRest(tokens, unit.next, unit.factor) : { value: 0, next: unit.next }
    const scaled = { low: low * unit.factor + rest.value, high: high * unit.factor + rest.value, step: step * unit.factor }
    return {
      from: index,
      next: rest.next,
      ...scaled,
      dimension: unit.dimension,
      unit: unit.unit,
      marks: [],
      counts: unit.dimension === 'percent',
      vague: figure.form === 'vague'
    }
  }
  const marks = partOrWhole(tokens, index, figure.next)
  return { ...spread(figure, index), dimension: 'count', unit: null, marks, counts: true, vague: figure.form === 'vague' }
}

/** "2 hours and 15 minutes": what follows the larger unit; 0 when nothing does. */
function readRest(tokens: readonly FigureToken[], index: number, larger: number): { value: number; next: number } {
  const none = { value: 0, next: index }
  const joint = /^(and|,)$/.test(tokens[index]?.norm ?? '') ? index + 1 : index
  const figure = readFigure(tokens, joint)
  const unit = figure && figure.form !== 'vague' ? readUnit(tokens, figure.next) : null
  if (!figure || unit?.dimension !== 'duration' || unit.factor >= larger || figure.low * unit.factor >= larger) return none
  return { value: figure.low * unit.factor, next: unit.next }
}

/** "four of the five": the first is the part, the second the whole. */
function partOrWhole(tokens: readonly FigureToken[], index: number, next: number): readonly string[] {
  const article = /^(the|its|his|her|their|those|these)$/
  if (tokens[next]?.norm === 'of' && article.test(tokens[next + 1]?.norm ?? '')) return ['§part']
  if (tokens[next]?.norm === 'of' && /^(them|whom|which)$/.test(tokens[next + 1]?.norm ?? '')) return ['§part', '§ofThem']
  if (article.test(tokens[index - 1]?.norm ?? '') && tokens[index - 2]?.norm === 'of') return ['§whole']
  return []
}

function spread(figure: Figure, from: number): Pick<FoundFigure, 'from' | 'next' | 'low' | 'high' | 'step'> {
  return { from, next: figure.next, low: figure.low, high: figure.high, step: figure.step }
}

function quantityOf(figure: FoundFigure, tokens: readonly FigureToken[], words: readonly Word[]): Quantity {
  const hedge = readHedge(tokens, figure.from, figure.next)
  const { low, high } = figure.vague === true ? figure : intervalOf(figure.low, figure.high, hedge.bound, hedge.close)
  const end = tokens[Math.max(figure.next, hedge.to) - 1]?.end ?? 0
  const start = tokens[Math.min(figure.from, hedge.from)]?.start ?? 0
  const { counted, qualifiers } =
    figure.counts || tokens[figure.next]?.norm === 'of' ? countedBehind(words, end) : { counted: null, qualifiers: [] }
  return {
    kind: 'quantity',
    start,
    end,
    dimension: figure.dimension,
    low,
    high,
    step: figure.step,
    bound: figure.vague === true ? 'about' : hedge.bound,
    unit: figure.unit,
    counted,
    qualifiers: [...qualifiers, ...figure.marks, ...directionMarks(tokens, Math.min(figure.from, hedge.from), figure)]
  }
}

/** "rose by 5", "from 5 to 7", "six days before": marks that keep unlike figures apart. */
function directionMarks(tokens: readonly FigureToken[], from: number, figure: FoundFigure): string[] {
  const before = tokens[from - 1]?.norm ?? ''
  const marks: string[] = []
  if (before === 'from') marks.push('§from')
  if (before === 'to' && tokens.slice(Math.max(0, from - 8), from - 1).some((token) => token.norm === 'from')) marks.push('§to')
  if (before === 'by') marks.push('§by')
  if (before === 'every' || before === 'each') marks.push('§every')
  const after = tokens[figure.next]?.norm ?? ''
  // "384 more than in the last": what was added, not what there is.
  if (/^(more|fewer|less|higher|lower|above|below|up|down)$/.test(after) || /^(more|fewer|less)$/.test(tokens[figure.next + 1]?.norm ?? ''))
    marks.push('§more')
  if (figure.dimension === 'duration' && /^(before|after|later|earlier|ago)$/.test(after)) marks.push(`§${after}`)
  return marks
}
