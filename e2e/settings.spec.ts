/** Settings, About, the shortcuts sheet, and a library that cannot be used. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app'
import { LibraryPage } from './pages/library-page'

test('a choice takes effect at once and is there after a restart', async ({ launch }) => {
  const first = await launch()
  await expect(new LibraryPage(first.page).list).toBeVisible()
  await first.page.keyboard.press('Control+,')
  const settings = first.page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('radio', { name: 'Dark' }).check()
  await expect(first.page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await settings.getByRole('combobox', { name: 'Zoom' }).selectOption('125 %')
  await settings.getByRole('radio', { name: 'Inline' }).check()
  await settings.getByRole('checkbox', { name: 'Fold passages that agree' }).uncheck()
  await expect(settings).toContainText('Where your stories lie')
  await first.page.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)
  await expect(first.page.getByRole('contentinfo')).toContainText('Saved')

  const { page, electron } = await launch()
  await expect(new LibraryPage(page).list).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())).toBeCloseTo(1.25)
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('radio', { name: 'Inline' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Fold passages that agree' })).not.toBeChecked()
})

test('the shortcuts sheet and About open and give the focus back', async ({ launch }) => {
  const { page, electron } = await launch()
  const library = new LibraryPage(page)
  await library.list.getByRole('row').nth(1).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toContainText('Next flag')
  await page.keyboard.press('Escape')
  await expect(library.list.getByRole('row').nth(1)).toBeFocused()
  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('about')?.click())
  const about = page.getByRole('dialog', { name: 'About Variorum' })
  await expect(about).toContainText('nothing you put into Variorum leaves this computer')
  await expect(about).toContainText('0.4.0')
  await about.getByRole('button', { name: 'Close' }).click()
  await expect(about).toHaveCount(0)
})

test('a foreign file in the library’s place is kept, and a new library starts beside it', async ({ launch, folder }) => {
  const data = join(folder, 'library')
  const { page: before, close } = await launch()
  await new LibraryPage(before).list.waitFor()
  const info = await before.evaluate(() => window.variorum.request('app/info', null))
  await close()
  if (!info.ok) throw new Error(info.sentence)
  await mkdir(data, { recursive: true })
  const name = (await readdir(data)).find((file) => /\.(sqlite|db|variorum)$/u.test(file))
  if (!name) throw new Error('the library has no file')
  await writeFile(join(data, name), 'Dear diary, this is no library at all.\n'.repeat(200))

  const app = await launch()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(/not a Variorum library|damaged/)
  await expect(app.page.getByRole('main')).toContainText(join(data, name))
  await app.page.getByRole('button', { name: 'Start a new library beside it' }).click()
  await expect(new LibraryPage(app.page).list).toBeVisible()
  const kept = (await readdir(data)).find((file) => file.startsWith('library-kept-') && file.endsWith('.sqlite'))
  expect(await readFile(join(data, kept ?? 'nothing was kept'), 'utf8')).toContain('Dear diary')
})
