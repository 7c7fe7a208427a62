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
  const electron = JSON.stringify(await prepareElectron())
  await buildIfNeeded()
  const command = [findNode(), dependency('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts', ...args]
  const [program, ...rest] = [...virtualScreen(), ...command]
  return runInForeground(program, rest, { cwd: root, env: { ...toolEnvironment(), VARIORUM_ELECTRON: electron, ...env } })
}

/** Also where there is a real screen, so that nothing flickers and nobody's click gets into a test. */
function virtualScreen() {
  const there = process.platform === 'linux' && succeeds('xvfb-run', ['--help'])
  return there ? ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24'] : []
}
