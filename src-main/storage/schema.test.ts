import { expect, test } from 'vitest'
import type { Handle } from './handle'
import { addComparison, addStory, inFolder, valueOf, withLibrary } from './library-for-tests'

function withHandle(work: (handle: Handle) => void): Promise<void> {
  return inFolder((folder) => withLibrary(folder, (library) => valueOf(library.withConnection(work))))
}

test('every table is strict, and every link into another table has an index to follow it back', () =>
  withHandle((handle) => {
    const tables = handle
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'"
      )
      .all()
    expect(tables.map((table) => table.name).sort()).toEqual([
      'accounts',
      'article_versions',
      'articles',
      'comparisons',
      'corrections',
      'decisions',
      'notes',
      'set_aside_texts',
      'settings',
      'step_changes',
      'steps',
      'stories'
    ])
    for (const { name, strict } of tables) {
      expect([name, strict]).toEqual([name, 1])
      const links = handle.prepare<[string], { from: string }>('SELECT "from" FROM pragma_foreign_key_list(?) WHERE seq = 0').all(name)
      const indexed = handle
        .prepare<[string], { name: string }>(
          'SELECT i.name FROM pragma_index_list(?) AS l, pragma_index_info(l.name) AS i WHERE i.seqno = 0'
        )
        .all(name)
        .map((index) => index.name)
      for (const link of links) expect(indexed).toContain(link.from)
    }
  }))

/** Each is a mistake that a later action could make. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['a story of no time', "UPDATE stories SET changed_at = 'yesterday'"],
  ['a story without a base', 'UPDATE stories SET base_article_id = NULL'],
  ["another story's base", "UPDATE stories SET base_article_id = 's2-base' WHERE story_id = 's1'"],
  ['a date in words', "UPDATE articles SET published = 'Friday'"],
  ['the same article as two accounts', "UPDATE accounts SET article_id = 's1-1' WHERE account_id = 's1-account-2'"],
  ['a place before the first', 'UPDATE accounts SET position = -1'],
  ['an article without its story', "UPDATE articles SET story_id = 'nobody'"],
  ['a changed text', "UPDATE article_versions SET text = 'x'"],
  ['an unknown state', "UPDATE comparisons SET state = 'perhaps'"],
  ['a failure without a sentence', "UPDATE comparisons SET state = 'failed', result = NULL, result_sha256 = NULL"],
  ['a result without its counts', 'UPDATE comparisons SET added = NULL'],
  ['a result without its fingerprint', 'UPDATE comparisons SET result_sha256 = NULL'],
  ['a text compared with itself', 'UPDATE comparisons SET base_version_id = account_version_id'],
  [
    'two results for the same texts',
    'INSERT INTO comparisons SELECT NULL, account_version_id, base_version_id, engine_version, house, corrections, state, sentence, contradicted, dropped, added, claims, reworded, approximate, decided, to_decide, stored_at, result_sha256, result FROM comparisons'
  ],
  ['a number in words', "UPDATE comparisons SET added = 'three'"],
  ['a setting that is no JSON', "INSERT INTO settings VALUES ('theme', 'dark')"]
]

test.each(REFUSED)('refuses %s', (_, sql) =>
  withHandle((handle) => {
    const fill = handle.transaction(() => {
      addStory(handle, { storyId: 's1' })
      addStory(handle, { storyId: 's2' })
      addComparison(handle, 's1', 1, 5)
    })
    fill()
    expect(() => handle.transaction(() => handle.exec(sql))()).toThrow(/constraint|never changes|cannot store/)
  })
)
