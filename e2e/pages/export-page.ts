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

  async choose(format: string): Promise<void> {
    await this.options.getByRole('radio', { name: format, exact: true }).check()
    await this.ready()
  }

  /** What the system's save dialog will answer from now on; null is Cancel. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }, path)
  }

  /** Saves as `path` and waits until it is said. */
  async save(path: string): Promise<void> {
    await this.answerSaveDialog(path)
    await this.options.getByRole('button', { name: /^Save/ }).click()
    await expect(this.options.getByRole('status')).toContainText('Saved', { timeout: 30_000 })
  }
}
