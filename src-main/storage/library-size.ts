import { statSync } from 'node:fs'
import type { Library } from './open-library'
import type { StorageOutcome } from './outcome'

export interface LibrarySize {
  /** Stories outside the trash. */
  readonly stories: number
  /** Of the library file with its write-ahead log. */
  readonly bytes: number
}

export function librarySize(library: Library): StorageOutcome<LibrarySize> {
  return library.read((handle) => {
    const sql = 'SELECT count(*) AS count FROM stories WHERE deleted_at IS NULL'
    const stories = handle.prepare<[], { readonly count: number }>(sql).get()?.count ?? 0
    return { stories, bytes: fileSize(library.files.library) + fileSize(`${library.files.library}-wal`) }
  })
}

function fileSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
