/** The editor's errand: decide, annotate, correct, take back, come back tomorrow, load the next version. By keyboard alone. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, sizeWindow, test } from './app'
import { get } from './bridge'
import { NewStoryPage } from './pages/new-story-page'
import { ReviewPage } from './pages/review-page'

const sample = 'Saltmarsh Bridge closed'

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
  )
}

/** Every open flag of the account that is shown: three confirmed, then one dismissed, and so on. Stops at `most` decisions. */
async function decideAll(story: ReviewPage, most: number): Promise<number> {
  await story.press('F7')
  const [before, total] = await story.decided()
  const count = Math.min(most, total - before)
  for (let done = 1; done <= count; done++) {
    if (done % 4 === 0) await story.press('d', String((done % 5) + 1))
    else await story.press('c')
    await story.showsDecided(before + done)
  }
  return count
}

test('fifty flags are decided with hardly more than fifty keys', async ({ launch }, testInfo) => {
  test.setTimeout(180_000)
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new ReviewPage(page)
  await story.openByKeys(sample)
  story.keys = 0
  let left = 50
  for (let account = 0; left > 0 && account < 4; account++) {
    if (account > 0) {
      await story.press('Control+Tab')
      await expect(story.tabs.nth(account)).toHaveAttribute('aria-selected', 'true')
      await story.showsDecided(0)
    }
    left -= await decideAll(story, left)
  }
  expect(left).toBe(0)
  testInfo.annotations.push({ type: 'keystrokes for 50 flags', description: String(story.keys) })
  expect(story.keys).toBeLessThanOrEqual(70)
  await story.press('Alt+ArrowLeft')
  await expect(page.getByRole('row').filter({ hasText: sample })).toContainText(/50 of \d+/)
})

test('a review is written, taken back step by step, and found again after a restart', async ({ launch }) => {
  test.setTimeout(180_000)
  const first = await launch()
  await sizeWindow(first.electron, 1280, 800)
  const story = new ReviewPage(first.page)
  await story.openByKeys(sample)
  await story.press('F7', 'c', 'd', '2', 'd', '6')
  await story.type('They explain it further down')
  await story.press('Enter')
  await story.showsDecided(3)
  await expect(story.status).toContainText('Dismissed: They explain it further down')
  await expect(story.options.nth(1)).toContainText('less precise')

  await story.press('n')
  await expect(story.note).toBeFocused()
  await story.type('Rang the harbour at 07:20.')
  await story.press('Enter')
  await story.type('They stand by it.')
  await story.press('Tab')
  await story.type('ask legal')
  await story.press('Enter', 'Escape')
  await expect(story.detail).toContainText(/Saved \d\d:\d\d/)
  await expect(story.options.nth(3)).toContainText('has a note')

  await story.texts.focus()
  await story.press('ArrowRight', 'Shift+ArrowRight', 'Control+Alt+m')
  await expect(story.note).toBeFocused()
  await story.type('Who says so?')
  await expect(story.texts.getByRole('button', { name: 'Note: Who says so?' })).toBeVisible()
  await story.press('Escape')
  await expect(story.option('Who says so?')).toHaveCount(1)

  await story.press('Control+z')
  await expect(story.status).toContainText('Undone: write note')
  await expect(story.option('Who says so?')).toHaveCount(0)
  await story.press('Control+z', 'Control+z')
  await story.showsDecided(2)
  await expect(story.position()).toHaveText(/^3 of/)
  await story.press('Control+Shift+z')
  await story.showsDecided(3)

  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const again = new ReviewPage(page)
  await again.openByKeys(sample)
  await again.showsDecided(3)
  await again.press('Control+z')
  await expect(again.status).toContainText('Undone: dismiss')
  await again.showsDecided(2)
  await again.press('Control+Shift+z', 'Control+Shift+z', 'Control+Shift+z')
  await expect(again.option('Who says so?')).toHaveCount(1)
  await again.flags.focus()
  await again.press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(again.note).toHaveValue('Rang the harbour at 07:20.\nThey stand by it.')
  await expect(again.detail).toContainText('ask legal')
})

test('a note that was just typed is stored before the window closes', async ({ launch }) => {
  const first = await launch()
  const story = new ReviewPage(first.page)
  await story.openByKeys(sample)
  await story.press('F7', 'n')
  await story.type('Typed and closed at once')
  const closed = first.electron.waitForEvent('close')
  await first.page.evaluate(() => window.close())
  await closed
  const { page } = await launch()
  const again = new ReviewPage(page)
  await again.openByKeys(sample)
  await again.press('F7')
  await expect(again.note).toHaveValue('Typed and closed at once')
})

test('several flags are chosen and decided in one step; states are filtered and counted', async ({ launch }) => {
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new ReviewPage(page)
  await story.openByKeys(sample)
  const [, total] = await story.decided()
  await story.flags.focus()
  await story.press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(story.detail).toContainText('3 flags chosen')
  await story.press('d', '4')
  await story.showsDecided(3)
  await expect(story.state(/^Dismissed/)).toHaveText('Dismissed 3')
  await story.state(/^Dismissed/).click()
  await expect(page.getByText(`${total - 3} of ${total} shown`)).toBeVisible()
  await story.flags.focus()
  await story.press('Control+a', 'c')
  await story.showsDecided(total)
  await expect(story.status).toContainText(`All ${total} flags are decided`)
  await story.press('Control+z')
  await story.showsDecided(3)
  await expect(story.state(/^Open/)).toHaveText(`Open ${total - 3}`)
})

test('single letters can be switched off, and moving on too; Ctrl+Enter confirms from anywhere', async ({ launch }) => {
  const { page } = await launch()
  const story = new ReviewPage(page)
  await get(page, 'settings/change', { letterKeys: false, moveOn: false })
  await story.openByKeys(sample)
  await story.press('F7', 'c', 'd', 'n')
  await expect(story.note).not.toBeFocused()
  await story.showsDecided(0)
  await story.press('Control+Enter')
  await story.showsDecided(1)
  await expect(story.position()).toHaveText(/^1 of/)
  await get(page, 'settings/change', { letterKeys: true, moveOn: true })
  await story.press('F7', 'n')
  await story.type('c, d and o are letters here')
  await story.press('Control+Enter')
  await story.showsDecided(2)
  await expect(story.position()).toHaveText(/^3 of/)
})

test('pairs are parted and made by hand, flags are no difference and differences are flags; all of it is withdrawn', async ({ launch }) => {
  test.setTimeout(120_000)
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new ReviewPage(page)
  await story.openByKeys(sample)
  const [, total] = await story.decided()
  await story.press('F7')
  await page.getByRole('button', { name: 'Correct the comparison' }).focus()
  await story.press('Enter', 'Enter')
  await expect(story.status).toContainText(`of ${total - 1} decided`)
  await expect(story.detail).toContainText('Marked as no difference')
  await story.press('Control+z')
  await expect(story.status).toContainText(`of ${total} decided`)

  await story.texts.focus()
  await story.press('Shift+P')
  await expect(story.status).toContainText('Parted by hand')
  await expect(story.texts.getByText('By hand').first()).toBeVisible()
  await expect(story.status).not.toContainText(`of ${total} decided`)
  await story.press('Control+z')
  await expect(story.texts.getByText('By hand')).toHaveCount(0)
  await expect(story.status).not.toContainText('Comparing again')

  await story.press('F7', 'p', 'ArrowDown')
  await expect(page.getByRole('region', { name: 'Pair by hand' })).toBeVisible()
  await story.press('Escape')
  await expect(page.getByRole('region', { name: 'Pair by hand' })).toHaveCount(0)
  await story.press('p', 'ArrowDown', 'Enter')
  await expect(story.status).toContainText('Paired by hand')
  await story.press('Control+z')
  await expect(story.status).toContainText('Undone: pair')

  await story.press('Control+u')
  await story.rows.filter({ hasText: 'Harbour master' }).locator('p').first().click()
  await page.getByRole('button', { name: 'Correct the comparison' }).focus()
  await story.press('Enter', 'Enter')
  await page.getByRole('combobox', { name: 'What differs?' }).selectOption('role')
  await page.getByRole('button', { name: 'Mark the difference' }).focus()
  await story.press('Enter')
  await expect(story.option('by hand')).toHaveCount(1)
  await expect(story.flags.getByRole('option', { selected: true })).toContainText('by hand')
  await story.detail.getByRole('button', { name: 'Withdraw' }).click()
  await expect(story.option('by hand')).toHaveCount(0)
})

test('the next version keeps what was decided and opens on what is new', async ({ launch }) => {
  test.setTimeout(180_000)
  const { page, electron } = await launch()
  await sizeWindow(electron, 1280, 800)
  const story = new ReviewPage(page)
  await story.openByKeys(sample)
  const [, total] = await story.decided()
  await story.press('F7')
  for (let at = 0; at < total; at++) await story.press('c')
  await story.showsDecided(total)

  const [listed] = await get(page, 'library/list', { query: sample, trash: false })
  const account = listed?.accounts[0]
  if (!listed || !account) throw new Error('the sample has no account')
  const { account: article } = await get(page, 'account/open', { storyId: listed.storyId, accountId: account.accountId })
  const text = `${article.text.replace('More than 18,000 vehicles', 'More than 19,000 vehicles')}\n\nThe mayor of Upper Tolm resigned on Friday.`
  await story.press('Control+Shift+n')
  const making = new NewStoryPage(page, electron)
  await expect(making.heading(/version/i)).toBeVisible()
  await making.paste(text)
  await expect(making.texts).toHaveCount(1)
  const focusOn = (name: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.getAttribute('name') === wanted, name)
  for (let tabs = 0; tabs < 20 && !(await focusOn('version-of')); tabs++) await story.press('Shift+Tab')
  const wanted = page.getByRole('radio', { name: /Northreach Agency, update/ })
  for (let steps = 0; steps < 6 && !(await wanted.isChecked()); steps++) await story.press('ArrowDown')
  await story.press('Control+Enter')

  await expect(page.getByText(/Since the last version: \d+ new, 1 changed, \d+ carried over/)).toBeVisible({ timeout: 30_000 })
  await expect(story.option('text changed')).toHaveCount(1)
  await expect(story.flags.getByRole('option', { selected: true })).toContainText(/text changed|new/)
  const [decided, after] = await story.decided()
  expect(decided).toBeGreaterThanOrEqual(total - 3)
  expect(after - decided).toBeLessThanOrEqual(3)
  await story.option('text changed').click()
  await expect(story.detail).toContainText('Text changed, decide again. It was: confirmed')
  await story.press('c')
  await story.showsDecided(decided + 1)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing in a review, ${theme}`, async ({ launch }) => {
    test.setTimeout(180_000)
    const { page, electron } = await launch()
    await sizeWindow(electron, 1280, 800)
    await get(page, 'settings/change', { theme })
    const story = new ReviewPage(page)
    await story.openByKeys(sample)
    await story.press('F7', 'c', 'd', '2', 'n')
    await story.type('A note')
    await story.press('Tab')
    await story.type('ask legal')
    await story.press('Enter')
    expect(await findings(page), 'a note with a tag').toEqual([])
    await story.press('Escape', 'd')
    expect(await findings(page), 'the reasons to dismiss').toEqual([])
    await story.press('Escape')
    await story.texts.focus()
    await story.press('ArrowRight', 'Control+Alt+m')
    await story.type('On words')
    await story.press('Escape', 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown')
    expect(await findings(page), 'several flags chosen, words noted').toEqual([])
    await story.press('F7', 'p')
    expect(await findings(page), 'pairing').toEqual([])
    await story.press('Escape')
    await sizeWindow(electron, 960, 640)
    expect(await findings(page), 'the strip').toEqual([])
  })
}
