/** How the desk says what an editor decided. The report says the same. */
import type { Correction, Decision, DismissalReason, Failure, ReviewedFlag, Unplaced } from '../../../src-main/contract'
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

/** Why a note is not stored. Its text is in the window still. */
export function sayNotSaved(failure: Failure): string {
  if (failure.kind === 'disk-full') {
    return 'Not saved: the disk is full. Your note is still here. Free some space, then choose Save again.'
  }
  return `Not saved. Your note is still here. ${failure.sentence}`
}

/** "Dismissed: less precise", "Note", "Paired by hand" */
export function sayUnplaced(unplaced: Unplaced): string {
  if (unplaced.what === 'decision') return sayDecision(unplaced.decision)
  return unplaced.what === 'note' ? 'Note' : sayCorrection(unplaced.correction)
}
