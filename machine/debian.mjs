/** Debian packages that a bare machine lacks. Only as root on Debian (or a relative with apt-get): anyone else is told what to install. */
import { existsSync } from 'node:fs'
import { runQuietly, tell } from './run-program.mjs'

/** What Electron needs to open a window, and a display for machines that have none. */
const forWindows = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'fonts-liberation']
/** Opens the Word files of the report in a test: 95 s on the machine this was written on. */
const forWordFiles = ['libreoffice-writer-nogui']
const forCompiling = ['python3', 'make', 'g++']

export function installForWindows() {
  install(forWindows, 'what Electron needs to open windows')
}

export function installCompiler() {
  install(forCompiling, 'a compiler')
}

/** Where it cannot be had the test of the Word files says that it is skipped. */
export function installOffice() {
  try {
    install(forWordFiles, 'LibreOffice, which opens the Word files of a test')
  } catch (error) {
    tell(`${error.message}\nThe test that opens Word files in LibreOffice is skipped.`)
  }
}

function install(packages, what) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const missing = packages.filter((name) => !isInstalled(name))
  if (missing.length === 0) return
  tell(`installing ${what} from Debian: ${missing.join(' ')} (one to two minutes)`)
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
