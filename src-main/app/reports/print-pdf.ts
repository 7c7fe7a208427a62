/** A report's page as a PDF: printed by a window that is never shown, runs no script and reaches nothing. */
import type { BrowserWindow } from 'electron'
import { openPrintWindow } from '../window'
import { fixPdf } from './same-bytes'
import type { ReportPages } from './report-pages'

export interface PrintJob {
  /** The report as one self-contained page; its `@page` says size and margins. */
  readonly html: string
  /** ISO 8601: what the PDF says of when it was made. */
  readonly time: string
  readonly signal?: AbortSignal
}

/**
 * The PDF's bytes: tagged, with an outline, the report's title and "Page 1 of 4" on every page; the same bytes for the same job.
 * @throws what `signal` was aborted with.
 */
export async function printPdf(pages: ReportPages, { html, time, signal }: PrintJob): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const address = pages.put(html)
  const window = openPrintWindow()
  const stop = (): void => window.destroy()
  signal?.addEventListener('abort', stop)
  try {
    return fixPdf(await print(window, address, fontsOf(html), sideMargin(html)), time)
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    pages.remove(address)
    if (!window.isDestroyed()) window.destroy()
  }
}

async function print(window: BrowserWindow, address: string, fontFaces: string, edge: string): Promise<Uint8Array> {
  await window.loadURL(address)
  // Chromium 131 and later print `@page` margin boxes besides the lines below, earlier ones do not know them: nobody prints both.
  await window.webContents.insertCSS(`${noMarginBoxes} ${plainSigns}`)
  return window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: runningLine(fontFaces, edge, '<span>Variorum review report</span>', '<span class="title"></span>'),
    footerTemplate: runningLine(
      fontFaces,
      edge,
      '',
      '<span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>'
    )
  })
}

/**
 * Some readers, Firefox among them, find no letters behind a sign that a font puts in for others: "five" with a ligature and figures of
 * one width could not be searched, copied or read aloud.
 */
const plainSigns = '* { font-variant-ligatures: none !important; font-feature-settings: normal !important }'

const noMarginBoxes = `@page { ${['@top-left', '@top-center', '@top-right', '@bottom-left', '@bottom-center', '@bottom-right']
  .map((box) => `${box} { content: none !important }`)
  .join(' ')} }`

/**
 * The report's own `@font-face` rules, for the running head: a page of its own that knows none of the report's styles. Nothing but
 * fonts that lie in the file has this form, so a foreign text cannot get in here, however it reads.
 */
function fontsOf(html: string): string {
  return (html.match(/@font-face \{ [\w\s:;"-]+ src: url\("?data:[\w/+-]+;base64,[\w+/=]+"?\) format\("[\w-]+"\); \}/g) ?? []).join('\n')
}

/** The page's own margin at the sides, "18mm" on A4 and "0.8in" on Letter, so that head and text are flush. Only a length has this form. */
function sideMargin(html: string): string {
  return /@page \{[^}]*?margin: [\d.]+(?:mm|in) ([\d.]+(?:mm|in))/u.exec(html)?.[1] ?? '18mm'
}

/** Chromium fills in title and numbers as text; no foreign word is in this markup. */
function runningLine(fontFaces: string, edge: string, left: string, right: string): string {
  const style = `${fontFaces}
.line { display: flex; justify-content: space-between; gap: 24pt; width: 100%; margin: 0 ${edge}; font: 500 7.5pt/10pt "Inter", "Inter Variable", sans-serif; color: #5E6368; }
.line .title { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }`
  return `<style>${style}</style><div class="line"><span>${left}</span>${right}</div>`
}
