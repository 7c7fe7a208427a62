/** Numbers in digits and words: "1,200", "2.4 million", "two and a half million", "a dozen", "hundreds of thousands". */
import type { FigureToken } from './figure-tokens'

export interface Figure {
  readonly low: number
  readonly high: number
  /** The smallest step its form implies: 100 for "1,200", 100,000 for "2.4 million", 1 for "five". */
  readonly step: number
  /** Index of the token after it. */
  readonly next: number
  readonly form: 'digits' | 'words' | 'vague'
}

const small: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19
} // prettier-ignore
const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90
} // prettier-ignore
const magnitudes: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, score: 20, lakh: 1e5, crore: 1e7
} // prettier-ignore
/** Only right behind digits: "$4.2m", "€3bn", "40k". A bare "m" is millions only for money or before a plural. */
const suffixes: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12, k: 1e3 }
const vaguePlurals: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12
}
const fractionsOfOne: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, third: 1 / 3 }

/** "dozens" is 20 to 199: from a bit under two of them to where the next word up would be used. */
const vagueFrom = 1.5
const vagueTo = 20

/** The number that starts at `index`, or null. `money`: a currency sign stands before it. */
export function readFigure(tokens: readonly FigureToken[], index: number, money = false): Figure | null {
  if (!beginsFigure(tokens[index])) return null
  return readVague(tokens, index) ?? readHalfOf(tokens, index) ?? readExact(tokens, index, money)
}

/** Words that a number may begin with; a quick no for all others. */
const beginnings: ReadonlySet<string> = new Set([
  ...[small, tens, magnitudes, vaguePlurals, fractionsOfOne].flatMap((list) => Object.keys(list)),
  ...['a', 'an', 'tens', 'several', 'few', 'handful', 'couple', 'pair']
])

function beginsFigure(token: FigureToken | undefined): boolean {
  return token !== undefined && (token.kind === 'digits' || beginnings.has(token.norm))
}

function readVague(tokens: readonly FigureToken[], index: number): Figure | null {
  const word = tokens[index]?.norm ?? ''
  const span = (low: number, high: number, next: number): Figure => ({ low, high, step: 1, next, form: 'vague' })
  if (word === 'tens' && tokens[index + 1]?.norm === 'of') {
    const size = vaguePlurals[tokens[index + 2]?.norm ?? '']
    if (size) return span(10 * size, 200 * size, index + 3)
  }
  const plural = vaguePlurals[word]
  if (plural !== undefined) {
    const larger = tokens[index + 1]?.norm === 'of' ? vaguePlurals[tokens[index + 2]?.norm ?? ''] : undefined
    if (larger !== undefined) return span(plural * larger, vagueTo * plural * larger, index + 3)
    return span(vagueFrom * plural, vagueTo * plural, index + 1)
  }
  const few =
    word === 'several' ? [3, 12] : word === 'few' || word === 'handful' ? [2, 8] : word === 'couple' || word === 'pair' ? [2, 2] : null
  const [low, high] = few ?? []
  if (low === undefined || high === undefined) return null
  if (word === 'few' && tokens[index - 1]?.norm !== 'a') return null
  const size = magnitudes[tokens[index + 1]?.norm ?? '']
  if (size !== undefined) return span(low * size, high * size, index + 2)
  // "a couple of hundred thousand"
  const [first, second] = tokens[index + 1]?.norm === 'of' ? [2, 3].map((step) => magnitudes[tokens[index + step]?.norm ?? '']) : []
  if (first === undefined) return span(low, high, index + 1)
  return second === undefined ? span(low * first, high * first, index + 3) : span(low * first * second, high * first * second, index + 4)
}

/** "half a million", "half a dozen", "a quarter of a million". */
function readHalfOf(tokens: readonly FigureToken[], index: number): Figure | null {
  const part = fractionsOfOne[tokens[index]?.norm ?? '']
  if (part === undefined) return null
  let next = index + 1
  if (tokens[next]?.norm === 'of') next += 1
  if (tokens[next]?.norm === '-') next += 1
  if (tokens[next]?.norm === 'a') next += 1
  const size = magnitudes[tokens[next]?.norm ?? '']
  if (size === undefined || next === index + 1 || size === 20) return null
  return { low: part * size, high: part * size, step: part * size, next: next + 1, form: 'words' }
}

function readExact(tokens: readonly FigureToken[], start: number, money: boolean): Figure | null {
  let index = start
  let total = 0
  let current: number | null = null
  let step = 1
  let digits = false
  if (/^an?$/.test(tokens[index]?.norm ?? '') && magnitudes[tokens[index + 1]?.norm ?? ''] !== undefined) index += 1
  for (;;) {
    const token = tokens[index]
    if (!token) break
    const word = token.norm
    if (token.kind === 'digits') {
      if (current !== null || total > 0) break
      current = Number(word.replace(/,/g, ''))
      step = stepOfDigits(word)
      digits = true
      index += 1
      continue
    }
    const value = small[word] ?? tens[word]
    if (value !== undefined && !digits) {
      if (current !== null && !fitsBehind(current, value)) break
      current = (current ?? 0) + value
      index += tokens[index + 1]?.norm === '-' && isSmall(tokens[index + 2]) && tens[word] !== undefined ? 2 : 1
      continue
    }
    const size = magnitudes[word] ?? (digits ? suffixOf(tokens, index, money) : undefined)
    if (size !== undefined && (current !== null || index > start)) {
      const joinedWord = tokens[index - 1]
      if (current === null && total > 0) break
      const amount: number = (current ?? 1) * size
      step *= size
      if (size === 100 || size === 12 || size === 20) current = amount
      else {
        total += amount
        current = null
        if (!digits) step = size
      }
      index += 1
      if (joinedWord === undefined) break
      continue
    }
    if (word === '-' && token.joined && magnitudes[tokens[index + 1]?.norm ?? ''] !== undefined && current !== null) {
      index += 1
      continue
    }
    if (word === 'and' && (current !== null || total > 0)) {
      const half = halfBehind(tokens, index)
      if (half) {
        current = (current ?? 0) + half.value
        index = half.next
        step = 0.5
        continue
      }
      const joins = !digits && (total > 0 || (current ?? 0) % 100 === 0) && (current ?? total) >= 100 && isSmall(tokens[index + 1])
      if (joins) {
        index += 1
        continue
      }
    }
    const mixed = halves[word]
    if (mixed !== undefined && digits && current !== null) {
      current += mixed
      step = 0.5
      index += 1
      continue
    }
    break
  }
  if (current === null && total === 0) return null
  const value = total + (current ?? 0)
  return { low: value, high: value, step: digits ? step : stepOfValue(value), next: index, form: digits ? 'digits' : 'words' }
}

const halves: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** "two and a half", "two and a quarter", "two and three quarters". */
function halfBehind(tokens: readonly FigureToken[], index: number): { value: number; next: number } | null {
  const [one, two] = [tokens[index + 1]?.norm, tokens[index + 2]?.norm]
  if (one === 'a' && two !== undefined && fractionsOfOne[two] !== undefined) return { value: fractionsOfOne[two], next: index + 3 }
  if (one === 'three' && (two === 'quarters' || two === '-')) return { value: 0.75, next: index + (two === '-' ? 4 : 3) }
  return null
}

function fitsBehind(before: number, value: number): boolean {
  if (before >= 100 && before % 100 === 0) return value < 100
  return before >= 20 && before % 10 === 0 && value > 0 && value < 10
}

function isSmall(token: FigureToken | undefined): boolean {
  return token !== undefined && (small[token.norm] !== undefined || tens[token.norm] !== undefined)
}

function suffixOf(tokens: readonly FigureToken[], index: number, money: boolean): number | undefined {
  const token = tokens[index]
  if (!token?.joined) return undefined
  const size = suffixes[token.norm]
  if (size === undefined) return undefined
  if (token.norm !== 'm' && token.norm !== 'b') return size
  const following = tokens[index + 1]
  const plural = following?.kind === 'letters' && /[a-z]{3,}s$/.test(following.norm) && !following.joined
  return money || plural || following?.norm === 'people' ? size : undefined
}

/** "1,200" -> 100; "1.25" -> 0.01; "7" -> 1. */
function stepOfDigits(digits: string): number {
  const [whole = '', decimals] = digits.replace(/,/g, '').split('.')
  if (decimals !== undefined) return 10 ** -decimals.length
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  return 10 ** Math.min(zeros, Math.max(0, whole.length - 1))
}

function stepOfValue(value: number): number {
  return Number.isInteger(value) ? stepOfDigits(String(value)) : 0.5
}

const ordinalList: readonly string[] = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'] // prettier-ignore
const ordinalWords: ReadonlyMap<string, number> = new Map(ordinalList.map((word, value) => [word, value]))

/** "second", "21st", "twenty-first". */
export function readOrdinal(tokens: readonly FigureToken[], index: number): { value: number; next: number } | null {
  const token = tokens[index]
  if (!token) return null
  const suffix = tokens[index + 1]
  if (token.kind === 'digits' && suffix?.joined && /^(st|nd|rd|th)$/.test(suffix.norm))
    return { value: Number(token.norm), next: index + 2 }
  const ten = tens[token.norm]
  if (ten !== undefined && suffix?.norm === '-') {
    const unit = ordinalWords.get(tokens[index + 2]?.norm ?? '-') ?? -1
    return unit > 0 && unit < 10 ? { value: ten + unit, next: index + 3 } : null
  }
  const value = ordinalWords.get(token.norm) ?? -1
  return value > 0 ? { value, next: index + 1 } : null
}

const denominators: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6,
  seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10
} // prettier-ignore

/** "half", "a third", "two-thirds", "three quarters". */
export function readFraction(tokens: readonly FigureToken[], index: number): { value: number; next: number } | null {
  const word = tokens[index]?.norm ?? ''
  if (word === 'half') return { value: 0.5, next: index + 1 }
  const above = word === 'a' || word === 'one' ? 1 : small[word]
  if (above === undefined || above === 0) return null
  const next = tokens[index + 1]?.norm === '-' ? index + 2 : index + 1
  const below = denominators[tokens[next]?.norm ?? '']
  if (below === undefined || above >= below) return null
  const plural = tokens[next]?.norm.endsWith('s') ?? false
  if (above > 1 !== plural) return null
  // "a third" is a share only before "of"; else it is an ordinal ("a third person died").
  if (above === 1 && word === 'a' && !/^(half|quarter)$/.test(tokens[next]?.norm ?? '') && tokens[next + 1]?.norm !== 'of') return null
  return { value: above / below, next: next + 1 }
}
