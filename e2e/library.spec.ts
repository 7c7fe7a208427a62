/** The editor finds, renames, deletes and gets back stories. */
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { draft, get } from './bridge'
import { LibraryPage } from './pages/library-page'

const base = 'Grain prices fall for the fifth week\n\nA tonne of wheat cost 212 crowns on Friday, the exchange said.'
const account = 'Grain prices fall again.\n\nA tonne of wheat cost 221 crowns on Friday, the exchange said.'

const bridge = 'Saltmarsh Bridge closed'
const rafah = 'The Rafah assault'

/** A story of the editor's own; it comes first in the list. */
const store = (page: Page, title: string): Promise<unknown> =>
  get(page, 'story/create', {
    title,
    drafts: [
      draft(base, { outlet: 'Morrow Press Agency', headline: 'Grain prices fall for the fifth week' }),
      draft(account, { outlet: 'Radio Lowmark' })
    ],
    base: 0
  })

test('the stories stand with their counts, newest work first, and the selected one is shown beside them', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  await library.shows(rafah, bridge)
  await store(page, 'Grain prices')
  await library.shows('Grain prices', rafah, bridge)
  await library.row('Grain prices').click()
  await expect(library.row('Grain prices')).toHaveAttribute('aria-selected', 'true')
  await expect(library.row('Grain prices')).toContainText('Morrow Press Agency, version 1, 1 account. Today')
  await expect(library.preview.getByRole('button', { name: 'Radio Lowmark' })).toBeVisible()
  await expect(library.row('Grain prices').getByRole('gridcell').nth(1)).toHaveText(/^[1-9]$/)
  await expect(library.preview).toContainText('A tonne of wheat cost 212 crowns')
  await expect(library.row(bridge)).toContainText('Sample: accounts invented for demonstration')
})

test('the keyboard alone selects, opens and comes back to the same row', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  await library.shows(rafah, bridge)
  await page.keyboard.press('ArrowDown')
  await expect(library.row(rafah)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(library.row(bridge)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(library.row(rafah)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tablist', { name: 'Accounts' })).toBeVisible()
  await page.getByRole('button', { name: 'Stories' }).click()
  await expect(library.row(bridge)).toBeFocused()
})

test('search finds by headline, says how many, and Escape shows all again', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  await library.shows(rafah, bridge)
  await page.keyboard.press('Control+Shift+F')
  await expect(library.search).toBeFocused()
  await page.keyboard.type('saltmarsh')
  await library.shows(bridge)
  await page.keyboard.type(' of nowhere')
  await expect(page.getByText('No story has these words in its headline')).toBeVisible()
  await page.keyboard.press('Escape')
  await library.shows(rafah, bridge)
})

test('a deleted story comes back by Undo in the status line, and by Ctrl+Z', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  await library.shows(rafah, bridge)
  await library.row(rafah).click()
  await page.keyboard.press('Delete')
  await library.shows(bridge)
  await expect(library.status).toContainText('Deleted “The Rafah assault”')
  await expect(library.row(bridge)).toBeFocused()
  await library.undo()
  await expect.poll(() => library.titles()).toHaveLength(2)
  await library.row(bridge).click()
  await page.keyboard.press('Delete')
  await library.shows(rafah)
  await page.keyboard.press('Control+z')
  await expect.poll(() => library.titles()).toHaveLength(2)
  await page.keyboard.press('Control+Shift+Z')
  await library.shows(rafah)
})

test('F2 renames in the row; Escape leaves the name, Undo brings it back', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  await library.row(bridge).click()
  await page.keyboard.press('F2')
  const name = page.getByRole('textbox', { name: 'Name of the story' })
  await expect(name).toHaveValue(bridge)
  await name.fill('Nonsense')
  await page.keyboard.press('Escape')
  await expect(library.row(bridge)).toBeFocused()
  await page.keyboard.press('F2')
  await name.fill('The bridge at Marrow Bay')
  await page.keyboard.press('Enter')
  await expect(library.row('The bridge at Marrow Bay')).toBeVisible()
  await expect(library.status).toContainText(/Saved \d\d:\d\d/)
  await library.undo()
  await expect(library.row(bridge)).toBeVisible()
})

test('the trash keeps deleted stories until they are deleted for good', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  await library.nav(/^Trash/).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await library.nav(/^In progress/).click()
  await library.row(rafah).click()
  await page.keyboard.press('Delete')
  await library.nav(/^Trash/).click()
  await library.shows(rafah)
  await expect(library.row(rafah)).toContainText('Deleted today')
  await library.preview.getByRole('button', { name: 'Restore' }).click()
  await library.nav(/^In progress/).click()
  await expect(library.row(rafah)).toBeVisible()

  await library.row(rafah).click()
  await page.keyboard.press('Delete')
  await library.nav(/^Trash/).click()
  await library.preview.getByRole('button', { name: 'Delete for good…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete this story for good?' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await library.shows(rafah)
  await library.preview.getByRole('button', { name: 'Delete for good…' }).click()
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
})

test('an empty library says what to do, and the samples can be had again', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  for (const title of [rafah, bridge]) {
    await library.row(title).click()
    await page.keyboard.press('Delete')
    await expect(library.row(title)).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'No stories yet' })).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Restore samples' }).click()
  await expect.poll(() => library.titles()).toHaveLength(2)
})

test('the first-run line is closed once and stays closed', async ({ launch }) => {
  const first = await launch()
  const line = 'These stories are samples. Open one and press F7 to go to the next flag.'
  await expect(first.page.getByText(line)).toBeVisible()
  await first.page.getByRole('button', { name: 'Close this message' }).click()
  await expect(first.page.getByText(line)).toHaveCount(0)
  await expect(first.page.getByRole('contentinfo')).toContainText('Saved')
  const { page } = await launch()
  await new LibraryPage(page).shows(rafah, bridge)
  await expect(page.getByText(line)).toHaveCount(0)
})

test('a name cannot turn the line around or hide characters, and is never markup', async ({ launch }) => {
  const { page } = await launch()
  const library = new LibraryPage(page)
  await store(page, 'Payment \u202Efdp.exe\u200B <img src=x onerror=alert(1)>')
  await library.shows('Payment fdp.exe <img src=x onerror=alert(1)>', rafah, bridge)
  await expect(library.list.locator('img')).toHaveCount(0)
  await expect(library.list.getByRole('heading').first().locator('bdi')).toHaveAttribute('dir', 'auto')
})
