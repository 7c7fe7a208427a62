import type { Alignment } from '../model'
import type { Pair } from '../reading'
import { sameWording, wordChanges } from '../wording/word-changes'
import { comparePrecision } from './compare-precision'

/** What the window and the files show of a pair. */
export function presentPair({ base, account, score, moved }: Pair): Alignment {
  const baseWords = base.flatMap((claim) => claim.words)
  const accountWords = account.flatMap((claim) => claim.words)
  const ids = { base: base.map((claim) => claim.id), account: account.map((claim) => claim.id), score, moved }
  if (sameWording(baseWords, accountWords)) {
    return { ...ids, wording: 'same', precision: 'same', onlyBase: [], onlyAccount: [], changes: { base: [], account: [] } }
  }
  const details = comparePrecision(
    base.flatMap((claim) => claim.details),
    account.flatMap((claim) => claim.details)
  )
  return { ...ids, wording: 'reworded', ...details, changes: wordChanges(baseWords, accountWords) }
}
