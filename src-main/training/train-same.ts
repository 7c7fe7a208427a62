import type { LabelledStory } from '../cli/evaluate/labelled'
import type { LinkModels } from '../engine/alignment/align-claims'
import { readPair } from '../engine/judge/read-pair'
import { sameFeatureNames, sameFeatures } from '../engine/judge/same-features'
import { logOdds, type Logistic } from '../engine/learned/logistic'
import { fitLogistic, type Example } from './fit-logistic'
import { crossValidate } from './folds'

const ridge = 1
/** Of the passages that a passage is not paired with, how many of the likest stand as examples of another claim. */
const othersEach = 5
/**
 * How loud contradictions are among what is not the same. Their wording is close: silent (0) they teach that close wording is enough (news
 * pairs 66 %, headlines 86 %), at full voice (1) that it tells little (72 and 85); in between both are better.
 */
const contradictedVoice = 0.5
/** How loud pairs that tell the same are: most stories are told anew, more freely than what is called the same elsewhere (at 1, MSR 70.3 %, here 71.1). */
const sameVoice = 0.85

/**
 * Passages of base and account that tell the same (label 1), that contradict each other, or that share words but are not paired (0).
 * What is not the same is some four times as frequent, so a pair has to show that it is.
 */
export function readSamePairs(story: LabelledStory, models: LinkModels): Example[] {
  return story.accounts.flatMap(({ gold }): Example[] => {
    const example = (base: string, account: string, label: 0 | 1, weight = 1): Example => ({
      values: sameFeatures(readPair(base, account, models)),
      label,
      weight,
      group: story.id
    })
    const paired = gold.flatMap((row) => ('base' in row && 'account' in row ? [row] : []))
    const together = new Set(paired.map(({ base, account }) => `${base}\n${account}`))
    const ours = [...new Set(gold.flatMap((row) => ('base' in row ? [row.base] : [])))]
    const theirs = [...new Set(gold.flatMap((row) => ('account' in row ? [row.account] : [])))]
    const apart = ours.flatMap((base) =>
      theirs
        .filter((account) => !together.has(`${base}\n${account}`))
        .map((account) => ({ base, account, shared: sharedPart(base, account) }))
        .filter(({ shared }) => shared > 0)
        .sort((one, other) => other.shared - one.shared)
        .slice(0, othersEach)
    )
    return [
      ...paired
        .filter(({ base, account }) => base !== account)
        .map(({ base, account, verdict }) =>
          verdict === 'contradicted' ? example(base, account, 0, contradictedVoice) : example(base, account, 1, sameVoice)
        ),
      ...apart.map(({ base, account }) => example(base, account, 0))
    ]
  })
}

function sharedPart(one: string, other: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  const ours = words(one)
  const theirs = words(other)
  return [...ours].filter((word) => theirs.has(word)).length / Math.max(1, Math.min(ours.size, theirs.size))
}

/** Learns from rows whose values are in the order of `sameFeatureNames`. */
export function fitSame(examples: readonly Example[]): Logistic {
  return { features: sameFeatureNames, weights: fitLogistic(examples, ridge) }
}

/** What the judge says of passages of stories it never saw. */
export function reportSame(examples: readonly Example[]): string {
  const said = crossValidate(
    examples,
    ({ group }) => group,
    (training) => {
      const model = fitSame(training)
      return (values) => logOdds(model, values)
    }
  )
  const recall = ([1, 0] as const).map((label) => {
    const own = said.filter((_, index) => examples[index]?.label === label)
    return own.filter((odds) => odds !== null && odds > 0 === (label === 1)).length / Math.max(1, own.length)
  })
  const [same = 0, other = 0] = recall.map((share) => 100 * share)
  return `same claim: each story left out ${same.toFixed(1)} of the same found, ${other.toFixed(1)} of the others kept apart (n ${examples.length})`
}
