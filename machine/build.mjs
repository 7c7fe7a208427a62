/** Builds what Electron and the command line run. As a program (npm run build) it always builds. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installDependencies } from './dependencies.mjs'
import { withLock } from './lock.mjs'
import { findNode, toolEnvironment } from './node.mjs'
import { dependency, root, runtimeFolder } from './places.mjs'
import { PreparationError, runQuietly, tell } from './run-program.mjs'

/** Everything that goes into the build. */
const sources = ['src-main', 'src-renderer', 'fixtures/samples', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const products = [
  'main/main.js',
  'main/compare-worker.js',
  'main/report-worker.js',
  'main/cli.js',
  'main/shared/wordnet.txt',
  'preload/preload.cjs',
  'renderer/index.html'
]
const stamp = join(runtimeFolder, 'build.stamp')

/** Builds when a source is newer than, or otherwise not, what the last build saw. */
export async function buildIfNeeded() {
  if (isFresh(fingerprint())) return
  await withLock(join(runtimeFolder, 'building.lock'), () => {
    const seen = fingerprint()
    if (!isFresh(seen)) build(seen)
  })
}

function build(seen) {
  tell('building (about 5 s)')
  rmSync(stamp, { force: true })
  const script = dependency('electron-vite/bin/electron-vite.js')
  runQuietly(findNode(), [script, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...toolEnvironment(), FORCE_COLOR: '0' },
    what: 'Building'
  })
  const missing = products.filter((path) => !existsSync(join(root, 'out', path)))
  if (missing.length > 0) throw new PreparationError(`The build did not make ${missing.map((path) => `out/${path}`).join(', ')}.`)
  mkdirSync(runtimeFolder, { recursive: true })
  writeFileSync(stamp, seen)
}

function isFresh(seen) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === seen && products.every((path) => existsSync(join(root, 'out', path)))
}

/** Path, size and time of change of every source; tests are not built. Asked at every start, so it looks at each file once. */
function fingerprint() {
  const seen = []
  for (const source of sources) {
    if (statSync(`${root}/${source}`).isDirectory()) listFolder(source, seen)
    else listFile(source, seen)
  }
  return createHash('sha256').update(seen.join('\n')).digest('hex')
}

function listFolder(folder, seen) {
  const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true })
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.isDirectory()) listFolder(`${folder}/${entry.name}`, seen)
    else if (!entry.name.endsWith('.test.ts')) listFile(`${folder}/${entry.name}`, seen)
  }
}

function listFile(path, seen) {
  const { size, mtimeMs } = statSync(`${root}/${path}`)
  seen.push(`${path}\0${size}\0${mtimeMs}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await installDependencies()
    await withLock(join(runtimeFolder, 'building.lock'), () => build(fingerprint()))
  } catch (error) {
    tell(error.message)
    process.exitCode = 1
  }
}
