import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Everything Variorum keeps in the data folder. */
export interface LibraryFiles {
  readonly folder: string
  /** The library itself; SQLite keeps `-wal` and `-shm` beside it while it is open. */
  readonly library: string
  /** A library on its way: renamed to `library` once it is complete. */
  readonly unfinished: string
  /** Held locked as long as the library is open. */
  readonly lock: string
  /** Says that a library was here, so that a lost file is not taken for a first start. */
  readonly marker: string
  /** Copies made before a migration. */
  readonly backups: string
}

export function libraryFiles(folder: string): LibraryFiles {
  const library = join(folder, 'library.sqlite')
  return {
    folder,
    library,
    unfinished: `${library}.new`,
    lock: join(folder, 'library.lock'),
    marker: join(folder, 'library.marker'),
    backups: join(folder, 'backups')
  }
}

const SIDE_FILES = ['', '-wal', '-shm', '-journal']

/** Readable by nobody but the user; a folder that was there before keeps its permissions. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** An empty file readable by nobody but the user, for SQLite to fill; its side files inherit the permissions. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

export function writeMarker(files: LibraryFiles): void {
  if (existsSync(files.marker)) return
  const descriptor = openSync(files.marker, 'w', 0o600)
  try {
    writeSync(descriptor, 'The stories of Variorum are kept in library.sqlite beside this file, which says that they are.\n')
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  syncFolder(files.folder)
}

/** Makes the names in the folder last through a power cut; Windows knows no such thing and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

export function removeDatabase(file: string): void {
  for (const side of SIDE_FILES) rmSync(file + side, { force: true })
}

export function hasSideFiles(file: string): boolean {
  return SIDE_FILES.slice(1).some((side) => existsSync(file + side))
}

/**
 * Renames library.sqlite, -wal and -shm to library-kept-20261124-062031.sqlite, … so that they still belong together.
 * The library goes first: cut off in between, the rest is moved by the next start before a new library is made.
 * Answers with the new place of the library, null when there was nothing to move.
 */
export function keepAside(files: LibraryFiles, now: Date): string | null {
  const moved = SIDE_FILES.filter((side) => existsSync(files.library + side))
  if (moved.length === 0) return null
  const kept = freeName(files, now)
  for (const side of moved) renameSync(files.library + side, kept + side)
  syncFolder(files.folder)
  return kept
}

function freeName(files: LibraryFiles, now: Date): string {
  const stamp = timeStamp(now)
  for (let count = 1; ; count++) {
    const name = join(files.folder, `library-kept-${stamp}${count === 1 ? '' : `-${count}`}.sqlite`)
    if (!SIDE_FILES.some((side) => existsSync(name + side))) return name
  }
}

/** 2026-11-24T06:20:31.500Z -> "20261124-062031" */
export function timeStamp(now: Date): string {
  return now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
}
