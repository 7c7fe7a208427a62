import { toldBy } from '../alignment/told-values'
import type { Detail, Word } from '../reading'

/** The figures and moments of one side, found by the words they are written in. */
export interface WordValues {
  /** null for words that belong to no value. Equal keys state the same: "two" and "2". */
  readonly keyAt: (word: Word) => string | null
  readonly keys: ReadonlySet<string>
}

/** Reads which value each word belongs to. */
export function wordValues(details: readonly Detail[]): WordValues {
  const values = details.flatMap((detail) => {
    const told = toldBy(detail)
    return told ? [{ start: detail.start, end: detail.end, key: told.key }] : []
  })
  return {
    keyAt: (word) => values.find(({ start, end }) => start <= word.start && word.start < end)?.key ?? null,
    keys: new Set(values.map(({ key }) => key))
  }
}
