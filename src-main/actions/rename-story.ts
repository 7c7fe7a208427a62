import type { Input, Outcome, StoryView } from '../contract'
import { renameStory as renameStored } from '../storage'
import { changeStory } from './change-story'
import type { Desk } from './desk'

export function renameStory(desk: Desk, { storyId, title }: Input<'story/rename'>): Outcome<StoryView> {
  const name = title.trim()
  if (name === '') return { ok: false, kind: 'empty', sentence: 'A story needs a name. The old name was kept. Type a name and try again.' }
  return changeStory(desk, storyId, 'rename story', (handle) => renameStored(handle, storyId, name, desk.now()))
}
