/** What reports add to the window's surface: a frame of another origin, a hidden window that prints, and files full of foreign words. */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningApp } from './app'
import { ask, draft, get } from './bridge'
import { findings } from './findings'
import { ExportPage } from './pages/export-page'
import { readCsv, readDocx, readHtml, readJson, readPdf, squeeze } from './read-report'

const markup = `<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=2</script>`
const hostile = `=cmd|' /C calc'!A0 ${markup} @import url(https://evil.example/x.css) \u202ednep\u202c</style>]]>&amp; {@html 1}`

/** Complaints that a test provokes on purpose are not the app's, nor are those that arrive a little later. */
const forgive = ({ problems }: RunningApp): void => {
  problems.length = 0
  problems.push = () => 0
}

/** A story whose every field is hostile, compared; answers its id. */
async function hostileStory(page: Page): Promise<string> {
  await expect(page.getByRole('grid').getByRole('row').first()).toBeVisible({ timeout: 30_000 })
  const text = (dead: number): string =>
    `The flood killed ${dead} people in Orrin on Monday.\n\n${hostile} said the mayor.\n\nNobody was named.`
  const facts = { outlet: hostile, headline: hostile }
  const { storyId } = await get(page, 'story/create', { title: hostile, drafts: [draft(text(14), facts), draft(text(41), facts)], base: 0 })
  const state = async (): Promise<string | undefined> => (await get(page, 'story/open', { storyId })).accounts[0]?.comparison.state
  await expect.poll(state, { timeout: 40_000 }).toBe('done')
  const accountId = (await get(page, 'story/open', { storyId })).accounts[0]?.accountId ?? ''
  const flag = (await get(page, 'account/open', { storyId, accountId })).review?.flags[0]?.flag
  await get(page, 'settings/change', { reviewer: hostile })
  await get(page, 'review/decide', {
    storyId,
    accountId,
    flagIds: [flag?.id ?? ''],
    verdict: 'dismissed',
    dismissal: 'other',
    dismissalText: hostile
  })
  const target = { on: 'flag', flagId: flag?.id ?? '' } as const
  await get(page, 'review/write-note', {
    storyId,
    accountId,
    noteId: null,
    target,
    text: `${hostile}\n+1+1`,
    tags: ['=1+1'],
    followUp: false,
    typing: false
  })
  return storyId
}

const optionsOf = (format: 'html' | 'pdf' | 'csv' | 'json' | 'docx', accountId: string) =>
  ({
    format,
    accounts: [accountId],
    kinds: ['contradicted', 'added', 'dropped'],
    unsure: true,
    severities: ['high', 'medium', 'low'],
    states: ['open', 'confirmed', 'dismissed'],
    notes: true,
    matrix: true,
    texts: true,
    paper: 'a4'
  }) as const

test('hostile words in every field are words in every file (S21, S26)', async ({ launch, folder }) => {
  const app = await launch()
  const { page, electron } = app
  const storyId = await hostileStory(page)
  const accountId = (await get(page, 'story/open', { storyId })).accounts[0]?.accountId ?? ''
  const view = new ExportPage(page, electron)
  const out = join(folder, 'out')
  await mkdir(out)
  for (const format of ['html', 'pdf', 'csv', 'json', 'docx'] as const) {
    await view.answerSaveDialog(join(out, `r.${format}`))
    await get(page, 'report/save', { storyId, options: optionsOf(format, accountId) })
  }
  const file = (format: string): Promise<Buffer> => readFile(join(out, `r.${format}`))

  const { elements, words } = readHtml(await file('html'))
  expect(elements.filter(({ tagName }) => ['script', 'img', 'link', 'iframe', 'object', 'a', 'base'].includes(tagName))).toEqual([])
  expect(elements.flatMap(({ properties }) => Object.keys(properties)).filter((name) => /^on|^src$|^href$/i.test(name))).toEqual([])
  expect(squeeze(words)).toContain(squeeze(markup))
  expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)

  for (const row of readCsv(await file('csv'))) expect(Object.values(row).filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(readJson(await file('json')).reviewer).toContain('=cmd')
  const word = readDocx(await file('docx'))
  expect(squeeze(word.words)).toContain(squeeze(markup))
  const pdf = await readPdf(await file('pdf'))
  expect(squeeze(pdf.words)).toContain(squeeze(markup))
  expect((await file('pdf')).toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|OpenAction)\b/)

  // The saved page in a window of its own: nothing runs and nothing is asked for.
  const seen = await electron.evaluate(
    async ({ BrowserWindow, session }, path) => {
      const asked: string[] = []
      const alone = session.fromPartition('alone')
      alone.webRequest.onBeforeRequest((details, answer) => {
        asked.push(details.url.slice(0, 40))
        answer({ cancel: !details.url.startsWith('file://') && !details.url.startsWith('data:') })
      })
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, session: alone } })
      await window.loadFile(path)
      const ran: unknown = await window.webContents.executeJavaScript('globalThis.ran ?? null')
      window.destroy()
      return { ran, asked: asked.filter((url) => !url.startsWith('data:')) }
    },
    join(out, 'r.html')
  )
  expect(seen.ran).toBeNull()
  expect(seen.asked).toEqual([expect.stringMatching(/^file:\/\//)])
  forgive(app)
})

test('the frame of the preview can do nothing and leads nowhere (S2, S4, S6, S11)', async ({ launch }) => {
  const app = await launch()
  const { page, electron } = app
  const storyId = await hostileStory(page)
  const accountId = (await get(page, 'story/open', { storyId })).accounts[0]?.accountId ?? ''
  const preview = await get(page, 'report/preview', { storyId, options: optionsOf('html', accountId) })
  const address = preview.as === 'page' ? preview.address : ''
  expect(address).toMatch(/^variorum:\/\/preview\/\d+\.html$/)

  // In a frame without `sandbox`: the answer's own policy has to hold.
  const shown = await page.evaluate(async (src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    let reached = 'nothing'
    try {
      reached = typeof frame.contentWindow?.document.body
    } catch {
      reached = 'refused'
    }
    return { reached, count: document.querySelectorAll('iframe').length }
  }, address)
  expect(shown.reached).toBe('refused')
  const frames = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames.map(({ url, origin }) => [url, origin])
  )
  expect(frames).toEqual([[address, 'null']])
  // Not even the main process can run a script in it.
  const ran = await electron.evaluate(async ({ BrowserWindow }) => {
    const frame = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames[0]
    const answer = frame?.executeJavaScript('typeof window.variorum + typeof require').catch(() => 'refused')
    return Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve('refused'), 1_000))])
  })
  expect(['refused', 'undefinedundefined']).toContain(ran)

  // The main frame is not sent there, and a frame only where a report is.
  await page.evaluate((src) => {
    location.href = src
  }, address)
  await page.waitForTimeout(200)
  expect(page.url()).toMatch(/^variorum:\/\/app\/index\.html/)
  const elsewhere = await page.evaluate(async () => {
    const tried: string[] = []
    for (const src of ['variorum://other/1.html', 'https://example.com/', 'file:///etc/passwd', 'data:text/html,<p>x</p>']) {
      const frame = document.createElement('iframe')
      frame.src = src
      document.body.append(frame)
      await new Promise((resolve) => setTimeout(resolve, 150))
      let inside = 'foreign'
      try {
        inside = frame.contentWindow?.document.URL ?? ''
      } catch {
        // another origin, if only that of an error page
      }
      tried.push(inside)
    }
    return tried.filter((url) => url !== 'about:blank' && url !== 'foreign')
  })
  expect(elsewhere).toEqual([])
  const gone = await page.evaluate(() =>
    fetch('variorum://preview/999.html').then(
      (answer) => answer.status,
      () => 'failed'
    )
  )
  expect(gone).not.toBe(200)
  expect(await page.evaluate(() => (globalThis as unknown as Record<string, unknown>)['ran'] ?? null)).toBeNull()
  forgive(app)
})

test('the window that prints is hardened and goes when it is done (S1)', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  const storyId = await hostileStory(page)
  const accountId = (await get(page, 'story/open', { storyId })).accounts[0]?.accountId ?? ''
  await electron.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, window) => {
      const contents = window.webContents as unknown as { getLastWebPreferences(): unknown }
      const marks = globalThis as unknown as Record<string, unknown>
      marks['printer'] = { shown: window.isVisible(), preferences: contents.getLastWebPreferences() }
    })
  })
  await new ExportPage(page, electron).answerSaveDialog(join(folder, 'r.pdf'))
  await get(page, 'report/save', { storyId, options: optionsOf('pdf', accountId) })
  const printer = await electron.evaluate(
    () => (globalThis as unknown as Record<string, { shown: boolean; preferences: Record<string, unknown> }>)['printer']
  )
  expect(printer?.shown).toBe(false)
  expect(printer?.preferences).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true, javascript: false })
  for (const name of [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webviewTag',
    'experimentalFeatures',
    'spellcheck'
  ])
    expect(printer?.preferences[name] ?? false, name).toBe(false)
  expect(printer?.preferences['preload'] ?? '').toBe('')
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the page names no path, no address and no file (S12, S14)', async ({ launch }) => {
  const { page } = await launch()
  const wrong = (name: string, input: unknown): Promise<unknown> =>
    ask(page, name as 'report/save', input as never).then((outcome) => (outcome.ok ? 'done' : outcome.kind))
  const options = optionsOf('html', 'an-account')
  expect(await wrong('report/save', { storyId: 'a-story', options, path: '/etc/passwd' })).toBe('refused')
  expect(await wrong('report/save', { storyId: 'a-story', options: { ...options, format: '../exe' } })).toBe('refused')
  expect(await wrong('report/show-in-folder', { path: '/etc' })).toBe('refused')
  expect(await wrong('report/show-in-folder', null)).toBe('not-found')
  expect(await wrong('report/copy-text', { text: 'x'.repeat(200_001) })).toBe('refused')
  expect(await wrong('report/preview', { storyId: 'no-story', options })).toBe('not-found')
})

test('axe-core finds nothing in the export view', async ({ launch }) => {
  test.setTimeout(240_000)
  const { page, electron } = await launch()
  await expect(page.getByRole('grid').getByRole('row').first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('grid').getByRole('row').filter({ hasText: 'Saltmarsh' }).dblclick()
  await expect(page.getByRole('listbox', { name: 'Flags' })).toBeVisible({ timeout: 30_000 })
  const view = new ExportPage(page, electron)
  await view.open()
  // Not where a frame shows the report: axe-core would wait for ever for a page in which no script runs.
  for (const theme of ['light', 'dark'] as const) {
    await get(page, 'settings/change', { theme })
    for (const format of ['PDF', 'Table (CSV)']) {
      await view.choose(format)
      expect(await findings(page), `${format}, ${theme}`).toEqual([])
    }
  }
})
