/**
 * A small cutter of its own for figures: it parts digits from letters ("119km/h" -> 119 km / h), whatever the words of the
 * sentence are cut into.
 */
import type { Span } from '../model'

export interface FigureToken extends Span {
  /** Lower case, quotes and dashes made plain. */
  readonly norm: string
  readonly kind: 'digits' | 'letters' | 'mark'
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** No white space between this and the token before. */
  readonly joined: boolean
}

const pattern = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[\p{L}]+(?:['’](?!s\b)[\p{L}]+)?|[^\s]/gu

/** Cuts `text.slice(start, end)`; offsets are those of `text`. */
export function cutFigures(text: string, start: number, end: number): FigureToken[] {
  const tokens: FigureToken[] = []
  let before = -1
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index
    const to = from + match[0].length
    tokens.push({
      start: from,
      end: to,
      norm: plain(match[0].toLowerCase()),
      kind: /^[.\d]*\d/.test(match[0]) ? 'digits' : /^\p{L}/u.test(match[0]) ? 'letters' : 'mark',
      capital: /^\p{Lu}/u.test(match[0]),
      joined: before === from
    })
    before = to
  }
  return tokens
}

function plain(word: string): string {
  return word.replace(/[‘’ʼ]/g, "'").replace(/[–—‑‐−]/g, '-')
}
