import { logOdds, probability, type Logistic } from '../learned/logistic'
import { claimAlone, linkAmong, linkOwn } from '../lexicon/link-weights'
import type { Pair, Reading, ReadClaim } from '../reading'
import { findAnchors } from './anchors'
import { assign, rankLinks, type Group, type RankedLink } from './assign'
import { findCandidates, type Candidate } from './candidates'
import { noLimit, type Limit } from './limit'
import { amongFeatures, ownFeatures, type Link } from './link-features'
import { decideAlone } from './decide-alone'
import { findMoved } from './moved'
import { makeSoftMatch, type SoftMatch } from './soft-match'
import { readTerms, type TermTable } from './terms'

export interface Aligned {
  /** In the order of the base text. */
  readonly pairs: readonly Pair[]
  readonly baseOnly: readonly ReadClaim[]
  readonly accountOnly: readonly ReadClaim[]
  /** Time ran out: some links were never weighed. */
  readonly approximate: boolean
}

/** The learned parts of an alignment; training gives its own. */
export interface LinkModels {
  readonly own: Logistic
  readonly among: Logistic
  /** The last word on a claim: does the other side tell it at all? null: links alone decide. */
  readonly alone: Logistic | null
}

const shipped: LinkModels = { own: linkOwn, among: linkAmong, alone: claimAlone }

/** Pairs the claims of two texts. Every claim is in one pair or alone, and swapping the texts swaps the two sides of the result. */
export function alignClaims(base: Reading, account: Reading, limit: Limit = noLimit, models: LinkModels = shipped): Aligned {
  const table = readTerms(base, account)
  const match = makeSoftMatch(table.terms)
  const { links, approximate } = weighLinks(table, match, limit, models.own)
  const { ranked, groups } = assignLinks(table, links, models.among)
  const decided = models.alone ? decideAlone(table, ranked, groups, match, models.alone) : groups
  return { ...present(decided, table), approximate }
}

/** Second pass over the links, and the first assignment. */
export function assignLinks(
  table: TermTable,
  links: readonly Link[],
  model: Logistic
): { readonly ranked: readonly RankedLink[]; readonly groups: readonly Group[] } {
  const among = amongFeatures(links, table)
  const weighed = links.map((link, index) => ({ ...link, odds: logOdds(model, among[index] ?? []) }))
  const ranked = rankLinks(weighed, (link) => nameLink(link, table))
  return { ranked, groups: assign(ranked, findAnchors(table)) }
}

/** First pass over all candidates; stops between two base claims when time is up. */
export function weighLinks(
  table: TermTable,
  match: SoftMatch,
  limit: Limit,
  model: Logistic
): { readonly links: readonly Link[]; readonly approximate: boolean } {
  const links: Link[] = []
  let claim = -1
  for (const candidate of findCandidates(table)) {
    if (candidate.base !== claim) {
      if (limit.timeIsUp()) return { links, approximate: true }
      claim = candidate.base
      limit.onProgress?.(claim, table.base.length)
    }
    const own = ownFeatures(candidate, table, match)
    links.push({ ...candidate, own, first: logOdds(model, own) })
  }
  return { links, approximate: false }
}

/** The same name whichever text is the base. */
export function nameLink(link: Candidate, table: TermTable): string {
  const keys = [table.base[link.base]?.key ?? '', table.account[link.account]?.key ?? '']
  return keys.sort().join('\n')
}

function present(groups: readonly Group[], { base, account }: TermTable): Omit<Aligned, 'approximate'> {
  const moved = findMoved(groups)
  const claimsOf = (side: TermTable['base'], indices: readonly number[]): ReadClaim[] =>
    indices.flatMap((index) => side[index]?.claim ?? [])
  const pairs = groups.map((group, index) => ({
    base: claimsOf(base, group.base),
    account: claimsOf(account, group.account),
    score: group.odds >= 20 ? 1 : probability(group.odds),
    moved: moved[index] ?? false
  }))
  const pairedBase = new Set(groups.flatMap((group) => group.base))
  const pairedAccount = new Set(groups.flatMap((group) => group.account))
  return {
    pairs,
    baseOnly: base.flatMap(({ claim }, index) => (pairedBase.has(index) ? [] : [claim])),
    accountOnly: account.flatMap(({ claim }, index) => (pairedAccount.has(index) ? [] : [claim]))
  }
}
