/** What an editor does with a story and its accounts, and that a long account never holds up the window. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { longArticle } from './long-article'
import { StoryPage } from './pages/story-page'

const sample = 'Saltmarsh Bridge closed'

test('a story is renamed in place, and undone', async ({ launch }) => {
  const { page } = await launch()
  const story = new StoryPage(page)
  await story.open(sample)
  const before = await page.getByRole('heading', { level: 1 }).textContent()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Name of the story' }).fill('Bridge, Tuesday')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bridge, Tuesday')
  await story.status.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '')
})

test('an account is removed and comes back with undo; its facts can be corrected', async ({ launch }) => {
  const { page } = await launch()
  const story = new StoryPage(page)
  await story.open(sample)
  const count = await story.tabs.count()
  await page.getByRole('button', { name: /^Account / }).click()
  await page.getByRole('menuitem', { name: 'Remove from story' }).click()
  await expect(story.tabs).toHaveCount(count - 1)
  await story.status.getByRole('button', { name: 'Undo' }).click()
  await expect(story.tabs).toHaveCount(count)
  await page.getByRole('button', { name: /^Account / }).click()
  await page.getByRole('menuitem', { name: 'Edit outlet, headline, date…' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Outlet' }).fill('The Night Desk')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(story.texts.getByText('The Night Desk')).toBeVisible()
})

test('characters that nobody can see are shown by name, in their place', async ({ launch, folder }) => {
  const base = join(folder, 'base.txt')
  const account = join(folder, 'account.txt')
  await writeFile(base, 'The ferry to Upper Tolm carried 40 passengers on Monday.\n\nThe harbour office opened at noon.\n')
  await writeFile(account, 'The ferry to Upper Tolm carried 40 pass\u200Bengers on Monday.\n\nThe harbour office opened \u202Eat noon.\n')
  const { page } = await launch({ files: [base, account] })
  await page.getByRole('button', { name: /^(Create|Compare|Start)/ }).click()
  const story = new StoryPage(page)
  await story.rows.first().waitFor()
  await expect(story.texts.getByTitle('Zero width space')).toBeVisible()
  await expect(story.texts.getByTitle('Right-to-left override')).toBeVisible()
})

interface Watch {
  readonly tasks: number[]
}

function takeTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.tasks.splice(0))
}

test('an account of 10,000 words is drawn in small steps, whatever the editor does', async ({ launch, folder }, testInfo) => {
  test.setTimeout(120_000)
  const base = join(folder, 'base.txt')
  const account = join(folder, 'account.txt')
  await writeFile(base, longArticle('base'))
  await writeFile(account, longArticle('account'))
  const { page } = await launch({ files: [base, account] })
  await page.getByRole('button', { name: /^(Create|Compare|Start)/ }).click()
  const story = new StoryPage(page)
  await story.rows.first().waitFor({ timeout: 60_000 })
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { watch: { tasks } })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({
      type: 'longtask'
    })
  })
  const total = async (): Promise<number> => Number(await story.rows.first().getAttribute('aria-setsize'))
  expect(await total()).toBeGreaterThan(100)
  const measured: Record<string, number[]> = {}
  const steps: Record<string, () => Promise<void>> = {
    'next flags': async () => {
      for (let at = 0; at < 8; at++) await page.keyboard.press('F7')
    },
    'last flag': async () => {
      for (let at = 0; at < 9; at++) await page.keyboard.press('Shift+F7')
    },
    scrolling: async () => {
      await story.texts.hover()
      for (let at = 0; at < 20; at++) await page.mouse.wheel(0, -700)
    },
    search: async () => {
      await page.keyboard.press('Control+f')
      await page.keyboard.type('council')
      await page.keyboard.press('F3')
    },
    unfold: () => page.keyboard.press('Control+u'),
    inline: () => page.keyboard.press('Control+2')
  }
  for (const [name, step] of Object.entries(steps)) {
    await step()
    await expect.poll(() => story.rows.count()).toBeGreaterThan(0)
    if (name === 'last flag') await expect.poll(() => story.inSight(story.selected)).toBe(true)
    // However long the account is, soon only what lies near the visible part exists.
    await expect.poll(() => story.rows.count(), name).toBeLessThan(90)
    measured[name] = await takeTasks(page)
  }
  expect(await total()).toBeGreaterThan(450)
  // Wall time depends on what else the machine does, so it is told and not judged; sheets and budget keep tasks short.
  testInfo.annotations.push({ type: 'tasks over 50 ms', description: JSON.stringify(measured) })
  await testInfo.attach('tasks over 50 ms', { body: JSON.stringify({ rows: await total(), measured }), contentType: 'application/json' })
})
