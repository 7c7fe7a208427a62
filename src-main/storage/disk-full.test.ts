import { describe, expect, test } from 'vitest'
import { listDamagedVersions } from './article-versions'
import type { Handle } from './handle'
import { addComparison, addStory, addVersion, ENGINE, inFolder, LATER, valueOf, withLibrary } from './library-for-tests'
import { changeSettings } from './settings'
import { deleteStory } from './stories'
import { listStories } from './story-list'

/** How many pages the disk still has, from none to more than any of the actions needs. */
const ROOM = Array.from({ length: 50 }, (_, pages) => pages)

const ACTIONS: readonly (readonly [string, (handle: Handle) => void])[] = [
  ['a new story', (handle) => addStory(handle, { storyId: 's2', accounts: 5 })],
  ['a new version', (handle) => addVersion(handle, 's1-base', 2, 'A later and much longer base. '.repeat(3000))],
  ['a comparison', (handle) => addComparison(handle, 's1', 2, 9)],
  ['settings', (handle) => changeSettings(handle, { note: 'x'.repeat(90_000) })],
  ['a deletion with a story', (handle) => (deleteStory(handle, 's1', LATER), addStory(handle, { storyId: 's3', accounts: 4 }))]
]

describe('on a full disk', () => {
  test.each(ACTIONS)('%s is saved whole or not at all, and works once there is room', (_, act) =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        valueOf(library.write((handle) => addStory(handle, { storyId: 's1' })))
        const before = dump(library.read)
        let refused = 0
        for (const pages of ROOM) {
          library.withConnection((handle) =>
            handle.pragma(`max_page_count = ${Number(handle.pragma('page_count', { simple: true })) + pages}`)
          )
          const outcome = library.write(act)
          if (outcome.ok) break
          refused++
          expect(outcome.kind).toBe('disk-full')
          expect(outcome.sentence).toContain('The disk is full')
          expect(dump(library.read)).toEqual(before)
        }
        expect(refused).toBeLessThan(ROOM.length)
        if (refused === 0) expect(act).toBe(ACTIONS[2]?.[1])
        expect(dump(library.read)).not.toEqual(before)
        expect(valueOf(library.read(listDamagedVersions))).toEqual([])
        expect(valueOf(library.read((handle) => handle.pragma('integrity_check', { simple: true })))).toBe('ok')
      })
    )
  )
})

/** All that a reader could see. */
function dump(read: <T>(look: (handle: Handle) => T) => Parameters<typeof valueOf<T>>[0]): unknown {
  return valueOf(
    read((handle) => [
      [false, true].map((trash) => listStories(handle, { query: '', trash, engineVersion: ENGINE })),
      ['stories', 'articles', 'article_versions', 'accounts', 'comparisons', 'settings'].map((table) =>
        handle.prepare(`SELECT * FROM ${table}`).all()
      )
    ])
  )
}
