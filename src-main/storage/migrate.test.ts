import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listAccounts } from './accounts'
import { findLatestVersion, listDamagedVersions } from './article-versions'
import { listCorrections } from './corrections'
import { listDecisions } from './decisions'
import { addStory, ENGINE, inFolder, textOf, valueOf, withLibrary } from './library-for-tests'
import { migrations as released } from './migrations'
import type { Migration } from './migrate'
import { listNotes } from './notes'
import { openLibrary } from './open-library'
import { readSettings } from './settings'
import { findStepToUndo, redoStep, undoStep } from './steps'
import { findListedStory, listStories } from './story-list'

const DUMPS = join(import.meta.dirname, '../../fixtures/libraries')
const NEXT: Migration = { version: 30, sql: "ALTER TABLE stories ADD COLUMN desk TEXT; UPDATE stories SET desk = 'foreign'" }

function makeLibrary(folder: string): string {
  withLibrary(folder, (library) => valueOf(library.write((handle) => addStory(handle, { storyId: 's1' }))))
  return join(folder, 'library.sqlite')
}

function load(folder: string, dump: string): void {
  const old = new Database(join(folder, 'library.sqlite'))
  old.exec(readFileSync(join(DUMPS, dump), 'utf8'))
  old.close()
}

function inspect<T>(file: string, look: (handle: Database.Database) => T): T {
  const handle = new Database(file, { readonly: true })
  try {
    return look(handle)
  } finally {
    handle.close()
  }
}

test('released migrations are numbered in tens, in order', () => {
  expect(released.map((migration) => migration.version)).toEqual(released.map((_, index) => 10 * (index + 1)))
})

describe('an older library', () => {
  test.each(readdirSync(DUMPS).filter((name) => name.endsWith('.sql')))('kept as %s opens with all that is in it', (dump) =>
    inFolder((folder) => {
      load(folder, dump)
      withLibrary(folder, (library) => {
        const [story, ...others] = valueOf(
          library.read((handle) => listStories(handle, { query: '', trash: false, engineVersion: '0.1.0' }))
        )
        expect(others).toEqual([])
        expect(story).toMatchObject({ title: 'Bridge closed at Wendbridge', base: { version: 2, outlet: 'Wendbridge Courier' } })
        expect(story?.accounts.map((account) => account.comparison)).toEqual([
          { state: 'done', counts: { contradicted: 1, dropped: 0, added: 0 }, claims: 1, reworded: 0, approximate: false },
          { state: 'failed', sentence: 'The comparison took too long.' }
        ])
        expect(valueOf(library.read((handle) => findListedStory(handle, 'story-in-trash', '0.1.0')))?.deletedAt).toBe(
          '2026-11-20T10:00:00.000Z'
        )
        expect(valueOf(library.read(listDamagedVersions))).toEqual([])
        expect(valueOf(library.read(readSettings))).toEqual({ theme: 'dark', zoom: 1.25 })
      })
    })
  )

  test('from before the review has every comparison open for it', () =>
    inFolder((folder) => {
      load(folder, '0010.sql')
      withLibrary(folder, (library) => {
        const accounts = valueOf(library.read((handle) => listAccounts(handle, ['story-1'], '0.1.0')))
        expect(accounts.map(({ decided }) => decided)).toEqual([{ decided: 0, total: 1 }, null])
        expect(valueOf(library.read(findStepToUndo))).toBeNull()
      })
    }))

  test('kept as 0020.sql has its review, and its steps are taken back and done again', () =>
    inFolder((folder) => {
      load(folder, '0020.sql')
      const of = { storyId: 'story-1', accountId: 'account-1' }
      withLibrary(folder, (library) => {
        const read = (): readonly unknown[] =>
          valueOf(library.read((handle) => [listDecisions(handle, of), listNotes(handle, of), listCorrections(handle, of)]))
        const before = read()
        expect(before).toMatchObject([
          [
            {
              verdict: 'dismissed',
              dismissal: 'other',
              flag: { rule: 'quantity-differs', account: { evidence: [{ versionId: 'harbour-v1' }] } }
            }
          ],
          [{ text: 'Ask legal', tags: ['ask legal'], followUp: true, base: { anchor: { exact: 'Bridge', prefix: '' } }, account: null }],
          [{ kind: 'unpair', base: { versionId: 'courier-v2' }, account: { versionId: 'harbour-v1' } }]
        ])
        const go = (move: typeof undoStep): string | undefined => valueOf(library.write(move))?.label
        expect([go(redoStep), go(redoStep), go(redoStep), go(redoStep)]).toEqual([
          'change house list',
          'rename story',
          'add version',
          undefined
        ])
        expect(valueOf(library.read((handle) => findLatestVersion(handle, 'courier')))?.text).toBe('Taken back again.')
        for (let step = 0; step < 6; step++) go(undoStep)
        expect(read()).toEqual([[], [], []])
        for (let step = 0; step < 3; step++) go(redoStep)
        expect(read()).toEqual(before)
      })
    }))

  test('is backed up first, brought up to date, and keeps everything', () =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      const now = new Date('2026-11-24T06:20:31Z')
      withLibrary(folder, (library) => expect(desks(library.files.library)).toEqual(['foreign']), { migrations: [...released, NEXT], now })
      const backup = join(folder, 'backups', 'library-20-20261124-062031.sqlite')
      expect(inspect(backup, (handle) => handle.pragma('user_version', { simple: true }))).toBe(20)
      expect(inspect(backup, (handle) => findLatestVersion(handle, 's1-base')?.text)).toBe(textOf('s1-base'))
      expect(inspect(file, (handle) => handle.pragma('user_version', { simple: true }))).toBe(30)
      expect(openLibrary(folder)).toMatchObject({ ok: false, kind: 'newer' })
    }))

  test.each([
    ['an error in the SQL', 'ALTER TABLE stories ADD COLUMN desk TEXT; SELECT nothing FROM nowhere'],
    ['a link that breaks', "DELETE FROM stories WHERE story_id = 's1'"]
  ])('is left as it was by %s', (_, sql) =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      const failing = { migrations: [...released, { version: 30, sql }] }
      expect(() => valueOf(openLibrary(folder, failing))).toThrow()
      expect(inspect(file, (handle) => handle.pragma('user_version', { simple: true }))).toBe(20)
      expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
      withLibrary(folder, (library) =>
        expect(valueOf(library.read((handle) => listStories(handle, { query: '', trash: false, engineVersion: ENGINE })))).toHaveLength(1)
      )
      withLibrary(folder, (library) => expect(desks(library.files.library)).toEqual(['foreign']), { migrations: [...released, NEXT] })
    })
  )

  test('is not migrated when the backup cannot be made', () =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      // The finished copy cannot take the name of a folder that is not empty.
      const options = { migrations: [...released, NEXT], now: new Date('2026-11-24T06:20:31Z') }
      const blocked = join(folder, 'backups', 'library-20-20261124-062031.sqlite')
      mkdirSync(join(blocked, 'in-the-way'), { recursive: true })
      expect(openLibrary(folder, options).ok).toBe(false)
      expect(inspect(file, (handle) => handle.pragma('user_version', { simple: true }))).toBe(20)
    }))
})

test('a library that is up to date is not backed up', () =>
  inFolder((folder) => {
    makeLibrary(folder)
    withLibrary(folder, () => undefined)
    expect(existsSync(join(folder, 'backups'))).toBe(false)
  }))

function desks(file: string): readonly unknown[] {
  return inspect(file, (handle) => handle.prepare('SELECT desk FROM stories').pluck().all())
}
