/** Keys of the row above all and of the first column. */
export const headLine = 'head'
export const baseColumn = 'base'

/** One cell: the key of a line, or `head`; an account's id, or `base`. */
export interface Place {
  readonly line: string
  readonly column: string
}
