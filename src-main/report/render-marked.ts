import type { Element } from 'xast'
import { x } from 'xastscript'
import { commentEnd, commentStart } from './docx/comments'
import { packDocument } from './docx/pack-document'
import { paragraph, run, signed, wordTime } from './docx/xml'
import { headlineAbove, markedText } from './marked/marked-text'
import type { Stretch } from './marked/mark-up'
import type { MarkedText } from './marked/place-remarks'
import { plain } from './plain'
import type { Paper } from './report-style'
import type { ReviewReport } from './review-report'

/**
 * The base as a Word document with tracked changes towards the report's first account, signed with that account's name, and a Word
 * comment for every flag and note. Rejecting all changes gives the base.
 */
export function renderMarked(report: ReviewReport, paper: Paper): Uint8Array {
  const marked = markedText(report)
  const time = wordTime(report.madeAt)
  const headline = headlineAbove(report)
  return packDocument({
    title: report.title,
    author: report.reviewer || 'Variorum',
    time,
    paper,
    body: [
      ...(headline === null ? [] : [paragraph('Title', [run(headline)])]),
      ...paragraphs(marked, { author: marked.account.text.called, time, firstId: marked.remarks.length })
    ],
    comments: marked.remarks.map(({ lines }) => ({ lines }))
  })
}

interface Signature {
  readonly author: string
  readonly time: string
  /** Comments and changes number themselves in one row. */
  readonly firstId: number
}

type Mark = 'ins' | 'del' | null

const markOf: Readonly<Record<Stretch['kind'], Mark>> = { kept: null, removed: 'del', added: 'ins' }

function paragraphs({ stretches, remarks }: MarkedText, { author, time, firstId }: Signature): Element[] {
  let id = firstId
  const sign = (): Record<string, string> => signed(id++, author, time)
  const done: Element[] = []
  let open: Element[] = []
  /** Ends the paragraph; its mark is tracked when the line end is. */
  const close = (mark: Mark): void => {
    const tracked = mark === null ? [] : [x('w:rPr', [x(`w:${mark}`, sign())])]
    done.push(x('w:p', [x('w:pPr', [x('w:pStyle', { 'w:val': 'Story' }), ...tracked]), ...open]))
    open = []
  }
  stretches.forEach(({ kind, text }, index) => {
    remarks.forEach(({ first }, remark) => void (first === index && open.push(commentStart(remark))))
    const mark = markOf[kind]
    const shown = plain(text)
    for (const [part, words] of shown.split(/\n\s*/u).entries()) {
      if (part > 0) close(mark)
      if (words !== '') open.push(mark === null ? run(words) : x(`w:${mark}`, sign(), [run(words, {}, mark === 'del')]))
    }
    remarks.forEach(({ last }, remark) => void (last === index && open.push(...commentEnd(remark))))
  })
  close(null)
  return done
}
