import { alignClaims, weighLinks, type LinkModels } from '../engine/alignment/align-claims'
import { noLimit } from '../engine/alignment/limit'
import { amongFeatureNames, amongFeatures, ownFeatureNames, type Link } from '../engine/alignment/link-features'
import { logOdds, type Logistic } from '../engine/learned/logistic'
import { fitLogistic, type Example } from './fit-logistic'
import type { LabelledComparison } from './story-data'

const ridge = 2
const blank: Logistic = { features: ownFeatureNames, weights: ownFeatureNames.map(() => 0) }

interface Weighed {
  readonly comparison: LabelledComparison
  readonly links: readonly Link[]
}

/** Both passes of the claim links, trained on predicted candidates of labelled stories. */
export function trainLinks(comparisons: readonly LabelledComparison[]): LinkModels {
  const weighed = comparisons.map((comparison) => ({ comparison, links: weighLinks(comparison.table, noLimit, blank).links }))
  const own = fitOwn(weighed)
  // The second pass must learn from odds as they will be on an unseen story, not from odds fitted to this one.
  const stories = [...new Set(comparisons.map(({ story }) => story))]
  const honest = stories.flatMap((story) => {
    const others = weighed.filter(({ comparison }) => comparison.story !== story)
    const model = others.length > 0 ? fitOwn(others) : own
    return weighed.filter(({ comparison }) => comparison.story === story).map((one) => withOdds(one, model))
  })
  return { own, among: fitAmong(honest) }
}

function fitOwn(weighed: readonly Weighed[]): Logistic {
  const examples = weighed.flatMap(({ comparison, links }) => links.map((link) => example(comparison, link, link.own)))
  return { features: ownFeatureNames, weights: fitLogistic(examples, ridge) }
}

function withOdds({ comparison, links }: Weighed, model: Logistic): Weighed {
  return { comparison, links: links.map((link) => ({ ...link, first: logOdds(model, link.own) })) }
}

function fitAmong(weighed: readonly Weighed[]): Logistic {
  const examples = weighed.flatMap(({ comparison, links }) => {
    const rows = amongFeatures(links, comparison.table)
    return links.map((link, index) => example(comparison, link, rows[index] ?? []))
  })
  return { features: amongFeatureNames, weights: fitLogistic(examples, ridge) }
}

function example({ story, linked }: LabelledComparison, link: Link, values: readonly number[]): Example {
  return { values, label: linked(link.base, link.account) ? 1 : 0, weight: 1, group: story }
}

/** Precision, recall and F1 of claims left alone, on each side, against gold rows set on our own claims. */
export function measureAlone(
  comparisons: readonly LabelledComparison[],
  models: LinkModels
): { readonly dropped: number; readonly added: number } {
  const tally = { dropped: [0, 0, 0], added: [0, 0, 0] }
  for (const comparison of comparisons) {
    const { baseOnly, accountOnly } = alignClaims(comparison.base, comparison.account, noLimit, models)
    const base = new Set(baseOnly)
    const account = new Set(accountOnly)
    comparison.base.claims.forEach((claim, index) => count(tally.dropped, base.has(claim), comparison.baseAlone(index)))
    comparison.account.claims.forEach((claim, index) => count(tally.added, account.has(claim), comparison.accountAlone(index)))
  }
  const f1 = ([both = 0, said = 0, gold = 0]: readonly number[]): number => (2 * both) / Math.max(1, said + gold)
  return { dropped: f1(tally.dropped), added: f1(tally.added) }
}

function count(tally: number[], said: boolean, gold: boolean | null): void {
  if (said && gold) tally[0] = (tally[0] ?? 0) + 1
  if (said) tally[1] = (tally[1] ?? 0) + 1
  if (gold) tally[2] = (tally[2] ?? 0) + 1
}
