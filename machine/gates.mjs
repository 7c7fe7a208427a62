/** The gates of `npm test`, in the order in which a mistake is cheapest to find. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from './build.mjs'
import { countPlaywright, countVitest } from './count-tests.mjs'
import { prepareElectron } from './electron.mjs'
import { findNode, toolEnvironment } from './node.mjs'
import { dependency, root, runtimeFolder } from './places.mjs'
import { runInForeground, succeeds } from './run-program.mjs'

/** Each folder with rules of its own has its own TypeScript project; the root's sees all of src-main, with its tests. */
const typeProjects = [
  'tsconfig.json',
  'src-main/engine/tsconfig.json',
  'src-main/review/tsconfig.json',
  'src-main/report/tsconfig.json',
  'src-main/contract/tsconfig.json',
  'src-renderer/tsconfig.test.json',
  'e2e/tsconfig.json'
]

const prettier = 'prettier/bin/prettier.cjs'
const eslint = 'eslint/bin/eslint.js'
const tsc = 'typescript/bin/tsc'
const svelteCheck = 'svelte-check/bin/svelte-check'
const cruiser = 'dependency-cruiser/bin/dependency-cruiser.mjs'
const vitest = 'vitest/vitest.mjs'
const playwright = '@playwright/test/cli.js'

export const gates = {
  format: {
    what: 'Prettier finds every file as it would write it (npm run format)',
    run: (args) => runStatic([[prettier, '--check', '--log-level', 'warn', ...(args.length ? args : ['.'])]])
  },
  lint: {
    what: 'ESLint: no way from foreign text to markup, code or SQL; nothing unused; no promise forgotten',
    run: (args) => runStatic([[eslint, '-c', '.eslint.config.mjs', '--max-warnings', '0', ...(args.length ? args : ['.'])]])
  },
  types: {
    what: 'TypeScript and Svelte, strict, one project for each boundary',
    run: () =>
      runStatic([
        ...typeProjects.map((project) => [tsc, '-p', project, '--pretty', 'false']),
        [svelteCheck, '--workspace', 'src-renderer', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
      ])
  },
  boundaries: {
    what: 'who imports whom, and no cycles',
    run: () => runStatic([[cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'src-main', 'src-renderer', 'e2e']])
  },
  unit: { what: 'vitest', run: runUnit },
  e2e: { what: 'Playwright in the real Electron', run: runE2e }
}

/** All commands run, so that one look shows all complaints; together they count as one. */
async function runStatic(commands) {
  let failed = false
  for (const [script, ...args] of commands) if ((await runTool(script, args)) !== 0) failed = true
  return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 }
}

async function runUnit(args) {
  const report = join(runtimeFolder, 'unit.json')
  const options = ['--config', '.vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return countVitest(report, () => runTool(vitest, ['run', ...options, ...args]))
}

async function runE2e(args) {
  const report = join(runtimeFolder, 'e2e.json')
  const { executable, args: first } = await prepareElectron()
  await buildIfNeeded()
  const env = { VARIORUM_ELECTRON: JSON.stringify({ executable, args: first }), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  return countPlaywright(report, () => runTool(playwright, ['test', '--config', 'e2e/playwright.config.ts', ...args], env, true))
}

/** @returns {Promise<number>} exit status */
function runTool(script, args, env = {}, onScreen = false) {
  const command = [findNode(), dependency(script), ...args]
  const [program, ...rest] = onScreen ? [...virtualScreen(), ...command] : command
  return runInForeground(program, rest, { cwd: root, env: { ...toolEnvironment(), ...env } })
}

/** On Linux the windows of tests open on a screen that nobody sees, also where there is a real one. */
function virtualScreen() {
  const needed = process.platform === 'linux' && (existsSync('/usr/bin/xvfb-run') || succeeds('xvfb-run', ['--help']))
  return needed ? ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24'] : []
}
