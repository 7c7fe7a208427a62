import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CannotDo } from './cannot-do'

/**
 * Writes to standard output, or whole to a file: temporary file beside it, fsync, rename. An existing file stays as it is unless `force`.
 * @throws CannotDo when the file exists or cannot be written; nothing half written stays behind.
 */
export async function writeResult(text: string, file: string | undefined, force: boolean): Promise<void> {
  if (file === undefined) {
    await new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
    return
  }
  if (!force && existsSync(file)) throw new CannotDo(`${file} exists already and was left as it is. Choose another name, or add --force.`)
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw new CannotDo(`${file} could not be written (${reasonOf(error)}). Nothing was changed. Choose another folder, or free some space.`)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the folder is read-only',
    ENOENT: 'the folder does not exist',
    EISDIR: 'it is a folder'
  }
  return known[code] ?? (code || 'unknown reason')
}
