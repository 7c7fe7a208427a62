import Database from 'better-sqlite3'
import { renameSync } from 'node:fs'
import { backUp } from './backup'
import { APPLICATION_ID, examine } from './examine'
import { setUpConnection, type Handle } from './handle'
import {
  keepAside,
  libraryFiles,
  makePrivateFile,
  makePrivateFolder,
  removeDatabase,
  syncFolder,
  writeMarker,
  type LibraryFiles
} from './library-files'
import { takeLock, type Lock } from './lock'
import { latestVersion, migrate, schemaVersion, type Migration } from './migrate'
import { migrations as released } from './migrations'
import { watchTables } from './record-changes'
import { outcomeOf, type StorageOutcome } from './outcome'

/** An open library: held by this process alone until it is closed. */
export interface Library {
  readonly files: LibraryFiles
  /** One look at the library: all queries of `look` see the same state. */
  read<T>(look: (handle: Handle) => T): StorageOutcome<T>
  /** One editor's action, one transaction: when this says ok it is on the disk, otherwise nothing of it is. */
  write<T>(act: (handle: Handle) => T): StorageOutcome<T>
  /** Work that needs the connection outside a transaction: erasing, checkpoints. */
  withConnection<T>(work: (handle: Handle) => T): StorageOutcome<T>
  /** May be called twice. */
  close(): void
}

export interface OpenOptions {
  /** Names kept files and backups. */
  readonly now?: Date
  /** Other steps than the released ones, for tests. */
  readonly migrations?: readonly Migration[]
}

/**
 * Opens the library in `folder`, makes it on the very first start, and brings an older one up to date after a backup.
 * A file that is damaged, foreign, newer or in use is left untouched and named in the failure; it is never replaced by
 * an empty library unless `startNewBeside` is asked to.
 */
export function openLibrary(folder: string, options: OpenOptions = {}): StorageOutcome<Library> {
  return openWith(folder, options, (files, migrations, now) => {
    if (examine(files, migrations) === 'new') create(files, migrations, now)
  })
}

/**
 * Renames the unusable library (and its -wal and -shm) to library-kept-<time>.sqlite in the same folder and starts an
 * empty one. Refused while another process holds the library.
 */
export function startNewBeside(folder: string, options: OpenOptions = {}): StorageOutcome<Library> {
  return openWith(folder, options, (files, migrations, now) => {
    keepAside(files, now)
    create(files, migrations, now)
  })
}

type Prepare = (files: LibraryFiles, migrations: readonly Migration[], now: Date) => void

function openWith(folder: string, { now = new Date(), migrations = released }: OpenOptions, prepare: Prepare): StorageOutcome<Library> {
  return outcomeOf(() => {
    const files = libraryFiles(folder)
    makePrivateFolder(folder)
    const lock = takeLock(files.lock)
    try {
      prepare(files, migrations, now)
      writeMarker(files)
      return library(files, connect(files, migrations, now), lock)
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

/** Made complete under another name first: cut off at any moment, there is a whole library or none. */
function create(files: LibraryFiles, migrations: readonly Migration[], now: Date): void {
  keepAside(files, now)
  removeDatabase(files.unfinished)
  makePrivateFile(files.unfinished)
  const handle = new Database(files.unfinished)
  try {
    setUpConnection(handle)
    handle.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(handle, migrations)
  } finally {
    handle.close()
  }
  renameSync(files.unfinished, files.library)
  syncFolder(files.folder)
}

function connect(files: LibraryFiles, migrations: readonly Migration[], now: Date): Handle {
  const handle = new Database(files.library, { fileMustExist: true })
  try {
    setUpConnection(handle)
    if (schemaVersion(handle) < latestVersion(migrations)) {
      backUp(handle, files, now)
      migrate(handle, migrations)
    }
    watchTables(handle)
    return handle
  } catch (error) {
    handle.close()
    throw error
  }
}

function library(files: LibraryFiles, handle: Handle, lock: Lock): Library {
  return {
    files,
    read: (look) => outcomeOf(() => handle.transaction(look).deferred(handle)),
    write: (act) => outcomeOf(() => handle.transaction(act).immediate(handle)),
    withConnection: (work) => outcomeOf(() => work(handle)),
    close: () => close(handle, lock)
  }
}

function close(handle: Handle, lock: Lock): void {
  if (!handle.open) return
  outcomeOf(() => {
    handle.pragma('optimize')
    handle.pragma('wal_checkpoint(TRUNCATE)')
  })
  handle.close()
  lock.release()
}
