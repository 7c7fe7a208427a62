import Database from 'better-sqlite3'
import { readFileSync, statSync } from 'node:fs'
import { APPLICATION_ID } from './examine'
import type { Handle } from './handle'
import { libraryFiles } from './library-files'
import { latestVersion, migrate, schemaVersion } from './migrate'
import { migrations } from './migrations'
import type { Library } from './open-library'
import { outcomeOf, StorageProblem, type StorageOutcome } from './outcome'

/**
 * The library in `folder` as it stands now, for looking at: a copy in memory, so that nothing on the disk changes and the app may have
 * it open at the same time. An older library is brought up to date in that copy alone. `write` is refused.
 */
export function readLibrary(folder: string): StorageOutcome<Library> {
  return outcomeOf(() => {
    const files = libraryFiles(folder)
    const handle = openCopy(files.library)
    const refuse = (): never => {
      throw new StorageProblem('unreadable', 'The library was opened for looking at alone, so nothing was changed.')
    }
    return {
      files,
      read: (look) => outcomeOf(() => handle.transaction(look).deferred(handle)),
      write: () => outcomeOf(refuse),
      withConnection: () => outcomeOf(refuse),
      close: () => void handle.close()
    }
  })
}

function openCopy(file: string): Handle {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new StorageProblem('not-found', `There is no library at ${file}. Name the folder that the app keeps its library in.`)
  const bytes = contents(file)
  if (bytes.length < 100 || bytes.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0' || bytes.readUInt32BE(68) !== APPLICATION_ID)
    throw new StorageProblem('foreign', `The file ${file} is no library of Variorum. It was not changed.`)
  // A copy in memory has no log beside it, so it may not ask for one: https://www.sqlite.org/fileformat.html, 1.3.3.
  bytes.fill(1, 18, 20)
  const handle = new Database(bytes)
  handle.pragma('trusted_schema = OFF')
  handle.pragma('temp_store = MEMORY')
  if (handle.pragma('integrity_check(1)', { simple: true }) !== 'ok')
    throw new StorageProblem(
      'damaged',
      `The library ${file} is damaged. It was not changed. Open it in the app, which says what can be done.`
    )
  if (schemaVersion(handle) > latestVersion(migrations))
    throw new StorageProblem('newer', `The library ${file} was written by a newer Variorum. It was not changed. Use that version.`)
  if (schemaVersion(handle) < latestVersion(migrations)) migrate(handle, migrations)
  return handle
}

/** Closed, the file is all there is. While the app has it open, or after a crash, the newest steps lie in the log beside it. */
function contents(file: string): Buffer {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  if (log === undefined || log.size === 0) return readFileSync(file)
  const handle = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return handle.serialize()
  } finally {
    handle.close()
  }
}
