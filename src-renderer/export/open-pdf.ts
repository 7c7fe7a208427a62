/** A PDF of our own, drawn page by page. pdf.js is loaded when the first one is shown. */
import type { PDFDocumentProxy } from 'pdfjs-dist'

export interface OpenPdf {
  readonly pages: number
  /** Width and height of the first page in pt; all have the same. */
  readonly size: { readonly width: number; readonly height: number }
  /** Draws page `number` (from 1) as wide as the canvas is shown, and answers its words in reading order. */
  draw(number: number, canvas: HTMLCanvasElement): Promise<string>
  close(): void
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // The window's policy lets no worker start from a string, so pdf.js works here: it finds its worker's code already loaded.
  const [pdf] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.mjs')])
  const task = pdf.getDocument({
    // pdf.js keeps what it is given.
    data: bytes.slice(),
    disableAutoFetch: true,
    disableStream: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: pdf.VerbosityLevel.ERRORS
  })
  const document = await task.promise
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
  return {
    pages: document.numPages,
    size: { width, height },
    draw: (number, canvas) => draw(document, number, canvas),
    close: () => void task.destroy()
  }
}

async function draw(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<string> {
  const page = await document.getPage(number)
  const scale = (canvas.clientWidth / page.getViewport({ scale: 1 }).width) * devicePixelRatio
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
