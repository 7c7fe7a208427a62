import type { AccountReview, Decision, PlacedCorrection, PlacedNote } from '../../../src-main/contract'

/** Where a review differs from what it was: on a flag, on a note, or on the words of a pairing. */
export type ChangedPlace =
  | { readonly type: 'flag'; readonly flagId: string }
  | { readonly type: 'note'; readonly noteId: string }
  | { readonly type: 'words'; readonly placed: PlacedCorrection }

/** What Undo or Redo changed, so that the view can go there; null when both say the same. */
export function changedPlace(before: AccountReview, after: AccountReview): ChangedPlace | null {
  const decided = (decision: Decision | null): string =>
    decision ? [decision.verdict, decision.dismissal, decision.dismissalText].join(' ') : ''
  const old = new Map(before.flags.map((one) => [one.flag.id, `${decided(one.decision)} ${one.corrected ?? ''}`]))
  const flag = after.flags.find((one) => old.has(one.flag.id) && old.get(one.flag.id) !== `${decided(one.decision)} ${one.corrected ?? ''}`)
  if (flag) return { type: 'flag', flagId: flag.flag.id }
  return changedNote(before.notes, after.notes) ?? changedCorrection(before, after)
}

function changedNote(before: readonly PlacedNote[], after: readonly PlacedNote[]): ChangedPlace | null {
  const placed = firstChange(before, after, ({ note }) => `${note.noteId} ${note.text} ${note.tags.join()} ${note.followUp}`)
  if (!placed) return null
  return placed.flagId ? { type: 'flag', flagId: placed.flagId } : { type: 'note', noteId: placed.note.noteId }
}

function changedCorrection(before: AccountReview, after: AccountReview): ChangedPlace | null {
  const placed = firstChange(before.corrections, after.corrections, ({ correction }) => correction.correctionId)
  if (!placed) return null
  return placed.flagId && after.flags.some(({ flag }) => flag.id === placed.flagId)
    ? { type: 'flag', flagId: placed.flagId }
    : { type: 'words', placed }
}

/** The first thing that is new, changed, or gone. */
function firstChange<T>(before: readonly T[], after: readonly T[], say: (thing: T) => string): T | null {
  const old = new Set(before.map(say))
  const now = new Set(after.map(say))
  return after.find((thing) => !old.has(say(thing))) ?? before.find((thing) => !now.has(say(thing))) ?? null
}
