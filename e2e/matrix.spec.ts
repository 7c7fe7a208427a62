/** All accounts on one screen, by keyboard: which claims they contradict, drop and agree on, and what they add. */
import { expect, sizeWindow, test } from './app'
import { get } from './bridge'
import { findings } from './findings'
import { MatrixPage } from './pages/matrix-page'
import { NewStoryPage } from './pages/new-story-page'
import { StoryPage } from './pages/story-page'

const sample = 'Saltmarsh Bridge closed'

test('F7 leads across every open flag of every account, and Enter opens the pair with it selected', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new StoryPage(page)
  await story.open(sample)
  const matrix = new MatrixPage(page)
  await matrix.open()
  const heads = await matrix.heads.allInnerTexts()
  expect(heads).toHaveLength(5)
  const before: [number, number][] = [[0, 0]]
  const accounts = new Set<number>()
  for (let at = 0; at < 12; at++) {
    await page.keyboard.press('F7')
    await expect(page.getByText(`open flag ${at + 1} of `)).toHaveCount(1)
    await expect(matrix.selected).toBeFocused()
    await expect.poll(() => matrix.inSight()).toBe(true)
    const [row, column] = await matrix.place()
    const [lastRow, lastColumn] = before.at(-1) ?? [0, 0]
    expect(row > lastRow || (row === lastRow && column >= lastColumn), `${row}, ${column} after ${lastRow}, ${lastColumn}`).toBe(true)
    before.push([row, column])
    accounts.add(column)
    await expect(matrix.cell).toContainText(/Contradicted|Dropped|Added|Check by hand/)
  }
  expect(accounts.size).toBeGreaterThan(2)
  await page.keyboard.press('Shift+F7')
  await expect.poll(() => matrix.place()).toEqual(before.at(-2))
  const [, column] = await matrix.place()
  const name = (
    await matrix.heads
      .nth(column - 1)
      .locator('b')
      .innerText()
  ).trim()
  const words = (await matrix.cell.locator('[data-flag]').first().getAttribute('title')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked()
  await expect(page.getByRole('tab', { selected: true })).toContainText(name)
  await expect(story.selected).toBeFocused()
  await expect(story.detail).toContainText(words.slice(words.indexOf(':') + 2).slice(1, 40))
})

test('arrows go from cell to cell, Home and End along the row, Ctrl with them to the corners', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 960, 640)
  const story = new StoryPage(page)
  await story.open(sample)
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.keyboard.press('F7')
  await expect(matrix.cell).toHaveCount(1)
  const rows = Number(await matrix.grid.getAttribute('aria-rowcount'))
  const expectAt = async (place: readonly [number, number]): Promise<void> => {
    await expect.poll(() => matrix.place()).toEqual(place)
    await expect.poll(() => matrix.inSight()).toBe(true)
  }
  await page.keyboard.press('Control+Home')
  await expectAt([1, 1])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expectAt([2, 2])
  await page.keyboard.press('End')
  await expectAt([2, 5])
  await page.keyboard.press('ArrowRight')
  await expectAt([2, 5])
  await page.keyboard.press('Home')
  await expectAt([2, 1])
  await page.keyboard.press('Control+End')
  await expectAt([rows, 5])
  await page.keyboard.press('PageUp')
  await expectAt([rows - 6, 5])
  await expect(page.getByRole('tab', { selected: true })).toContainText('Coast Brief')
})

test('decisions, filters and folds are the same as in the texts, and the layout stays', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new StoryPage(page)
  await story.open(sample)
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.keyboard.press('F7')
  await expect(story.position()).toBeVisible()
  const decided = matrix.cell.locator('[data-flag]').first()
  const id = (await decided.getAttribute('data-flag')) ?? ''
  await page.keyboard.press('c')
  const flag = matrix.grid.locator(`[data-flag="${id}"]`)
  await expect(flag).toContainText('confirmed')
  // On to the next open flag, in another account.
  await expect(matrix.cell.locator(`[data-flag="${id}"]`)).toHaveCount(0)
  await expect(page.getByRole('tab', { selected: true })).not.toContainText('Radio Tolm')
  await page.keyboard.press('Control+z')
  await expect(flag).not.toContainText('confirmed')
  const rows = async (): Promise<number> => Number(await matrix.grid.getAttribute('aria-rowcount'))
  const whole = await rows()
  for (const name of [/^Dropped/, /^Added/, /^Check by hand/]) {
    const chip = story.chip(name)
    if ((await chip.count()) > 0) await chip.click()
  }
  await expect(matrix.grid.getByText(/^Claims \d+ to \d+: no flag passes the filter/).first()).toBeVisible()
  expect(await rows()).toBeLessThan(whole)
  await expect(matrix.grid.getByText('Dropped', { exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+u')
  await expect(matrix.grid.getByText(/no flag passes the filter/)).toHaveCount(0)
  await page.keyboard.press('Control+u')
  const again = await launch()
  await new StoryPage(again.page).page.getByRole('grid').getByRole('row').filter({ hasText: sample }).dblclick()
  await expect(new MatrixPage(again.page).grid).toBeVisible()
})

test('Ctrl+F finds words of the base and of the accounts, the same as in the texts', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new StoryPage(page)
  await story.open(sample)
  await story.find.fill('bridge')
  const matrix = new MatrixPage(page)
  await matrix.open()
  const find = page.getByRole('textbox', { name: 'Find in the matrix' })
  await expect(find).toHaveValue('bridge')
  await page.keyboard.press('Control+f')
  await expect(find).toBeFocused()
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ found$/)
  const total = Number(
    await page
      .getByRole('search')
      .getByRole('status')
      .innerText()
      .then((words) => words.split(' ')[0])
  )
  const current = matrix.grid.locator('.found.current')
  const columns = new Set<string | null>()
  for (let nth = 1; nth <= total; nth++) {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('search').getByRole('status')).toHaveText(`${nth} of ${total}`)
    await expect(current).toHaveText(/^bridge$/i)
    await expect(matrix.selected.or(matrix.grid.locator('[role="rowheader"][tabindex="0"]')).first()).toBeVisible()
    columns.add(await current.locator('xpath=ancestor::*[@data-column]').getAttribute('data-column'))
  }
  expect(columns.size).toBeGreaterThan(1)
  await page.screenshot({ path: test.info().outputPath('found.png') })
  await page.keyboard.press('Escape')
  await expect(matrix.cell).toBeFocused()
  await expect(matrix.grid.locator('.found')).toHaveCount(0)
})

test('one account is told so; an account that is compared later gets its column', async ({ launch }) => {
  const { page, electron } = await launch()
  await get(page, 'settings/change', { layout: 'matrix' })
  const making = new NewStoryPage(page, electron)
  await page.keyboard.press('Control+n')
  await making.paste('Quarry fire\n\nThe quarry fire burned 40 hectares on Monday. No one was hurt.')
  await expect(making.texts).toHaveCount(1)
  await making.paste('Fire out\n\nThe quarry fire burned 70 hectares on Monday. No one was hurt.')
  await expect(making.texts).toHaveCount(2)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('One account so far')).toBeVisible()
  await page.getByRole('button', { name: 'Add account', exact: true }).first().click()
  await making.paste('Smoke\n\nNo one was hurt. A farmer saw the smoke first.')
  await page.keyboard.press('Control+Enter')
  const matrix = new MatrixPage(page)
  await expect(matrix.heads).toHaveCount(3)
  await expect(matrix.grid.getByText('70 hectares')).toBeVisible()
  await expect(matrix.grid.getByText('A farmer saw the smoke first.')).toBeVisible()
})

test('in forced colours words and cells take the system’s colours, whatever the theme', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  await get(page, 'settings/change', { theme: 'light' })
  const story = new StoryPage(page)
  await story.open(sample)
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const colours = (selector: string): Promise<string[]> =>
    page.evaluate((found) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.cssText = 'forced-color-adjust: none; background: Canvas; color: CanvasText'
      const system = getComputedStyle(probe)
      const own = [...document.querySelectorAll(found)].flatMap((element) => {
        const { backgroundColor, color } = getComputedStyle(element)
        const fits = [system.backgroundColor, 'rgba(0, 0, 0, 0)'].includes(backgroundColor) && color === system.color
        return fits ? [] : [`${element.className}: ${color} on ${backgroundColor}`]
      })
      probe.remove()
      return [...new Set(own)]
    }, selector)
  await page.keyboard.press('F7')
  await expect(story.texts.locator('mark').first()).toBeVisible()
  expect(await colours('main mark, [role="region"] mark')).toEqual([])
  const matrix = new MatrixPage(page)
  await matrix.open()
  await expect(matrix.grid.locator('p').first()).toBeVisible()
  expect(await colours('[role="gridcell"], [role="gridcell"] p, [role="rowheader"] b')).toEqual([])
  await page.screenshot({ path: test.info().outputPath('forced.png') })
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing in the matrix, ${theme}`, async ({ launch }) => {
    test.setTimeout(120_000)
    const { page, electron } = await launch()
    const story = new StoryPage(page)
    await sizeWindow(electron, 1280, 800)
    await get(page, 'settings/change', { theme })
    await story.open(sample)
    const matrix = new MatrixPage(page)
    await matrix.open()
    await page.keyboard.press('F7')
    expect(await findings(page), 'a flag selected').toEqual([])
    await sizeWindow(electron, 960, 640)
    expect(await findings(page), 'narrow').toEqual([])
    await sizeWindow(electron, 1280, 800)
    await get(page, 'settings/change', { zoom: 2 })
    await expect(matrix.grid).toBeVisible()
    expect(await findings(page), '200 % zoom').toEqual([])
  })
}
