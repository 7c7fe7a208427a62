/** The editor makes a story out of texts of any origin, adds accounts and later versions. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app'
import { draft, get } from './bridge'
import { LibraryPage } from './pages/library-page'
import { NewStoryPage } from './pages/new-story-page'

const base = `Ferry strike enters third day

Ferry crews at Lowmark stayed ashore on Wednesday for a third day. The union said 140 of 160 sailors had joined the strike.`
const courier = `Crews stay ashore in Lowmark

Ferry crews at Lowmark stayed ashore on Wednesday. The union said 120 of 160 sailors had joined the strike.`
const radio = `Lowmark ferries still tied up

No ferry left Lowmark on Wednesday, the third day of a strike. Talks are to resume on Friday.`

test('files are opened, the base is chosen and changed, and the story is compared', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  const making = new NewStoryPage(page, electron)
  const paths = [join(folder, 'base.txt'), join(folder, 'courier.md'), join(folder, 'radio.txt')] as const
  await Promise.all([writeFile(paths[0], base), writeFile(paths[1], courier), writeFile(paths[2], radio)])
  await making.answerFileDialog(...paths)
  await expect(new LibraryPage(page).list).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(making.heading('New story')).toBeVisible()
  await page.keyboard.press('Control+o')
  await expect(making.texts).toHaveCount(3)
  await expect(making.base(0)).toBeChecked()
  await expect(making.headline(1)).toHaveValue('Crews stay ashore in Lowmark')

  await making.base(2).check()
  await expect(making.base(0)).not.toBeChecked()
  await making.base(0).check()
  await making.texts.nth(1).getByLabel('Outlet').fill('Wendbridge Courier')
  await making.texts.nth(1).getByLabel('Published').fill('2026-11-18')
  await making.texts.nth(1).getByLabel('Time').fill('08:15')
  await page.getByRole('button', { name: 'Compare with 2 accounts' }).click()
  await expect(page.getByRole('tab', { name: /Wendbridge Courier/ })).toBeVisible()
  const [story] = await get(page, 'library/list', { query: 'Ferry strike', trash: false })
  expect(story?.base.headline).toBe('Ferry strike enters third day')
  expect(story?.accounts.find(({ outlet }) => outlet === 'Wendbridge Courier')?.published).toBe('2026-11-18T08:15')
})

test('articles are pasted anywhere, a text is typed, moved, read, edited and taken out with undo', async ({ launch }) => {
  const { page, electron } = await launch()
  const making = new NewStoryPage(page, electron)
  await expect(new LibraryPage(page).list).toBeVisible()
  await making.paste(base)
  await expect(making.heading('New story')).toBeVisible()
  await making.paste(courier)
  await expect(making.texts).toHaveCount(2)
  await page.getByRole('button', { name: 'Type or paste a text…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(radio)
  await page.keyboard.press('Control+Enter')
  await expect(making.texts).toHaveCount(3)

  await page.getByRole('button', { name: 'Move Lowmark ferries still tied up up' }).click()
  await expect(making.headline(1)).toHaveValue('Lowmark ferries still tied up')
  await page.getByRole('button', { name: 'Read all of Lowmark ferries still tied up' }).click()
  await expect(page.getByRole('dialog')).toContainText('Talks are to resume on Friday.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Read all of Lowmark ferries still tied up' })).toBeFocused()

  await page.getByRole('button', { name: 'Edit text of Lowmark ferries still tied up' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(radio.replace('Friday', 'Sunday'))
  await page.getByRole('button', { name: 'Keep the change' }).click()
  await expect(making.texts.nth(1)).toContainText('Sunday')

  await page.getByRole('button', { name: 'Take out Crews stay ashore in Lowmark' }).click()
  await expect(making.texts).toHaveCount(2)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).click()
  await expect(making.texts).toHaveCount(3)
})

test('dropped files that hold no usable text stay listed with what to do', async ({ launch, folder }) => {
  const { page, electron } = await launch()
  const making = new NewStoryPage(page, electron)
  await expect(new LibraryPage(page).list).toBeVisible()
  await making.drop([
    { name: 'base.txt', text: base },
    { name: 'empty.txt', text: '  \n ' },
    { name: 'picture.txt', text: '\u0000\u0001PNG\u0000\u0000\u0002binary\u0000' },
    { name: 'novel.txt', text: 'Word after word. '.repeat(330_000) }
  ])
  await expect(making.texts).toHaveCount(1)
  await expect(making.failures).toHaveCount(3)
  for (const name of ['empty.txt', 'picture.txt', 'novel.txt']) {
    await expect(making.failures.filter({ hasText: name })).toContainText(/(choose|paste|save|open|split) /i)
  }
  await expect(making.failures.filter({ hasText: 'novel.txt' })).toContainText('5 MB')
  await page.getByRole('button', { name: 'Take empty.txt out of the list' }).click()
  await expect(making.failures).toHaveCount(2)

  const koi8 = join(folder, 'koi8.txt')
  await mkdir(folder, { recursive: true })
  await writeFile(koi8, Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x20, 0xd7, 0xd3, 0xc5, 0xcd, 0x2e, 0x0a, 0xfe, 0xff, 0x98, 0x81]))
  await making.answerFileDialog(koi8)
  await page.keyboard.press('Control+o')
  await expect(making.failures).toHaveCount(3)
})

test('texts wait when the editor leaves, and closing the window asks first', async ({ launch }) => {
  const { page, electron } = await launch()
  const making = new NewStoryPage(page, electron)
  await expect(new LibraryPage(page).list).toBeVisible()
  await making.paste(base)
  await expect(making.texts).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('contentinfo')).toContainText('1 text is waiting')

  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const dialog = page.getByRole('dialog', { name: 'Close without storing?' })
  await expect(dialog).toContainText('1 text')
  await dialog.getByRole('button', { name: 'Stay' }).click()

  await page.getByRole('button', { name: 'Go on with new story' }).click()
  await expect(making.texts).toHaveCount(1)
  await page.getByRole('button', { name: /^Take out/ }).click()
  await expect(making.texts).toHaveCount(0)
})

test('the same text twice is pointed out and can be had all the same', async ({ launch }) => {
  const { page, electron } = await launch()
  const making = new NewStoryPage(page, electron)
  await expect(new LibraryPage(page).list).toBeVisible()
  await making.paste(base)
  await making.paste(base)
  await expect(making.texts.nth(1)).toContainText('This looks like a text you already have here (same text)')
  await page.getByRole('button', { name: 'Compare with 1 account' }).click()
  await expect(page.getByRole('alert')).toContainText('same text')
  await making.texts.nth(1).getByRole('button', { name: 'Add it anyway' }).click()
  await page.getByRole('button', { name: 'Compare with 1 account' }).click()
  await expect(page.getByRole('tablist', { name: 'Accounts' })).toBeVisible()
})

test('accounts and a later version are added to a story', async ({ launch }) => {
  const { page, electron } = await launch()
  const library = new LibraryPage(page)
  const making = new NewStoryPage(page, electron)
  await get(page, 'story/create', {
    title: 'Ferry strike',
    drafts: [draft(base, { outlet: 'Eastern Ledger' }), draft(courier, { outlet: 'Wendbridge Courier' })],
    base: 0
  })
  await library.row('Ferry strike').click()
  await library.preview.getByRole('button', { name: 'Add account' }).click()
  await expect(making.heading(/Add accounts to Ferry strike/)).toBeVisible()
  await making.paste(courier)
  await expect(making.texts.first()).toContainText('This looks like an account you already have (same text)')
  await page.getByRole('button', { name: /^Take out/ }).click()
  await making.paste(radio)
  await making.texts.first().getByLabel('Outlet').fill('Radio Lowmark')
  await page.getByRole('button', { name: 'Compare with 1 account' }).click()
  await expect(page.getByRole('tab', { name: /Radio Lowmark/ })).toHaveAttribute('aria-selected', 'true')

  await page.getByRole('button', { name: 'Stories' }).click()
  await library.row('Ferry strike').click()
  await library.preview.getByRole('button', { name: 'More for this story' }).click()
  await page.getByRole('menuitem', { name: 'Add a new version…' }).click()
  await page.getByRole('radio', { name: /Radio Lowmark/ }).check()
  await making.paste(radio.replace('Friday', 'Monday'))
  await page.getByRole('button', { name: 'Store this version and compare' }).click()
  await expect(page.getByRole('tab', { name: /Radio Lowmark/ })).toHaveAttribute('aria-selected', 'true')
  const [story] = await get(page, 'library/list', { query: 'Ferry', trash: false })
  expect(story?.accounts.map(({ outlet, version }) => [outlet, version])).toEqual([
    ['Wendbridge Courier', 1],
    ['Radio Lowmark', 2]
  ])
})
