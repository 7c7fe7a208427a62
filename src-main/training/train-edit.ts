import { editFeatureNames } from '../engine/judge/edit-features'
import { treeOdds, type BoostedTrees } from '../engine/learned/boosted-trees'
import { logOdds, type Logistic } from '../engine/learned/logistic'
import { balance, fitLogistic, type Example } from './fit-logistic'
import { fitTrees } from './fit-trees'

/** Some ninety signs on three thousand rows: less than this and domains that were left out lose half a point. */
const ridge = 10
const growth = { trees: 100, depth: 3, pace: 0.08, fewest: 30, ridge: 3 }

/** Did a fact change? A weighted sum and trees, whose log-odds are added and halved: together they err less than each. */
export interface EditJudge {
  readonly sum: Logistic
  readonly trees: BoostedTrees
}

/** Learns from rows whose values are in the order of `editFeatureNames`; both answers weigh the same. */
export function fitEdit(examples: readonly Example[]): EditJudge {
  const balanced = balance(examples)
  return {
    sum: { features: editFeatureNames, weights: fitLogistic(balanced, ridge) },
    trees: fitTrees(editFeatureNames, balanced, growth)
  }
}

/** The judge of revisions, ready to ask for log-odds. */
export function askEdit(examples: readonly Example[]): (values: readonly number[]) => number {
  const { sum, trees } = fitEdit(examples)
  return (values) => (logOdds(sum, values) + treeOdds(trees, values)) / 2
}
