/** The frame that every change of a review shares: look at it as it stands, change it as one step, work it out anew. */
import type { Outcome } from '../../contract'
import type { AccountReview } from '../../review'
import { StorageProblem, touchStory, type Handle, type OfAccount } from '../../storage'
import type { Desk } from '../desk'
import { writeStep } from '../take-step'
import type { OpenReview } from '../compared-memory'
import { keepInMind, keepReview, readReview } from './read-review'

/** What is to be done, once the review was looked at. */
export interface ReviewDeed {
  readonly label: string
  readonly joins?: string
  readonly goesOn?: boolean
  /** What it throws as a `StorageProblem` is the answer, and nothing is changed. */
  readonly act: (handle: Handle) => void
}

/** `plan` sees the review as it stands; null when there is nothing to do, which is no step. */
export function writeReview(desk: Desk, of: OfAccount, plan: (open: OpenReview) => ReviewDeed | null): Outcome<AccountReview> {
  const planned = desk.library.read((handle) => {
    const open = readReview(handle, desk.compared, of)
    return { open, deed: plan(open) }
  })
  if (!planned.ok) return planned
  const { open, deed } = planned.value
  if (deed === null) return { ok: true, value: open.review }
  const written = writeStep(desk, { ...of, ...deed }, (handle) => {
    deed.act(handle)
    touchStory(handle, of.storyId, desk.now())
    return keepReview(handle, desk.compared, of)
  })
  if (!written.ok) return written
  desk.library.read((handle) => keepInMind(handle, desk.compared, of, written.value))
  return { ok: true, value: written.value.review }
}

/** Thrown for what an editor points at and is no longer there. */
export const goneFromReview = (what: 'flag' | 'note' | 'correction' | 'decision' | 'passage'): StorageProblem =>
  new StorageProblem('not-found', `This ${what} is no longer in the texts shown, so nothing was changed. Open the account again.`)

/** "dismiss “Number: base says 1,200 killed, ac…”": the log cuts what is longer. */
export const quoted = (words: string): string => {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= 40
    ? `“${line}”`
    : `“${line
        .slice(0, 39)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…”`
}
