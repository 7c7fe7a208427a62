import Database from 'better-sqlite3'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Handle } from './handle'
import { makePrivateFile, makePrivateFolder, removeDatabase, syncFolder, timeStamp, type LibraryFiles } from './library-files'
import { schemaVersion } from './migrate'

/**
 * Copies the library into backups/library-<schema>-<time>.sqlite, and gives it that name only once the copy was
 * opened and found sound. Answers with the file.
 */
export function backUp(handle: Handle, files: LibraryFiles, now: Date): string {
  makePrivateFolder(files.backups)
  const target = join(files.backups, `library-${schemaVersion(handle)}-${timeStamp(now)}.sqlite`)
  const unfinished = `${target}.new`
  removeDatabase(unfinished)
  try {
    makePrivateFile(unfinished)
    handle.prepare('VACUUM INTO ?').run(unfinished)
    verify(unfinished, schemaVersion(handle))
    syncFile(unfinished)
    renameSync(unfinished, target)
  } catch (error) {
    removeDatabase(unfinished)
    throw error
  }
  syncFolder(files.backups)
  return target
}

/** An erased story must be in no file, so the copies made before a migration go with it. */
export function removeBackups(files: LibraryFiles): void {
  if (!existsSync(files.backups)) return
  for (const name of readdirSync(files.backups)) if (name.startsWith('library-')) rmSync(join(files.backups, name), { force: true })
  syncFolder(files.backups)
}

function verify(file: string, version: number): void {
  const copy = new Database(file, { readonly: true, fileMustExist: true })
  try {
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok' || schemaVersion(copy) !== version) {
      throw new Error(`The backup ${file} is not sound.`)
    }
  } finally {
    copy.close()
  }
}

function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
