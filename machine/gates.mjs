/**
 * The gates of `npm test`, in the order in which a mistake is cheapest to find. What is `still` says nothing while it runs and keeps one
 * core busy, so two such programs run at a time; they give what was said back as `output`.
 */
import { join } from 'node:path'
import { countPlaywright, countVitest } from './count-tests.mjs'
import { installOffice } from './debian.mjs'
import { findNode, toolEnvironment } from './node.mjs'
import { dependency, root, runtimeFolder } from './places.mjs'
import { runPlaywright } from './playwright.mjs'
import { runAside, runInForeground } from './run-program.mjs'

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

export const gates = {
  format: {
    still: true,
    what: 'Prettier finds every file as it would write it (npm run format)',
    run: (args) => runStatic([[prettier, '--check', '--log-level', 'warn', ...(args.length ? args : ['.'])]])
  },
  lint: {
    still: true,
    what: 'ESLint: no way from foreign text to markup, code or SQL; nothing unused; no promise forgotten',
    run: (args) => runStatic([[eslint, '-c', '.eslint.config.mjs', '--max-warnings', '0', ...(args.length ? args : ['.'])]])
  },
  types: {
    still: true,
    what: 'TypeScript and Svelte, strict, one project for each boundary',
    run: () =>
      runStatic([
        ...typeProjects.map((project) => [tsc, '-p', project, '--pretty', 'false']),
        [svelteCheck, '--workspace', 'src-renderer', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
      ])
  },
  boundaries: {
    still: true,
    what: 'who imports whom, and no cycles',
    run: () => runStatic([[cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'src-main', 'src-renderer', 'e2e']])
  },
  unit: { what: 'vitest', run: runUnit },
  e2e: { what: 'Playwright in the real Electron', run: runE2e }
}

/** All commands run, so that one look shows all complaints; together they count as one. */
async function runStatic(commands) {
  const ended = await Promise.all(commands.map(([script, ...args]) => inTurn(() => runToolAside(script, args))))
  const failed = ended.some(({ status }) => status !== 0)
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, output: ended.map(({ output }) => output).join('') }
}

const atOnce = 2
let running = 0
/** Those that wait, the first first. */
const waiting = []

/** Runs `work` when fewer than `atOnce` others run. */
async function inTurn(work) {
  if (running >= atOnce) await new Promise((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function runToolAside(script, args) {
  return runAside(findNode(), [dependency(script), ...args], { cwd: root, env: toolEnvironment() })
}

async function runUnit(args) {
  if (args.length === 0) installOffice()
  const report = join(runtimeFolder, 'unit.json')
  const options = ['--config', '.vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return countVitest(report, () => runTool(vitest, ['run', ...options, ...args]))
}

async function runE2e(args) {
  const report = join(runtimeFolder, 'e2e.json')
  return countPlaywright(report, () => runPlaywright(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report }))
}

/** @returns {Promise<number>} exit status */
function runTool(script, args) {
  return runInForeground(findNode(), [dependency(script), ...args], { cwd: root, env: toolEnvironment() })
}
