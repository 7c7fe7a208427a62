import type { Comparison, Flag, Kind, Reason, Severity } from '../../src-main/engine'
import { severityOrder } from './flag-words'

export type FlagOrder = 'text' | 'severity'

/** What the editor wants to see. An empty set of reasons or severities means every one. */
export interface FlagFilter {
  readonly hidden: ReadonlySet<Kind | 'unsure'>
  readonly reasons: ReadonlySet<Reason>
  readonly severities: ReadonlySet<Severity>
  readonly order: FlagOrder
}

export const everyFlag: FlagFilter = { hidden: new Set(), reasons: new Set(), severities: new Set(), order: 'text' }

/** A flag in the order it is walked; `unsure` ones come last, to be checked by hand. */
export interface ListedFlag {
  readonly flag: Flag
  readonly unsure: boolean
}

/** true when something is left out. */
export function isFiltered({ hidden, reasons, severities }: FlagFilter): boolean {
  return hidden.size + reasons.size + severities.size > 0
}

/** The flags that the filter lets through, in the order that the list shows and F7 follows. The sort is stable: text order within a severity. */
export function visibleFlags(comparison: Comparison, filter: FlagFilter): readonly ListedFlag[] {
  const { hidden, reasons, severities, order } = filter
  const passes = (flag: Flag): boolean =>
    (reasons.size === 0 || (flag.reason !== null && reasons.has(flag.reason))) && (severities.size === 0 || severities.has(flag.severity))
  const bySeverity = (one: Flag, other: Flag): number => severityOrder.indexOf(one.severity) - severityOrder.indexOf(other.severity)
  const arrange = (flags: readonly Flag[]): readonly Flag[] => (order === 'severity' ? flags.toSorted(bySeverity) : flags)
  const sure = arrange(comparison.flags.filter((flag) => !hidden.has(flag.kind) && passes(flag)))
  const unsure = hidden.has('unsure') ? [] : arrange(comparison.unsure.filter(passes))
  return [...sure.map((flag) => ({ flag, unsure: false })), ...unsure.map((flag) => ({ flag, unsure: true }))]
}

/** How often each reason stands in the comparison, most frequent first. */
export function countReasons(comparison: Comparison): readonly { readonly reason: Reason; readonly count: number }[] {
  const counts = new Map<Reason, number>()
  for (const { reason } of [...comparison.flags, ...comparison.unsure]) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((one, other) => other.count - one.count)
}
