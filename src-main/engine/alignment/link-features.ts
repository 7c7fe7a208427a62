/**
 * What speaks for a link between two claims: what the two say themselves. Every feature is the same when the texts are swapped, and none
 * depends on a text's length.
 */
import type { Candidate } from './candidates'
import { cover, plainCoverage, type SoftMatch } from './soft-match'
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
  'nearInText',
  'agreeing',
  'clashing',
  'wholeLess',
  'wholeMore',
  'matched'
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
  const forward = cover(base.ids, account.ids, table.terms, match)
  const backward = cover(account.ids, base.ids, table.terms, match)
  const covers = both(forward.share, backward.share)
  const sentences = both(plainCoverage(base.ids, account.sentence, table.terms), plainCoverage(account.ids, base.sentence, table.terms))
  const shared = sharedTerms(base, account, table)
  const figures = kindShare(base, account, table, 'figure')
  const names = kindShare(base, account, table, 'name')
  const values = toldAgreement(base, account, table, match)
  const whole = both(
    plainCoverage(base.sentence, account.sentence, table.terms),
    plainCoverage(account.sentence, base.sentence, table.terms)
  )
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
    1 - Math.abs((candidate.base + 0.5) / table.base.length - (candidate.account + 0.5) / table.account.length),
    values.agreeing,
    values.clashing,
    whole.less,
    whole.more,
    Math.min(1, Math.min(forward.told, backward.told) / 4)
  ]
}

/** The smaller and the larger of two: what does not ask which text is the base. */
export function both(one: number, other: number): { readonly less: number; readonly more: number } {
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

function toldAgreement(
  base: ClaimTerms,
  account: ClaimTerms,
  { terms }: TermTable,
  match: SoftMatch
): { agreeing: number; clashing: number } {
  let agreeing = 0
  let clashing = 0
  for (const one of base.ids) {
    const first = terms[one]
    if (!first?.told) continue
    for (const other of account.ids) {
      const second = terms[other]
      if (!second?.told) continue
      const strength = match(one, other)
      if (strength >= 0.8) agreeing = Math.max(agreeing, strength * Math.min(first.weight, second.weight))
      else if (strength > 0 && strength < 0.3) clashing = 1
    }
  }
  return { agreeing, clashing: agreeing > 0 ? 0 : clashing }
}

/** Share of the shorter claim's runs of two terms that the other has too. */
function sharedRuns(base: ClaimTerms, account: ClaimTerms): number {
  const runs = (claim: ClaimTerms): string[] => claim.ids.slice(1).map((id, index) => `${claim.ids[index]} ${id}`)
  const one = runs(base)
  const other = new Set(runs(account))
  const fewer = Math.min(one.length, other.size)
  return fewer === 0 ? 0 : one.filter((run) => other.has(run)).length / fewer
}
