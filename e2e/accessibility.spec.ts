/** Nothing for axe-core to find on any screen of the library, the new story and the dialogs, light and dark, from 200 % zoom to a wide window. */
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, sizeWindow, test } from './app'
import { get } from './bridge'
import { findings } from './findings'
import { LibraryPage } from './pages/library-page'
import { NewStoryPage } from './pages/new-story-page'

/** Width and height of the content in px, and the zoom it is shown at. */
const sizes = [
  { width: 960, height: 640, zoom: 1 },
  { width: 1280, height: 800, zoom: 1 },
  { width: 1920, height: 1080, zoom: 1 },
  { width: 1280, height: 800, zoom: 2 }
] as const

async function resize(electron: ElectronApplication, page: Page, { width, height, zoom }: (typeof sizes)[number]): Promise<void> {
  await get(page, 'settings/change', { zoom })
  await sizeWindow(electron, width, height)
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing in the library, the new story and the dialogs, ${theme}`, async ({ launch }) => {
    test.setTimeout(240_000)
    const { page, electron } = await launch()
    const library = new LibraryPage(page)
    const making = new NewStoryPage(page, electron)
    await expect(library.list).toBeVisible()
    await get(page, 'settings/change', { theme })
    await expect(page.locator('html')).toHaveCSS('color-scheme', theme)
    for (const size of sizes) {
      await resize(electron, page, size)
      expect(await findings(page), `library at ${size.width}, zoom ${size.zoom}`).toEqual([])
    }
    await library.row('Saltmarsh Bridge closed').click()
    await page.keyboard.press('F2')
    expect(await findings(page), 'renaming').toEqual([])
    await page.keyboard.press('Escape')
    await library.nav(/^Trash/).click()
    expect(await findings(page), 'empty trash').toEqual([])
    await page.keyboard.press('Control+n')
    expect(await findings(page), 'new story, empty').toEqual([])
    await making.paste('A headline\n\nOne sentence of the base.')
    await making.paste('A headline\n\nOne sentence of the base.')
    await making.drop([{ name: 'empty.txt', text: '' }])
    await expect(making.failures).toHaveCount(1)
    for (const size of sizes) {
      await resize(electron, page, size)
      expect(await findings(page), `new story at ${size.width}, zoom ${size.zoom}`).toEqual([])
    }
    await page
      .getByRole('button', { name: /^Read all/ })
      .first()
      .click()
    expect(await findings(page), 'reading a text').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Type or paste/ }).click()
    expect(await findings(page), 'typing a text').toEqual([])
    await page.keyboard.press('Escape')
    for (const sheet of ['settings', 'shortcuts', 'about']) {
      await electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), sheet)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findings(page), sheet).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}
