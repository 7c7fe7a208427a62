/**
 * What speaks for a link between two claims, in two passes: first what the two say themselves, then how this link stands among all
 * other links of both claims. Every feature is the same when the texts are swapped, and none depends on a text's length.
 */
import type { Candidate } from './candidates'
import { coverage, plainCoverage, type SoftMatch } from './soft-match'
import type { ClaimTerms, TermTable } from './terms'

export const ownFeatureNames = [
  'one',
  'coverLess',
  'coverMore',
  'coverProduct',
  'sentenceLess',
  'sentenceMore',
  'sharedWeight',
  'sharedRarest',
  'sharedFigures',
  'strangeFigures',
  'sharedNames',
  'strangeNames',
  'sharedRuns',
  'nearInText'
] as const

export const amongFeatureNames = [
  'one',
  'own',
  'firstForBoth',
  'firstForOne',
  'behindBest',
  'aheadOfSecond',
  'competing',
  'neighboursLess',
  'neighboursMore',
  'diagonal',
  'coverLess',
  'coverMore',
  'sharedWeight'
] as const

/** A candidate with the first pass's features and its verdict. */
export interface Link extends Candidate {
  readonly own: readonly number[]
  /** Log-odds of the first pass. */
  readonly first: number
}

/** First pass: the two claims by themselves and in their sentences. Values about 0..1, in the order of `ownFeatureNames`. */
export function ownFeatures(candidate: Candidate, table: TermTable, match: SoftMatch): number[] {
  const base = table.base[candidate.base]
  const account = table.account[candidate.account]
  if (!base || !account) throw new Error(`No such claims: ${candidate.base}, ${candidate.account}`)
  const covers = both(coverage(base.ids, account.ids, table.terms, match), coverage(account.ids, base.ids, table.terms, match))
  const sentences = both(plainCoverage(base.ids, account.sentence, table.terms), plainCoverage(account.ids, base.sentence, table.terms))
  const shared = sharedTerms(base, account, table)
  const figures = kindShare(base, account, table, 'figure')
  const names = kindShare(base, account, table, 'name')
  return [
    1,
    covers.less,
    covers.more,
    covers.less * covers.more,
    sentences.less,
    sentences.more,
    Math.min(1, shared.weight / 3),
    shared.rarest,
    figures.shared,
    figures.strange,
    names.shared,
    names.strange,
    sharedRuns(base, account),
    1 - Math.abs((candidate.base + 0.5) / table.base.length - (candidate.account + 0.5) / table.account.length)
  ]
}

function both(one: number, other: number): { readonly less: number; readonly more: number } {
  return { less: Math.min(one, other), more: Math.max(one, other) }
}

function sharedTerms(base: ClaimTerms, account: ClaimTerms, { terms }: TermTable): { weight: number; rarest: number } {
  const inAccount = new Set(account.ids)
  let weight = 0
  let rarest = 0
  // Summed in the order of the ids' weights would depend on the side; sorted ids do not.
  for (const id of [...base.ids]
    .filter((id) => inAccount.has(id))
    .sort((one, other) => (terms[one]?.weight ?? 0) - (terms[other]?.weight ?? 0))) {
    const term = terms[id]
    weight += term?.weight ?? 0
    rarest = Math.max(rarest, term?.weight ?? 0)
  }
  return { weight, rarest }
}

/** Of the side that has fewer terms of a kind: how many stand on the other side, and whether none does though both have some. */
function kindShare(
  base: ClaimTerms,
  account: ClaimTerms,
  { terms }: TermTable,
  kind: 'figure' | 'name'
): { shared: number; strange: number } {
  const of = (claim: ClaimTerms): number[] => claim.ids.filter((id) => terms[id]?.kind === kind)
  const one = of(base)
  const other = of(account)
  if (one.length === 0 || other.length === 0) return { shared: 0, strange: 0 }
  const shared = one.filter((id) => other.includes(id)).length
  return { shared: shared / Math.min(one.length, other.length), strange: shared === 0 ? 1 : 0 }
}

/** Share of the shorter claim's runs of two terms that the other has too. */
function sharedRuns(base: ClaimTerms, account: ClaimTerms): number {
  const runs = (claim: ClaimTerms): string[] => claim.ids.slice(1).map((id, index) => `${claim.ids[index]} ${id}`)
  const one = runs(base)
  const other = new Set(runs(account))
  const fewer = Math.min(one.length, other.size)
  return fewer === 0 ? 0 : one.filter((run) => other.has(run)).length / fewer
}

/** Log-odds are looked up by claim numbers; a pair that was never a candidate is far from a link. */
const never = -6

/** Second pass: this link among the others of both claims. In the order of `amongFeatureNames`; log-odds are scaled by a tenth. */
export function amongFeatures(links: readonly Link[], table: TermTable): number[][] {
  const byBase = group(links, (link) => link.base)
  const byAccount = group(links, (link) => link.account)
  const size = table.account.length
  const odds = new Map(links.map((link) => [link.base * size + link.account, link.first]))
  const at = (base: number, account: number): number =>
    account < 0 || account >= size ? never : (odds.get(base * size + account) ?? never)
  return links.map((link) => {
    const row = rivals(byBase.get(link.base) ?? [], link)
    const column = rivals(byAccount.get(link.account) ?? [], link)
    const ahead = both(link.first - row, link.first - column)
    const neighbours = both(
      Math.max(at(link.base - 1, link.account - 1), at(link.base - 1, link.account), at(link.base, link.account - 1)),
      Math.max(at(link.base + 1, link.account + 1), at(link.base + 1, link.account), at(link.base, link.account + 1))
    )
    const diagonal = both(at(link.base - 1, link.account - 1), at(link.base + 1, link.account + 1))
    return [
      1,
      link.first / 10,
      ahead.less > 0 ? 1 : 0,
      ahead.more > 0 ? 1 : 0,
      Math.max(-1, Math.min(0, ahead.less / 10)),
      Math.max(0, Math.min(1, ahead.less / 10)),
      Math.max(-1, Math.min(1, ahead.more / 10)),
      squash(neighbours.less),
      squash(neighbours.more),
      squash(diagonal.less) + squash(diagonal.more),
      link.own[1] ?? 0,
      link.own[2] ?? 0,
      link.own[6] ?? 0
    ]
  })
}

function rivals(links: readonly Link[], link: Link): number {
  let best = never
  for (const other of links) if (other !== link && other.first > best) best = other.first
  return best
}

function squash(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

function group(links: readonly Link[], keyOf: (link: Link) => number): Map<number, Link[]> {
  const groups = new Map<number, Link[]>()
  for (const link of links) {
    const key = keyOf(link)
    const found = groups.get(key)
    if (found) found.push(link)
    else groups.set(key, [link])
  }
  return groups
}
