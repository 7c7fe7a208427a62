import { logOdds, probability, type Logistic } from '../learned/logistic'
import { flagConfidence } from '../lexicon/confidence-weights'
import type { Reason, Severity } from '../model'
import type { Pair } from '../reading'
import type { RuleHit } from './rule'

/** high: a published correction; medium: a silent fix; low: style. What desks correct in print are facts, names, words in quotation marks. */
export const usualSeverity: Readonly<Record<Reason, Severity>> = {
  number: 'high',
  approximation: 'low',
  unit: 'high',
  date: 'high',
  duration: 'high',
  name: 'high',
  place: 'high',
  role: 'high',
  organisation: 'high',
  negation: 'high',
  opposite: 'high',
  quantifier: 'medium',
  comparison: 'high',
  certainty: 'medium',
  attribution: 'high',
  quotation: 'high',
  denial: 'high',
  tense: 'medium',
  cause: 'high',
  order: 'medium'
}

export function severityOf(hit: RuleHit): Severity {
  return hit.severity ?? usualSeverity[hit.reason]
}

/** Below this score the two claims may tell of different things, and a clash between them proves little. */
const sureLink = 0.6

/** 0..1: the rule's own sureness, lowered where the pair itself is in doubt. It ranks hits and says which are shown. */
export function weightOf(hit: RuleHit, pair: Pair): number {
  const link = Math.min(1, 0.5 + (0.5 * pair.score) / sureLink)
  return Math.max(0, Math.min(0.98, hit.strength * link))
}

const reasons = Object.keys(usualSeverity) as readonly Reason[]
const features = ['one', 'strength', 'strange', ...reasons] as const

/** The names of `confidenceFeatures`, in their order. */
export const confidenceFeatureNames: readonly string[] = features

/** What certainty rests on: the rule's sureness as log-odds, how strange the two claims are to each other, and the reason. */
export function confidenceFeatures(hit: RuleHit, pair: Pair): number[] {
  const strength = Math.max(0.05, Math.min(0.95, hit.strength))
  return [1, Math.log(strength / (1 - strength)), 1 - pair.score, ...reasons.map((reason) => (reason === hit.reason ? 1 : 0))]
}

/** 0..1: of flags with this certainty that share are right, as learned on labelled stories (`npm run train`). */
export function confidenceOf(hit: RuleHit, pair: Pair, model: Logistic = flagConfidence): number {
  return Math.min(0.98, probability(logOdds(model, confidenceFeatures(hit, pair))))
}
