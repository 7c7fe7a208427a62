/**
 * The real app for a test: its own library in its own folder, nothing of the user's, and closed again whatever happens. The library
 * is a copy of one in which the samples are compared already; a test of the first start begins without any:
 *
 *   test.describe(() => { test.use({ firstStart: true }) … })
 *
 *   import { expect, test } from './app'
 *   test('…', async ({ launch }) => {
 *     const { page } = await launch({ files: [path] })
 *   })
 *
 * An error in the page that nobody catches, a refusal of the Content-Security-Policy, and a failed load fail the test.
 */
import type { ChildProcess } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron, errors, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { get } from './bridge'
import { findElectron } from './electron'

export { expect } from '@playwright/test'

export interface LaunchOptions {
  /** Files to open as a new story: absolute paths. */
  readonly files?: readonly string[]
  /** Another library than the test's own. */
  readonly data?: string
  /** More arguments for the app or for Chromium (`--force-prefers-reduced-motion`). */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface RunningApp {
  readonly electron: ElectronApplication
  /** The first window. */
  readonly page: Page
  /** Uncaught errors and refused loads of all its pages so far; empty it where a test provokes one. */
  readonly problems: string[]
  /** What the main process wrote to its standard error so far. */
  output(): string
  close(): Promise<void>
}

interface Fixtures {
  /** true: the app finds no library and makes one. */
  readonly firstStart: boolean
  /** The test's own folder, gone after it. The library lies in `library` inside. */
  readonly folder: string
  /** Starts the app; as often as wanted, on the same library. Closes the one before when it still runs. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>
}

interface Shared {
  /** The folder of a library as the first start leaves it, the samples compared: made once, only to be copied. */
  readonly prepared: string
}

/** How long (ms) the app may take to close by itself before it is killed; a window that asks "really?" would stay for ever. */
const closingLimit = 5_000
/** How long (ms) until Playwright can talk to the app. */
const startLimit = 25_000
/** How long (ms) until the app shows its first window, on a machine that does much else; a test has more, so the error names the window. */
const openingLimit = 45_000
/** How long (ms) the first start may take until the samples are compared. */
const preparingLimit = 120_000
/** The part of the library's folder that Chromium fills, different with each start. */
const chromiumsOwn = 'window'
/** How long (ms) the main process may take to answer. On a busy machine Playwright has lost an answer, which then never comes. */
const answerLimit = 5_000

export const test = base.extend<Fixtures, Shared>({
  firstStart: [false, { option: true }],
  prepared: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'variorum-e2e-prepared-'))
      const app = await start(folder, {})
      await samplesCompared(app.page)
      await app.close()
      await use(join(folder, 'library'))
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker', timeout: preparingLimit }
  ],
  // Playwright reads the first argument's names, so it must be a pattern even when empty.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'variorum-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ folder, prepared, firstStart }, use, testInfo) => {
    if (!firstStart) await cp(prepared, join(folder, 'library'), { recursive: true, filter: (path) => basename(path) !== chromiumsOwn })
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      await running.at(-1)?.close()
      const app = await start(folder, options)
      running.push(app)
      return app
    })
    for (const app of running) await app.close()
    const output = running.map((app) => app.output()).join('')
    if (output !== '') await testInfo.attach('standard error of the app', { body: output, contentType: 'text/plain' })
    const problems = running.flatMap((app) => app.problems)
    if (problems.length > 0) throw new Error(`the page complained:\n${problems.join('\n')}`)
  }
})

async function samplesCompared(page: Page): Promise<void> {
  const states = async (): Promise<string[]> => {
    const stories = await get(page, 'library/list', { query: '', trash: false })
    return [...new Set(stories.flatMap(({ accounts }) => accounts.map(({ comparison }) => comparison.state)))]
  }
  await expect.poll(states, { timeout: preparingLimit }).toEqual(['done'])
}

/** An app that is starting on a busy machine now and then never answers Playwright. It is ended and started once more. */
async function open(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: startLimit })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    test.setTimeout(test.info().timeout + startLimit)
    return _electron.launch(options)
  }
}

async function start(folder: string, options: LaunchOptions): Promise<RunningApp> {
  const { executable, args } = findElectron()
  const data = options.data ?? join(folder, 'library')
  const electron = await open({
    executablePath: executable,
    args: [...args, ...(options.args ?? []), '--data', data, ...(options.files ?? [])],
    env: { ...environment(folder), ...options.env }
  })
  const problems: string[] = []
  electron.on('window', (page) => watch(page, problems))
  for (const page of electron.windows()) watch(page, problems)
  const output: string[] = []
  // Kept from here on: once the app is gone, `electron.process()` throws.
  const child = electron.process()
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')))
  const page = await electron.firstWindow({ timeout: openingLimit })
  return { electron, page, problems, output: () => output.join(''), close: () => close(electron, child) }
}

/** Makes the window's content so large, in CSS pixels at zoom 1, and waits until the page is. Asks again where an answer is lost. */
export async function sizeWindow(electron: ElectronApplication, width: number, height: number): Promise<void> {
  const page = electron.windows()[0] ?? (await electron.firstWindow({ timeout: openingLimit }))
  const ask = (): Promise<void> =>
    electron.evaluate(({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high), [
      width,
      height
    ] as const)
  await expect(async () => {
    await Promise.race([ask(), wait(answerLimit)])
    const zoom = await page.evaluate(() => devicePixelRatio)
    const size = await page.evaluate(() => [innerWidth, innerHeight])
    expect(size.map((length) => Math.round(length * zoom))).toEqual([width, height])
  }).toPass({ timeout: 6 * answerLimit })
}

/** The user's own settings, fonts and recent files stay out of it. */
function environment(folder: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const kept = inherited.filter(([name]) => !/^(npm_|NODE_OPTIONS$|VARIORUM_|ELECTRON_RUN_AS_NODE$)/.test(name))
  return { ...Object.fromEntries(kept), HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), LANG: 'en_US.UTF-8', TZ: 'UTC' }
}

function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
}

async function close(electron: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), closingLimit)
  try {
    await electron.close()
  } catch {
    child.kill('SIGKILL')
  } finally {
    clearTimeout(timer)
  }
}
