import type { ReportFormat } from './report-options'
import type { Paper } from './report-style'
import type { Paint } from './render-text'
import type { ReviewReport } from './review-report'

export type { Paper } from './report-style'

export interface RenderOptions {
  readonly format: ReportFormat
  readonly paper: Paper
  /** For text on a terminal. */
  readonly paint?: Paint
}

/**
 * The report as a file of this format: bytes for Word, text otherwise. `pdf` gives the page that the app prints. The same report gives
 * the same result. Each format is loaded when it is asked for.
 */
export async function renderReport(report: ReviewReport, { format, paper, paint }: RenderOptions): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
    case 'pdf': {
      const [{ renderHtml }, { fontFacesFor }] = await Promise.all([import('./render-html'), import('./font-faces')])
      return renderHtml(report, { paper, numbered: format === 'html', fontsFor: fontFacesFor })
    }
    case 'text':
      return (await import('./render-text')).renderText(report, paint)
    case 'markdown':
      return (await import('./render-markdown')).renderMarkdown(report)
    case 'csv':
      return (await import('./render-csv')).renderCsv(report)
    case 'json':
      return (await import('./render-review')).renderReview(report)
    case 'annotations':
      return (await import('./render-annotations')).renderAnnotations(report)
    case 'docx':
      return (await import('./render-docx')).renderDocx(report, paper)
    case 'docx-marked':
      return (await import('./render-marked')).renderMarked(report, paper)
  }
}

/** How the marked-up base reads, as a page for a preview. */
export async function markedAsPage(report: ReviewReport, paper: Paper): Promise<string> {
  const [{ drawMarkedPage }, { fontFacesFor }] = await Promise.all([import('./draw-marked-page'), import('./font-faces')])
  return drawMarkedPage(report, { paper, numbered: true, fontsFor: fontFacesFor })
}
