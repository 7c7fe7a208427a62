/**
 * The hidden mode in which the command line has a PDF printed: `--print-report IN.html OUT.pdf --time ISO`.
 * No window, no library, no instance that another start could meet. Exit code 0, or 2 with one sentence on standard error.
 */
import { app } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeReportFile } from '../../actions'
import { serve } from '../protocol'
import { printPdf } from './print-pdf'
import { ReportPages } from './report-pages'

export interface PrintCommand {
  /** Absolute paths. */
  readonly input: string
  readonly output: string
  /** ISO 8601 in UTC. */
  readonly time: string
}

const argument = '--print-report'

/** null when the arguments ask for the window. */
export function readPrintCommand(given: readonly string[], folder: string): PrintCommand | null {
  const at = given.indexOf(argument)
  const [input, output] = at < 0 ? [] : given.slice(at + 1)
  if (input === undefined || output === undefined) return null
  const time = given[given.indexOf('--time') + 1] ?? ''
  return { input: resolve(folder, input), output: resolve(folder, output), time }
}

/** Chromium wants a folder of its own, also when there is nothing to keep. Answers the folder; to be called before Electron is ready. */
export function useTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-print-'))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
  return folder
}

/** Prints, says what went wrong, ends the app. */
export async function runPrintCommand(command: PrintCommand, temporary: string): Promise<void> {
  // Without a window left Electron would end before the file is written.
  app.on('window-all-closed', () => undefined)
  const sentence = await printFile(command).catch(() => 'The report could not be printed. No file was written. Try again.')
  if (sentence !== null) process.stderr.write(`${sentence}\n`)
  // As late as can be: Chromium writes into its folder while it ends.
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))
  app.exit(sentence === null ? 0 : 2)
}

/** null when it is done, else what is wrong. */
async function printFile({ input, output, time }: PrintCommand): Promise<string | null> {
  const pages = new ReportPages()
  serve(null, pages)
  const html = await readFile(input, 'utf8').catch(() => null)
  if (html === null) return 'The report to be printed could not be read. No file was written.'
  const written = await writeReportFile(output, await printPdf(pages, { html, time }))
  return written.ok ? null : written.sentence
}
