import type { Element } from 'xast'
import { x } from 'xastscript'
import { plain, plainLine } from '../plain'

/** The namespaces of ECMA-376 (WordprocessingML) that the parts name. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
}

export interface RunLook {
  readonly style?: string
  /** RRGGBB */
  readonly colour?: string
  readonly boxed?: boolean
}

/** Text as one run; line ends become breaks. `deleted`: as a tracked deletion needs it. */
export function run(text: string, look: RunLook = {}, deleted = false): Element {
  const lines = plain(text).replace(/\t/g, ' ').split('\n')
  return x('w:r', [
    ...runLook(look),
    ...lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [x('w:br')]),
      ...(line === '' ? [] : [x(deleted ? 'w:delText' : 'w:t', { 'xml:space': 'preserve' }, line)])
    ])
  ])
}

function runLook({ style, colour, boxed }: RunLook): Element[] {
  const parts = [
    ...(style === undefined ? [] : [x('w:rStyle', { 'w:val': style })]),
    ...(colour === undefined ? [] : [x('w:color', { 'w:val': colour })]),
    ...(boxed ? [x('w:bdr', { 'w:val': 'single', 'w:sz': '4', 'w:space': '1', 'w:color': colour ?? '1A1C1E' })] : [])
  ]
  return parts.length === 0 ? [] : [x('w:rPr', parts)]
}

export function tab(): Element {
  return x('w:r', [x('w:tab')])
}

export function paragraph(style: string, content: readonly Element[]): Element {
  return x('w:p', [x('w:pPr', [x('w:pStyle', { 'w:val': style })]), ...content])
}

/** A table of given cells; the first row is repeated on every page where `head` says so. */
export function table(style: string, widths: readonly number[], rows: readonly (readonly Element[][])[], head: boolean): Element {
  return x('w:tbl', [
    x('w:tblPr', [
      x('w:tblStyle', { 'w:val': style }),
      x('w:tblW', { 'w:w': String(widths.reduce((sum, width) => sum + width, 0)), 'w:type': 'dxa' }),
      x('w:tblLayout', { 'w:type': 'fixed' })
    ]),
    x(
      'w:tblGrid',
      widths.map((width) => x('w:gridCol', { 'w:w': String(width) }))
    ),
    ...rows.map((cells, index) =>
      x('w:tr', [
        x('w:trPr', [x('w:cantSplit'), ...(head && index === 0 ? [x('w:tblHeader')] : [])]),
        ...cells.map((content, column) =>
          x('w:tc', [x('w:tcPr', [x('w:tcW', { 'w:w': String(widths[column] ?? 0), 'w:type': 'dxa' })]), ...content])
        )
      ])
    )
  ])
}

/** Who and when, as tracked changes and comments bear it. */
export function signed(id: number, author: string, date: string): Record<string, string> {
  return { 'w:id': String(id), 'w:author': plainLine(author) || 'Variorum', 'w:date': date }
}

/** "2026-11-12T07:22:00+01:00" -> "2026-11-12T06:22:00Z", as Word wants it. What is no moment becomes a fixed one: same story, same bytes. */
export function wordTime(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? '2000-01-01T00:00:00Z' : `${time.toISOString().slice(0, 19)}Z`
}
