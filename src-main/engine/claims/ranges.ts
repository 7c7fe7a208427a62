import { readFigure } from './cardinals'
import type { FigureToken } from './figure-tokens'
import type { FoundFigure } from './found-figure'
import { readUnit, signs } from './units'

/** "between 20 and 30", "20 to 30", "5-7 km", "two or three", "$3m to $5m", and scores ("3-1"). */
export function readRange(tokens: readonly FigureToken[], start: number): FoundFigure | null {
  const between = tokens[start]?.norm === 'between'
  const from = between ? start + 1 : start
  const sign = signs[tokens[from]?.norm ?? '']
  const low = readFigure(tokens, sign === undefined ? from : from + 1, sign !== undefined)
  if (!low || low.form === 'vague') return null
  const lowUnit = readUnit(tokens, low.next)
  const joint = lowUnit?.next ?? low.next
  const word = tokens[joint]?.norm ?? ''
  const joins = between ? word === 'and' : word === 'to' || word === '-' || word === 'or'
  if (!joins) return null
  // "rose from 5 to 7" is a change, not a range.
  if (!between && tokens[start - 1]?.norm === 'from') return null
  const sameSign = signs[tokens[joint + 1]?.norm ?? ''] === undefined ? joint + 1 : joint + 2
  const high = readFigure(tokens, sameSign, sign !== undefined)
  if (!high || high.form === 'vague') return null
  const unitAt = tokens[high.next]?.norm === '-' && tokens[high.next]?.joined ? high.next + 1 : high.next
  const unit = readUnit(tokens, unitAt)
  // "fell 4.1 percent to $17.60" tells two things.
  if (lowUnit && (sameSign > joint + 1 || (unit && unit.dimension !== lowUnit.dimension))) return null
  const lowValue = spelledAlike(low.low, high.low, high.step)
  if (isScore(tokens, joint, lowValue, high.low, high.next)) {
    return {
      from: start,
      next: high.next,
      low: lowValue * 1000 + high.low,
      high: lowValue * 1000 + high.low,
      step: 1,
      dimension: 'ratio',
      unit: 'score',
      marks: [],
      counts: false
    }
  }
  if (lowValue >= high.low) return null
  const factor = unit?.factor ?? 1
  return {
    from: start,
    next: unit?.next ?? high.next,
    low: lowValue * (lowUnit?.factor ?? factor),
    high: high.low * factor,
    step: high.step * factor,
    dimension: sign === undefined ? (unit?.dimension ?? 'count') : 'money',
    unit: sign ?? unit?.unit ?? null,
    marks: [],
    counts: unit === null || unit.dimension === 'percent',
    vague: true
  }
}

/** "2 to 3 million": the first takes the second's magnitude. */
function spelledAlike(low: number, high: number, step: number): number {
  return low < 1000 && high >= 1e5 && step >= 1000 && low * 1000 < high * 10 ? low * magnitudeOf(high) : low
}

function magnitudeOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3
}

function isScore(tokens: readonly FigureToken[], joint: number, low: number, high: number, next: number): boolean {
  const dash = tokens[joint]
  if (dash?.norm !== '-' || !dash.joined || low > 200 || high > 200) return false
  const before = tokens[joint - 2]?.norm ?? ''
  const verb = /^(won|win|lost|lose|beat|by|voted|vote|ruled|drew|draw|passed|defeated|split|led|lead|trailed|a|to)$/.test(before)
  return low >= high
    ? verb
    : verb &&
        /^(,|\.|on|in|at|vote|win|defeat|loss|victory|draw|ruling|decision|majority|lead|against|with)$/.test(tokens[next]?.norm ?? '.')
}
