import type { CorrectedPair, EngineCorrections } from '../engine'
import { carryThrough } from './carry-words'
import type { StoredReview, VersionedText } from './model'

/**
 * The pairings an editor corrected, as spans in the latest texts, the latest correction first, for `CompareOptions.corrections`. Those whose
 * words are gone on either side are left out. `base` and `account`: every stored version in order.
 */
export function correctionsToObey(
  stored: StoredReview,
  base: readonly VersionedText[],
  account: readonly VersionedText[]
): EngineCorrections {
  const carryBase = carryThrough(base)
  const carryAccount = carryThrough(account)
  const pairs: Record<'pair' | 'unpair', CorrectedPair[]> = { pair: [], unpair: [] }
  const latestFirst = [...stored.corrections].sort(
    (one, other) => compare(other.correctedAt, one.correctedAt) || compare(other.correctionId, one.correctionId)
  )
  for (const correction of latestFirst) {
    if (correction.kind !== 'pair' && correction.kind !== 'unpair') continue
    const inBase = carryBase(correction.base)
    const inAccount = carryAccount(correction.account)
    if (inBase && inAccount) pairs[correction.kind].push({ base: spanOf(inBase), account: spanOf(inAccount) })
  }
  return pairs
}

function spanOf({ start, end }: CorrectedPair['base']): CorrectedPair['base'] {
  return { start, end }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
