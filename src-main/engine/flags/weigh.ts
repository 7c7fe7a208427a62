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

/** 0..1: the rule's own sureness, lowered where the pair itself is in doubt. */
export function confidenceOf(hit: RuleHit, pair: Pair): number {
  const link = Math.min(1, 0.5 + (0.5 * pair.score) / sureLink)
  return Math.max(0, Math.min(0.98, hit.strength * link))
}
