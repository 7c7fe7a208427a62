/** Stories for tests of the review: texts in versions, compared by the engine, decided on as an editor would. */
import { compareAccount, readArticle, type Comparison, type Flag } from '../../engine'
import { correctionsToObey } from '../corrections-to-obey'
import { decidedFlag } from '../decided-flag'
import type { AccountReview, Decision, StoredReview, Verdict, VersionedText } from '../model'
import { reviewAccount } from '../review-account'

export interface Texts {
  readonly base: readonly VersionedText[]
  readonly account: readonly VersionedText[]
}

export const nothing: StoredReview = { decisions: [], notes: [], corrections: [] }

/** Texts in order; "b0", "b1"… and "a0", "a1"… are their versions, each stored a day after the one before. */
export function versions(base: readonly string[], account: readonly string[]): Texts {
  const of = (side: string, texts: readonly string[]): VersionedText[] =>
    texts.map((text, index) => ({ versionId: `${side}${index}`, text, storedAt: `2026-11-${12 + index}T07:00:00.000Z` }))
  return { base: of('b', base), account: of('a', account) }
}

export function compareLast({ base, account }: Texts, stored: StoredReview = nothing): Comparison {
  const read = (all: readonly VersionedText[], side: 'base' | 'account'): ReturnType<typeof readArticle> =>
    readArticle({ text: last(all).text, headline: null, outlet: null, published: null }, side)
  return compareAccount(read(base, 'base'), read(account, 'account'), { corrections: correctionsToObey(stored, base, account) })
}

export function review(texts: Texts, stored: StoredReview, before: Comparison | null = null): AccountReview {
  return reviewAccount({ comparison: compareLast(texts, stored), stored, ...texts, before })
}

export function last(all: readonly VersionedText[]): VersionedText {
  const shown = all.at(-1)
  if (!shown) throw new Error('No version')
  return shown
}

/** A decision on a flag of the texts shown. `at`: which in order, for its id and time. */
export function decide(flag: Flag, texts: Texts, verdict: Verdict, at = 0): Decision {
  return {
    decisionId: `d${String(at).padStart(3, '0')}`,
    verdict,
    dismissal: verdict === 'dismissed' ? 'reworded' : null,
    dismissalText: '',
    decidedAt: `2026-11-${11 + texts.account.length}T08:${String(at % 60).padStart(2, '0')}:00.000Z`,
    flag: decidedFlag(flag, last(texts.base), last(texts.account))
  }
}

/** Every flag and unsure pair decided, in turn confirmed and dismissed. */
export function decideAll(texts: Texts): StoredReview {
  const { flags, unsure } = compareLast(texts)
  const decisions = [...flags, ...unsure].map((flag, index) => decide(flag, texts, index % 2 === 0 ? 'confirmed' : 'dismissed', index))
  return { ...nothing, decisions }
}
