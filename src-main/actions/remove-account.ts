import type { Input, Outcome, StoryView } from '../contract'
import { removeAccount as removeStored, restoreAccount as restoreStored } from '../storage'
import { changeStory } from './change-story'
import type { Desk } from './desk'

/** Out of the story; `restoreAccount` is the undo. */
export function removeAccount(desk: Desk, { storyId, accountId }: Input<'story/remove-account'>): Outcome<StoryView> {
  desk.comparer.forget(accountId)
  return changeStory(desk, storyId, 'remove account', (handle) => removeStored(handle, storyId, accountId, desk.now()))
}

export function restoreAccount(desk: Desk, { storyId, accountId }: Input<'story/restore-account'>): Outcome<StoryView> {
  return changeStory(desk, storyId, 'put account back', (handle) => restoreStored(handle, storyId, accountId, desk.now()))
}
