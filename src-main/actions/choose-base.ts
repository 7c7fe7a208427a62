import type { Input, Outcome, StoryView } from '../contract'
import { chooseBase as chooseStored } from '../storage'
import { changeStory, forgetComparisons } from './change-story'
import type { Desk } from './desk'

/** The account becomes the base and the base takes its place; all accounts are compared again. */
export function chooseBase(desk: Desk, { storyId, accountId }: Input<'story/choose-base'>): Outcome<StoryView> {
  forgetComparisons(desk, storyId)
  return changeStory(desk, storyId, 'choose base', (handle) => chooseStored(handle, storyId, accountId, desk.now()))
}
