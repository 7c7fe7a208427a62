/**
 * A small cutter of its own for figures: it parts digits from letters ("119km/h" -> 119 km / h), whatever the words of the
 * sentence are cut into.
 */
import type { Span } from '../model'
import { fitting } from '../text/plain-letters'

export interface FigureToken extends Span {
  /** Lower case, quotes and dashes made plain. */
  readonly norm: string
  readonly kind: 'digits' | 'letters' | 'mark'
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** No white space between this and the token before. */
  readonly joined: boolean
}

const patternFor = fitting(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[\p{L}]+(?:['’](?!s\b)[\p{L}]+)?|[^\s]/gu)

/** Cuts `text.slice(start, end)`; offsets are those of `text`. */
export function cutFigures(text: string, start: number, end: number): FigureToken[] {
  const tokens: FigureToken[] = []
  let before = -1
  const part = text.slice(start, end)
  for (const match of part.matchAll(patternFor(part))) {
    const word = match[0]
    const from = start + match.index
    const to = from + word.length
    const { kind, capital } = shapeOf(word)
    tokens.push({ start: from, end: to, norm: plain(word.toLowerCase()), kind, capital, joined: before === from })
    before = to
  }
  return tokens
}

type Shape = Pick<FigureToken, 'kind' | 'capital'>

const digits: Shape = { kind: 'digits', capital: false }
const small: Shape = { kind: 'letters', capital: false }
const capitals: Shape = { kind: 'letters', capital: true }
const other: Shape = { kind: 'mark', capital: false }

/** By the first character, nearly always one of A-Z, a-z and 0-9; the rest are asked of Unicode. */
function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0)
  if (code >= 97 && code <= 122) return small
  if (code >= 65 && code <= 90) return capitals
  if (code >= 48 && code <= 57) return digits
  if (code < 128) return code === 46 && word.length > 1 ? digits : other
  return /^\p{Lu}/u.test(word) ? capitals : /^\p{L}/u.test(word) ? small : other
}

function plain(word: string): string {
  if (!/[^\0-\x7f]/.test(word)) return word
  return word.replace(/[‘’ʼ]/g, "'").replace(/[–—‑‐−]/g, '-')
}
