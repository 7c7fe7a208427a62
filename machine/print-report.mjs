/**
 * `print-report.mjs IN.html OUT.pdf TIME`: has the app's Electron print a report out of sight, under Xvfb where there is no display.
 * Exit status 0, or 2 with one sentence on standard error.
 */
import { hasDisplay } from './display.mjs'
import { prepareElectron } from './electron.mjs'
import { PreparationError, runInForeground, tell } from './run-program.mjs'

const [page, pdf, time] = process.argv.slice(2)

try {
  const { executable, args } = await prepareElectron()
  const print = [...args, '--print-report', page, pdf, '--time', time]
  process.exitCode = hasDisplay()
    ? await runInForeground(executable, print)
    : await runInForeground('xvfb-run', ['--auto-servernum', executable, ...print])
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  process.exitCode = 2
}
