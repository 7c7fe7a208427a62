import type { CorrectedPair, EngineCorrections, Span } from '../engine'
import { carryThrough } from './carry-words'
import type { StoredReview, VersionedText } from './model'
import { turnRound } from './turn-round'

/**
 * The pairings an editor corrected, as spans in the latest texts, the latest first, for `CompareOptions.corrections`. Left out are those whose
 * words are gone on either side, and those that a later one takes back. `base` and `account`: every stored version in order.
 */
export function correctionsToObey(
  stored: StoredReview,
  base: readonly VersionedText[],
  account: readonly VersionedText[]
): EngineCorrections {
  const turned = turnRound(stored, base, account)
  const carryBase = carryThrough(base)
  const carryAccount = carryThrough(account)
  const pairs: Record<'pair' | 'unpair', CorrectedPair[]> = { pair: [], unpair: [] }
  const latestFirst = [...turned.corrections].sort(
    (one, other) => compare(other.correctedAt, one.correctedAt) || compare(other.correctionId, one.correctionId)
  )
  for (const correction of latestFirst) {
    if (correction.kind !== 'pair' && correction.kind !== 'unpair') continue
    const inBase = carryBase(correction.base)
    const inAccount = carryAccount(correction.account)
    if (!inBase || !inAccount) continue
    const wish = { base: spanOf(inBase), account: spanOf(inAccount) }
    const against = correction.kind === 'pair' ? pairs.unpair : pairs.pair
    if (!against.some((other) => overlap(other.base, wish.base) && overlap(other.account, wish.account))) pairs[correction.kind].push(wish)
  }
  return pairs
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
