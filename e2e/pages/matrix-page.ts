import type { Locator, Page } from '@playwright/test'

/** The matrix of a story: claims of the base down, accounts across. */
export class MatrixPage {
  readonly page: Page
  readonly grid: Locator
  readonly heads: Locator
  /** The cell that the keyboard is in. */
  readonly cell: Locator
  /** The cell that the cursor stands on, focused or about to be. */
  readonly selected: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Claims of the base across the accounts' })
    this.heads = this.grid.getByRole('columnheader')
    this.selected = this.grid.locator('[aria-selected="true"]')
    this.cell = this.grid.locator('[role="gridcell"]:focus, [role="rowheader"]:focus, [role="columnheader"]:focus')
  }

  /** Ctrl+3, and every column is there. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+3')
    await this.grid.waitFor()
    await this.grid.getByText('Not compared yet').waitFor({ state: 'detached' })
  }

  /** The row of the focused cell as the grid counts it, 1 is the head, and the cell's column, 1 is the base. */
  async place(): Promise<[row: number, column: number]> {
    const column = Number(await this.cell.getAttribute('aria-colindex'))
    return [Number(await this.cell.locator('..').getAttribute('aria-rowindex')), column]
  }

  /** The focused cell lies in the visible part, beside the first column and below the head. */
  inSight(): Promise<boolean> {
    return this.cell.evaluate((cell) => {
      const outer = cell.closest('main')?.getBoundingClientRect()
      const box = cell.getBoundingClientRect()
      const seen = document.elementFromPoint(box.left + 6, box.top + 6)
      return outer !== undefined && box.top >= outer.top && box.bottom <= outer.bottom + 1 && (seen === cell || cell.contains(seen))
    })
  }
}
