import type { Flag, Kind, Reason, Severity } from '../../src-main/engine'
import { severityOrder } from './flag-words'
import type { FlagState } from './review/review-words'

export type FlagOrder = 'text' | 'severity'

/** What the editor wants to see. An empty set of reasons or severities means every one. */
export interface FlagFilter {
  readonly hidden: ReadonlySet<Kind | 'unsure'>
  readonly hiddenStates: ReadonlySet<FlagState>
  readonly reasons: ReadonlySet<Reason>
  readonly severities: ReadonlySet<Severity>
  readonly order: FlagOrder
}

export const everyFlag: FlagFilter = {
  hidden: new Set(),
  hiddenStates: new Set(),
  reasons: new Set(),
  severities: new Set(),
  order: 'text'
}

/** What a filter looks at. */
interface Filtered {
  readonly flag: Pick<Flag, 'kind' | 'reason' | 'severity'>
  readonly unsure: boolean
  readonly state: FlagState
}

/** A flag in the order it is walked; `unsure` ones come last, to be checked by hand. */
export interface ListedFlag extends Filtered {
  readonly flag: Flag
  /** Marked as no difference: shown with the dismissed ones, counts nowhere. */
  readonly corrected: boolean
}

/** true when something is left out. */
export function isFiltered({ hidden, hiddenStates, reasons, severities }: FlagFilter): boolean {
  return hidden.size + hiddenStates.size + reasons.size + severities.size > 0
}

/** Says of a flag whether the filter lets it through. */
export function passes({ hidden, hiddenStates, reasons, severities }: FlagFilter): (flag: Filtered) => boolean {
  return ({ flag, unsure, state }) =>
    !hidden.has(unsure ? 'unsure' : flag.kind) &&
    !hiddenStates.has(state) &&
    (reasons.size === 0 || (flag.reason !== null && reasons.has(flag.reason))) &&
    (severities.size === 0 || severities.has(flag.severity))
}

/**
 * The flags that the filter lets through, in the order that the list shows and F7 follows. `all` is in text order;
 * the sort is stable: text order within a severity.
 */
export function visibleFlags(all: readonly ListedFlag[], filter: FlagFilter): readonly ListedFlag[] {
  const severity = ({ flag }: ListedFlag): number => severityOrder.indexOf(flag.severity)
  const seen = all.filter(passes(filter))
  const arranged = filter.order === 'severity' ? seen.toSorted((one, other) => severity(one) - severity(other)) : seen
  return [...arranged.filter(({ unsure }) => !unsure), ...arranged.filter(({ unsure }) => unsure)]
}

/** How often each reason stands among the flags, most frequent first. */
export function countReasons(all: readonly ListedFlag[]): readonly { readonly reason: Reason; readonly count: number }[] {
  const counts = new Map<Reason, number>()
  for (const { flag } of all) if (flag.reason) counts.set(flag.reason, (counts.get(flag.reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((one, other) => other.count - one.count)
}

/** How many flags a chip stands for; what was marked as no difference counts nowhere. */
export function countWhere(all: readonly ListedFlag[], holds: (listed: ListedFlag) => boolean): number {
  return all.filter((listed) => !listed.corrected && holds(listed)).length
}
