/**
 * The command line: `npm run --silent variorum -- COMMAND …`.
 * Standard output belongs to the command; whatever has to be prepared first is told on standard error.
 */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { askedFrom } from './asked-from.mjs'
import { buildIfNeeded } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { findNode } from './node.mjs'
import { root } from './places.mjs'
import { PreparationError, runInForeground, tell } from './run-program.mjs'

/** What the command line promises for "it could not be done". */
const couldNotBeDone = 2

const program = join(root, 'out', 'main', 'cli.js')

try {
  await installDependencies()
  await buildIfNeeded()
  await runCommand(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  process.exitCode = couldNotBeDone
}

/** In this process where its Node is the right one: a second start would cost as much as the command. */
async function runCommand(args) {
  const node = findNode()
  const folder = askedFrom()
  if (process.execPath === node) {
    process.chdir(folder)
    process.argv = [node, program, ...args]
    await import(pathToFileURL(program).href)
  } else {
    process.exitCode = await runInForeground(node, [program, ...args], { cwd: folder })
  }
}
