import type { Element } from 'hast'
import { h } from 'hastscript'
import { headlineAbove, markedText } from './marked/marked-text'
import { plain } from './plain'
import { wholePage, type HtmlOptions } from './render-html'
import type { ReviewReport } from './review-report'

/** How the marked-up base reads, as a page: insertions underlined, deletions struck, the remarks numbered below. For a preview. */
export function drawMarkedPage(report: ReviewReport, options: HtmlOptions): string {
  const { stretches, remarks } = markedText(report)
  const headline = headlineAbove(report)
  const done: Element[] = []
  let open: (Element | string)[] = []
  stretches.forEach(({ kind, text }, index) => {
    for (const [part, words] of plain(text).split(/\n\s*/u).entries()) {
      if (part > 0) {
        done.push(h('p', { dir: 'auto' }, open))
        open = []
      }
      if (words !== '') open.push(kind === 'kept' ? words : h(kind === 'added' ? 'ins' : 'del', words))
    }
    remarks.forEach(({ last }, remark) => void (last === index && open.push(h('sup', ` ${remark + 1}`))))
  })
  done.push(h('p', { dir: 'auto' }, open))
  return wholePage(
    report.title,
    [
      ...(headline === null ? [] : [h('h1', { dir: 'auto' }, headline)]),
      h('div.marked', done),
      h('h2', 'Comments'),
      ...remarks.map(({ lines }, index) => h('section.item', [h('p.said', { dir: 'auto' }, `${index + 1}. ${lines.join('\n')}`)]))
    ],
    options
  )
}
