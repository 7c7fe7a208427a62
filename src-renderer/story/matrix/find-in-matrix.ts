import type { Span } from '../../../src-main/engine'
import { findText, mostHits } from '../find-text'
import { baseColumn, type Place } from './place'
import type { OpenLine } from './lay-matrix'

/** Words in a cell: offsets into the base text, or into what `flag` shows of the account. */
export interface MatrixHit extends Place, Span {
  readonly flag: string | null
}

/**
 * Where `query` stands in what the matrix shows, also in claims that are folded away: line by line, the base first, then the accounts'
 * own phrases. `columns` are the ids of the accounts, one for each cell of a line.
 */
export function findInMatrix(lines: readonly OpenLine[], columns: readonly string[], base: string, query: string): readonly MatrixHit[] {
  const inBase = findText(base, query)
  return lines
    .flatMap((line): MatrixHit[] => [
      ...(line.type === 'claim' ? inBase.filter((hit) => hit.start < line.claim.end && hit.end > line.claim.start) : []).map((hit) => ({
        ...hit,
        line: line.key,
        column: baseColumn,
        flag: null
      })),
      ...line.cells.flatMap(({ flags }, at) =>
        flags.flatMap(({ flag, words }) =>
          findText(words, query).map((hit) => ({ ...hit, line: line.key, column: columns[at] ?? '', flag: flag.id }))
        )
      )
    ])
    .slice(0, mostHits)
}
