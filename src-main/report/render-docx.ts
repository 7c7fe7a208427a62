import { drawBlock, type WordPage } from './docx/draw-word'
import { packDocument, textWidth } from './docx/pack-document'
import { wordTime } from './docx/xml'
import { outline } from './outline'
import type { Paper } from './report-style'
import type { ReviewReport } from './review-report'

/** The report as a Word document; notes stand in the text and, as Word comments, on the words they are about. */
export function renderDocx(report: ReviewReport, paper: Paper): Uint8Array {
  const page: WordPage = { width: textWidth(paper), comments: [] }
  const body = outline(report).flatMap((block) => drawBlock(block, page))
  return packDocument({
    title: report.title,
    author: report.reviewer || 'Variorum',
    time: wordTime(report.madeAt),
    paper,
    body,
    comments: page.comments
  })
}
