import Database from 'better-sqlite3'
import { closeSync, existsSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { hasExpectedSchema } from './expected-schema'
import type { Handle } from './handle'
import { hasSideFiles, type LibraryFiles } from './library-files'
import { hasBrokenLinks, latestVersion, schemaVersion, type Migration } from './migrate'
import { StorageProblem } from './outcome'

/** "Vari" in ASCII: tells a library from every other SQLite file. */
export const APPLICATION_ID = 0x56617269

const KEPT = 'The file is kept as it is. You can start a new library beside it'

/**
 * Climbs from the cheapest look at the file to the dearest and refuses at the first rung that does not hold:
 * there at all - a plain file - not empty - SQLite's header - ours - not from the future - sound inside.
 * Nothing is written: the file is opened for reading only, and a file that is not ours is not opened by SQLite at all.
 * Answers "new" when there never was a library in the folder.
 */
export function examine(files: LibraryFiles, migrations: readonly Migration[]): 'new' | 'sound' {
  const found = lstatSync(files.library, { throwIfNoEntry: false })
  if (found === undefined) return examineMissing(files)
  if (!found.isFile()) throw foreign(files, 'is not a plain file')
  examineHeader(files, migrations)
  examineInside(files, migrations)
  return 'sound'
}

function examineMissing(files: LibraryFiles): 'new' {
  if (!existsSync(files.marker)) return 'new'
  throw new StorageProblem(
    'damaged',
    `The library that was kept in ${files.library} is no longer there. If it was moved, close Variorum and put it back, or start a new library.`
  )
}

/** Offsets of https://www.sqlite.org/fileformat.html, 1.3. */
function examineHeader(files: LibraryFiles, migrations: readonly Migration[]): void {
  const header = readStart(files.library, 100)
  if (header.length === 0) throw damaged(files, 'is empty, though a library was kept in it')
  if (header.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0' || header.length < 100) {
    throw existsSync(files.marker) ? damaged(files, 'can no longer be read') : foreign(files, 'was not written by Variorum')
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) {
    throw existsSync(files.marker) ? damaged(files, 'no longer says that it is a library') : foreign(files, 'was not written by Variorum')
  }
  if (isCutShort(files, header)) throw damaged(files, 'was cut short')
  refuseNewer(files, header.readUInt32BE(60), migrations)
}

/** SQLite fills a last page that is too short with zeros and says nothing. Cut off with a log beside it, the log mends it. */
function isCutShort(files: LibraryFiles, header: Buffer): boolean {
  const stored = header.readUInt16BE(16)
  const pageSize = stored === 1 ? 65536 : stored
  if (pageSize === 0 || hasSideFiles(files.library)) return false
  return statSync(files.library).size % pageSize !== 0
}

function examineInside(files: LibraryFiles, migrations: readonly Migration[]): void {
  let handle: Handle | null = null
  try {
    handle = new Database(files.library, { readonly: true, fileMustExist: true })
    handle.pragma('trusted_schema = OFF')
    handle.pragma('cell_size_check = ON')
    refuseNewer(files, schemaVersion(handle), migrations)
    // The full check, 1 s for a gigabyte: the quick one does not see an index that lost a story of the list.
    if (handle.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw damaged(files, 'is damaged')
    if (!hasExpectedSchema(handle, migrations)) throw damaged(files, 'holds other tables than a library does')
    if (hasBrokenLinks(handle)) throw damaged(files, 'is damaged: some of its parts no longer belong together')
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ|ERROR)/.test(error.code))
      throw damaged(files, 'is damaged')
    throw error
  } finally {
    handle?.close()
  }
}

function refuseNewer(files: LibraryFiles, version: number, migrations: readonly Migration[]): void {
  if (version <= latestVersion(migrations)) return
  throw new StorageProblem(
    'newer',
    `The library in ${files.library} was written by a newer Variorum and was not changed. Open it with that version. You can also start a new library beside it.`
  )
}

function readStart(file: string, length: number): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0))
  } finally {
    closeSync(descriptor)
  }
}

function damaged(files: LibraryFiles, what: string): StorageProblem {
  return new StorageProblem('damaged', `The library file ${files.library} ${what}. ${KEPT}, or put a copy from your backup in its place.`)
}

function foreign(files: LibraryFiles, what: string): StorageProblem {
  return new StorageProblem('foreign', `The file ${files.library} ${what}, so it was not opened. ${KEPT}, or choose another folder.`)
}
