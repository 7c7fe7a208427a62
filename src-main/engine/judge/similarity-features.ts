/** How much two short texts share: the trivial measures that serve best for "the same claim". */
import { makeSoftMatch, coverage } from '../alignment/soft-match'
import { readTerms } from '../alignment/terms'
import type { Reading } from '../reading'
import type { PairReading } from './read-pair'
import { clashFeatureNames } from './clash-feature-names'

export const similarityFeatureNames = [
  'one',
  'coverLess',
  'coverMore',
  'coverMean',
  'sharedRuns',
  'anyHit',
  'strangeFigures',
  'strangeNames',
  'oddFlips',
  'brevity'
] as const

const anyHit = clashFeatureNames.indexOf('anyHit')
const strangeFigures = clashFeatureNames.indexOf('strangeFigures')
const strangeNames = clashFeatureNames.indexOf('strangeNames')
const oddFlips = clashFeatureNames.indexOf('oddFlips')

/** In the order of `similarityFeatureNames`; shares are 0..1. */
export function similarityFeatures({ base, account, clash }: PairReading): number[] {
  const table = readTerms(base, account)
  const match = makeSoftMatch(table.terms)
  const ids = (side: typeof table.base): number[] => [...new Set(side.flatMap((claim) => claim.ids))]
  const one = ids(table.base)
  const other = ids(table.account)
  const forward = coverage(one, other, table.terms, match)
  const backward = coverage(other, one, table.terms, match)
  const runs = (terms: readonly number[]): Set<string> => new Set(terms.slice(1).map((id, index) => `${terms[index]} ${id}`))
  const baseRuns = runs(one)
  const accountRuns = runs(other)
  const fewer = Math.min(baseRuns.size, accountRuns.size)
  const shared = fewer === 0 ? 0 : [...baseRuns].filter((run) => accountRuns.has(run)).length / fewer
  return [
    1,
    Math.min(forward, backward),
    Math.max(forward, backward),
    (forward + backward) / 2,
    shared,
    clash[anyHit] ?? 0,
    clash[strangeFigures] ?? 0,
    clash[strangeNames] ?? 0,
    clash[oddFlips] ?? 0,
    Math.max(0, 1 - Math.min(contentWords(base), contentWords(account)) / brief)
  ]
}

/** Content words below which a text is brief: of a headline, one word put otherwise takes away a larger share. */
const brief = 10

function contentWords({ claims }: Reading): number {
  return claims.reduce((sum, { words }) => sum + words.filter(({ stop, punctuation }) => !stop && !punctuation).length, 0)
}
