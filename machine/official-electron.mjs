/** Electron's own release, fetched by the package `electron` itself. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNode } from './node.mjs'
import { dependency } from './places.mjs'
import { succeeds, tell } from './run-program.mjs'

const folder = dependency('electron')

/** The executable of Electron's own release, if it has been fetched completely: its installer writes `path.txt` last. */
export function findOfficial() {
  try {
    const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
    const found = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim()
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return found === wanted && existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/** Fetches it; null where it cannot be reached, which shows at once. */
export function fetchOfficial() {
  tell('fetching Electron (about 120 MB, once; its own cache keeps it)')
  const limit = 15 * 60 * 1000
  if (succeeds(findNode(), [join(folder, 'install.js')], { timeout: limit })) return findOfficial()
  tell("Electron's own download cannot be reached")
  return null
}
