import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'

/** The export view: options on the left, the file as it will be on the right. */
export class ExportPage {
  readonly page: Page
  readonly electron: ElectronApplication
  readonly heading: Locator
  readonly options: Locator
  readonly preview: Locator
  readonly frame: Locator
  /** Pages of a PDF, drawn. */
  readonly pages: Locator
  readonly status: Locator

  constructor(page: Page, electron: ElectronApplication) {
    this.page = page
    this.electron = electron
    this.heading = page.getByRole('heading', { level: 1, name: 'Export review report' })
    this.options = page.getByRole('region', { name: 'What goes into the report' })
    this.preview = page.getByRole('region', { name: 'Preview' })
    this.frame = this.preview.locator('iframe')
    this.pages = this.preview.getByRole('figure')
    this.status = page.getByRole('contentinfo')
  }

  /** From an open story, by its key. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+e')
    await expect(this.heading).toBeVisible()
    await this.ready()
  }

  /** The preview shows what the options say. */
  async ready(): Promise<void> {
    // The preview follows 200 ms after the last click.
    await this.page.waitForTimeout(300)
    await expect(this.preview).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 })
  }

  /** By keyboard: Tab to the formats, then down from one to the next. */
  async choose(format: string): Promise<void> {
    const formats = this.options.getByRole('group', { name: 'Format' }).getByRole('radio')
    const focused = formats.and(this.page.locator(':focus'))
    for (let tabs = 0; tabs < 60 && (await focused.count()) === 0; tabs++) await this.page.keyboard.press('Tab')
    const wanted = this.options.getByRole('radio', { name: format, exact: true })
    for (let downs = await formats.count(); downs > 0 && !(await wanted.isChecked()); downs--) await this.page.keyboard.press('ArrowDown')
    await expect(wanted).toBeChecked()
    await this.ready()
  }

  /** What the system's save dialog will answer from now on; null is Cancel. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }, path)
  }

  /** Saves as `path`, by its key, and waits until it is said. */
  async save(path: string): Promise<void> {
    await this.answerSaveDialog(path)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.options.getByRole('status')).toContainText('Saved', { timeout: 30_000 })
  }
}
