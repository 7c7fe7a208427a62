/**
 * `node machine/run-source.mjs src-main/training/main.ts …`: runs a TypeScript program of ours as the bundler would see it
 * (imports without extension, `?raw`), without building it first.
 */
import { pathToFileURL } from 'node:url'
import { join, resolve } from 'node:path'
import { askedFrom } from './asked-from.mjs'
import { installDependencies } from './dependencies.mjs'
import { findNode, toolEnvironment } from './node.mjs'
import { dependency, root } from './places.mjs'
import { PreparationError, runInForeground, tell } from './run-program.mjs'

try {
  await installDependencies()
  const [source, ...args] = process.argv.slice(2)
  if (process.execPath === findNode()) await runSource(resolve(root, source), args)
  else process.exitCode = await runInForeground(findNode(), [process.argv[1], source, ...args], { env: toolEnvironment() })
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  process.exitCode = 1
}

async function runSource(source, args) {
  const { runnerImport } = await import(pathToFileURL(join(dependency('vite'), 'dist', 'node', 'index.js')).href)
  process.argv = [process.execPath, source, ...args]
  process.chdir(askedFrom())
  await runnerImport(source, { root, configFile: false, logLevel: 'error' })
}
