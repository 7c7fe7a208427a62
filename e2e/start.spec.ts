import { execFile } from 'node:child_process'
import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app'
import { ask, draft, get } from './bridge'
import { findElectron } from './electron'

const base = 'The harbour closed on Monday.\n\nTwelve boats were moved to Tolm. The ferry still runs.'
const account = 'The harbour closed on Tuesday.\n\nTwelve boats were moved to Tolm.'

/** States of all comparisons of all stories, each once. */
const states = async (page: Page): Promise<string[]> => {
  const stories = await get(page, 'library/list', { query: '', trash: false })
  return [...new Set(stories.flatMap(({ accounts }) => accounts.map(({ comparison }) => comparison.state)))]
}

const chooseInMenu = (electron: ElectronApplication, id: string): Promise<void> =>
  electron.evaluate(({ Menu }, chosen) => Menu.getApplicationMenu()?.getMenuItemById(chosen)?.click(), id)

test.describe('without a library', () => {
  test.use({ firstStart: true })

  test('a first start shows the sample stories, compared', async ({ launch }) => {
    const { page } = await launch()
    await expect.poll(() => states(page), { timeout: 20_000 }).toEqual(['done'])
    const stories = await get(page, 'library/list', { query: '', trash: false })
    expect(stories.map(({ sample }) => sample)).toEqual([true, true])
    for (const { counts } of stories) expect(counts).not.toBeNull()
    for (const { title } of stories) await expect(page.getByText(title).first()).toBeVisible()
  })

  test('a damaged library is kept as it is, and a new one starts beside it when asked for', async ({ launch, folder }) => {
    const library = join(folder, 'library')
    await mkdir(library, { recursive: true })
    const damaged = Buffer.alloc(8192, 'not a library ')
    await writeFile(join(library, 'library.sqlite'), damaged)
    const { page } = await launch()
    const status = await get(page, 'library/status', null)
    expect(status).toMatchObject({ state: 'unusable', kind: expect.stringMatching(/damaged|foreign/) as unknown as string })
    expect(await ask(page, 'library/list', { query: '', trash: false })).toMatchObject({ ok: false })
    expect(await readFile(join(library, 'library.sqlite'))).toEqual(damaged)
    expect(await get(page, 'library/start-new', null)).toMatchObject({ state: 'open', stories: 2 })
    const kept = (await readdir(library)).find((name) => name.startsWith('library-kept'))
    expect(await readFile(join(library, kept ?? 'nothing was kept'))).toEqual(damaged)
    expect(await get(page, 'library/list', { query: '', trash: false })).toHaveLength(2)
  })
})

test('what was answered as stored is there after the app was killed', async ({ launch }) => {
  const { page, electron } = await launch()
  const { storyId } = await get(page, 'story/create', { title: 'Tides', drafts: [draft(base), draft(account)], base: 0 })
  await get(page, 'story/add-accounts', { storyId, drafts: [draft(`${account} More.`)] })
  await get(page, 'settings/change', { welcomed: true })
  const named = await get(page, 'story/rename', { storyId, title: 'High water' })
  const gone = new Promise((resolve) => electron.process().once('exit', resolve))
  electron.process().kill('SIGKILL')
  await gone
  const again = await launch()
  const kept = await get(again.page, 'story/open', { storyId })
  expect(kept).toMatchObject({ title: 'High water', base: named.base })
  expect(kept.accounts).toHaveLength(2)
  expect((await get(again.page, 'settings/read', null)).welcomed).toBe(true)
  await expect.poll(() => states(again.page), { timeout: 20_000 }).toEqual(['done'])
  await expect(again.page.getByText('High water').first()).toBeVisible()
})

test('a second start hands its files to the first and ends', async ({ launch, folder }) => {
  const first = join(folder, 'tide-base.txt')
  await writeFile(first, base)
  const { page } = await launch()
  await page.evaluate(() => {
    window.variorum.onEvent('intake/offered', ({ results }) => ((globalThis as unknown as Record<string, unknown>)['offered'] = results))
  })
  const { executable, args } = findElectron()
  await promisify(execFile)(executable, [...args, '--data', join(folder, 'library'), first], { timeout: 30_000 })
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as Record<string, unknown>)['offered']))
    .toMatchObject([{ name: 'tide-base.txt', outcome: { ok: true, value: { text: base } } }])
})

test('files named at the start are offered as a new story, and one that is not there says so', async ({ launch, folder }) => {
  const first = join(folder, 'tide-base.txt')
  await writeFile(first, base)
  const { page } = await launch({ files: [first, join(folder, 'missing.txt')] })
  await expect(page.getByText('tide-base.txt').first()).toBeVisible()
  await expect(page.getByText('missing.txt').first()).toBeVisible()
})

test('size and place of the window, zoom and theme are found again', async ({ launch }) => {
  const { page, electron } = await launch()
  const place = { x: 40, y: 30, width: 900, height: 650 }
  await electron.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place)
  await chooseInMenu(electron, 'zoom-in')
  await expect.poll(async () => (await get(page, 'settings/read', null)).zoom).toBe(1.1)
  await get(page, 'settings/change', { theme: 'dark' })
  const again = await launch()
  const seen = await again.electron.evaluate(({ BrowserWindow, nativeTheme }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return {
      bounds: window?.getBounds(),
      background: window?.getBackgroundColor(),
      dark: nativeTheme.shouldUseDarkColors,
      title: window?.getTitle()
    }
  })
  expect(seen).toEqual({ bounds: place, background: '#1E2123', dark: true, title: 'Variorum' })
  await expect
    .poll(() => again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor()))
    .toBeCloseTo(1.1, 5)
})

test('undo in the menu acts on the text field with the focus, else it is told to the window', async ({ launch }) => {
  const { page, electron } = await launch()
  await page.evaluate(() => {
    const marks = globalThis as unknown as Record<string, unknown>
    marks['chosen'] = []
    window.variorum.onEvent('menu/chosen', ({ command }) => (marks['chosen'] as string[]).push(command))
    const field = document.createElement('textarea')
    field.id = 'field-of-the-test'
    document.body.append(field)
  })
  const chosen = (): Promise<unknown> => page.evaluate(() => (globalThis as unknown as Record<string, unknown>)['chosen'])
  const field = page.locator('#field-of-the-test')
  await field.focus()
  await page.keyboard.type('first')
  await chooseInMenu(electron, 'undo')
  // How many of the keys one undo takes back depends on how fast they came.
  await expect(field).toHaveValue(/^f?i?r?s?$/)
  expect(await chosen()).toEqual([])
  await field.evaluate((element) => element.remove())
  await chooseInMenu(electron, 'undo')
  await expect.poll(chosen).toEqual(['undo'])
  await chooseInMenu(electron, 'find')
  await expect.poll(chosen).toEqual(['undo', 'find'])
})
