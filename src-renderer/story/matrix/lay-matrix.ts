/** The rows of the matrix: claims of the base from top to bottom, what accounts added at their place, runs without anything to see folded. */
import type { MatrixColumn, MatrixFlag } from '../../../src-main/contract'
import type { Claim } from '../../../src-main/engine'
import { claimNumber } from '../rows'

/**
 * flags: some are visible. absent: the account does not have the claim, and no flag of it is visible. agreed: it tells the same.
 * uncompared: nobody knows yet. empty: in a row of added claims, nothing of this account.
 */
export interface Cell {
  readonly look: 'flags' | 'absent' | 'agreed' | 'uncompared' | 'empty'
  /** The visible ones. */
  readonly flags: readonly MatrixFlag[]
  /** Flags that the filter hides. */
  readonly hidden: number
}

export interface ClaimLine {
  readonly type: 'claim'
  readonly key: string
  readonly claim: Claim
  /** One for each account. */
  readonly cells: readonly Cell[]
}

/** The nth thing that accounts add at one place. What stands in one row need not be the same. */
export interface AddedLine {
  readonly type: 'added'
  readonly key: string
  /** Number of the base claim it stands behind; 0 before the first. */
  readonly after: number
  /** 1-based, of how many rows at this place. */
  readonly nth: number
  readonly of: number
  readonly cells: readonly Cell[]
}

export type OpenLine = ClaimLine | AddedLine

/** Claims in a row that nothing visible is said of. */
export interface FoldLine {
  readonly type: 'fold'
  readonly key: string
  readonly lines: readonly ClaimLine[]
  readonly first: number
  readonly last: number
  /** Why: all accounts agree, those compared so far agree, or the filter hides what they say. */
  readonly why: 'agree' | 'agree-so-far' | 'hidden'
}

export type Line = OpenLine | FoldLine

/** Two rows are quicker read than unfolded; from three on a fold saves more than it costs. */
const shortestRun = 3

const nothing: Cell = { look: 'empty', flags: [], hidden: 0 }
const unknown: Cell = { look: 'uncompared', flags: [], hidden: 0 }

/** `columns` in the order of the accounts, null where one is not compared; `sees` says whether the filter lets a flag of column `at` through. */
export function layMatrix(columns: readonly (MatrixColumn | null)[], sees: (flag: MatrixFlag, at: number) => boolean): readonly OpenLine[] {
  const claims = columns.find((column) => column !== null)?.claims ?? []
  const added = columns.map((column, at) => addedByPlace(column, (flag) => sees(flag, at)))
  return [
    ...addedLines(added, null),
    ...claims.flatMap((claim, row): OpenLine[] => [
      { type: 'claim', key: claim.id, claim, cells: columns.map((column, at) => cellAt(column, row, (flag) => sees(flag, at))) },
      ...addedLines(added, claim.id)
    ])
  ]
}

function cellAt(column: MatrixColumn | null, row: number, sees: (flag: MatrixFlag) => boolean): Cell {
  const cell = column?.cells[row]
  if (!cell) return unknown
  const flags = cell.flags.filter(sees)
  const look = flags.length > 0 ? 'flags' : cell.said ? 'agreed' : 'absent'
  return { look, flags, hidden: cell.flags.length - flags.length }
}

type Added = ReadonlyMap<string | null, readonly MatrixFlag[]>

function addedByPlace(column: MatrixColumn | null, sees: (flag: MatrixFlag) => boolean): Added {
  const places = new Map<string | null, MatrixFlag[]>()
  for (const { after, flag } of column?.added ?? []) if (sees(flag)) places.set(after, [...(places.get(after) ?? []), flag])
  return places
}

function addedLines(added: readonly Added[], after: string | null): AddedLine[] {
  const lists = added.map((places) => places.get(after) ?? [])
  const of = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: of }, (_, at): AddedLine => {
    const cells = lists.map((list): Cell => {
      const flag = list[at]
      return flag ? { look: 'flags', flags: [flag], hidden: 0 } : nothing
    })
    return { type: 'added', key: `added ${after ?? ''} ${at}`, after: after === null ? 0 : claimNumber(after), nth: at + 1, of, cells }
  })
}

/** Runs of claims with no visible flag become one line each. Absent claims whose flag is visible never do. */
export function foldLines(lines: readonly OpenLine[]): readonly Line[] {
  const folded: Line[] = []
  let run: ClaimLine[] = []
  const close = (): void => {
    folded.push(...(run.length < shortestRun ? run : [makeFold(run)]))
    run = []
  }
  for (const line of lines) {
    if (line.type === 'claim' && isQuiet(line)) run.push(line)
    else {
      close()
      folded.push(line)
    }
  }
  close()
  return folded
}

function isQuiet({ cells }: ClaimLine): boolean {
  return cells.every(({ look, hidden }) => look === 'agreed' || look === 'uncompared' || (look === 'absent' && hidden > 0))
}

function makeFold(lines: readonly ClaimLine[]): FoldLine {
  const numbers = lines.map(({ claim }) => claimNumber(claim.id))
  const cells = lines.flatMap((line) => line.cells)
  const why = cells.some(({ hidden }) => hidden > 0) ? 'hidden' : cells.some(({ look }) => look === 'uncompared') ? 'agree-so-far' : 'agree'
  return { type: 'fold', key: `fold ${lines[0]?.key ?? ''}`, lines, first: Math.min(...numbers), last: Math.max(...numbers), why }
}

/** "Claims 10 to 12 agree everywhere" */
export function sayFold({ first, last, why }: FoldLine): string {
  const claims = `Claims ${first} to ${last}`
  if (why === 'hidden') return `${claims}: no flag passes the filter`
  return why === 'agree' ? `${claims} agree everywhere` : `${claims} agree in the accounts compared so far`
}
