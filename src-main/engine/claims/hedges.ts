/** Hedges around a figure as comparison signs: "more than 1,000" is over, "about 300" about, "up to 40" at most. */
import type { Bound } from '../reading'
import type { FigureToken } from './figure-tokens'

export interface Hedge {
  readonly bound: Bound
  /** Index of its first token; the figure's own index when the hedge stands behind it or there is none. */
  readonly from: number
  /** Index after the last token of a hedge behind the figure. */
  readonly to: number
  /** "nearly", "almost", "just under": close below. */
  readonly close: boolean
}

const before: readonly (readonly [string, Bound, boolean])[] = [
  ['no more than', 'atMost', false],
  ['not more than', 'atMost', false],
  ['no fewer than', 'atLeast', false],
  ['no less than', 'atLeast', false],
  ['not less than', 'atLeast', false],
  ['as many as', 'atMost', false],
  ['as much as', 'atMost', false],
  ['as few as', 'atLeast', false],
  ['a maximum of', 'atMost', false],
  ['a minimum of', 'atLeast', false],
  ['a total of', 'exactly', false],
  ['at the most', 'atMost', false],
  ['at most', 'atMost', false],
  ['at least', 'atLeast', false],
  ['just over', 'over', true],
  ['just above', 'over', true],
  ['slightly more than', 'over', true],
  ['a little more than', 'over', true],
  ['a little over', 'over', true],
  ['well over', 'over', false],
  ['more than', 'over', false],
  ['greater than', 'over', false],
  ['upwards of', 'over', false],
  ['in excess of', 'over', false],
  ['just under', 'under', true],
  ['just below', 'under', true],
  ['just short of', 'under', true],
  ['slightly less than', 'under', true],
  ['a little less than', 'under', true],
  ['less than', 'under', false],
  ['fewer than', 'under', false],
  ['close to', 'about', true],
  ['up to', 'atMost', false],
  ['an estimated', 'about', false],
  ['in the region of', 'about', false],
  ['some', 'about', false],
  ['about', 'about', false],
  ['around', 'about', false],
  ['roughly', 'about', false],
  ['approximately', 'about', false],
  ['approx', 'about', false],
  ['estimated', 'about', false],
  ['circa', 'about', false],
  ['the best part of', 'under', true],
  ['the better part of', 'under', true],
  ['nearly', 'under', true],
  ['almost', 'under', true],
  ['over', 'over', false],
  ['above', 'over', false],
  ['exceeding', 'over', false],
  ['under', 'under', false],
  ['below', 'under', false],
  ['beneath', 'under', false],
  ['exactly', 'exactly', false],
  ['precisely', 'exactly', false],
  ['only', 'exactly', false],
  ['just', 'exactly', false]
]
const rows = before.map(([words, bound, close]) => ({ words: words.split(' '), bound, close }))
const rowsEnd = new Set(rows.map(({ words }) => words.at(-1)))

/** Reads the hedge before token `from` and behind token `to` (the first after figure and unit). */
export function readHedge(tokens: readonly FigureToken[], from: number, to: number): Hedge {
  const behind = readBehind(tokens, to)
  if (behind) return behind
  for (const { words, bound, close } of rowsEnd.has(tokens[from - 1]?.norm) ? rows : []) {
    const start = from - words.length
    if (start >= 0 && words.every((word, step) => tokens[start + step]?.norm === word)) return { bound, from: start, to, close }
  }
  const before = tokens[from - 1]?.norm
  if (before === '~') return { bound: 'about', from: from - 1, to, close: false }
  if (before === '>') return { bound: 'over', from: from - 1, to, close: false }
  if (before === '<') return { bound: 'under', from: from - 1, to, close: false }
  return { bound: 'exactly', from, to, close: false }
}

function readBehind(tokens: readonly FigureToken[], to: number): Hedge | null {
  const [one, two] = [tokens[to]?.norm, tokens[to + 1]?.norm]
  if (one === '-' && two === 'odd') return { bound: 'about', from: to, to: to + 2, close: false }
  if (one === '+' || one === '-plus') return { bound: 'atLeast', from: to, to: to + 1, close: false }
  if (one === '-' && two === 'plus') return { bound: 'atLeast', from: to, to: to + 2, close: false }
  // "three weeks at most" ends its clause; "two weeks at most sites" does not.
  const limit = one === 'at' ? (two === 'the' ? 2 : 1) : 0
  const word = limit > 0 ? tokens[to + limit]?.norm : undefined
  const ends = /^[.,;:!?)]?$/.test(tokens[to + limit + 1]?.norm ?? '')
  if ((word === 'most' || word === 'least') && ends)
    return { bound: word === 'most' ? 'atMost' : 'atLeast', from: to, to: to + limit + 1, close: false }
  if (one !== 'or') return null
  if (two === 'so') return { bound: 'about', from: to, to: to + 2, close: false }
  if (two === 'more') return { bound: 'atLeast', from: to, to: to + 2, close: false }
  if (two === 'fewer' || two === 'less') return { bound: 'atMost', from: to, to: to + 2, close: false }
  return null
}

/** How far "about" reaches: "about 300" agrees with 312 and 280, not with 340. */
const aboutShare = 0.1
/** "nearly 300" agrees with 275 and 300; "just over 300" with 330. */
const closeShare = 0.12

/** The closed interval that a hedged figure allows. */
export function intervalOf(low: number, high: number, bound: Bound, close: boolean): { low: number; high: number } {
  const reach = close ? closeShare : aboutShare
  switch (bound) {
    case 'exactly':
      return { low, high }
    case 'about':
      return { low: low * (1 - reach), high: high * (1 + reach) }
    case 'over':
    case 'atLeast':
      return { low, high: close ? high * (1 + reach) : Infinity }
    case 'under':
    case 'atMost':
      return { low: close ? low * (1 - reach) : 0, high }
  }
}
