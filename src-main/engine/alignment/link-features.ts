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
  'matched',
  'speakerSame',
  'speakerStrange',
  'subjectSame',
  'subjectStrange'
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
  const figures = kindShare(base.figures, account.figures)
  const names = kindShare(base.names, account.names)
  const values = valueAgreement(base, account, table, match)
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
    Math.min(1, Math.min(forward.told, backward.told) / 4),
    ...sameOrStrange(base.speakers, account.speakers),
    ...sameOrStrange(base.subject, account.subject)
  ]
}

/** Whether both name who speaks, or whom they are about, and it is the same one, or another. */
function sameOrStrange(one: ReadonlySet<string>, other: ReadonlySet<string>): [same: number, strange: number] {
  if (one.size === 0 || other.size === 0) return [0, 0]
  return [...one].some((key) => other.has(key)) ? [1, 0] : [0, 1]
}

/** The smaller and the larger of two: what does not ask which text is the base. */
export function both(one: number, other: number): { readonly less: number; readonly more: number } {
  return { less: Math.min(one, other), more: Math.max(one, other) }
}

function sharedTerms(base: ClaimTerms, account: ClaimTerms, { terms }: TermTable): { weight: number; rarest: number } {
  let weight = 0
  let rarest = 0
  for (const id of base.ids) {
    if (!account.ids.includes(id)) continue
    const own = terms[id]?.weight ?? 0
    weight += own
    rarest = Math.max(rarest, own)
  }
  // The last bits of a sum depend on its order, and so on the side.
  return { weight: Math.round(weight * 1e9) / 1e9, rarest }
}

/** Terms of a kind, of the side that has fewer: how many stand on the other side, and whether none does though both have some. */
function kindShare(one: readonly number[], other: readonly number[]): { shared: number; strange: number } {
  if (one.length === 0 || other.length === 0) return { shared: 0, strange: 0 }
  const shared = one.filter((id) => other.includes(id)).length
  return { shared: shared / Math.min(one.length, other.length), strange: shared === 0 ? 1 : 0 }
}

/** The weight of the best value that both state, and whether values of one kind stand on both sides and none agrees. */
function valueAgreement(
  base: ClaimTerms,
  account: ClaimTerms,
  { terms }: TermTable,
  match: SoftMatch
): { agreeing: number; clashing: number } {
  let agreeing = 0
  let clashing = 0
  for (const one of base.values) {
    for (const other of account.values) {
      const strength = match(one, other)
      if (strength >= 0.8) agreeing = Math.max(agreeing, strength * Math.min(terms[one]?.weight ?? 0, terms[other]?.weight ?? 0))
      else if (strength > 0 && strength < 0.3) clashing = 1
    }
  }
  return { agreeing, clashing: agreeing > 0 ? 0 : clashing }
}

/** Share of the shorter claim's runs of two terms that the other has too. */
function sharedRuns({ runs }: ClaimTerms, { runs: others }: ClaimTerms): number {
  const fewer = Math.min(runs.size, others.size)
  if (fewer === 0) return 0
  let shared = 0
  for (const run of runs) if (others.has(run)) shared += 1
  return shared / fewer
}
