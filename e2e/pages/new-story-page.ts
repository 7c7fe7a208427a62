import type { ElectronApplication, Locator, Page } from '@playwright/test'

/** The view that gathers texts: for a new story, for more accounts, for a later version. */
export class NewStoryPage {
  readonly page: Page
  readonly electron: ElectronApplication
  readonly texts: Locator
  readonly failures: Locator

  constructor(page: Page, electron: ElectronApplication) {
    this.page = page
    this.electron = electron
    this.texts = page.getByRole('list', { name: 'Texts' }).getByRole('listitem')
    this.failures = page.getByRole('list', { name: 'Files that could not be used' }).getByRole('listitem')
  }

  heading(name: RegExp | string): Locator {
    return this.page.getByRole('heading', { level: 1, name })
  }

  text(headline: string): Locator {
    return this.texts.filter({ has: this.page.locator(`input[aria-label="Headline"]`) }).filter({ hasText: headline })
  }

  headline(at: number): Locator {
    return this.texts.nth(at).getByRole('textbox', { name: 'Headline' })
  }

  base(at: number): Locator {
    return this.texts.nth(at).getByRole('radio')
  }

  /** What the system's file dialog will answer from now on; an empty list is Cancel. */
  async answerFileDialog(...paths: string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    }, paths)
  }

  /** Pastes as Ctrl+V does, wherever the focus is. */
  async paste(text: string): Promise<void> {
    await this.electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
    await this.page.keyboard.press('Control+v')
  }

  /** Drops files on the middle of the window. */
  async drop(files: readonly { name: string; text: string }[]): Promise<void> {
    await this.page.evaluate((dropped) => {
      const carried = new DataTransfer()
      for (const { name, text } of dropped) carried.items.add(new File([text], name, { type: 'text/plain' }))
      const fire = (type: string): boolean =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }))
      fire('dragenter')
      fire('dragover')
      fire('drop')
    }, files)
  }
}
