import { reliabilityOf, type Tally } from '../cli/evaluate/reliability'
import { scoreAccount } from '../cli/evaluate/score-story'
import type { LabelledStory } from '../cli/evaluate/labelled'
import { alignClaims, type LinkModels } from '../engine/alignment/align-claims'
import { noLimit } from '../engine/alignment/limit'
import { readArticle } from '../engine/compare-account'
import { contextOf, flagOf, hitsOf } from '../engine/flags/flag-claims'
import { readStandings } from '../engine/flags/standing'
import { confidenceFeatureNames, confidenceFeatures } from '../engine/flags/weigh'
import { logOdds, probability, type Logistic } from '../engine/learned/logistic'
import type { Flag } from '../engine/model'
import { decimals, fitLogistic, type Example } from './fit-logistic'

/** Some thirty features share about as many hundreds of hits. */
const ridge = 4

/** How loudly a hit speaks. */
export interface Voice {
  readonly right: number
  readonly wrong: number
}

/**
 * Stories are made to hold contradictions, coverage as it comes holds few; and the errors that remain in what was read are fewer than on
 * new copy, since rules were mended by them. So a wrong hit speaks louder than a right one.
 */
export const usualVoice: Voice = { right: 1, wrong: 2 }

/** A hit of a rule, as certainty sees it. */
export interface WeighedHit {
  readonly story: string
  readonly values: readonly number[]
  readonly right: boolean
  readonly weight: number
  readonly flag: Flag
  /** false: the engine itself would not tell of it. */
  readonly told: boolean
}

/**
 * Reads a story once; then gives, for any links, every hit of the rules with whether an editor would call it right, also those hits that
 * the rules' own word gate leaves out.
 */
export function readHits(story: LabelledStory, voice: Voice = usualVoice): (models: LinkModels) => WeighedHit[] {
  const base = readArticle(story.base, 'base')
  const accounts = story.accounts.map((labelled) => ({ labelled, account: readArticle(labelled, 'account') }))
  return (models) =>
    accounts.flatMap(({ labelled, account }) => {
      const { pairs } = alignClaims(base, account, noLimit, models)
      const standingOf = readStandings(pairs, base.claims, account.claims)
      const found = pairs.flatMap((pair) => {
        const context = contextOf(pair, base, account)
        const told = new Set(hitsOf(pair, base, account, context).map((hit) => JSON.stringify(hit)))
        return hitsOf(pair, base, account, { ...context, unfiltered: true }).flatMap((hit) =>
          hit.doubt !== undefined
            ? []
            : [
                {
                  values: confidenceFeatures(hit, pair, context, standingOf(pair)),
                  flag: flagOf(hit, 0, pair, base, account),
                  told: told.has(JSON.stringify(hit))
                }
              ]
        )
      })
      const judged = scoreAccount(story.base.text, labelled, found.map(({ flag }) => flag)).flags // prettier-ignore
      return found.map((hit, index): WeighedHit => {
        // A story without labels holds no contradiction, so none of its hits is right.
        const right = judged[index]?.right ?? false
        return { ...hit, story: story.id, right, weight: right ? voice.right : voice.wrong }
      })
    })
}

/**
 * Log-odds are drawn this far towards even: the stories learned from were read while the rules were written. Learned on those alone,
 * 43 flags of five stories at first sight had a mean certainty of 96 and 91 were right in 100; drawn in by this factor, 91 and 91.
 */
const readBefore = 0.65

/** Learns how often a hit is right. */
export function fitConfidence(hits: readonly WeighedHit[]): Logistic {
  const examples = hits.map(({ values, right, weight, story }): Example => ({ values, label: right ? 1 : 0, weight, group: story }))
  const weights = fitLogistic(examples, ridge).map((weight) => Number((readBefore * weight).toFixed(decimals)))
  return { features: confidenceFeatureNames, weights }
}

/** One line a bin: certainty of flags of stories that the model has not seen, and how many of them were right. */
export function reliabilityApart(hits: readonly WeighedHit[]): string[] {
  const stories = [...new Set(hits.map(({ story }) => story))]
  const flags = stories.flatMap((story) => {
    const model = fitConfidence(hits.filter((hit) => hit.story !== story))
    return hits
      .filter((hit) => hit.story === story && hit.told)
      .map(({ values, right, flag }) => ({ flag: { ...flag, confidence: probability(logOdds(model, values)) }, right }))
  })
  const show = ({ name, flags: count, right, certainty }: Tally): string =>
    `certainty ${name}: ${count} flags, mean ${count === 0 ? '–' : (certainty / count).toFixed(2)}, right ${count === 0 ? '–' : (right / count).toFixed(2)}`
  return reliabilityOf([{ flags, gold: [] }]).bins.map(show)
}
