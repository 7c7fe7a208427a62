/** How long the app takes to its first usable screen, against an empty window of the same Electron: the last part of `npm run bench`. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { test } from './app'
import { findElectron } from './electron'

const runs = 7

interface Start {
  /** Milliseconds from starting the program. */
  readonly time: number
  /** Sum over all its processes. */
  readonly megabytes: number
}

async function measure(executablePath: string, args: string[], usable: (page: Page) => Promise<unknown>): Promise<Start> {
  const begun = performance.now()
  const electron = await _electron.launch({ executablePath, args })
  const page = await electron.firstWindow()
  await usable(page)
  const time = performance.now() - begun
  const megabytes = await memoryOf(electron)
  await electron.close()
  return { time, megabytes }
}

function memoryOf(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ app }) => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024)
}

/** A program of eight lines in a copy of the same Electron; the fallback has its app inside, the official one is told where it is. */
async function prepareEmpty(folder: string): Promise<{ executable: string; args: string[] }> {
  const { executable, args } = findElectron()
  const inside = args.every((arg) => arg.startsWith('--'))
  const copy = join(folder, 'electron')
  if (inside) execFileSync('cp', ['-al', dirname(executable), copy])
  const app = inside ? join(copy, 'resources', 'app') : join(folder, 'empty')
  await rm(app, { force: true })
  await mkdir(app, { recursive: true })
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }))
  await writeFile(
    join(app, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
     app.setPath('userData', ${JSON.stringify(join(folder, 'empty-data'))})
     void app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<h1>Empty</h1>'))`
  )
  return {
    executable: inside ? join(copy, basename(executable)) : executable,
    args: inside ? [...args] : [...args.filter((arg) => arg.startsWith('--')), app]
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

test('start and memory, against an empty window', async () => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'variorum-start-'))
  try {
    const empty = await prepareEmpty(folder)
    const { executable, args } = findElectron()
    const startApp = (): Promise<Start> =>
      measure(executable, [...args, '--data', join(folder, 'library')], (page) => page.getByRole('grid').getByRole('row').nth(1).waitFor())
    const startEmpty = (): Promise<Start> => measure(empty.executable, empty.args, (page) => page.getByText('Empty').waitFor())
    // The first start fills the library and compares the samples.
    await startApp()
    const apps: Start[] = []
    const empties: Start[] = []
    for (let run = 0; run < runs; run += 1) {
      empties.push(await startEmpty())
      apps.push(await startApp())
    }
    const [time, base] = [median(apps.map((start) => start.time)), median(empties.map((start) => start.time))]
    const [memory, least] = [median(apps.map((start) => start.megabytes)), median(empties.map((start) => start.megabytes))]
    process.stdout.write(
      [
        '',
        `start to the list of stories      ${Math.round(time)} ms, an empty window ${Math.round(base)} ms, ÷ ${(time / base).toFixed(2)}`,
        `memory of all processes           ${Math.round(memory)} MB, an empty window ${Math.round(least)} MB, ÷ ${(memory / least).toFixed(2)}`,
        ''
      ].join('\n')
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
