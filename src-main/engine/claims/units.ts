/** Units of measure and money. Values are turned into the dimension's base unit: metres, square metres, grams, litres, seconds, km/h, degrees Celsius. */
import type { Dimension } from '../reading'
import type { FigureToken } from './figure-tokens'

export interface Unit {
  readonly dimension: Dimension
  readonly unit: string
  readonly factor: number
  /** Index of the token after it. */
  readonly next: number
}

type Row = readonly [Dimension, string, number]

const second = 1
const minute = 60
const hour = 3600
const day = 86_400
/** A month is 30.4 days and a year 365 days here: only like is ever compared exactly with like. */
const month = 2_628_000
const year = 31_536_000

const table: Readonly<Record<string, Row>> = {
  km: ['length', 'm', 1000], kilometre: ['length', 'm', 1000], kilometer: ['length', 'm', 1000], mile: ['length', 'm', 1609.344],
  metre: ['length', 'm', 1], meter: ['length', 'm', 1], m: ['length', 'm', 1], cm: ['length', 'm', 0.01], centimetre: ['length', 'm', 0.01], centimeter: ['length', 'm', 0.01],
  mm: ['length', 'm', 0.001], millimetre: ['length', 'm', 0.001], millimeter: ['length', 'm', 0.001], inch: ['length', 'm', 0.0254], foot: ['length', 'm', 0.3048], ft: ['length', 'm', 0.3048], yard: ['length', 'm', 0.9144],
  hectare: ['area', 'm2', 1e4], acre: ['area', 'm2', 4046.856],
  kg: ['mass', 'g', 1000], kilogram: ['mass', 'g', 1000], kilo: ['mass', 'g', 1000], gram: ['mass', 'g', 1], tonne: ['mass', 'g', 1e6], ton: ['mass', 'g', 1e6], ounce: ['mass', 'g', 28.3495], lb: ['mass', 'g', 453.592], mg: ['mass', 'g', 0.001], milligram: ['mass', 'g', 0.001],
  litre: ['volume', 'l', 1], liter: ['volume', 'l', 1], gallon: ['volume', 'l', 3.785], barrel: ['volume', 'barrel', 1],
  mph: ['speed', 'km/h', 1.609344], kph: ['speed', 'km/h', 1], kmh: ['speed', 'km/h', 1], knot: ['speed', 'km/h', 1.852],
  second: ['duration', 's', second], minute: ['duration', 's', minute], min: ['duration', 's', minute], hour: ['duration', 's', hour], day: ['duration', 's', day], week: ['duration', 's', 7 * day], fortnight: ['duration', 's', 14 * day],
  month: ['duration', 's', month], year: ['duration', 's', year], decade: ['duration', 's', 10 * year], century: ['duration', 's', 100 * year],
  dollar: ['money', 'USD', 1], euro: ['money', 'EUR', 1], yen: ['money', 'JPY', 1], yuan: ['money', 'CNY', 1], rupee: ['money', 'INR', 1], rouble: ['money', 'RUB', 1], ruble: ['money', 'RUB', 1], franc: ['money', 'CHF', 1], crown: ['money', 'crown', 1], krona: ['money', 'SEK', 1], krone: ['money', 'krone', 1], peso: ['money', 'peso', 1], shekel: ['money', 'ILS', 1], lira: ['money', 'TRY', 1], zloty: ['money', 'PLN', 1], rand: ['money', 'ZAR', 1],
  cent: ['money', 'USD', 0.01], pence: ['money', 'GBP', 0.01], penny: ['money', 'GBP', 0.01]
} // prettier-ignore

const plurals: Readonly<Record<string, string>> = { feet: 'foot', inches: 'inch', centuries: 'century', kronor: 'krona', kroner: 'krone' }
/** ISO codes and money words that need no reading of the word after. */
const codes = /^(usd|eur|gbp|jpy|chf|cny)$/
export const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₪': 'ILS' }

/** The unit that starts at `index`, behind a number; null for plain counts. */
export function readUnit(tokens: readonly FigureToken[], index: number): Unit | null {
  const token = tokens[index]
  if (!token) return null
  const at = (step: number): string => tokens[index + step]?.norm ?? ''
  if (token.norm === '%' || token.norm === 'percent' || token.norm === 'pc')
    return { dimension: 'percent', unit: '%', factor: 1, next: index + 1 }
  if (token.norm === 'per' && at(1) === 'cent') return { dimension: 'percent', unit: '%', factor: 1, next: index + 2 }
  if (token.norm === 'percentage' && /^points?$/.test(at(1))) return { dimension: 'points', unit: 'points', factor: 1, next: index + 2 }
  if (token.norm === 'basis' && /^points?$/.test(at(1))) return { dimension: 'points', unit: 'points', factor: 0.01, next: index + 2 }
  if (token.norm === '°' || /^degrees?$/.test(token.norm)) return readDegrees(tokens, index)
  if (token.norm === 'square' || token.norm === 'sq') {
    const side = rowOf(at(1))
    return side?.[0] === 'length' ? { dimension: 'area', unit: 'm2', factor: side[2] ** 2, next: index + 2 } : null
  }
  if (codes.test(token.norm)) return { dimension: 'money', unit: token.norm.toUpperCase(), factor: 1, next: index + 1 }
  if (/^pounds?$/.test(token.norm)) return { dimension: 'money', unit: 'GBP', factor: 1, next: index + 1 }
  const row = rowOf(token.norm)
  if (!row) return null
  const [dimension, unit, factor] = row
  const speed = readSpeed(tokens, index + 1)
  if (dimension === 'length' && speed !== null)
    return { dimension: 'speed', unit: 'km/h', factor: (factor / 1000) * speed.factor, next: speed.next }
  return { dimension, unit, factor, next: index + 1 }
}

function rowOf(word: string): Row | undefined {
  const own = (key: string): Row | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)
  return own(word) ?? own(plurals[word] ?? '') ?? (word.endsWith('s') ? own(word.slice(0, -1)) : undefined)
}

/** "/h", "per hour", "an hour" behind a length; "m per second" is 3.6 km/h. */
function readSpeed(tokens: readonly FigureToken[], index: number): { factor: number; next: number } | null {
  const [joint, unit] = [tokens[index]?.norm ?? '', tokens[index + 1]?.norm ?? '']
  if (joint === '/' && /^(h|hr)$/.test(unit)) return { factor: 1, next: index + 2 }
  if (joint === '/' && unit === 's') return { factor: 3600, next: index + 2 }
  if (/^(per|an|a)$/.test(joint) && unit === 'hour') return { factor: 1, next: index + 2 }
  return null
}

function readDegrees(tokens: readonly FigureToken[], index: number): Unit | null {
  const scale = tokens[index + 1]?.norm ?? ''
  if (/^(c|celsius|centigrade)$/.test(scale)) return { dimension: 'temperature', unit: 'C', factor: 1, next: index + 2 }
  if (/^(f|fahrenheit)$/.test(scale)) return { dimension: 'temperature', unit: 'F', factor: 1, next: index + 2 }
  return { dimension: 'temperature', unit: 'degree', factor: 1, next: index + 1 }
}

/** Lemma for one unit word ("hours" -> 3600 s) or null: used for "a week later", "every month". */
export function durationOf(word: string): number | null {
  const row = rowOf(word)
  return row?.[0] === 'duration' ? row[2] : null
}
