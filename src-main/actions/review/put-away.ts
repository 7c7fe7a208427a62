import type { Input, Outcome } from '../../contract'
import type { AccountReview, Unplaced } from '../../review'
import { deleteCorrection, deleteDecision, deleteNote, isPairing, type Handle, type OfAccount } from '../../storage'
import type { Desk } from '../desk'
import { compareAnew } from './correct'
import { goneFromReview, quoted, writeReview } from './write-review'

/** Takes a decision, note or correction out that found no place any more. */
export function putAway(desk: Desk, { storyId, accountId, id }: Input<'review/put-away'>): Outcome<AccountReview> {
  const of = { storyId, accountId }
  let pairing = false
  const putAway = writeReview(desk, of, ({ review }) => {
    const unplaced = review.unplaced.find((one) => idOf(one) === id)
    if (unplaced === undefined) throw goneFromReview('passage')
    pairing = unplaced.what === 'correction' && isPairing(unplaced.correction.kind)
    return { label: labelOf(unplaced), act: (handle) => remove(handle, of, unplaced) }
  })
  if (putAway.ok && pairing) compareAnew(desk, of)
  return putAway
}

function idOf(one: Unplaced): string {
  if (one.what === 'decision') return one.decision.decisionId
  return one.what === 'note' ? one.note.noteId : one.correction.correctionId
}

function remove(handle: Handle, of: OfAccount, one: Unplaced): void {
  if (one.what === 'decision') deleteDecision(handle, of, one.decision.decisionId)
  else if (one.what === 'note') deleteNote(handle, of, one.note.noteId)
  else deleteCorrection(handle, of, one.correction.correctionId)
}

function labelOf(one: Unplaced): string {
  if (one.what === 'decision') return `put away ${quoted(one.decision.flag.explanation)}`
  return one.what === 'note' ? `put away note ${quoted(one.note.text)}` : 'put away correction'
}
