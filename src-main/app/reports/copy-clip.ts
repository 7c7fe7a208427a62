/** Text and HTML into the system's clipboard at once: a mail takes the one, a document the other. */
import * as electron from 'electron'

export interface CopiedClip {
  readonly text: string
  /** Left out for plain text. */
  readonly html?: string
}

/** Before Electron 44 there are no items, and `write` takes the formats by name and has written when it returns. */
interface OlderClipboard {
  write(data: CopiedClip): void
}

export async function copyClip(clip: CopiedClip): Promise<void> {
  const Item = electron.ClipboardItem as typeof electron.ClipboardItem | undefined
  if (Item === undefined) {
    ;(electron.clipboard as unknown as OlderClipboard).write(clip)
    return
  }
  const { text, html } = clip
  await electron.clipboard.write([new Item({ 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) })])
}
