import { linesOf } from './overview'
import type { FoldRow, Row } from './rows'

/** Rows are drawn a sheet at a time: few enough that drawing one never takes long, whatever the article's length. */
export const rowsOnSheet = 4

export interface Sheet {
  readonly key: string
  readonly rows: readonly Row[]
  /** Index of its first row among all that are shown. */
  readonly first: number
  /** Height in lines, guessed before it was ever drawn. */
  readonly lines: number
}

/** Cuts the rows into sheets. What stands in a fold has sheets of its own, so that opening one changes no other sheet. */
export function toSheets(rows: readonly Row[], unfold: (fold: FoldRow) => readonly Row[]): readonly Sheet[] {
  const runs: Row[][] = [[]]
  for (const row of rows) {
    if (row.type === 'fold') runs.push([...unfold(row)], [])
    else runs.at(-1)?.push(row)
  }
  const sheets: Sheet[] = []
  let first = 0
  for (const run of runs) {
    for (let at = 0; at < run.length; at += rowsOnSheet) {
      const own = run.slice(at, at + rowsOnSheet)
      sheets.push({ key: own[0]?.key ?? '', rows: own, first, lines: own.reduce((sum, row) => sum + linesOf(row), 0) })
      first += own.length
    }
  }
  return sheets
}
