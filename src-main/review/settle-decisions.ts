import type { FindFlag, FoundFlag } from './find-flag'
import type { Decision } from './model'

export interface SettledDecisions {
  /** By flag id. */
  readonly onFlags: ReadonlyMap<string, { readonly decision: Decision; readonly standing: FoundFlag['standing'] }>
  /** The words stand, no flag does, or a later decision has it. */
  readonly settled: readonly Decision[]
  readonly unplaced: readonly Decision[]
}

const ranks: Readonly<Record<FoundFlag['standing'], number>> = { here: 0, carried: 1, changed: 2 }

/**
 * Puts every decision on one flag at most and one decision at most on every flag: what was decided on the texts shown goes before what is
 * carried, what is carried before what changed, the likest flag before others, the latest decision before earlier ones.
 * `earlierUntil`: when the last decision on earlier texts was given. A dropped claim stands in the base alone, and that may be unchanged
 * though the account is another: decided up to then, it is carried.
 */
export function settleDecisions(decisions: readonly Decision[], findFlag: FindFlag, earlierUntil: string | null): SettledDecisions {
  const searched = decisions.map((decision) => ({ decision, ...findFlag(decision.flag) }))
  const wishes = searched.flatMap(({ decision, found }) =>
    found.map((flag) => ({
      decision,
      ...flag,
      standing:
        flag.standing === 'here' && earlierUntil !== null && decision.decidedAt <= earlierUntil ? ('carried' as const) : flag.standing
    }))
  )
  wishes.sort(
    (one, other) =>
      ranks[one.standing] - ranks[other.standing] ||
      other.likeness - one.likeness ||
      compare(other.decision.decidedAt, one.decision.decidedAt) ||
      compare(other.decision.decisionId, one.decision.decisionId) ||
      compare(one.flagId, other.flagId)
  )
  const onFlags = new Map<string, { decision: Decision; standing: FoundFlag['standing'] }>()
  const placed = new Set<string>()
  for (const { decision, flagId, standing } of wishes) {
    if (onFlags.has(flagId) || placed.has(decision.decisionId)) continue
    onFlags.set(flagId, { decision, standing })
    placed.add(decision.decisionId)
  }
  const left = searched.filter(({ decision }) => !placed.has(decision.decisionId))
  return {
    onFlags,
    settled: byTime(left.filter(({ wordsStand }) => wordsStand).map(({ decision }) => decision)),
    unplaced: byTime(left.filter(({ wordsStand }) => !wordsStand).map(({ decision }) => decision))
  }
}

function byTime(decisions: Decision[]): Decision[] {
  return decisions.sort((one, other) => compare(one.decidedAt, other.decidedAt) || compare(one.decisionId, other.decisionId))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
