/** A pair that was led to is in sight and stays there, however late a busy machine draws what lies around it. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, sizeWindow, test, type LaunchOptions, type RunningApp } from './app'
import { longArticle } from './long-article'
import { StoryPage } from './pages/story-page'

/** What `slowDown` leaves in the window. */
interface Slowness {
  /** Lets word of what came near or went away through, all that has come so far. */
  hear: () => void
  /** Milliseconds between two frames. */
  apart: number
}

/** From now on the window hears of what came near only when it is told to, and its frames can be set apart. */
async function slowDown(page: Page): Promise<void> {
  await page.evaluate(() => {
    const waiting: (() => void)[] = []
    const slowness: Slowness = { hear: () => waiting.splice(0).forEach((tell) => tell()), apart: 0 }
    Object.assign(globalThis, { slowness })
    globalThis.IntersectionObserver = class extends IntersectionObserver {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super((entries, observer) => waiting.push(() => callback(entries, observer)), options)
      }
    }
    const frame = requestAnimationFrame
    globalThis.requestAnimationFrame = (callback) =>
      slowness.apart === 0 ? frame(callback) : Number(setTimeout(() => frame(callback), slowness.apart))
  })
}

function hear(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { slowness: Slowness }).slowness.hear())
}

interface LongStory {
  readonly page: Page
  readonly electron: ElectronApplication
  readonly story: StoryPage
}

/** A story of 10,000 words, opened; `slow`: in a window that was slowed down. */
async function openLong(launch: (options: LaunchOptions) => Promise<RunningApp>, folder: string, slow: boolean): Promise<LongStory> {
  const [base, account] = [join(folder, 'base.txt'), join(folder, 'account.txt')]
  await writeFile(base, longArticle('base'))
  await writeFile(account, longArticle('account'))
  const { page, electron } = await launch({ files: [base, account] })
  await sizeWindow(electron, 1280, 800)
  const compare = page.getByRole('button', { name: /^(Create|Compare|Start)/ })
  await compare.waitFor()
  if (slow) await slowDown(page)
  await compare.click()
  const story = new StoryPage(page)
  await story.options.first().waitFor({ timeout: 60_000 })
  return { page, electron, story }
}

/** The selected pair is in sight, and still is when nothing has moved for a while. */
async function expectInSight(page: Page, story: StoryPage, when: string): Promise<void> {
  await expect(story.selected, when).toHaveCount(1)
  await expect.poll(() => story.inSight(story.selected), when).toBe(true)
  await page.evaluate(async () => {
    for (let at = 0; at < 30; at++) await new Promise(requestAnimationFrame)
  })
  expect(await story.inSight(story.selected), `${when}, and still`).toBe(true)
}

test('a pair stays in sight though word that its sheet was far away comes late', async ({ launch, folder }) => {
  const { page, story } = await openLong(launch, folder, true)
  await hear(page)
  for (const key of ['Shift+F7', 'F7']) {
    await page.keyboard.press(key)
    await expect.poll(() => story.selected.count()).toBe(1)
    await expectInSight(page, story, key)
  }
  // Now the window hears that the last sheet is far away. It is to be cleared after a rest, in which the editor goes there.
  await page.evaluate(() => {
    const { slowness } = globalThis as unknown as { slowness: Slowness }
    slowness.apart = 120
    slowness.hear()
    dispatchEvent(new KeyboardEvent('keydown', { key: 'F7', code: 'F7', shiftKey: true, bubbles: true, cancelable: true }))
  })
  await expectInSight(page, story, 'before the neighbours are drawn')
  await hear(page)
  await expectInSight(page, story, 'after')
})

test('a pair stays in sight while the window shrinks, the letters grow, and all that agrees unfolds', async ({ launch, folder }) => {
  const { page, electron, story } = await openLong(launch, folder, false)
  for (let at = 0; at < 5; at++) await page.keyboard.press('Shift+F7')
  await expectInSight(page, story, 'Shift+F7')
  // Low in the window, and not scrolled: what is in sight is left where it is.
  await sizeWindow(electron, 1280, 1100)
  await page.keyboard.press('F7')
  await expectInSight(page, story, 'F7')
  await sizeWindow(electron, 1000, 620)
  await expectInSight(page, story, 'small')
  await page.keyboard.press('Control+u')
  await expect(story.rows.first()).toHaveAttribute('aria-setsize', '1000')
  await expectInSight(page, story, 'unfolded')
  const setLines = (height: string): Promise<void> =>
    page.evaluate((px) => document.documentElement.style.setProperty('--lh-read', px), height)
  await setLines('48px')
  await expectInSight(page, story, 'large letters')
  await setLines('300px')
  await expectInSight(page, story, 'a pair too tall for the upper third')
  await setLines('600px')
  const top = (): Promise<number> =>
    story.selected.evaluate((row) => row.getBoundingClientRect().top - (row.closest('main')?.getBoundingClientRect().top ?? 0))
  await expect.poll(async () => Math.abs((await top()) - 24), 'a pair too tall for the window').toBeLessThan(3)
  // The editor goes on by other means than keys and wheel: what is drawn then does not lead back.
  await story.texts.evaluate((texts) => (texts.scrollTop -= 3000))
  await expect.poll(() => story.rows.count()).toBeGreaterThan(0)
  await sizeWindow(electron, 1280, 800)
  await expect.poll(async () => (await story.selected.count()) === 0 || !(await story.inSight(story.selected))).toBe(true)
})
