import Database from 'better-sqlite3'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addStory, inFolder, valueOf, withLibrary } from './library-for-tests'
import { openLibrary, startNewBeside } from './open-library'
import { findStory } from './stories'
import { listStories } from './story-list'

const NEW_DAY = new Date('2026-11-24T06:20:31Z')

function makeLibrary(folder: string): string {
  withLibrary(folder, (library) => valueOf(library.write((handle) => addStory(handle, { storyId: 's1' }))))
  return join(folder, 'library.sqlite')
}

function titles(folder: string): readonly string[] {
  return withLibrary(folder, (library) =>
    valueOf(library.read((handle) => listStories(handle, { query: '', trash: false, engineVersion: '1' }))).map((story) => story.title)
  )
}

/** Expects a refusal that leaves every byte where it was. */
function expectRefused(folder: string, kind: string): string {
  const file = join(folder, 'library.sqlite')
  const before = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null
  const opened = openLibrary(folder)
  if (opened.ok) {
    opened.value.close()
    throw new Error('the library was opened')
  }
  expect(opened.kind).toBe(kind)
  if (before !== null) expect(readFileSync(file).equals(before)).toBe(true)
  return opened.sentence
}

describe('a first start', () => {
  test('makes a library that only the user can read', () =>
    inFolder((parent) => {
      const folder = join(parent, 'data', 'variorum')
      withLibrary(folder, (library) => {
        valueOf(library.write((handle) => addStory(handle, { storyId: 's1' })))
        if (process.platform === 'win32') return
        expect(statSync(folder).mode & 0o777).toBe(0o700)
        for (const name of readdirSync(folder)) expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
      })
      expect(readdirSync(folder).sort()).toEqual(['library.lock', 'library.marker', 'library.sqlite'])
      expect(titles(folder)).toEqual(['Story s1'])
    }))

  test('that was cut off while the library was being made is simply done again', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'library.sqlite.new'), 'half of a libr')
      expect(titles(folder)).toEqual([])
      expect(readdirSync(folder)).not.toContain('library.sqlite.new')
    }))

  test('does not take up the write-ahead log of a library that is gone', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'library.sqlite-wal'), 'old frames')
      withLibrary(folder, () => undefined, { now: NEW_DAY })
      expect(readFileSync(join(folder, 'library-kept-20261124-062031.sqlite-wal'), 'utf8')).toBe('old frames')
    }))
})

test('the connection is as safe as the brief asks, read back after a write and after opening again', () =>
  inFolder((folder) => {
    const expected = {
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      mmap_size: 0,
      temp_store: 2,
      busy_timeout: 2000,
      application_id: 0x56617269,
      user_version: 20
    }
    for (const storyId of ['s1', 's2']) {
      withLibrary(folder, (library) => {
        valueOf(library.write((handle) => addStory(handle, { storyId })))
        const settings = valueOf(
          library.withConnection((handle) =>
            Object.fromEntries(Object.keys(expected).map((name) => [name, handle.pragma(name, { simple: true }) ?? 0]))
          )
        )
        expect(settings).toEqual(expected)
        const version = valueOf(library.read((handle) => handle.prepare('SELECT sqlite_version()').pluck().get()))
        // 3.51.3 mended a fault that could damage a library in WAL mode.
        expect(String(version).localeCompare('3.51.3', 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
      })
    }
  }))

describe('a file that is no good is refused and left as it is', () => {
  test('emptied', () =>
    inFolder((folder) => {
      truncateSync(makeLibrary(folder), 0)
      expect(expectRefused(folder, 'damaged')).toContain('is empty')
    }))

  test('empty from the start, without a marker', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'library.sqlite'), '')
      expectRefused(folder, 'damaged')
    }))

  test('gone', () =>
    inFolder((folder) => {
      rmSync(makeLibrary(folder))
      expect(expectRefused(folder, 'damaged')).toContain('no longer there')
      expect(existsSync(join(folder, 'library.sqlite'))).toBe(false)
    }))

  test.each([10, 99, 100, 4096, 0.5, -1])('cut short at %d', (length) =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      const size = statSync(file).size
      truncateSync(file, length < 0 ? size + length : length < 1 ? Math.floor(size * length) : length)
      expectRefused(folder, 'damaged')
    })
  )

  test('a text', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'library.sqlite'), 'Dear editor, this is not a library. '.repeat(9))
      expect(expectRefused(folder, 'foreign')).toContain('was not written by Variorum')
    }))

  test("another program's SQLite file, which SQLite does not even open", () =>
    inFolder((folder) => {
      const other = new Database(join(folder, 'library.sqlite'))
      other.exec('CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES (1)')
      other.close()
      expectRefused(folder, 'foreign')
      expect(readdirSync(folder).sort()).toEqual(['library.lock', 'library.sqlite'])
    }))

  test('a folder', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'library.sqlite'))
      expectRefused(folder, 'foreign')
    }))

  test.skipIf(process.platform === 'win32')('a link', () =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      renameSync(file, join(folder, 'elsewhere.sqlite'))
      symlinkSync(join(folder, 'elsewhere.sqlite'), file)
      expectRefused(folder, 'foreign')
    })
  )

  test.each([21, 110])('from the future, schema %d', (version) =>
    inFolder((folder) => {
      changeOutside(makeLibrary(folder), `PRAGMA user_version = ${version}`)
      expect(expectRefused(folder, 'newer')).toContain('newer Variorum')
    })
  )

  test('from the future as far as the write-ahead log alone tells', () =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      const other = new Database(file)
      other.pragma('user_version = 30')
      const wal = readFileSync(`${file}-wal`)
      const before = readFileSync(file)
      other.close()
      writeFileSync(file, before)
      writeFileSync(`${file}-wal`, wal)
      expectRefused(folder, 'newer')
    }))

  test.each([
    ['a trigger', 'CREATE TRIGGER spy AFTER INSERT ON settings BEGIN DELETE FROM stories; END'],
    ['a view', 'CREATE VIEW spy AS SELECT * FROM stories'],
    ['a table', 'CREATE TABLE spy (x)'],
    ['a missing index', 'DROP INDEX stories_by_change']
  ])('with %s that is not ours', (_, sql) =>
    inFolder((folder) => {
      changeOutside(makeLibrary(folder), sql)
      expect(expectRefused(folder, 'damaged')).toContain('other tables')
    })
  )

  test('with an account that belongs to no story', () =>
    inFolder((folder) => {
      changeOutside(makeLibrary(folder), "PRAGMA foreign_keys = OFF; DELETE FROM stories WHERE story_id = 's1'")
      expect(expectRefused(folder, 'damaged')).toContain('no longer belong together')
    }))
})

describe('starting a new library beside', () => {
  test('keeps the old file to the last byte', () =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      truncateSync(file, 8192)
      const before = readFileSync(file)
      writeFileSync(`${file}-wal`, 'its log')
      valueOf(startNewBeside(folder, { now: NEW_DAY })).close()
      const kept = join(folder, 'library-kept-20261124-062031.sqlite')
      expect(readFileSync(kept).equals(before)).toBe(true)
      expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('its log')
      expect(titles(folder)).toEqual([])
    }))

  test('twice in one second keeps both', () =>
    inFolder((folder) => {
      makeLibrary(folder)
      valueOf(startNewBeside(folder, { now: NEW_DAY })).close()
      valueOf(startNewBeside(folder, { now: NEW_DAY })).close()
      expect(
        readdirSync(folder)
          .filter((name) => name.startsWith('library-kept'))
          .sort()
      ).toEqual(['library-kept-20261124-062031-2.sqlite', 'library-kept-20261124-062031.sqlite'])
    }))

  test('a kept library that was sound opens again when it is put back', () =>
    inFolder((folder) => {
      const file = makeLibrary(folder)
      valueOf(startNewBeside(folder, { now: NEW_DAY })).close()
      expect(titles(folder)).toEqual([])
      renameSync(join(folder, 'library-kept-20261124-062031.sqlite'), file)
      expect(titles(folder)).toEqual(['Story s1'])
    }))

  test('is refused while the library is in use', () =>
    inFolder((folder) => {
      withLibrary(folder, () => {
        expect(startNewBeside(folder)).toMatchObject({ ok: false, kind: 'busy' })
        expect(openLibrary(folder)).toMatchObject({ ok: false, kind: 'busy' })
      })
      expect(titles(folder)).toEqual([])
    }))
})

test('a scribbled lock file locks all the same', () =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'library.lock'), 'x'.repeat(5000))
    withLibrary(folder, () => expect(openLibrary(folder)).toMatchObject({ kind: 'busy' }))
  }))

test('a second connection that holds the file makes a write fail clearly and changes nothing', () =>
  inFolder((folder) => {
    const file = makeLibrary(folder)
    withLibrary(folder, (library) => {
      library.withConnection((handle) => handle.pragma('busy_timeout = 20'))
      const other = new Database(file)
      other.exec('BEGIN IMMEDIATE')
      expect(library.write((handle) => addStory(handle, { storyId: 's2' }))).toMatchObject({ ok: false, kind: 'busy' })
      other.exec('ROLLBACK')
      other.close()
      expect(valueOf(library.read((handle) => findStory(handle, 's2')))).toBeNull()
    })
  }))

function changeOutside(file: string, sql: string): void {
  const other = new Database(file)
  other.exec(sql)
  other.close()
}
