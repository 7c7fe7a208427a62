/** The minimap's geometry: where each row lies, as a share of the whole, guessed from its text before anything is drawn. */
import type { Flag, Kind } from '../../src-main/engine'
import type { FlagState } from './review/review-words'
import type { Row } from './rows'

/** Characters on one line of a column; a guess is enough, since map and frame use the same one. */
const measure = 52

export interface Bar {
  readonly flag: string
  readonly kind: Kind | 'unsure'
  readonly state: FlagState
  /** 0..1 from the top. */
  readonly at: number
}

/** Height of a row in lines of text. */
export function linesOf(row: Row): number {
  if (row.type === 'fold' || row.type === 'elsewhere') return 1.2
  if (row.type === 'context')
    return Math.max(...[row.base, row.account].map((span) => (span ? Math.ceil((span.end - span.start) / measure) : 0))) + 0.4
  const column = (drawn: readonly { start: number; end: number }[]): number =>
    drawn.reduce((lines, { start, end }) => lines + Math.ceil((end - start) / measure) + 0.24, 0)
  const signs = row.flags.length + row.unsure.length
  return Math.max(column(row.base), column(row.account), signs > 0 ? 0.9 + 0.7 * signs : 1.2) + (row.paragraph ? 0.6 : 0.1)
}

/** `tops[i]` is the share of the whole that lies above row i; one more entry, 1, ends the list. */
export function topsOf(rows: readonly Row[]): readonly number[] {
  const heights = rows.map(linesOf)
  const total = heights.reduce((sum, height) => sum + height, 0) || 1
  let reached = 0
  const tops = heights.map((height) => {
    const top = reached / total
    reached += height
    return top
  })
  return [...tops, 1]
}

/** One bar for every visible flag, at its row. */
export function barsOf(rows: readonly Row[], tops: readonly number[], visible: ReadonlyMap<string, FlagState>): readonly Bar[] {
  return rows.flatMap((row, index) => {
    if (row.type !== 'claims') return []
    const at = tops[index] ?? 0
    const bar = (flag: Flag, kind: Bar['kind']): readonly Bar[] => {
      const state = visible.get(flag.id)
      return state === undefined ? [] : [{ flag: flag.id, kind, state, at }]
    }
    return [...row.flags.flatMap((flag) => bar(flag, flag.kind)), ...row.unsure.flatMap((flag) => bar(flag, 'unsure'))]
  })
}

/** The row that lies at `share`, 0..1. */
export function rowAt(tops: readonly number[], share: number): number {
  let low = 0
  let high = Math.max(0, tops.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 1) <= share) low = middle
    else high = middle - 1
  }
  return low
}
