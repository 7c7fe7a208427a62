import type Database from 'better-sqlite3'

/** The open library as the functions of this folder take it. Nobody outside reads or writes through it directly. */
export type Handle = Database.Database

/**
 * How long a statement waits for a foreign program that holds the file, in milliseconds.
 * Variorum itself holds `library.lock`, so only a backup tool or a database browser can get in the way; the wait
 * blocks the process, hence seconds and not minutes.
 */
export const BUSY_TIMEOUT = 2000

/** Rows that this connection ever changed: while it stays, nothing in the library is another. Nobody else writes: see lock.ts. */
export const countChanges = (handle: Handle): number => Number(handle.prepare('SELECT total_changes()').pluck().get())

/**
 * Settings that a connection keeps until it is closed; the file remembers only the WAL mode.
 * FULL: a commit that returned is on the disk, also after a power cut (NORMAL, the build's default in WAL mode, may lose it).
 * secure_delete: what is erased is overwritten with zeros, so an erased text is in no free page.
 * temp_store: no text is written to temporary files.
 */
export function setUpConnection(handle: Handle): void {
  handle.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  handle.pragma('trusted_schema = OFF')
  handle.pragma('cell_size_check = ON')
  handle.pragma('mmap_size = 0')
  handle.pragma('temp_store = MEMORY')
  handle.pragma('secure_delete = ON')
  handle.pragma('foreign_keys = ON')
  handle.pragma('journal_size_limit = 16777216')
  const mode = handle.pragma('journal_mode = WAL', { simple: true })
  if (mode !== 'wal' && mode !== 'memory')
    throw new Error(`The library could not be set to write-ahead logging, it answers "${String(mode)}".`)
  handle.pragma('synchronous = FULL')
  if (process.platform === 'darwin') handle.pragma('checkpoint_fullfsync = ON')
}
