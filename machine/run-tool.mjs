/** `node machine/run-tool.mjs prettier --write .`: a tool of node_modules, on our Node. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installDependencies } from './dependencies.mjs'
import { findNode, toolEnvironment } from './node.mjs'
import { dependency, root } from './places.mjs'
import { PreparationError, runInForeground, tell } from './run-program.mjs'

try {
  const [tool, ...args] = process.argv.slice(2)
  await installDependencies()
  const manifest = dependency(`${tool}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[tool])
  process.exitCode = await runInForeground(findNode(), [script, ...args], { cwd: root, env: toolEnvironment() })
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  process.exitCode = 1
}
