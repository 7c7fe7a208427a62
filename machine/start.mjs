/**
 * `npm start [-- FILE…]`: prepares what is missing and opens the window; FILEs become a new story.
 * On a machine without a display the command line compares instead and writes a report into the current folder.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { askedFrom } from './asked-from.mjs'
import { buildIfNeeded } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDisplay } from './display.mjs'
import { prepareElectron } from './electron.mjs'
import { findNode } from './node.mjs'
import { root } from './places.mjs'
import { PreparationError, runInForeground, tell } from './run-program.mjs'
import { sampleFiles } from './sample.mjs'

const folder = askedFrom()

try {
  await installDependencies()
  process.exitCode = hasDisplay() ? await openWindow(process.argv.slice(2)) : await writeReport(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  process.exitCode = 1
}

/** Options of the app (--data DIR) pass unchanged; only what names a file here becomes its full path. */
async function openWindow(args) {
  const { executable, args: first } = await prepareElectron()
  await buildIfNeeded()
  const given = args.map((arg) => (!arg.startsWith('-') && existsSync(resolve(folder, arg)) ? resolve(folder, arg) : arg))
  return runInForeground(executable, [...first, ...given], { cwd: folder })
}

async function writeReport(args) {
  await buildIfNeeded()
  const texts = args.length >= 2 ? args : sampleFiles()
  const report = freeName(folder)
  if (args.length < 2) tell('there is no display, so the sample story is compared here instead of in a window')
  const status = await runInForeground(
    findNode(),
    [join(root, 'out', 'main', 'cli.js'), 'compare', ...texts, '--format', 'html', '--out', report],
    { cwd: folder }
  )
  if (status === 0) console.log(`The report is in ${report}`)
  return status
}

/** variorum-report.html, or with a number where that is taken: an earlier report is never overwritten. */
function freeName(place) {
  for (let number = 1; ; number++) {
    const path = join(place, number === 1 ? 'variorum-report.html' : `variorum-report-${number}.html`)
    if (!existsSync(path)) return path
  }
}
