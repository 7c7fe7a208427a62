/** The frame that every change of a story shares: store it, compare what is not compared yet, tell the window, show the story. */
import type { Outcome, StoryView } from '../contract'
import { engineVersion } from '../engine'
import { listAccounts, type Handle } from '../storage'
import type { Desk } from './desk'
import { viewStory } from './views'

/** Runs `act` in one transaction; what it throws as a `StorageProblem` comes back as a Failure and nothing is changed. */
export function changeStory(desk: Desk, storyId: string, act: (handle: Handle) => void): Outcome<StoryView> {
  const stored = desk.library.write(act)
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

/** Takes back what is queued for these accounts, since their texts are about to change. */
export function forgetComparisons(desk: Desk, storyId: string): void {
  const accounts = desk.library.read((handle) => listAccounts(handle, [storyId], engineVersion))
  if (accounts.ok) for (const { accountId } of accounts.value) desk.comparer.forget(accountId)
}
