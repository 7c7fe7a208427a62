/** How the desk says what an editor decided. The report says the same. */
import type { Correction, Decision, DismissalReason, ReviewedFlag } from '../../../src-main/contract'
import { oneLine } from '../../words/plain-text'

/** In the order of the keys 1-6. */
export const dismissals: readonly { readonly value: DismissalReason; readonly label: string }[] = [
  { value: 'reworded', label: 'Reworded' },
  { value: 'less-precise', label: 'Less precise' },
  { value: 'out-of-date', label: 'Out of date' },
  { value: 'our-style', label: 'Our style' },
  { value: 'not-the-same-event', label: 'Not the same event' },
  { value: 'other', label: 'Other' }
]

export type FlagState = ReviewedFlag['state']

export const stateOrder: readonly FlagState[] = ['open', 'confirmed', 'dismissed']
export const stateWords: Readonly<Record<FlagState, string>> = { open: 'Open', confirmed: 'Confirmed', dismissed: 'Dismissed' }

/** "less precise"; the editor's own words for `other`. */
export function sayDismissal({ dismissal, dismissalText }: Pick<Decision, 'dismissal' | 'dismissalText'>): string {
  if (dismissal === null) return ''
  const own = dismissal === 'other' ? oneLine(dismissalText) : ''
  return own || (dismissals.find(({ value }) => value === dismissal)?.label ?? '').toLowerCase()
}

/** "Confirmed", "Dismissed: less precise" */
export function sayDecision(decision: Pick<Decision, 'verdict' | 'dismissal' | 'dismissalText'>): string {
  return decision.verdict === 'confirmed' ? 'Confirmed' : `Dismissed: ${sayDismissal(decision)}`
}

/** "Paired by hand" */
export function sayCorrection({ kind }: Pick<Correction, 'kind'>): string {
  const words = {
    pair: 'Paired by hand',
    unpair: 'Parted by hand',
    'not-a-difference': 'Marked as no difference',
    difference: 'Marked as a difference by hand'
  } as const
  return words[kind]
}
