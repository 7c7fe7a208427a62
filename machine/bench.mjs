/** `npm run bench [-- OPTIONS]`: the engine's figures from the command line, then the window's start. JSON (for scripts) is the engine's alone. */
import { join } from 'node:path'
import { buildIfNeeded } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { findNode } from './node.mjs'
import { root } from './places.mjs'
import { runPlaywright } from './playwright.mjs'
import { PreparationError, runInForeground, tell } from './run-program.mjs'

const args = process.argv.slice(2)

try {
  await installDependencies()
  await buildIfNeeded()
  const status = await runInForeground(findNode(), [join(root, 'out', 'main', 'cli.js'), 'bench', ...args], { cwd: root })
  const engineAlone = args.some((arg) => arg.startsWith('--format') || arg === '--help')
  process.exitCode = status !== 0 || engineAlone ? status : await runPlaywright(['--reporter=line'], { VARIORUM_BENCH: '1' })
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  process.exitCode = 1
}
