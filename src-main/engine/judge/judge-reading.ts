import { treeOdds } from '../learned/boosted-trees'
import { logOdds, probability, type Logistic } from '../learned/logistic'
import { editTrees } from '../lexicon/edit-trees'
import { editJudge } from '../lexicon/edit-weights'
import { freeJudge, negatedJudge, swapJudge } from '../lexicon/judge-weights'
import { sameJudge } from '../lexicon/same-weights'
import { editFeatures } from './edit-features'
import { mannerOf, type PairManner } from './pair-manner'
import type { PairReading } from './read-pair'
import { sameFeatures } from './same-features'

const judges: Readonly<Record<PairManner, Logistic>> = { swap: swapJudge, negated: negatedJudge, free: freeJudge }

/** 0..1: can both not be true of the same event? */
export function judgeContradiction({ clash }: PairReading): number {
  return probability(logOdds(judges[mannerOf(clash)], clash))
}

/** 0..1: do both state the same claim? */
export function judgeSame(reading: PairReading): number {
  return probability(logOdds(sameJudge, sameFeatures(reading)))
}

/** 0..1: the account as a revision of the base: did a fact change or appear? */
export function judgeEdit(reading: PairReading): number {
  const values = editFeatures(reading)
  return probability((logOdds(editJudge, values) + treeOdds(editTrees, values)) / 2)
}
