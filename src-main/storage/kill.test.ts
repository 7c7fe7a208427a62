import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findVersion, listDamagedVersions } from './article-versions'
import { listAccounts } from './accounts'
import { findComparison } from './comparisons'
import type { Handle } from './handle'
import { inFolder, valueOf, withLibrary } from './library-for-tests'
import { hasBrokenLinks } from './migrate'
import { openLibrary } from './open-library'
import { readSettings } from './settings'
import { findStory } from './stories'
import { listStories } from './story-list'
import { ACCOUNTS, ENGINE_VERSION, type Acknowledgement } from './work-until-killed'

/** Two libraries at a time, killed a hundred times each. */
const LANES = 2
const KILLS = 100
const ROOT = join(import.meta.dirname, '../..')

let built = ''

beforeAll(async () => {
  // Beside the packages, so that the bundle finds better-sqlite3 on its own.
  built = mkdtempSync(join(ROOT, 'node_modules', '.kill-test-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: { ssr: join(import.meta.dirname, 'work-until-killed.ts'), outDir: built, emptyOutDir: false }
  })
}, 60_000)

afterAll(() => rmSync(built, { recursive: true, force: true }))

test('killed two hundred times at random moments, nothing that was acknowledged is lost', async () => {
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, lane) => inFolder((folder) => runLane(folder, lane))))
  const kills = lanes.reduce((sum, lane) => sum + lane.kills, 0)
  const acknowledged = lanes.reduce((sum, lane) => sum + lane.acknowledged, 0)
  const early = lanes.reduce((sum, lane) => sum + lane.early, 0)
  expect(kills).toBe(LANES * KILLS)
  // Some 1,900 to 5,000, by the speed of the disk; far fewer would mean that the children did not work.
  expect(acknowledged).toBeGreaterThan(400)
  // Some died while they were opening the library, most while they were writing.
  expect(early).toBeGreaterThan(0)
  expect(early).toBeLessThan(kills / 2)
}, 180_000)

interface LaneResult {
  readonly kills: number
  /** Killed before the library was open. */
  readonly early: number
  readonly acknowledged: number
}

async function runLane(folder: string, lane: number): Promise<LaneResult> {
  const random = randomNumbers(20261124 + lane)
  const library = join(folder, 'library')
  let early = 0
  let kills = 0
  const all: Acknowledgement[] = []
  for (let round = 0; round < KILLS; round++) {
    const said = await killedWork(library, random, round)
    kills++
    if (said.length === 0) early++
    withLibrary(library, (opened) => valueOf(opened.read((handle) => expectKept(handle, said))))
    all.push(...said)
  }
  withLibrary(library, (opened) => valueOf(opened.read((handle) => expectSound(handle, all))))
  return { kills, early, acknowledged: all.filter((acknowledgement) => acknowledgement.did !== 'open').length }
}

/** Starts the child, kills it at a random moment, and answers with all it had acknowledged until then. */
async function killedWork(library: string, random: (below: number) => number, round: number): Promise<readonly Acknowledgement[]> {
  const child = spawn(process.execPath, [join(built, 'work-until-killed.js'), library, String(random(1_000_000))])
  let output = ''
  let errors = ''
  let ready = (): void => undefined
  const opened = new Promise<void>((resolve) => (ready = resolve))
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
    ready()
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  const closed = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)))
  if (round % 8 !== 0) await Promise.race([opened, closed])
  await wait(random(round % 8 === 0 ? 120 : 150))
  child.kill('SIGKILL')
  const signal = await closed
  // On Windows a killed process has no signal, only an exit code.
  if (process.platform !== 'win32') expect([signal, errors]).toEqual(['SIGKILL', ''])
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Acknowledgement)
}

function expectKept(handle: Handle, acknowledged: readonly Acknowledgement[]): void {
  for (const acknowledgement of acknowledged)
    expect([acknowledgement.did, isKept(handle, acknowledgement)]).toEqual([acknowledgement.did, true])
}

function isKept(handle: Handle, said: Acknowledgement): boolean {
  if (said.did === 'open') return true
  if (said.did === 'setting') return Number(readSettings(handle)['count']) >= said.count
  if (said.did === 'version') return findVersion(handle, said.versionId)?.text === said.text
  if (said.did === 'compare')
    return findComparison(handle, { ...said, engineVersion: ENGINE_VERSION, house: '', corrections: '' })?.state === 'done'
  const story = findStory(handle, said.storyId)
  return story !== null && (said.did !== 'rename' || Number(story.title) >= said.count)
}

/** Nothing is half there: every story has its base and its accounts, every text is the one that was stored. */
function expectSound(handle: Handle, acknowledged: readonly Acknowledgement[]): void {
  expectKept(handle, acknowledged)
  expect(handle.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(hasBrokenLinks(handle)).toBe(false)
  expect(listDamagedVersions(handle)).toEqual([])
  const stories = [false, true].flatMap((trash) => listStories(handle, { query: '', trash, engineVersion: ENGINE_VERSION }))
  expect(stories.length).toBe(handle.prepare('SELECT count(*) FROM stories').pluck().get())
  for (const story of stories) expect(listAccounts(handle, [story.storyId], ENGINE_VERSION)).toHaveLength(ACCOUNTS)
}

test(
  'a library that another process holds is not opened, and is as soon as that process dies',
  () =>
    inFolder(async (folder) => {
      const library = join(folder, 'library')
      const child = spawn(process.execPath, [join(built, 'work-until-killed.js'), library, '1'])
      const closed = new Promise((resolve) => child.on('close', resolve))
      await new Promise((resolve) => child.stdout.once('data', resolve))
      child.stdout.resume()
      expect(openLibrary(library)).toMatchObject({ ok: false, kind: 'busy' })
      child.kill('SIGKILL')
      await closed
      withLibrary(library, () => undefined)
    }),
  30_000
)

/** Whole numbers below a limit, the same ones every time (Marsaglia's xorshift32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
