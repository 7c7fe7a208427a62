import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { dek, flagEntry, outline, type FlagEntry, type Table } from './outline'
import { plainLine } from './plain'
import { shownPlain } from './render-html'
import { drawFlag, plainPaint } from './render-text'
import type { ReviewReport } from './review-report'

export interface Clip {
  readonly text: string
  readonly html: string
}

/**
 * One flag, or with null the summary of all accounts, for the clipboard: plain text and HTML that a mail or a document takes without
 * styles. @throws when the report lists no flag of this id.
 */
export function renderClip(report: ReviewReport, flagId: string | null): Clip {
  if (flagId === null) return clipSummary(report)
  const found = report.accounts.flatMap(({ flags, unsure }) => [...flags, ...unsure]).find(({ flag }) => flag.id === flagId)
  if (!found) throw new Error(`No flag ${flagId} in the report`)
  const entry = flagEntry(found)
  return {
    text: drawFlag(entry, { ...plainPaint, width: Number.POSITIVE_INFINITY }).join('\n') + '\n',
    html: toHtml(shownPlain(flagElements(entry)))
  }
}

function flagElements({ flag, heading, facts, sides, notes }: FlagEntry): Element[] {
  const decision = flag.decision ? [`. ${flag.decision.words}`] : []
  return [
    h('p', [h('strong', flag.flag.explanation)]),
    h('p', [`${heading}. ${facts.join(', ')}`, ...decision]),
    ...sides.map(({ label, pieces, absent }) =>
      h('p', [h('em', `${label}: `), absent, ...pieces.map(({ text, evidence }) => (evidence ? h('strong', text) : text))])
    ),
    ...notes.map(({ text, labels }) => h('blockquote', [...lines(text), ...(labels === '' ? [] : [h('br'), labels])]))
  ]
}

function lines(text: string): (Element | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]))
}

function clipSummary(report: ReviewReport): Clip {
  const summary = outline(report).flatMap((block) => (block.block === 'table' && block.as === 'summary' ? [block.table] : []))[0]
  const rows = summary ? [summary.columns.map(({ words }) => words), ...summary.rows.map((cells) => cells.map(({ words }) => words))] : []
  const text = [plainLine(report.title), plainLine(dek(report)), '', ...rows.map((cells) => cells.map(plainLine).join('\t'))]
  return { text: text.join('\n') + '\n', html: toHtml(shownPlain(summaryElements(report, summary))) }
}

function summaryElements(report: ReviewReport, summary: Table | undefined): Element[] {
  return [
    h('p', [h('strong', report.title), h('br'), dek(report)]),
    h('table', [
      h('tr', summary?.columns.map(({ words }) => h('th', words)) ?? []),
      ...(summary?.rows ?? []).map((cells) =>
        h(
          'tr',
          cells.map(({ words }) => h('td', words))
        )
      )
    ])
  ]
}
