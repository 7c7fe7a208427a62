import type { Comparison, Flag } from '../../src-main/engine'
import type { AccountView } from '../../src-main/contract'
import { layoutRows } from './layout-rows'
import { unfolded, type ClaimRow, type FoldRow, type Row } from './rows'

/** The rows of one comparison, and where to find things in them. */
export interface Laid {
  readonly rows: readonly Row[]
  /** The row each flag stands in, by flag id. */
  readonly homes: ReadonlyMap<string, ClaimRow>
  /** Every row with claims by its key, in order, folded away or not. */
  readonly claimRows: ReadonlyMap<string, ClaimRow>
  /** The fold that hides a row, by the row's key. */
  readonly folds: ReadonlyMap<string, FoldRow>
}

/** `marked` are the editor's own flags; they stand in the rows beside the engine's. */
export function layOut(view: AccountView, comparison: Comparison, marked: readonly Flag[]): Laid {
  const whole = marked.length === 0 ? comparison : { ...comparison, flags: [...comparison.flags, ...marked] }
  const rows = layoutRows(whole, view.base, view.account)
  const claims = unfolded(rows).filter((row) => row.type === 'claims')
  return {
    rows,
    homes: new Map(claims.flatMap((row) => [...row.flags, ...row.unsure].map((flag) => [flag.id, row] as const))),
    claimRows: new Map(claims.map((row) => [row.key, row])),
    folds: new Map(rows.flatMap((row) => (row.type === 'fold' ? row.rows.map((inner) => [inner.key, row] as const) : [])))
  }
}

/** The place of a flag's row from the top, for sorting; flags without a row come last. */
export function placeOf(laid: Laid): (flagId: string) => number {
  const order = new Map([...laid.claimRows.keys()].map((key, at) => [key, at]))
  return (flagId) => order.get(laid.homes.get(flagId)?.key ?? '') ?? Number.MAX_SAFE_INTEGER
}
