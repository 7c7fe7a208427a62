/** Into the trash, out of it again, and out of it for good. */
import type { Input, Outcome, StorySummary } from '../contract'
import { deleteStory as deleteStored, eraseStory as eraseStored, restoreStory as restoreStored } from '../storage'
import { forgetComparisons, queueUncompared } from './change-story'
import type { Desk } from './desk'
import { tellUndo, writeStep } from './take-step'
import { summariseStoryById } from './views'

/** Into the trash; nothing is lost, and comparisons still running are stopped. */
export function deleteStory(desk: Desk, { storyId }: Input<'story/delete'>): Outcome<null> {
  const deleted = writeStep(desk, { label: 'delete story', storyId, accountId: null }, (handle) =>
    deleteStored(handle, storyId, desk.now())
  )
  if (!deleted.ok) return deleted
  forgetComparisons(desk, storyId)
  desk.tell('library/changed', { storyId })
  return { ok: true, value: null }
}

export function restoreStory(desk: Desk, { storyId }: Input<'story/restore'>): Outcome<StorySummary> {
  const restored = writeStep(desk, { label: 'put story back', storyId, accountId: null }, (handle) => restoreStored(handle, storyId))
  if (!restored.ok) return restored
  queueUncompared(desk, storyId)
  desk.tell('library/changed', { storyId })
  return desk.library.read((handle) => summariseStoryById(handle, desk.comparer, storyId))
}

export function eraseStory(desk: Desk, { storyId }: Input<'story/erase'>): Outcome<null> {
  forgetComparisons(desk, storyId)
  const erased = eraseStored(desk.library, storyId)
  if (erased.ok) {
    // Its steps are gone with it.
    tellUndo(desk)
    desk.tell('library/changed', { storyId: null })
  }
  return erased
}
