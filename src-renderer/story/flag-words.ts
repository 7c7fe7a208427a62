/** How the desk says what the engine means. */
import type { Flag, Kind, Reason, Severity } from '../../src-main/engine'

/** The engine's own words, see `reasonLabels` there. */
const reasons: Readonly<Record<Reason, string>> = {
  number: 'Number',
  approximation: 'How exact',
  unit: 'Unit',
  date: 'Date or time',
  duration: 'Duration',
  name: 'Name',
  place: 'Place',
  role: 'Role',
  organisation: 'Organisation',
  negation: 'Negation',
  opposite: 'Opposite',
  quantifier: 'How many',
  comparison: 'Comparison',
  certainty: 'Certainty',
  attribution: 'Attribution',
  quotation: 'Quotation',
  denial: 'Denial',
  tense: 'Tense',
  cause: 'Cause',
  order: 'Order of events'
}
const kinds: Readonly<Record<Kind, string>> = { contradicted: 'Contradicted', added: 'Added', dropped: 'Dropped' }

export const kindOrder: readonly Kind[] = ['contradicted', 'added', 'dropped']
/** As an editor would look for them. */
export const reasonOrder: readonly Reason[] = (Object.keys(reasons) as Reason[]).toSorted((one, other) =>
  reasons[one].localeCompare(reasons[other])
)
export const severityOrder: readonly Severity[] = ['high', 'medium', 'low']

/** One word for a list; a whole clause for the panel. */
export const severityWords: Readonly<Record<Severity, { readonly short: string; readonly long: string }>> = {
  high: { short: 'Correction', long: 'Would need a correction' },
  medium: { short: 'Silent fix', long: 'Silent fix' },
  low: { short: 'Style', long: 'Style' }
}

export function sayKind(kind: Kind): string {
  return kinds[kind]
}

export function sayReason(reason: Reason): string {
  return reasons[reason]
}

/** What stands under the sign: the reason, or the kind where there is no finer reason. */
export function sayFlag(flag: Pick<Flag, 'kind' | 'reason'>): string {
  return flag.reason ? reasons[flag.reason] : kinds[flag.kind]
}

/** For screen readers: "Contradicted: number", "Dropped". */
export function nameFlag(flag: Pick<Flag, 'kind' | 'reason'>, unsure: boolean): string {
  if (unsure) return `Check by hand${flag.reason ? `: ${reasons[flag.reason].toLowerCase()}` : ''}`
  return flag.reason ? `${kinds[flag.kind]}: ${reasons[flag.reason].toLowerCase()}` : kinds[flag.kind]
}

export interface Certainty {
  readonly word: 'Sure' | 'Likely' | 'Unsure'
  /** Of three. */
  readonly boxes: 1 | 2 | 3
}

/** Confidence is calibrated: of flags at 0.8 about four in five are right. A percentage would promise more than that. */
export function sayCertainty(confidence: number): Certainty {
  if (confidence >= 0.8) return { word: 'Sure', boxes: 3 }
  return confidence >= 0.6 ? { word: 'Likely', boxes: 2 } : { word: 'Unsure', boxes: 1 }
}

/** "quantity-differs" -> "quantity differs" */
export function sayRule(rule: string): string {
  return rule.replaceAll('-', ' ')
}
