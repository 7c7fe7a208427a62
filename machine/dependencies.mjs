/** node_modules, exactly as package-lock.json says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { dependency, root, runtimeFolder } from './places.mjs'
import { tell } from './run-program.mjs'

/** Installs when something is missing or not as locked. Takes some milliseconds when nothing is. */
export async function installDependencies() {
  if (areInstalled()) return
  await withLock(join(runtimeFolder, 'installing.lock'), () => {
    if (areInstalled()) return
    tell('installing dependencies with npm ci (about a minute the first time)')
    npm(['ci', '--no-audit', '--no-fund'], { cwd: root, what: 'Installing the dependencies (npm ci)' })
  })
}

/**
 * npm writes node_modules/.package-lock.json as the last thing of every installation and removes it first, so it is the stamp:
 * an interrupted installation has none. Optional packages may be missing (they are for other kinds of machines).
 */
function areInstalled() {
  const locked = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(dependency('.package-lock.json'))
  if (!locked || !installed) return false
  return Object.entries(locked).every(([path, wanted]) => {
    const found = installed[path]
    if (path === '') return true
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true
  })
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return null
  }
}
