/** Reading base and account side by side: pairs are level, flags lead from one to the next, nothing needs a mouse. */
import { expect, sizeWindow, test } from './app'
import { get } from './bridge'
import { findings } from './findings'
import { StoryPage } from './pages/story-page'

const sample = 'Saltmarsh Bridge closed'

test('pairs are level and every flag is reached by F7, in both directions', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new StoryPage(page)
  await story.open(sample)
  const total = Number(await story.options.first().getAttribute('aria-setsize'))
  expect(total).toBeGreaterThan(5)
  for (let at = 1; at <= total; at++) {
    await page.keyboard.press('F7')
    await expect(story.position()).toHaveText(`${at} of ${total}`)
    await expect.poll(() => story.inSight(story.selected)).toBe(true)
    await expect(story.flags.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', String(at))
    const tops = await story.tops(story.selected)
    if (tops.length === 2) expect(tops[0]).toBe(tops[1])
  }
  await page.keyboard.press('F7')
  await expect(story.position()).toHaveText(`1 of ${total}`)
  await page.keyboard.press('Shift+F7')
  await expect(story.position()).toHaveText(`${total} of ${total}`)
})

test('chips, the list and the texts agree on what is visible and selected', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new StoryPage(page)
  await story.open(sample)
  const all = Number(await story.options.first().getAttribute('aria-setsize'))
  await story.chip(/^Contradicted/).click()
  await expect(page.getByText(/\d+ of \d+ shown/)).toBeVisible()
  expect(Number(await story.options.first().getAttribute('aria-setsize'))).toBeLessThan(all)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await story.flags.focus()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(story.position()).toHaveText(`2 of ${all}`)
  await page.keyboard.press('k')
  await expect(story.position()).toHaveText(`1 of ${all}`)
  await story.rows
    .filter({ has: page.getByRole('button', { name: /^(Contradicted|Dropped|Added)/ }) })
    .nth(2)
    .locator('p')
    .first()
    .click()
  await expect(story.selected).toHaveCount(1)
})

test('words are found in both texts and walked with F3', async ({ launch }) => {
  const { page } = await launch()
  const story = new StoryPage(page)
  await story.open(sample)
  await page.keyboard.press('Control+f')
  await expect(story.find).toBeFocused()
  await page.keyboard.type('bridge')
  await expect(page.locator('search')).toContainText(/\d+ found/)
  await page.keyboard.press('F3')
  await expect(page.locator('search')).toContainText(/\b1 of \d+/)
  await page.keyboard.press('Shift+F3')
  await expect(page.locator('search')).toContainText(/\b(\d+) of \1\b/)
  await page.keyboard.press('Escape')
  await expect(story.texts).toBeFocused()
})

test('agreed claims fold and unfold; the layout turns to one column and back', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new StoryPage(page)
  await story.open(sample)
  const total = async (): Promise<number> => Number(await story.rows.first().getAttribute('aria-setsize'))
  const folded = await total()
  await page.keyboard.press('Control+u')
  await expect.poll(total).toBeGreaterThan(folded)
  await page.keyboard.press('Control+u')
  await expect.poll(total).toBe(folded)
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('radio', { name: 'Inline' })).toBeChecked()
  await sizeWindow(electron, 960, 640)
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+l')
  await expect(story.flags).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(story.flags).toBeHidden()
})

test('F6 goes round the panes, Ctrl+Tab round the accounts', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new StoryPage(page)
  await story.open(sample)
  await story.texts.focus()
  await page.keyboard.press('F6')
  await expect(story.flags).toBeFocused()
  await page.keyboard.press('F6')
  await expect(story.detail).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6')
  await expect(story.texts).toBeFocused()
  const count = await story.tabs.count()
  for (let at = 1; at <= count; at++) {
    await page.keyboard.press('Control+Tab')
    await expect(story.tabs.nth(at % count)).toHaveAttribute('aria-selected', 'true')
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing in the story, ${theme}`, async ({ launch }) => {
    test.setTimeout(120_000)
    const { page, electron } = await launch()
    const story = new StoryPage(page)
    await sizeWindow(electron, 1280, 800)
    await get(page, 'settings/change', { theme })
    await story.open(sample)
    expect(await findings(page), 'nothing selected').toEqual([])
    await page.keyboard.press('F7')
    expect(await findings(page), 'a flag selected').toEqual([])
    await page.keyboard.press('Control+2')
    expect(await findings(page), 'inline').toEqual([])
    await sizeWindow(electron, 960, 640)
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+l')
    expect(await findings(page), 'drawer').toEqual([])
  })
}
