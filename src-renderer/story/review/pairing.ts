/** Pairing two claims by hand: one side is given, the editor walks the claims of the other side and chooses. */
import type { Claim, Comparison, Span } from '../../../src-main/engine'
import { claimNumber, type ClaimRow, type Side } from '../rows'

export interface Pairing {
  /** The side that is given, its words, and the number of its first claim. */
  readonly side: Side
  readonly span: Span
  readonly number: number
  /** Index of the candidate among the other side's claims. */
  readonly at: number
}

export const otherSide = (side: Side): Side => (side === 'base' ? 'account' : 'base')

export function claimsOf(comparison: Comparison, side: Side): readonly Claim[] {
  return side === 'base' ? comparison.baseClaims : comparison.accountClaims
}

/** The whole stretch of a row's claims on one side; null where it has none. */
export function spanOf(row: ClaimRow, side: Side): Span | null {
  const claims = row[side].map(({ claim }) => claim)
  if (claims.length === 0) return null
  return { start: Math.min(...claims.map(({ start }) => start)), end: Math.max(...claims.map(({ end }) => end)) }
}

/** Starts from a row: its only side, or the base side of a pair. The candidate begins where the other text is as far along. */
export function startPairing(row: ClaimRow, comparison: Comparison, wished: Side | null): Pairing | null {
  const side = wished && row[wished].length > 0 ? wished : row.base.length > 0 ? 'base' : 'account'
  const first = row[side][0]
  const span = spanOf(row, side)
  const others = claimsOf(comparison, otherSide(side)).length
  if (!first || !span || others === 0) return null
  const share = (claimNumber(first.claim.id) - 1) / Math.max(1, claimsOf(comparison, side).length)
  return { side, span, number: claimNumber(first.claim.id), at: Math.min(others - 1, Math.round(share * others)) }
}
