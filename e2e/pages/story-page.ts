import type { Locator, Page } from '@playwright/test'

/** One story opened: tabs, texts, flags, panel. */
export class StoryPage {
  readonly page: Page
  readonly texts: Locator
  /** Pairs, gaps, folds: what is drawn of them. */
  readonly rows: Locator
  readonly selected: Locator
  readonly flags: Locator
  readonly options: Locator
  readonly detail: Locator
  readonly tabs: Locator
  readonly find: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.texts = page.getByRole('main', { name: 'Base and account' })
    this.rows = this.texts.getByRole('listitem')
    this.selected = this.texts.locator('[aria-current="true"]')
    this.flags = page.getByRole('listbox', { name: 'Flags' })
    this.options = this.flags.getByRole('option')
    this.detail = page.getByRole('region', { name: 'The selected flag' })
    this.tabs = page.getByRole('tab')
    this.find = page.getByRole('textbox', { name: 'Find in both texts' })
    this.status = page.getByRole('contentinfo')
  }

  /** Opens a story from the library by a part of its headline. */
  async open(headline: string): Promise<void> {
    await this.page.getByRole('grid').getByRole('row').filter({ hasText: headline }).dblclick()
    await this.rows.first().waitFor()
  }

  chip(name: RegExp): Locator {
    return this.page.getByRole('group', { name: 'Visible flags' }).getByRole('button', { name })
  }

  /** Both ends of the words that `row` shows on each side: level when the tops agree. */
  tops(row: Locator): Promise<number[]> {
    return row.locator('p').evaluateAll((paragraphs) => paragraphs.map((one) => Math.round(one.getBoundingClientRect().top)))
  }

  /** The panel's account of where the selection stands: "2 of 10". */
  position(): Locator {
    return this.detail.getByText(/^\d+ of \d+$/)
  }

  /** The row lies wholly within the texts' visible part. */
  inSight(row: Locator): Promise<boolean> {
    return row.evaluate((element) => {
      const outer = element.closest('main')?.getBoundingClientRect()
      const inner = element.getBoundingClientRect()
      return outer !== undefined && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1
    })
  }
}
