/** Playwright on the real app, on a screen that nobody sees. */
import { buildIfNeeded } from './build.mjs'
import { prepareElectron } from './electron.mjs'
import { findNode, toolEnvironment } from './node.mjs'
import { dependency, root } from './places.mjs'
import { runInForeground, succeeds } from './run-program.mjs'

/**
 * @param {string[]} args for Playwright
 * @param {Record<string, string>} env
 * @returns {Promise<number>} exit status
 */
export async function runPlaywright(args, env) {
  const run = await prepare()
  return run(args, env, 1)
}

/**
 * All tests in so many parts at the same time.
 * @template T
 * @param {number} parts
 * @param {(part: number, run: (env: Record<string, string>) => Promise<number>) => Promise<T>} each runs its part, counted from 1
 * @returns {Promise<T[]>}
 */
export async function runPlaywrightInParts(parts, each) {
  const run = await prepare()
  const numbers = Array.from({ length: parts }, (_, index) => index + 1)
  // Each tidies its own folder of results, and does not paint over the other's lines.
  return Promise.all(
    numbers.map((part) =>
      each(part, (env) =>
        run([`--shard=${part}/${parts}`, `--output=test-results/part-${part}`], { ...env, PLAYWRIGHT_FORCE_TTY: '0' }, part)
      )
    )
  )
}

/** What the tests run on, made ready once. */
async function prepare() {
  const electron = JSON.stringify(await prepareElectron())
  await buildIfNeeded()
  return (args, env, part) => {
    const command = [findNode(), dependency('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts', ...args]
    const [program, ...rest] = [...virtualScreen(part), ...command]
    return runInForeground(program, rest, { cwd: root, env: { ...toolEnvironment(), VARIORUM_ELECTRON: electron, ...env } })
  }
}

/**
 * Also where there is a real screen, so that nothing flickers and nobody's click gets into a test. Parts look for a free number from
 * different ones on, since two that look at the same moment would find the same.
 */
function virtualScreen(part) {
  const there = process.platform === 'linux' && succeeds('xvfb-run', ['--help'])
  return there ? ['xvfb-run', '--auto-servernum', `--server-num=${100 * part}`, '--server-args=-screen 0 1920x1200x24'] : []
}
