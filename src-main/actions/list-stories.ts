import type { Input, Outcome, StorySummary } from '../contract'
import { engineVersion } from '../engine'
import { listStories as listStored } from '../storage'
import type { Desk } from './desk'
import { summariseStory } from './views'

/** Newest work first; in the trash, what was deleted last. */
export function listStories(desk: Desk, { query, trash }: Input<'library/list'>): Outcome<readonly StorySummary[]> {
  return desk.library.read((handle) =>
    listStored(handle, { query, trash, engineVersion }).map((story) => summariseStory(desk.comparer, story))
  )
}
