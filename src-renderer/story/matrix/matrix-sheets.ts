import type { Line } from './lay-matrix'

/** Rows are drawn a sheet at a time: six with four accounts, three with ten, so that drawing one takes a few milliseconds in any story. */
const cellsOnSheet = 32

/** Characters on one line of the first column and of a cell, for the guess at a height. */
const measures = { base: 38, cell: 22 }

export interface MatrixSheet {
  readonly key: string
  readonly lines: readonly Line[]
  /** Index of its first line among all that are shown. */
  readonly first: number
  /** px, guessed before it was ever drawn. */
  readonly height: number
}

/** Cuts the shown lines into sheets; an opened fold has sheets of its own, so that opening it changes no other. */
export function toSheets(lines: readonly Line[], isOpen: (fold: string) => boolean): readonly MatrixSheet[] {
  const runs: Line[][] = [[]]
  for (const line of lines) {
    if (line.type !== 'fold') runs.at(-1)?.push(line)
    else runs.push(isOpen(line.key) ? [line, ...line.lines] : [line], [])
  }
  const columns = 1 + Math.max(0, ...lines.map((line) => (line.type === 'fold' ? 0 : line.cells.length)))
  const linesOnSheet = Math.max(1, Math.round(cellsOnSheet / columns))
  const sheets: MatrixSheet[] = []
  let first = 0
  for (const run of runs)
    for (let at = 0; at < run.length; at += linesOnSheet) {
      const own = run.slice(at, at + linesOnSheet)
      sheets.push({ key: own[0]?.key ?? '', lines: own, first, height: own.reduce((sum, line) => sum + heightOf(line), 0) })
      first += own.length
    }
  return sheets
}

function heightOf(line: Line): number {
  if (line.type === 'fold') return 34
  const cells = line.cells.map(({ flags }) =>
    flags.reduce((sum, { words }) => sum + 22 + 20 * Math.min(3, Math.ceil(words.length / measures.cell)), 0)
  )
  const base = line.type === 'claim' ? 20 * Math.ceil((line.claim.end - line.claim.start) / measures.base) : 20
  return 17 + Math.max(base, ...cells)
}
