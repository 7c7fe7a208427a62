import Database from 'better-sqlite3'

/**
 * What can go wrong with a library on an honest day. The shape is that of the contract's `Failure` and the kinds are
 * among its kinds, so an action hands a failure on as it is; the contract itself is not imported (docs/decisions/storage-and-intake.md).
 */
export interface StorageFailure {
  readonly ok: false
  readonly kind: 'damaged' | 'foreign' | 'newer' | 'busy' | 'disk-full' | 'unreadable' | 'not-found'
  /** For the editor: what happened, what is safe, what to do next. */
  readonly sentence: string
}

export type StorageOutcome<T> = { readonly ok: true; readonly value: T } | StorageFailure

/** Thrown inside a transaction so that it rolls back; `outcomeOf` turns it into the failure it carries. */
export class StorageProblem extends Error {
  readonly failure: StorageFailure

  constructor(kind: StorageFailure['kind'], sentence: string) {
    super(sentence)
    this.failure = { ok: false, kind, sentence }
  }
}

/** Runs `work`; what SQLite or the disk refused comes back as a failure, a mistake of our own is thrown on. */
export function outcomeOf<T>(work: () => T): StorageOutcome<T> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return failure
  }
}

/** The failure behind an error, null when it is no honest day's failure. */
export function failureOf(error: unknown): StorageFailure | null {
  if (error instanceof StorageProblem) return error.failure
  if (error instanceof Database.SqliteError) return sqliteFailure(error.code)
  return systemFailure(error)
}

function sqliteFailure(code: string): StorageFailure | null {
  if (code === 'SQLITE_FULL') return diskFull
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(code)) return damaged
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return busy
  if (/^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|AUTH|NOLFS)/.test(code)) return unreadable
  return null
}

function systemFailure(error: unknown): StorageFailure | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull
  if (typeof code === 'string' && /^E(ACCES|PERM|ROFS|IO|MFILE|NFILE|NOENT|NOTDIR|EXIST|ISDIR|NAMETOOLONG|LOOP)$/.test(code))
    return unreadable
  return null
}

const diskFull: StorageFailure = {
  ok: false,
  kind: 'disk-full',
  sentence: 'The disk is full, so this was not saved. What was saved before is safe. Free some space and try again.'
}

const damaged: StorageFailure = {
  ok: false,
  kind: 'damaged',
  sentence:
    'The library file is damaged, so this could not be read or saved. The file is kept. Close Variorum and start it again to have the file checked.'
}

const busy: StorageFailure = {
  ok: false,
  kind: 'busy',
  sentence: 'Another program is holding the library file, so this was not saved. Close that program and try again.'
}

const unreadable: StorageFailure = {
  ok: false,
  kind: 'unreadable',
  sentence:
    'The disk refused to read or write the library, so this was not saved. What was saved before is left as it is. Check the folder and its permissions, then try again.'
}
