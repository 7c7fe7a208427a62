/** Starts Variorum: one app a library folder. Everything with an idea of its own lives elsewhere. */
import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from './command-line'
import { hardenApp, hardenDefaultSession } from './harden'
import { registerScheme } from './protocol'
import { readPrintCommand, runPrintCommand, useTemporaryFolder } from './reports/print-command'
import { runVariorum } from './run-variorum'

const given = process.argv.slice(1)
const printing = readPrintCommand(given, process.cwd())

hardenApp()
registerScheme()
if (printing === null) startWindow()
else {
  const temporary = useTemporaryFolder()
  void app.whenReady().then(() => {
    hardenDefaultSession()
    return runPrintCommand(printing, temporary)
  })
}

function startWindow(): void {
  const started = readCommandLine(given, process.cwd(), app.getAppPath())
  const folder = started.data ?? app.getPath('userData')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
  // Chromium's own files lie apart from the library.
  app.setPath('sessionData', join(folder, 'window'))

  // A second start with the same folder hands its files to the first and ends.
  if (app.requestSingleInstanceLock({ files: started.files })) void app.whenReady().then(() => runVariorum(folder, started.files))
  else app.exit(0)
}
