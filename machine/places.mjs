/** Where things lie: the checkout, its own runtime folder, and the cache that all checkouts of one user share. */
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Ignored by git: stamps, and the Electron of this checkout. */
export const runtimeFolder = join(root, '.runtime')

/** Shared by all checkouts of this user, kept between them. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'variorum')

/** @param {string} path below node_modules, with forward slashes */
export function dependency(path) {
  return join(root, 'node_modules', ...path.split('/'))
}
