/** Reports out of the real app: every format of a reviewed story, opened again by a parser and found to say the same. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app'
import { get } from './bridge'
import { ExportPage } from './pages/export-page'
import { LibraryPage } from './pages/library-page'
import { StoryPage } from './pages/story-page'
import { flagsOf, outOfOrder, readCsv, readDocx, readHtml, readJson, readPdf, squeeze, type ReviewData } from './read-report'

const sample = 'Saltmarsh Bridge closed'
const note = 'Rang the port authority at 07:20.\nThey stand by “nine piers”.'

/** The sample story with two flags confirmed, one dismissed, one noted; answers its id. */
async function review(page: Page): Promise<string> {
  const library = new LibraryPage(page)
  await expect(library.row(sample)).toBeVisible({ timeout: 30_000 })
  const list = await get(page, 'library/list', { query: '', trash: false })
  const storyId = list.find(({ title }) => title.includes(sample))?.storyId ?? ''
  const compared = async (): Promise<boolean> =>
    (await get(page, 'story/open', { storyId })).accounts.every(({ comparison }) => comparison.state === 'done')
  await expect.poll(compared, { timeout: 40_000 }).toBe(true)
  await get(page, 'settings/change', { reviewer: 'the night desk' })
  const [first, second] = (await get(page, 'story/open', { storyId })).accounts.map(({ accountId }) => accountId)
  const flags = async (accountId = ''): Promise<string[]> =>
    (await get(page, 'account/open', { storyId, accountId })).review?.flags
      .filter(({ flag }) => flag.kind === 'contradicted' && !flag.update)
      .map(({ flag }) => flag.id) ?? []
  const [one = '', two = '', three = ''] = await flags(first)
  const decide = { storyId, accountId: first ?? '', dismissal: null, dismissalText: '' }
  await get(page, 'review/decide', { ...decide, flagIds: [one, two], verdict: 'confirmed' })
  await get(page, 'review/decide', { ...decide, flagIds: [three], verdict: 'dismissed', dismissal: 'less-precise' })
  const [other = ''] = await flags(second)
  await get(page, 'review/write-note', {
    storyId,
    accountId: second ?? '',
    noteId: null,
    target: { on: 'flag', flagId: other },
    text: note,
    tags: ['ask legal'],
    followUp: true,
    typing: false
  })
  return storyId
}

async function openExport(page: Page, electron: ElectronApplication): Promise<ExportPage> {
  await new StoryPage(page).open(sample)
  const view = new ExportPage(page, electron)
  await view.open()
  return view
}

const formats = [
  ['PDF', 'report.pdf'],
  ['Word', 'report.docx'],
  ['Web page', 'report.html'],
  ['Word markup', 'marked.docx'],
  ['Markdown', 'report.md'],
  ['Table (CSV)', 'report.csv'],
  ['Data (JSON)', 'report.json'],
  ['Annotations', 'annotations.json'],
  ['Plain text', 'report.txt']
] as const

test('every format says the same of a reviewed story', async ({ launch, folder }) => {
  test.setTimeout(180_000)
  const { page, electron } = await launch()
  await review(page)
  const view = await openExport(page, electron)
  const out = join(folder, 'out')
  await mkdir(out)
  for (const [format, name] of formats) {
    await view.choose(format)
    await view.save(join(out, name))
    await expect(view.options.getByRole('status')).toContainText(`Saved ${name}`)
  }
  expect((await readdir(out)).sort()).toEqual(formats.map(([, name]) => name).sort())
  const file = (name: string): Promise<Buffer> => readFile(join(out, name))

  const data = readJson(await file('report.json'))
  const flags = flagsOf(data)
  const sentences = flags.map(({ explanation }) => explanation)
  expect(data).toMatchObject({ schema: 'variorum.review/1', reviewer: 'the night desk' })
  expect(flags.length).toBeGreaterThan(40)
  const states = flags.map(({ decision }) => decision.state)
  expect(['confirmed', 'dismissed', 'open'].map((state) => states.filter((one) => one === state).length)).toEqual([2, 1, flags.length - 3])
  expect(flags.filter(({ notes }) => notes.length > 0).map(({ notes }) => notes[0]?.text)).toEqual([note])

  const rows = readCsv(await file('report.csv'))
  expect(rows.map((row) => row['Explanation'])).toEqual(sentences)
  expect(rows.map((row) => row['State']?.toLowerCase())).toEqual(states)

  const html = readHtml(await file('report.html'))
  expect(outOfOrder(html.words, sentences)).toBeNull()
  expect(html.elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img' || tagName === 'link')).toEqual([])
  expect(
    html.elements.filter(({ tagName, properties }) => tagName === 'section' && String(properties['className']).includes('flag'))
  ).toHaveLength(flags.length)

  const pdf = await readPdf(await file('report.pdf'))
  const markdown = (await file('report.md')).toString('utf8')
  const text = (await file('report.txt')).toString('utf8')
  const word = readDocx(await file('report.docx'))
  for (const [name, words] of Object.entries({ html: html.words, pdf: pdf.words, markdown, word: word.words })) {
    expect(outOfOrder(words, sentences), name).toBeNull()
    const squeezed = squeeze(words)
    const said = ['Dismissed: less precise', 'Reviewed by the night desk', `3 of ${flags.length} flags decided`, ...note.split('\n')]
    const rows = name === 'markdown' ? [] : summaryRows(data)
    expect(
      [...said.map(squeeze), ...rows].filter((one) => !squeezed.includes(one)),
      `not in ${name}`
    ).toEqual([])
  }
  expect(outOfOrder(text, sentences)).toBeNull()

  expect(pdf).toMatchObject({ tagged: true, size: [595, 842] })
  expect(pdf.title).toContain(sample)
  expect(pdf.outline).toEqual(expect.arrayContaining(['Summary', 'Texts compared']))
  expect(pdf.pages.filter((words, index) => !squeeze(words).includes(`Page${index + 1}of${pdf.pages.length}`))).toEqual([])

  const annotations = JSON.parse((await file('annotations.json')).toString('utf8')) as { total: number; '@context': string }
  expect(annotations['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
  expect(annotations.total).toBe(flags.length)

  const marked = readDocx(await file('marked.docx'))
  expect(marked.changes).toBeGreaterThan(5)
  expect(marked.comments.length).toBeGreaterThanOrEqual(data.accounts[0]?.flags.length ?? 0)
  expect(marked.comments.join(' ')).toContain(sentences[0])
})

/** "MarrowBayHerald7450230016": a line of the summary table as it stands in a text, without spaces. */
function summaryRows({ accounts }: ReviewData): string[] {
  return accounts.map(({ account, counts, progress }) =>
    squeeze(
      [
        account.name,
        counts.contradicted,
        counts.added,
        counts.dropped,
        counts.checkByHand,
        counts.agreed,
        progress.confirmed,
        progress.dismissed,
        progress.open
      ].join('')
    )
  )
}

test('the preview is the file, and follows the choices', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  await review(page)
  const view = await openExport(page, electron)
  const flags = Number(/(\d+) flags? in the report/.exec((await view.status.textContent()) ?? '')?.[1])
  await expect(view.options).toContainText(`${flags - 3} flags are open. The report will say so.`)
  await expect(view.pages.first()).toHaveAccessibleName(/^Page 1 of \d+$/)
  await expect(view.pages.first()).toContainText('Reviewed by the night desk', { timeout: 20_000 })
  const pages = await view.pages.count()
  await view.save(join(folder, 'all.pdf'))
  expect((await readPdf(await readFile(join(folder, 'all.pdf')))).pages).toHaveLength(pages)

  await view.options.getByRole('checkbox', { name: /^Open/ }).uncheck()
  await view.ready()
  await expect(view.status).toContainText(`3 of ${flags} flags in the report`)
  await view.choose('Data (JSON)')
  expect(flagsOf(JSON.parse((await view.preview.locator('pre').textContent()) ?? '') as ReviewData)).toHaveLength(3)
  await view.choose('Table (CSV)')
  await expect(view.preview.getByRole('row')).toHaveCount(4)
  await view.options.getByRole('checkbox', { name: /^Dismissed/ }).uncheck()
  await view.ready()
  await expect(view.preview.getByRole('row')).toHaveCount(3)
  await view.choose('Web page')
  await expect(view.frame.contentFrame().locator('section.flag')).toHaveCount(2)
  await view.options.getByRole('radio', { name: 'Letter' }).check()
  await view.choose('PDF')
  await view.save(join(folder, 'two.pdf'))
  expect((await readPdf(await readFile(join(folder, 'two.pdf')))).size).toEqual([612, 792])
  for (const account of await view.options.getByRole('group', { name: 'Accounts' }).getByRole('checkbox').all()) await account.uncheck()
  await expect(view.options).toContainText('Choose at least one account.')
  await expect(view.options.getByRole('button', { name: /^Save/ })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(new StoryPage(page).flags).toBeVisible()
})

test('the same story gives the same PDF, byte for byte', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  await review(page)
  // The clock stands still, for the main process as for the report.
  await electron.evaluate(() => {
    const now = Date.parse('2026-11-12T07:22:00.000Z')
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [now] : given) as [number]))
      }
    } as DateConstructor
  })
  const view = await openExport(page, electron)
  await view.save(join(folder, 'one.pdf'))
  await view.choose('Web page')
  await view.choose('PDF')
  await view.save(join(folder, 'two.pdf'))
  const [one, two] = await Promise.all(['one.pdf', 'two.pdf'].map((name) => readFile(join(folder, name))))
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
  expect((await readPdf(one ?? Buffer.alloc(0))).made).toContain('20261112072200')
})

test('what cannot be saved is said in one sentence, and an earlier file stays', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  await review(page)
  const view = await openExport(page, electron)
  await view.choose('Web page')
  const save = view.options.getByRole('button', { name: 'Save web page…' })

  await view.answerSaveDialog(null)
  await save.click()
  await expect(save).toBeEnabled()
  await expect(view.options.getByRole('status')).toHaveCount(0)
  await expect(view.options.getByRole('alert')).toHaveCount(0)

  await view.answerSaveDialog(join(folder, 'gone', 'report.html'))
  await save.click()
  await expect(view.options.getByRole('alert')).toHaveText('Not saved: the folder is no longer there. Choose another folder.')

  const taken = join(folder, 'taken.html')
  await writeFile(taken, 'the earlier report')
  // As where the folder is read-only, also for root, who may write everywhere else.
  if (existsSync('/sys')) {
    await view.answerSaveDialog('/sys/report.html')
    await save.click()
    await expect(view.options.getByRole('alert')).toContainText('nothing may be written in this folder')
  }
  expect(await readFile(taken, 'utf8')).toBe('the earlier report')
  await view.save(taken)
  expect(await readFile(taken, 'utf8')).toContain('<!doctype html>')
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a report that is cancelled is not written', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  const storyId = await review(page)
  const { accounts } = await get(page, 'report/describe', { storyId })
  const view = new ExportPage(page, electron)
  await view.answerSaveDialog(join(folder, 'never.pdf'))
  const answered = await page.evaluate(
    async ([id, accountIds]) => {
      const options = {
        format: 'pdf' as const,
        accounts: accountIds,
        kinds: ['contradicted', 'added', 'dropped'] as const,
        unsure: true,
        severities: ['high', 'medium', 'low'] as const,
        states: ['open', 'confirmed', 'dismissed'] as const,
        notes: true,
        matrix: true,
        texts: true,
        paper: 'a4' as const
      }
      const saving = window.variorum.request('report/save', { storyId: id, options })
      // The worker has only just begun.
      await window.variorum.request('report/cancel', null)
      return saving
    },
    [storyId, accounts.map(({ accountId }) => accountId)] as const
  )
  expect(answered).toEqual({ ok: false, kind: 'cancelled', sentence: 'Cancelled. Nothing was saved.' })
  expect(await readdir(folder)).not.toContain('never.pdf')
  const { windows } = await electron.evaluate(({ BrowserWindow }) => ({ windows: BrowserWindow.getAllWindows().length }))
  expect(windows).toBe(1)
})

test('a saved report is shown in its folder, and nothing else ever is', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  await review(page)
  await electron.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void ((globalThis as unknown as Record<string, unknown>)['shown'] = path)
  })
  const before = await page.evaluate(() => window.variorum.request('report/show-in-folder', null))
  expect(before).toMatchObject({ ok: false, kind: 'not-found' })
  const view = await openExport(page, electron)
  await view.choose('Plain text')
  await view.save(join(folder, 'report.txt'))
  await view.options.getByRole('button', { name: 'Show in folder' }).click()
  await expect
    .poll(() => electron.evaluate(() => (globalThis as unknown as Record<string, unknown>)['shown']))
    .toBe(join(folder, 'report.txt'))
})

test('flags and summary are copied as text and HTML, and a correction is drafted', async ({ launch }) => {
  const { page, electron } = await launch()
  const storyId = await review(page)
  const clip = (): Promise<{ text: string; html: string }> =>
    electron.evaluate(async ({ clipboard }) => {
      const older = clipboard as unknown as {
        readText(): string | Promise<string>
        readHTML?(): string
        read?(): Promise<{ getType(type: string): Promise<Blob> }[]>
      }
      const text = await older.readText()
      if (older.readHTML) return { text, html: older.readHTML() }
      const item = (await older.read?.())?.[0]
      return { text, html: (await (await item?.getType('text/html'))?.text()) ?? '' }
    })
  const accountId = (await get(page, 'story/open', { storyId })).accounts[0]?.accountId ?? ''
  const { review: reviewed } = await get(page, 'account/open', { storyId, accountId })
  const flag = reviewed?.flags.find(({ state }) => state === 'confirmed')?.flag
  await get(page, 'report/copy', { storyId, accountId, flagId: flag?.id ?? '' })
  for (const words of Object.values(await clip())) expect(squeeze(words)).toContain(squeeze(flag?.explanation ?? 'no flag'))
  expect(
    await page.evaluate(([id]) => window.variorum.request('report/copy', { storyId: id, accountId: null, flagId: 'no-flag' }), [
      storyId
    ] as const)
  ).toMatchObject({
    ok: false,
    kind: 'not-found'
  })

  await new StoryPage(page).open(sample)
  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('copy-summary')?.click())
  await expect(page.getByRole('contentinfo')).toContainText('Copied the summary')
  const summary = await clip()
  expect(summary.text).toContain('Marrow Bay Herald')
  expect(summary.html).toMatch(/<table>.*Marrow Bay Herald/s)

  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('correction-note')?.click())
  const dialog = page.getByRole('dialog', { name: 'Correction note' })
  const field = dialog.getByRole('textbox')
  await expect(field).toHaveValue(/^Correction, /)
  await field.press('Control+End')
  await page.keyboard.type('The desk.')
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog).toHaveCount(0)
  expect((await clip()).text).toMatch(/^Correction, [\s\S]*The desk\.$/)
})
