/** Debian packages that a bare machine lacks. Only as root on Debian (or a relative with apt-get): anyone else is told what to install. */
import { existsSync } from 'node:fs'
import { runQuietly, tell } from './run-program.mjs'

/** What Electron needs to open a window, and a display for machines that have none. */
const forWindows = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'fonts-liberation']
const forCompiling = ['python3', 'make', 'g++']

export function installForWindows() {
  install(forWindows, 'what Electron needs to open windows')
}

export function installCompiler() {
  install(forCompiling, 'a compiler')
}

function install(packages, what) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const missing = packages.filter((name) => !isInstalled(name))
  if (missing.length === 0) return
  tell(`installing ${what} from Debian: ${missing.join(' ')} (about a minute)`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, what: 'Installing Debian packages' }
  runQuietly('apt-get', ['update', '-qq'], options)
  runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], options)
}

/** Debian keeps one list of files for each installed package; the name may carry the machine ("libnss3:amd64.list"). */
function isInstalled(name) {
  const folder = '/var/lib/dpkg/info'
  return existsSync(`${folder}/${name}.list`) || existsSync(`${folder}/${name}:${debianMachine}.list`)
}

const debianMachine = { x64: 'amd64', arm64: 'arm64' }[process.arch] ?? process.arch
