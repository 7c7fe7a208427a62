import Database from 'better-sqlite3'
import { truncateSync } from 'node:fs'
import { makePrivateFile } from './library-files'
import { StorageProblem } from './outcome'

/** Long enough for a window that is just closing, in milliseconds. */
const LOCK_WAIT = 500

/** Held until it is released or the process ends, however it ends. */
export interface Lock {
  release(): void
}

/**
 * One process a library: an exclusive SQLite lock on a small file of its own. The system takes it back when the
 * process dies, so there is never a stale one; nothing is ever written to it.
 */
export function takeLock(file: string): Lock {
  makePrivateFile(file)
  try {
    return lockFile(file)
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (error.code.startsWith('SQLITE_BUSY')) throw inUse()
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) throw error
    // Somebody wrote into the file. SQLite looks at the content only once it has the lock, so nobody else holds it.
    truncateSync(file, 0)
    return lockFile(file)
  }
}

function lockFile(file: string): Lock {
  const handle = new Database(file, { timeout: LOCK_WAIT })
  try {
    handle.pragma('journal_mode = MEMORY')
    handle.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    handle.close()
    throw error
  }
  return { release: () => void handle.close() }
}

function inUse(): StorageProblem {
  return new StorageProblem(
    'busy',
    'Another Variorum is working with this library, so it was not opened a second time. Use the window that is open, or close it and start again.'
  )
}
