import { isLoneSwap } from './clash-features'
import { logOdds, probability } from '../learned/logistic'
import { contradictionJudge, editJudge, swapJudge } from '../lexicon/judge-weights'
import { sameJudge } from '../lexicon/same-weights'
import type { PairReading } from './read-pair'
import { similarityFeatures } from './similarity-features'

/** 0..1: can both not be true of the same event? */
export function judgeContradiction(reading: PairReading): number {
  return probability(logOdds(isLoneSwap(reading.clash) ? swapJudge : contradictionJudge, reading.clash))
}

/** 0..1: do both state the same claim? */
export function judgeSame(reading: PairReading): number {
  return probability(logOdds(sameJudge, similarityFeatures(reading)))
}

/** 0..1: the account as a revision of the base: did a fact change or appear? */
export function judgeEdit(reading: PairReading): number {
  return probability(logOdds(editJudge, editFeatures(reading)))
}

/** The clash features and the sentences that found no partner. */
export function editFeatures({ clash, alone }: PairReading): number[] {
  return [...clash, ...alone]
}
