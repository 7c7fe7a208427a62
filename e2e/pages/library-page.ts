import { expect, type Locator, type Page } from '@playwright/test'

/** The view with all stories. */
export class LibraryPage {
  readonly page: Page
  readonly list: Locator
  readonly preview: Locator
  readonly search: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('grid')
    this.preview = page.getByRole('complementary', { name: 'Selected story' })
    this.search = page.getByRole('textbox', { name: /Search/ })
    this.status = page.getByRole('contentinfo')
  }

  row(title: string): Locator {
    return this.list.getByRole('row').filter({ has: this.page.getByRole('heading', { name: title }) })
  }

  /** Headlines from top to bottom. */
  titles(): Promise<string[]> {
    return this.list.getByRole('heading').allTextContents()
  }

  /** Waits until the library shows these headlines in this order. */
  async shows(...titles: string[]): Promise<void> {
    await expect(this.list.getByRole('heading')).toHaveText(titles)
  }

  nav(name: RegExp | string): Locator {
    return this.page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name })
  }

  async undo(): Promise<void> {
    await this.status.getByRole('button', { name: 'Undo' }).click()
  }
}
