/** The frame that every change of a story shares: store it, compare what is not compared yet, tell the window, show the story. */
import type { Outcome, StoryView } from '../contract'
import { engineVersion } from '../engine'
import { listAccounts, listUncomparedAccounts, type Handle } from '../storage'
import type { Desk } from './desk'
import { writeStep } from './take-step'
import { viewStory } from './views'

/**
 * Runs `act` in one transaction, as one step; `label` is what Undo calls it. What it throws as a `StorageProblem` comes back as a Failure and
 * nothing is changed.
 */
export function changeStory(desk: Desk, storyId: string, label: string, act: (handle: Handle) => void): Outcome<StoryView> {
  const stored = writeStep(desk, { label, storyId, accountId: null }, act)
  // Also when nothing was stored: what was taken out of the queue before goes back in.
  queueUncompared(desk, storyId)
  if (!stored.ok) return stored
  desk.tell('library/changed', { storyId })
  return desk.library.read((handle) => viewStory(handle, desk.comparer, storyId))
}

/** Queues the story's accounts whose current texts this engine has not compared and that do not wait already. */
export function queueUncompared(desk: Desk, storyId: string): void {
  const accounts = desk.library.read((handle) => listAccounts(handle, [storyId], engineVersion))
  if (!accounts.ok) return
  for (const { accountId, comparison } of accounts.value) {
    if (comparison.state === 'waiting' && desk.comparer.stateOf(accountId) === null) desk.comparer.enqueue({ storyId, accountId })
  }
}

/** Queues whatever this engine has not compared as it would be asked now, in all stories outside the trash. */
export function queueLibrary(desk: Desk): void {
  const accounts = desk.library.read((handle) => listUncomparedAccounts(handle, engineVersion))
  if (!accounts.ok) return
  for (const { storyId, accountId } of accounts.value) desk.comparer.enqueue({ storyId, accountId })
}

/** Takes back what is queued for these accounts, since their texts are about to change. */
export function forgetComparisons(desk: Desk, storyId: string): void {
  const accounts = desk.library.read((handle) => listAccounts(handle, [storyId], engineVersion))
  if (accounts.ok) for (const { accountId } of accounts.value) desk.comparer.forget(accountId)
}
