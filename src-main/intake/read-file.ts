import { constants } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { SIZE_LIMIT, tooLarge, unreadable } from './failures'
import type { ImportedArticle, IntakeFailure, IntakeOutcome, IntakeResult } from './imported-article'
import { baseName, readBytes, refuseByName } from './read-bytes'

/** Reads the files one after another; results stand in the order of the paths, and one bad file does not stop the others. */
export async function readFiles(paths: readonly string[]): Promise<readonly IntakeResult[]> {
  const results: IntakeResult[] = []
  for (const path of paths) results.push({ name: baseName(path), outcome: await readFile(path) })
  return results
}

/**
 * Looks at the file before it is opened and again once it is open: a pipe or a device would block or never end, a huge
 * file is refused by its size. The only function of intake that touches the disk.
 */
export async function readFile(path: string): Promise<IntakeOutcome<ImportedArticle>> {
  const name = baseName(path)
  try {
    const found = await stat(path)
    const refused = refuseKind(name, found) ?? refuseByName(path) ?? refuseSize(name, found.size)
    if (refused !== null) return refused
    const bytes = await readWhole(name, path)
    return bytes instanceof Uint8Array ? readBytes(name, bytes) : bytes
  } catch (error) {
    return failureOf(name, error)
  }
}

async function readWhole(name: string, path: string): Promise<Uint8Array | IntakeFailure> {
  // Opening a pipe waits for a writer unless it is told not to; Windows has no such pipes and no such flag.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const opened = await file.stat()
    const refused = refuseKind(name, opened) ?? refuseSize(name, opened.size)
    return refused ?? (await readUpToLimit(name, file, opened.size))
  } finally {
    await file.close()
  }
}

interface FileKind {
  isFile(): boolean
  isDirectory(): boolean
}

function refuseKind(name: string, kind: FileKind): IntakeFailure | null {
  if (kind.isDirectory()) return unreadable(name, 'folder')
  return kind.isFile() ? null : unreadable(name, 'device')
}

function refuseSize(name: string, size: number): IntakeFailure | null {
  return size > SIZE_LIMIT ? tooLarge(name, size) : null
}

/**
 * One byte more than `expected`, so that nearly always one reading shows that there is no more. Else there is room for one byte more
 * than allowed: the file may have grown since, and some files under /proc say they are empty.
 */
async function readUpToLimit(name: string, file: FileHandle, expected: number): Promise<Uint8Array | IntakeFailure> {
  let bytes = new Uint8Array(expected + 1)
  let length = 0
  for (;;) {
    if (length === bytes.length) bytes = withRoom(bytes, SIZE_LIMIT + 1)
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null)
    length += bytesRead
    if (length > SIZE_LIMIT) return tooLarge(name, length)
    if (bytesRead === 0) return bytes.slice(0, length)
  }
}

function withRoom(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size)
  larger.set(bytes)
  return larger
}

function failureOf(name: string, error: unknown): IntakeFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return unreadable(name, 'gone')
  if (code === 'EACCES' || code === 'EPERM') return unreadable(name, 'forbidden')
  if (code === 'EISDIR') return unreadable(name, 'folder')
  if (typeof code === 'string' || (error instanceof TypeError && /null bytes/.test(error.message))) return unreadable(name, 'disk')
  throw error
}
