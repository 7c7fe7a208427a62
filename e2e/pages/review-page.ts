import { expect, type Locator, type Page } from '@playwright/test'
import { StoryPage } from './story-page'

/** A story under review, worked by keyboard alone. Counts the keys. */
export class ReviewPage extends StoryPage {
  /** Keys pressed so far, a combination as one. */
  keys = 0
  readonly note: Locator

  constructor(page: Page) {
    super(page)
    this.note = this.detail.getByRole('textbox', { name: 'Note', exact: true })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1
      await this.page.keyboard.press(key)
    }
  }

  async type(text: string): Promise<void> {
    this.keys += [...text].length
    await this.page.keyboard.type(text)
  }

  /** [decided, total] as the status line says it. */
  async decided(): Promise<readonly [number, number]> {
    const words = (await this.status.innerText()).match(/(\d+) of (\d+) decided/)
    return [Number(words?.[1] ?? -1), Number(words?.[2] ?? -1)]
  }

  async showsDecided(count: number): Promise<void> {
    await expect.poll(async () => (await this.decided())[0]).toBe(count)
  }

  /** Opens a story from the library: arrows to its row, Enter. */
  async openByKeys(headline: string): Promise<void> {
    await this.page.getByRole('grid').getByRole('row').filter({ hasText: headline }).waitFor()
    const selected = this.page.getByRole('row', { selected: true })
    await this.press('ArrowDown', 'Home')
    await expect(selected).toBeFocused()
    for (let rows = 0; rows < 10 && !(await selected.innerText()).includes(headline); rows++) await this.press('ArrowDown')
    await this.press('Enter')
    await this.rows.first().waitFor()
    await this.options.first().waitFor()
  }

  /** The row of the list with these words. */
  option(words: RegExp | string): Locator {
    return this.options.filter({ hasText: words })
  }

  state(name: RegExp): Locator {
    return this.page.getByRole('group', { name: 'Decisions' }).getByRole('button', { name })
  }
}
