/**
 * better-sqlite3 carries a ready binary for Electron 35 and newer. Where the chosen Electron cannot run it (the fallback has Node 20),
 * it is compiled once, kept beside the runtime in the user's cache, and copied to where the package itself looks first.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installCompiler } from './debian.mjs'
import { withLock } from './lock.mjs'
import { nodeGyp } from './npm.mjs'
import { cacheFolder, dependency, root, runtimeFolder } from './places.mjs'
import { PreparationError, succeeds, tell } from './run-program.mjs'

const folder = dependency('better-sqlite3')
const built = join(folder, 'build', 'Release', 'better_sqlite3.node')
const stamp = join(runtimeFolder, 'native-module.stamp')

/** Without exceptions and with everything Node-API had before version 10, so that Node 20 can load it. */
const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/**
 * Makes better-sqlite3 work in this Electron, and in nothing less than a real try.
 * @param {string} executable of Electron
 */
export async function prepareNativeModule(executable) {
  const state = `${executable}\n${packageVersion()}\n${existsSync(built)}\n`
  if (read(stamp) === state) return
  if (!runsIn(executable)) await replace(executable)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, `${executable}\n${packageVersion()}\n${existsSync(built)}\n`)
}

async function replace(executable) {
  const cached = join(cacheFolder, `better-sqlite3-${packageVersion()}-${process.platform}-${process.arch}.node`)
  await withLock(`${cached}.lock`, () => {
    if (existsSync(cached)) copyIn(cached)
    if (existsSync(cached) && runsIn(executable)) return
    compile(cached)
    copyIn(cached)
  })
  if (!runsIn(executable))
    throw new PreparationError('better-sqlite3 was compiled but does not run in Electron. Remove node_modules and start again.')
}

/** Opens a database in memory with Electron as plain Node; a crash of the process is a no. */
function runsIn(executable) {
  const script = "const D = require('better-sqlite3'); new D(':memory:').prepare('select ? as a').get('text'); process.exit(0)"
  return succeeds(executable, ['-e', script], { cwd: root, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } })
}

/** Builds in a copy, so that an interrupted build leaves nothing in node_modules. */
function compile(target) {
  installCompiler()
  tell('compiling better-sqlite3 for this Electron (once for this user, about 70 s)')
  const copy = join(runtimeFolder, 'compiling')
  rmSync(copy, { recursive: true, force: true })
  for (const part of ['package.json', 'binding.gyp', 'deps', 'lib', 'src'])
    cpSync(join(folder, part), join(copy, part), { recursive: true })
  nodeGyp(['rebuild', '--release', '--force_build=1'], {
    cwd: copy,
    env: { ...process.env, CXXFLAGS: flags },
    what: 'Compiling better-sqlite3'
  })
  mkdirSync(cacheFolder, { recursive: true })
  copyFileSync(join(copy, 'build', 'Release', 'better_sqlite3.node'), `${target}.unfinished`)
  renameSync(`${target}.unfinished`, target)
  rmSync(copy, { recursive: true, force: true })
}

function copyIn(file) {
  mkdirSync(dirname(built), { recursive: true })
  copyFileSync(file, `${built}.unfinished`)
  renameSync(`${built}.unfinished`, built)
}

function packageVersion() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
