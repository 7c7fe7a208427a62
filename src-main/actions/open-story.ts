import type { Input, Outcome, StoryView } from '../contract'
import { queueUncompared } from './change-story'
import type { Desk } from './desk'
import { viewStory } from './views'

/** Shows one story; what another version of the engine compared is compared again in the background. */
export function openStory(desk: Desk, { storyId }: Input<'story/open'>): Outcome<StoryView> {
  queueUncompared(desk, storyId)
  const story = desk.library.read((handle) => viewStory(handle, desk.comparer, storyId))
  if (story.ok) for (const { accountId } of [...story.value.accounts].reverse()) desk.comparer.hurry(accountId)
  return story
}
