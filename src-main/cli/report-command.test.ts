/** The command reads a real library while the app has it open, and changes nothing in it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { draft, openTestDesk, removeFolders, type TestDesk } from '../actions/test-bench/desk-for-tests'
import { buildWorker } from '../comparer/test-bench/build-worker'
import { CannotDo } from './cannot-do'
import { reportCommand } from './report-command'

const baseText = 'The harbour closed on Monday.\n\nTwelve boats were moved to Tolm. The mayor spoke to 40 crews on the quay.'
const otherText = 'The harbour closed on Monday.\n\nNine boats were moved to Tolm. The mayor spoke to 40 crews on the quay.'

vi.setConfig({ testTimeout: 60_000 })

let workerFile: URL
let table: TestDesk
let storyId = ''
const out = mkdtempSync(join(tmpdir(), 'variorum-report-test-'))

beforeAll(async () => {
  workerFile = await buildWorker()
}, 60_000)
beforeEach(async () => {
  table = openTestDesk(workerFile)
  const story = table.get('story/create', { title: 'Harbour', drafts: [draft(baseText), draft(otherText)], base: 0 })
  storyId = story.storyId
  const of = { storyId, accountId: story.accounts[0]?.accountId ?? '' }
  await expect.poll(() => table.get('account/open', of).state.state, { timeout: 50_000, interval: 10 }).toBe('done')
  const flagIds = [table.get('account/open', of).review?.flags[0]?.flag.id ?? '']
  table.get('review/decide', { ...of, flagIds, verdict: 'confirmed', dismissal: null, dismissalText: '' })
})
afterEach(() => table.close())
afterAll(() => {
  removeFolders()
  rmSync(out, { recursive: true, force: true })
})

async function report(...words: readonly string[]): Promise<string> {
  const file = join(out, 'report')
  expect(await reportCommand(['--library', table.folder, '--out', file, '--force', ...words])).toBe(0)
  return readFileSync(file, 'utf8')
}

function snapshot(): [string, string][] {
  return readdirSync(table.folder)
    .filter((name) => !name.endsWith('-shm'))
    .map((name) => [name, name.endsWith('.lock') ? '' : readFileSync(join(table.folder, name)).toString('base64')])
}

test('lists the stories, then says how one was decided, while the app has the library open', async () => {
  expect(await report()).toMatch(new RegExp(`^${storyId}\\t1 of \\d+ decided\\tHarbour\\n$`))
  const document = JSON.parse(await report('--story', storyId, '--format', 'review', '--now', '2026-11-12T07:22:00Z')) as object
  expect(document).toMatchObject({
    schema: 'variorum.review/1',
    title: 'Harbour',
    madeAt: '2026-11-12T07:22:00Z',
    progress: { confirmed: 1 },
    accounts: [{ flags: [{ decision: { state: 'confirmed' } }] }]
  })
})

test('chooses flags, and changes nothing on the disk, open or closed', async () => {
  const before = snapshot()
  expect(await report('--story', storyId, '--states', 'dismissed')).toContain('not listed here, by choice')
  expect(snapshot()).toEqual(before)
  await table.close()
  const closed = snapshot()
  expect(await report('--story', storyId, '--kinds', 'contradicted,unsure', '--format', 'markdown')).toContain('# Harbour')
  expect(snapshot()).toEqual(closed)
})

test('an account is named by what the report calls it, or by its outlet', async () => {
  table.get('story/add-accounts', { storyId, drafts: [draft(`${otherText} The tide was high.`)] })
  const { accounts } = table.get('story/open', { storyId })
  for (const [at, day] of ['2026-02-24', '2026-02-25'].entries()) {
    const { articleId } = accounts[at] ?? { articleId: '' }
    table.get('story/edit-article', { storyId, articleId, outlet: 'Coast Brief', headline: null, published: day })
  }
  expect(await report('--story', storyId, '--accounts', 'coast brief, 25 Feb')).toContain('Flags: Coast Brief, 25 Feb')
  expect(await report('--story', storyId, '--accounts', 'coast brief')).toContain('Flags: Coast Brief, 24 Feb')
  await expect(reportCommand(['--library', table.folder, '--story', storyId, '--accounts', 'x'])).rejects.toThrow(/Brief, 24 Feb/)
})

test('compares what another engine compared, or nobody, in its copy alone, and says so', async () => {
  await table.close()
  const library = new Database(join(table.folder, 'library.sqlite'))
  library.prepare("UPDATE comparisons SET engine_version = '0.0.1'").run()
  library.close()
  const before = snapshot()
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const document = JSON.parse(await report('--story', storyId, '--format', 'review')) as object
  expect(said.mock.calls.map(([words]) => String(words)).join('')).toMatch(/^Comparing account 1 of 1, /)
  said.mockRestore()
  expect(document).toMatchObject({ progress: { confirmed: 1 }, accounts: [{ flags: [{ decision: { state: 'confirmed' } }] }] })
  expect(snapshot()).toEqual(before)
})

test('says in a sentence what it cannot do', async () => {
  const refused = (...words: readonly string[]): Promise<unknown> => reportCommand(words).catch((error: unknown) => error)
  expect(await refused('--library', join(out, 'nowhere'))).toMatchObject({
    message: expect.stringMatching(/^There is no library at /) as string
  })
  for (const words of [
    ['--story', 'x'],
    ['--library', table.folder, '--story', 'x'],
    ['--library', table.folder, '--format', 'doc'],
    ['--library', table.folder, '--story', storyId, '--accounts', 'Nobody']
  ])
    expect(await refused(...words)).toBeInstanceOf(CannotDo)
  expect(existsSync(join(out, 'nowhere'))).toBe(false)
})
