import type { Candidate } from './candidates'
import type { Link } from './link-features'

/** A candidate with its final log-odds; positive: rather a link than not. */
export interface RankedLink extends Link {
  readonly odds: number
}

/** Claims that state the same: one to one, one to many, or many to one. */
export interface Group {
  base: number[]
  account: number[]
  /** Log-odds of the weakest link that holds the group together. */
  odds: number
}

/** Log-odds from which a group counts as the same wording. */
export const certain = 20

/** A link below even odds is not made: leaving a claim alone is better than a forced pair. */
const pairFrom = 0
/** A third claim must be surer than the first two: most doubtful joins are claims of their own. */
const joinFrom = 0.5

export interface Thresholds {
  readonly pair: number
  readonly join: number
}

/**
 * Takes links in the order given, the surest first (see `rankLinks`); each starts a group, joins one, or is passed over. A group never grows on both sides.
 */
export function assign(
  links: readonly RankedLink[],
  anchors: readonly Group[],
  thresholds: Thresholds = { pair: pairFrom, join: joinFrom }
): Group[] {
  const groups = anchors.map((group) => ({ base: [...group.base], account: [...group.account], odds: group.odds }))
  const ofBase = new Map(groups.flatMap((group) => group.base.map((index) => [index, group])))
  const ofAccount = new Map(groups.flatMap((group) => group.account.map((index) => [index, group])))
  const anchored = new Set(groups)
  for (const link of links) {
    const baseGroup = ofBase.get(link.base)
    const accountGroup = ofAccount.get(link.account)
    if (baseGroup && accountGroup) continue
    if (!baseGroup && !accountGroup) {
      if (link.odds < thresholds.pair) continue
      const group = { base: [link.base], account: [link.account], odds: link.odds }
      groups.push(group)
      ofBase.set(link.base, group)
      ofAccount.set(link.account, group)
      continue
    }
    if (link.odds < thresholds.join) continue
    const group = baseGroup ?? accountGroup
    if (!group || anchored.has(group)) continue
    if (baseGroup && baseGroup.base.length === 1) {
      group.account.push(link.account)
      ofAccount.set(link.account, group)
    } else if (accountGroup && accountGroup.account.length === 1) {
      group.base.push(link.base)
      ofBase.set(link.base, group)
    } else continue
    group.odds = Math.min(group.odds, link.odds)
  }
  for (const group of groups) {
    group.base.sort((one, other) => one - other)
    group.account.sort((one, other) => one - other)
  }
  return groups.sort((one, other) => (one.base[0] ?? 0) - (other.base[0] ?? 0))
}

/**
 * The surest link first; equal ones in an order that is the same whichever text is the base.
 * @param nameOf names a link by its two claims, regardless of their sides.
 */
export function rankLinks(links: readonly RankedLink[], nameOf: (link: Candidate) => string): RankedLink[] {
  const named = links.map((link) => ({ link, name: nameOf(link) }))
  named.sort(
    (one, other) =>
      other.link.odds - one.link.odds ||
      one.link.base + one.link.account - other.link.base - other.link.account ||
      (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  )
  return named.map(({ link }) => link)
}
