/** A file written whole or not at all: temporary file beside it, fsync, rename. */
import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Failure, Outcome } from '../contract'

/** Answers the bytes written. Whatever goes wrong, a file that was there before stays as it was. `path` is absolute. */
export async function writeReportFile(path: string, content: Uint8Array): Promise<Outcome<number>> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID()}.tmp`)
  try {
    if (await isFolder(path)) return refusals.folder
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return { ok: true, value: content.byteLength }
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return refusalOf(error)
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && found.isDirectory()
}

/** Makes the rename itself last through a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const refusals = {
  full: {
    ok: false,
    kind: 'disk-full',
    sentence: 'Not saved: the disk is full. An earlier file of this name is unchanged. Free some space, then save again.'
  },
  forbidden: {
    ok: false,
    kind: 'unreadable',
    sentence: 'Not saved: nothing may be written in this folder. An earlier file of this name is unchanged. Choose another folder.'
  },
  missing: {
    ok: false,
    kind: 'not-found',
    sentence: 'Not saved: the folder is no longer there. Choose another folder.'
  },
  folder: {
    ok: false,
    kind: 'refused',
    sentence: 'Not saved: a folder has this name already. Choose another name.'
  },
  name: {
    ok: false,
    kind: 'refused',
    sentence: 'Not saved: this name is too long or has signs that no file can have. Choose another name.'
  },
  inUse: {
    ok: false,
    kind: 'busy',
    sentence: 'Not saved: another program holds the file. It is unchanged. Close it there, or choose another name.'
  }
} satisfies Record<string, Failure>

const byCode: Readonly<Record<string, Failure>> = {
  ENOSPC: refusals.full,
  EDQUOT: refusals.full,
  EFBIG: refusals.full,
  EACCES: refusals.forbidden,
  EPERM: refusals.forbidden,
  EROFS: refusals.forbidden,
  ENOENT: refusals.missing,
  ENOTDIR: refusals.missing,
  EISDIR: refusals.folder,
  ENAMETOOLONG: refusals.name,
  EINVAL: refusals.name,
  EBUSY: refusals.inUse
}

/** What a refusal of the system means for the editor. */
export function refusalOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    byCode[code] ?? {
      ok: false,
      kind: 'unreadable',
      sentence: 'Not saved: the disk refused the file. Choose another folder and save again.'
    }
  )
}
