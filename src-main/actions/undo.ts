/** Taking the last step back and doing it again, whatever it was. */
import type { Outcome, UndoneStep, UndoState } from '../contract'
import { engineVersion } from '../engine'
import {
  findAccount,
  findStepToRedo,
  findStepToUndo,
  findStory,
  listAccounts,
  listStoriesOfStep,
  redoStep,
  stepBearsOnComparisons,
  undoStep,
  type Handle,
  type Step
} from '../storage'
import { forgetComparisons, queueLibrary, queueUncompared } from './change-story'
import type { Desk } from './desk'
import { findReview, keepReview } from './review/read-review'
import { tellUndo, undoState } from './take-step'

export const readUndo = (desk: Desk): Outcome<UndoState> => desk.library.read(undoState)

export const undo = (desk: Desk): Outcome<UndoneStep | null> => move(desk, findStepToUndo, undoStep)

export const redo = (desk: Desk): Outcome<UndoneStep | null> => move(desk, findStepToRedo, redoStep)

/** What of the library the step reaches. */
interface Reach {
  readonly step: Step
  readonly storyIds: readonly string[]
  /** Comparisons rest on what it changes. */
  readonly compares: boolean
}

function move(desk: Desk, find: (handle: Handle) => Step | null, go: (handle: Handle) => Step | null): Outcome<UndoneStep | null> {
  const found = desk.library.read((handle) => reachOf(handle, find(handle)))
  if (!found.ok) return found
  if (found.value === null) return { ok: true, value: null }
  const { step, storyIds, compares } = found.value
  // What is being compared with the texts of before is begun again below.
  if (compares) for (const storyId of storyIds) forgetComparisons(desk, storyId)
  const moved = desk.library.write((handle) => {
    go(handle)
    if (step.accountId !== null || compares) for (const storyId of storyIds) keepReviews(desk, handle, storyId, step.accountId)
    return { ...showing(handle, step), label: step.label, state: undoState(handle) }
  })
  // The desk's own list bears on every story.
  if (compares && storyIds.length === 0) queueLibrary(desk)
  for (const storyId of storyIds) if (isThere(desk, storyId)) queueUncompared(desk, storyId)
  if (moved.ok) tell(desk, step)
  return moved
}

function reachOf(handle: Handle, step: Step | null): Reach | null {
  if (step === null) return null
  return { step, storyIds: listStoriesOfStep(handle, step.stepId), compares: stepBearsOnComparisons(handle, step.stepId) }
}

/** Lists show how far an account is decided: worked out anew where the step may have changed it. */
function keepReviews(desk: Desk, handle: Handle, storyId: string, accountId: string | null): void {
  for (const account of listAccounts(handle, [storyId], engineVersion)) {
    if (accountId !== null && account.accountId !== accountId) continue
    const of = { storyId, accountId: account.accountId }
    if (findReview(handle, desk.compared, of) !== null) keepReview(handle, desk.compared, of)
  }
}

/** Where the window goes: a story that is gone or in the trash is not shown. */
function showing(handle: Handle, { storyId, accountId }: Step): Pick<UndoneStep, 'storyId' | 'accountId'> {
  const story = storyId === null ? null : findStory(handle, storyId)
  if (story === null || story.deletedAt !== null) return { storyId: null, accountId: null }
  const account = accountId === null ? null : findAccount(handle, accountId, engineVersion)
  return { storyId, accountId: account === null ? null : accountId }
}

function isThere(desk: Desk, storyId: string): boolean {
  const story = desk.library.read((handle) => findStory(handle, storyId))
  return story.ok && story.value !== null && story.value.deletedAt === null
}

function tell(desk: Desk, { storyId, accountId }: Step): void {
  tellUndo(desk)
  if (storyId !== null && accountId !== null) desk.tell('review/changed', { storyId, accountId })
  else desk.tell('library/changed', { storyId })
}
