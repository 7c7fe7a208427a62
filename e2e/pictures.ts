/** The pictures of README and docs, taken from the real app on its sample stories: `npm run pictures`. */
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app'
import { ExportPage } from './pages/export-page'
import { LibraryPage } from './pages/library-page'
import { MatrixPage } from './pages/matrix-page'
import { NewStoryPage } from './pages/new-story-page'
import { StoryPage } from './pages/story-page'

const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
const sample = 'Saltmarsh Bridge closed'

async function setSize(electron: ElectronApplication, width: number, height: number): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), {
    width,
    height
  })
}

async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.evaluate((chosen) => window.variorum.request('settings/change', { theme: chosen }), theme)
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
}

/** To the first flag with this reason, as an editor gets there: by F7. */
async function goTo(story: StoryPage, reason: string): Promise<void> {
  await story.options.first().waitFor()
  for (let steps = 0; steps < 60; steps += 1) {
    await story.page.keyboard.press('F7')
    if ((await story.detail.getByText(reason, { exact: true }).count()) > 0) return
  }
  throw new Error(`no flag with the reason ${reason}`)
}

test('library and story', async ({ launch }) => {
  const { page, electron } = await launch()
  await setSize(electron, 1280, 800)
  await chooseTheme(page, 'light')
  const library = new LibraryPage(page)
  await expect(library.list.getByRole('row').filter({ hasText: sample })).toBeVisible()
  await expect(page.getByText(/Comparing claim|Waiting to be compared|of \d+ compared/)).toHaveCount(0, { timeout: 60_000 })
  await take(page, 'library')
  const story = new StoryPage(page)
  await story.open(sample)
  await story.options.first().waitFor()
  for (const key of ['F7', 'c', 'd', '2', 'c']) await page.keyboard.press(key)
  await goTo(story, 'Negation')
  await page.keyboard.press('n')
  await page.keyboard.type('Rang the harbour at 07:20. They stand by it.')
  await expect(story.detail.getByText(/^Saved/)).toBeVisible()
  await page.keyboard.press('Escape')
  await take(page, 'story-light')
  await chooseTheme(page, 'dark')
  await take(page, 'story-dark')
  await chooseTheme(page, 'light')
  const matrix = new MatrixPage(page)
  await matrix.open()
  await take(page, 'matrix')
  await page.keyboard.press('Control+1')
  const report = new ExportPage(page, electron)
  await report.open()
  await expect(report.pages.first()).toBeVisible({ timeout: 60_000 })
  await report.ready()
  await take(page, 'export')
})

test('new story', async ({ launch }) => {
  const { page, electron } = await launch()
  await setSize(electron, 1280, 800)
  await chooseTheme(page, 'light')
  const samples = join(import.meta.dirname, '..', 'fixtures', 'samples', 'harbour')
  const texts = new NewStoryPage(page, electron)
  await texts.answerFileDialog(
    join(samples, 'base.txt'),
    join(samples, 'accounts', 'marrow-bay-herald.txt'),
    join(samples, 'accounts', 'coast-brief.txt')
  )
  await expect(new LibraryPage(page).list).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(texts.heading('New story')).toBeVisible()
  await page.keyboard.press('Control+o')
  await expect(texts.texts).toHaveCount(3)
  await take(page, 'new-story')
})
