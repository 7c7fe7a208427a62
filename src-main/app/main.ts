/** Starts Variorum: one app a library folder. Everything with an idea of its own lives elsewhere. */
import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from './command-line'
import { hardenApp } from './harden'
import { registerScheme } from './protocol'
import { runVariorum } from './run-variorum'

const started = readCommandLine(process.argv.slice(1), process.cwd(), app.getAppPath())
const folder = started.data ?? app.getPath('userData')

hardenApp()
registerScheme()
mkdirSync(folder, { recursive: true, mode: 0o700 })
app.setPath('userData', folder)
// Chromium's own files lie apart from the library.
app.setPath('sessionData', join(folder, 'window'))

// A second start with the same folder hands its files to the first and ends.
if (app.requestSingleInstanceLock({ files: started.files })) void app.whenReady().then(() => runVariorum(folder, started.files))
else app.exit(0)
