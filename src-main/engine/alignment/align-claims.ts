import { treeOdds, type BoostedTrees } from '../learned/boosted-trees'
import { logOdds, probability, type Logistic } from '../learned/logistic'
import { claimAlone } from '../lexicon/alone-trees'
import { linkAgain } from '../lexicon/link-trees'
import { linkAmong, linkOwn } from '../lexicon/link-weights'
import type { Pair, Reading, ReadClaim } from '../reading'
import { findOtherHours, partHours } from './another-hour'
import { findAnchors } from './anchors'
import { assign, certain, rankLinks, type Group, type RankedLink } from './assign'
import { findCandidates, type Candidate } from './candidates'
import { noLimit, type Limit } from './limit'
import { amongFeatures } from './among-features'
import { againFeatures, isPossible } from './again-features'
import { ownFeatures, type Link } from './link-features'
import { decideAlone } from './decide-alone'
import { findMoved } from './moved'
import { makeSoftMatch, type SoftMatch } from './soft-match'
import { readTerms, type TermTable } from './terms'

export interface Aligned {
  /** In the order of the base text. */
  readonly pairs: readonly Pair[]
  readonly baseOnly: readonly ReadClaim[]
  readonly accountOnly: readonly ReadClaim[]
  /** Claims left alone on both sides that give figures of one thing for two times: worth a question. */
  readonly otherHours: readonly Pair[]
  /** Time ran out: some links were never weighed. */
  readonly approximate: boolean
}

/** The learned parts of an alignment; training gives its own. */
export interface LinkModels {
  readonly own: Logistic
  readonly among: Logistic
  /** null: the second pass has the last word on a link. */
  readonly again: BoostedTrees | null
  /** The last word on a claim: does the other side tell it at all? null: links alone decide. */
  readonly alone: BoostedTrees | null
}

/** The models that ship with the engine. */
export const shippedLinks: LinkModels = { own: linkOwn, among: linkAmong, again: linkAgain, alone: claimAlone }

/** Pairs the claims of two texts. Every claim is in one pair or alone, and swapping the texts swaps the two sides of the result. */
export function alignClaims(base: Reading, account: Reading, limit: Limit = noLimit, models: LinkModels = shippedLinks): Aligned {
  const table = readTerms(base, account)
  const match = makeSoftMatch(table.terms)
  const { links, approximate } = weighLinks(table, match, limit, models.own, isBetweenFree(findAnchors(table)))
  const { ranked, groups } = assignLinks(table, links, models.among, models.again)
  const decided = models.alone ? decideAlone(table, ranked, groups, match, models.alone) : groups
  const kept = partHours(decided, table)
  const otherHours = findOtherHours(ranked, kept, table).map((group) => pairOf(group, table, false))
  return { ...present(kept, table), otherHours, approximate }
}

/** Second and third pass over the links, and the first assignment. */
export function assignLinks(
  table: TermTable,
  links: readonly Link[],
  model: Logistic,
  again: BoostedTrees | null = null
): { readonly ranked: readonly RankedLink[]; readonly groups: readonly Group[] } {
  const anchors = findAnchors(table)
  const free = links.filter(isBetweenFree(anchors))
  const among = amongFeatures(free, table)
  const second = free.map((link, index) => ({ ...link, odds: steady(logOdds(model, among[index] ?? [])) }))
  const weighed = again ? weighAgain(second, table, again) : second
  const ranked = rankLinks(weighed, (link) => nameLink(link, table))
  return { ranked, groups: assign(ranked, anchors) }
}

/** Third pass: links that the second thinks possible, among those it believes in. Half the word stays with the second, whose odds are finer. */
function weighAgain(second: readonly RankedLink[], table: TermTable, model: BoostedTrees): RankedLink[] {
  const rows = againFeatures(second, table)
  return second.map((link, index) => {
    const row = rows[index]
    return isPossible(link) && row ? { ...link, odds: steady((link.odds + treeOdds(model, row)) / 2) } : link
  })
}

/** What is told word for word is told: it is no partner for other claims. Links inside an anchor stay, for their neighbours' sake. */
function isBetweenFree(anchors: readonly Group[]): (candidate: Candidate) => boolean {
  const ofBase = new Map(anchors.flatMap((group) => group.base.map((index) => [index, group])))
  const ofAccount = new Map(anchors.flatMap((group) => group.account.map((index) => [index, group])))
  return ({ base, account }) => ofBase.get(base) === ofAccount.get(account)
}

/** First pass over the candidates worth it, all by default; stops between two base claims when time is up. */
export function weighLinks(
  table: TermTable,
  match: SoftMatch,
  limit: Limit,
  model: Logistic,
  isWorthIt: (candidate: Candidate) => boolean = () => true
): { readonly links: readonly Link[]; readonly approximate: boolean } {
  const links: Link[] = []
  let claim = -1
  for (const candidate of findCandidates(table)) {
    if (candidate.base !== claim) {
      if (limit.timeIsUp()) return { links, approximate: true }
      claim = candidate.base
      limit.onProgress?.(claim, table.base.length)
    }
    if (!isWorthIt(candidate)) continue
    const own = ownFeatures(candidate, table, match)
    links.push({ ...candidate, own, first: steady(logOdds(model, own)) })
  }
  return { links, approximate: false }
}

/** Without the last bits, in which the order of a sum shows: links that are equal are so whichever text is the base. */
function steady(odds: number): number {
  return Math.round(odds * 1e9) / 1e9
}

/** The same name whichever text is the base. */
function nameLink(link: Candidate, table: TermTable): string {
  const keys = [table.base[link.base]?.key ?? '', table.account[link.account]?.key ?? '']
  return keys.sort().join('\n')
}

function present(groups: readonly Group[], table: TermTable): Pick<Aligned, 'pairs' | 'baseOnly' | 'accountOnly'> {
  const { base, account } = table
  const moved = findMoved(groups)
  const pairs = groups.map((group, index) => pairOf(group, table, moved[index] ?? false))
  const pairedBase = new Set(groups.flatMap((group) => group.base))
  const pairedAccount = new Set(groups.flatMap((group) => group.account))
  return {
    pairs,
    baseOnly: base.flatMap(({ claim }, index) => (pairedBase.has(index) ? [] : [claim])),
    accountOnly: account.flatMap(({ claim }, index) => (pairedAccount.has(index) ? [] : [claim]))
  }
}

function pairOf(group: Group, { base, account }: TermTable, moved: boolean): Pair {
  return {
    base: group.base.flatMap((index) => base[index]?.claim ?? []),
    account: group.account.flatMap((index) => account[index]?.claim ?? []),
    score: group.odds >= certain ? 1 : probability(group.odds),
    moved
  }
}
