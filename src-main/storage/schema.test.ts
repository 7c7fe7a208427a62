import { expect, test } from 'vitest'
import type { AnchoredWords } from '../review'
import { insertCorrection } from './corrections'
import { insertDecision } from './decisions'
import type { Handle } from './handle'
import { addComparison, addStory, inFolder, NOW, valueOf, withLibrary } from './library-for-tests'
import { insertNote } from './notes'
import { takeStep } from './steps'

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
  ['a setting that is no JSON', "INSERT INTO settings VALUES ('theme', 'dark')"],
  ['more flags decided than there are', 'UPDATE comparisons SET decided = to_decide + 1'],
  ['an unknown verdict', "UPDATE decisions SET verdict = 'perhaps'"],
  ['a reason for dismissing what is confirmed', "UPDATE decisions SET dismissal = 'reworded', dismissal_text = ''"],
  ['a decision on no flag', 'UPDATE decisions SET flag_id = NULL'],
  ['half an anchor', 'UPDATE decisions SET base_exact = NULL'],
  ['an anchor that ends before it starts', 'UPDATE decisions SET account_end = account_start - 1'],
  ['evidence that is no list', "UPDATE decisions SET base_evidence = '{}'"],
  ['words of a version that is not there', "UPDATE decisions SET base_version_id = 'nobody'"],
  ["a decision on another story's account", "UPDATE decisions SET story_id = 's2'"],
  ['a note on words of both sides', "UPDATE notes SET on_what = 'words'"],
  ['tags that are no list', "UPDATE notes SET tags = 'ask legal'"],
  ['a pairing of one side', 'UPDATE corrections SET account_version_id = NULL, account_start = NULL, account_end = NULL'],
  ['a difference without its reason', "UPDATE corrections SET kind = 'difference'"],
  ['a step without a name', "UPDATE steps SET label = ''"],
  ['a change from nothing to nothing', 'UPDATE step_changes SET before_row = NULL, after_row = NULL'],
  ['a change of a table that no step may change', "UPDATE step_changes SET changed = 'comparisons'"]
]

test.each(REFUSED)('refuses %s', (_, sql) =>
  withHandle((handle) => {
    const fill = handle.transaction(() => {
      addStory(handle, { storyId: 's1' })
      addStory(handle, { storyId: 's2' })
      addComparison(handle, 's1', 1, 5)
      const step = { label: 'review', storyId: 's1', accountId: null, joins: null, goesOn: false, now: NOW }
      takeStep(handle, step, () => addReview(handle))
    })
    fill()
    expect(() => handle.transaction(() => handle.exec(sql))()).toThrow(/constraint|never changes|cannot store/)
  })
)

const of = { storyId: 's1', accountId: 's1-account-1' }

function addReview(handle: Handle): void {
  const words = (versionId: string): AnchoredWords => ({ versionId, anchor: { start: 1, end: 3, exact: '1-', prefix: 's', suffix: 'b' } })
  const [base, account] = [words('s1-base-v1'), words('s1-1-v1')]
  const flag = { id: 'flag', kind: 'contradicted', reason: 'number', rule: 'quantity-differs', explanation: 'Number' } as const
  const sides = { base: { passage: base, evidence: [base] }, account: { passage: account, evidence: [] } }
  const decision = { decisionId: 'd1', verdict: 'confirmed', dismissal: null, dismissalText: '', decidedAt: NOW } as const
  insertDecision(handle, of, { ...decision, flag: { ...flag, ...sides } })
  const note = { noteId: 'n1', on: 'pair', flag: null, base, account, text: 'x', tags: [], followUp: false } as const
  insertNote(handle, of, { ...note, writtenAt: NOW, changedAt: NOW })
  insertCorrection(handle, of, { correctionId: 'c1', correctedAt: NOW, kind: 'pair', base, account })
}
