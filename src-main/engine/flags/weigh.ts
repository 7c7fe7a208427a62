import { logOdds, probability, type Logistic } from '../learned/logistic'
import { flagConfidence } from '../lexicon/confidence-weights'
import type { Reason, Severity } from '../model'
import type { Pair } from '../reading'
import { eventFeatureNames, eventFeatures } from './event-features'
import { viewHit } from './hit-view'
import type { PairContext, RuleHit } from './rule'
import { slotFeatureNames, slotFeatures } from './slot-features'
import type { Standing } from './standing'

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

/** What the rule says of this hit, else what is usual for its reason. */
export function severityOf(hit: RuleHit): Severity {
  return hit.severity ?? usualSeverity[hit.reason]
}

/** Below this score the two claims may tell of different things, and a clash between them proves little. */
const sureLink = 0.6

/** 0..1: the rule's own sureness, lowered where the pair itself is in doubt. Of hits on the same words the heavier one stays. */
export function weightOf(hit: RuleHit, pair: Pair): number {
  const link = Math.min(1, 0.5 + (0.5 * pair.score) / sureLink)
  return Math.max(0, Math.min(0.98, hit.strength * link))
}

/** The names of `confidenceFeatures`, in their order. */
export const confidenceFeatureNames: readonly string[] = ['one', ...slotFeatureNames, ...eventFeatureNames]

/** What certainty rests on: how surely the words clash in one slot, and how surely the two claims tell of one event. */
export function confidenceFeatures(hit: RuleHit, pair: Pair, context: PairContext, standing: Standing): number[] {
  const view = viewHit(hit, pair, context)
  return [1, ...slotFeatures(view), ...eventFeatures(view, standing)]
}

/** 0..1: of hits with this certainty that share is right, as learned on labelled stories and on pairs without a contradiction. */
export function confidenceOf(hit: RuleHit, pair: Pair, context: PairContext, standing: Standing, model: Logistic = flagConfidence): number {
  return Math.min(0.98, probability(logOdds(model, confidenceFeatures(hit, pair, context, standing))))
}
