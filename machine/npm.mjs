/** npm and the node-gyp that comes with it, found as they were started or on the PATH. */
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { packagedNode } from './node.mjs'
import { PreparationError, runQuietly } from './run-program.mjs'

/**
 * Runs npm quietly.
 * @param {string[]} args
 */
export function npm(args, options = {}) {
  const script = npmScript()
  if (script) return runQuietly(npmNode(), [script, ...args], { env: plainEnvironment(), ...options })
  return runQuietly('npm', args, { shell: process.platform === 'win32', env: plainEnvironment(), ...options })
}

/**
 * Runs node-gyp quietly with the headers of an installed Node where there are some; without them node-gyp fetches its own.
 * @param {string[]} args
 */
export function nodeGyp(args, options = {}) {
  const script = npmScript() && join(dirname(dirname(npmScript())), 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
  if (!script || !existsSync(script))
    throw new PreparationError('node-gyp was not found: it comes with npm. Install Node.js with npm and start again.')
  const headers = findHeaders()
  return runQuietly(npmNode(), [script, ...args, ...(headers ? [`--nodedir=${headers}`] : [])], options)
}

/** `npm run` says where npm's own script lies; started by hand, it is what the program on the PATH links to. */
function npmScript() {
  const named = process.env.npm_execpath
  if (named?.endsWith('npm-cli.js') && existsSync(named)) return named
  for (const folder of searchPath()) {
    for (const path of [join(folder, 'npm'), join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')]) {
      const script = existsSync(path) ? realpathSync(path) : ''
      if (script.endsWith('npm-cli.js')) return script
    }
  }
  return null
}

/** npm runs on the Node it came with, also while our scripts run on the one in node_modules, which `npm ci` is about to replace. */
function npmNode() {
  const named = process.env.npm_node_execpath
  return named && existsSync(named) ? named : process.execPath
}

/** The Node in node_modules brings its headers; elsewhere those of an installed Node do as well (Node-API is the same in all). */
function findHeaders() {
  const programs = [packagedNode(), npmNode(), ...searchPath().map((folder) => join(folder, 'node'))].filter((path) => existsSync(path))
  const folders = programs.map((path) => dirname(dirname(realpathSync(path))))
  return folders.find((folder) => existsSync(join(folder, 'include', 'node', 'common.gypi'))) ?? null
}

function searchPath() {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean)
}

/** Our environment without what an outer `npm run` put there, which would change what an inner npm does. */
function plainEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config_|lifecycle_|package_|command$)/i.test(name)))
}
