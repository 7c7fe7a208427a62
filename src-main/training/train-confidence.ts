import { reliabilityOf, type Tally } from '../cli/evaluate/reliability'
import { scoreAccount } from '../cli/evaluate/score-story'
import type { LabelledStory } from '../cli/evaluate/labelled'
import { alignClaims, type LinkModels } from '../engine/alignment/align-claims'
import { noLimit } from '../engine/alignment/limit'
import { readArticle } from '../engine/compare-account'
import { flagOf, hitsOf } from '../engine/flags/flag-claims'
import { confidenceFeatureNames, confidenceFeatures, weightOf } from '../engine/flags/weigh'
import { logOdds, probability, type Logistic } from '../engine/learned/logistic'
import type { Flag } from '../engine/model'
import { decimals, fitLogistic, type Example } from './fit-logistic'

/** Reasons with few flags lean to what all reasons have in common. */
const ridge = 2
/** Hits below this are not even asked about. */
const leastWeight = 0.3

/**
 * Log-odds taken off what the labelled stories say: their errors were read while the rules were written. Stories that nobody had read
 * were right in 84 of 100 flags where read ones are in 97; this constant leads about half-way, to 91.
 */
const readBefore = 1.2

/** A hit of a rule, as certainty sees it. */
export interface WeighedHit {
  readonly story: string
  readonly values: readonly number[]
  readonly right: boolean
  readonly flag: Flag
  readonly shown: boolean
}

/** Reads a story once; then gives, for any links, every hit of the rules with whether an editor would call it right. */
export function readHits(story: LabelledStory): (models: LinkModels) => WeighedHit[] {
  const base = readArticle(story.base, 'base')
  const accounts = story.accounts.map((labelled) => ({ labelled, account: readArticle(labelled, 'account') }))
  return (models) =>
    accounts.flatMap(({ labelled, account }) => {
      const found = alignClaims(base, account, noLimit, models).pairs.flatMap((pair) =>
        hitsOf(pair, base, account).flatMap((hit) =>
          hit.doubt !== undefined || weightOf(hit, pair) < leastWeight ? [] : [{ hit, pair, flag: flagOf(hit, 0, pair, base, account) }]
        )
      )
      const flags = found.map(({ flag }) => flag)
      const judged = scoreAccount(story.base.text, labelled, flags).flags
      return found.map(({ hit, pair, flag }, index): WeighedHit => ({
        story: story.id,
        values: confidenceFeatures(hit, pair),
        // A story without labels holds no contradiction, so none of its hits is right.
        right: judged[index]?.right ?? false,
        flag,
        shown: weightOf(hit, pair) >= 0.5
      }))
    })
}

/** Learns how often a hit is right from its rule's sureness, its pair and its reason. */
export function fitConfidence(hits: readonly WeighedHit[]): Logistic {
  const examples = hits.map(({ values, right, story }): Example => ({ values, label: right ? 1 : 0, weight: 1, group: story }))
  const [constant = 0, ...rest] = fitLogistic(examples, ridge)
  return { features: confidenceFeatureNames, weights: [Number((constant - readBefore).toFixed(decimals)), ...rest] }
}

/** One line a bin: certainty of flags of stories that the model has not seen, and how many of them were right. */
export function reliabilityApart(hits: readonly WeighedHit[]): string[] {
  const stories = [...new Set(hits.map(({ story }) => story))]
  const flags = stories.flatMap((story) => {
    const model = fitConfidence(hits.filter((hit) => hit.story !== story))
    return hits
      .filter((hit) => hit.story === story && hit.shown)
      .map(({ values, right, flag }) => ({ flag: { ...flag, confidence: probability(logOdds(model, values)) }, right }))
  })
  const show = ({ name, flags: count, right, certainty }: Tally): string =>
    `certainty ${name}: ${count} flags, mean ${count === 0 ? '–' : (certainty / count).toFixed(2)}, right ${count === 0 ? '–' : (right / count).toFixed(2)}`
  return reliabilityOf([{ flags, gold: [] }]).bins.map(show)
}
