/** What the reading surface draws, from top to bottom: one row is one line of the grid, so both sides of it are level. */
import type { Alignment, Claim, Flag, Span } from '../../src-main/engine'

export type Side = 'base' | 'account'

/** A claim with the loose text around it: `start..end` is drawn, `claim` lies inside. "(Reuters) " and "”" stay beside their claim. */
export interface DrawnClaim extends Span {
  readonly claim: Claim
}

/**
 * contradicted, dropped, added: what the strongest flag of the row says.
 * unsure: the engine could not judge. moved, reworded, agreed: no flag. bare: neither paired nor flagged (a comparison cut short).
 */
export type Look = 'contradicted' | 'dropped' | 'added' | 'unsure' | 'moved' | 'reworded' | 'agreed' | 'bare'

/** Claims of one or both sides; a side without claims is a gap. */
export interface ClaimRow {
  readonly type: 'claims'
  readonly key: string
  readonly base: readonly DrawnClaim[]
  readonly account: readonly DrawnClaim[]
  /** null when only one side has claims. */
  readonly alignment: Alignment | null
  readonly flags: readonly Flag[]
  readonly unsure: readonly Flag[]
  readonly look: Look
  /** Which way the account moved it: "up" stands earlier in the account than its neighbours do. */
  readonly moved: 'up' | 'down' | null
  /** A paragraph starts here: larger gap above. */
  readonly paragraph: boolean
}

/** Where claims really stood that are shown elsewhere: "Shown beside claim 5". */
export interface ElsewhereRow {
  readonly type: 'elsewhere'
  readonly key: string
  readonly side: Side
  readonly claims: readonly Claim[]
  /** Key of the row that shows them, and the number of the claim they are shown beside. */
  readonly target: string
  readonly beside: number
}

/** Text outside claims: headings, bylines, separators. */
export interface ContextRow {
  readonly type: 'context'
  readonly key: string
  readonly base: Span | null
  readonly account: Span | null
}

/** A run of claims that agree word for word. `rows` are shown or not; the line itself stays. */
export interface FoldRow {
  readonly type: 'fold'
  readonly key: string
  readonly rows: readonly ClaimRow[]
  /** Numbers of the first and last base claim. */
  readonly first: number
  readonly last: number
  /** How many base claims. */
  readonly claims: number
}

export type Row = ClaimRow | ElsewhereRow | ContextRow | FoldRow

/** "b12" -> 12 */
export function claimNumber(id: string): number {
  return Number(id.slice(1))
}

/** Rows with the folds opened: every row there is, in order, without the folds' own lines. */
export function unfolded(rows: readonly Row[]): readonly Exclude<Row, FoldRow>[] {
  return rows.flatMap((row): readonly Exclude<Row, FoldRow>[] => (row.type === 'fold' ? row.rows : [row]))
}
