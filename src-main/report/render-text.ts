import { outline, type Block, type FlagEntry, type Item, type SideEntry, type Table } from './outline'
import { plain } from './plain'
import type { ReviewReport } from './review-report'

/** How a terminal shows emphasis; `plainPaint` for files and pipes. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly evidence: (text: string) => string
  /** Columns after which lines are broken. */
  readonly width: number
}

const same = (text: string): string => text

export const plainPaint: Paint = { strong: same, quiet: same, evidence: (text) => `[${text}]`, width: 100 }

const signs = { contradicted: '≠', dropped: '−', added: '+', unsure: '?' } as const

/** The report for people at a terminal. Ends with a newline. */
export function renderText(report: ReviewReport, paint: Paint = plainPaint): string {
  return outline(report)
    .flatMap((block) => drawBlock(block, paint))
    .join('\n')
    .replace(/^\n+/, '')
    .concat('\n')
}

function drawBlock(block: Block, paint: Paint): string[] {
  if (block.block === 'title') return [paint.strong(visible(block.words)), ...wrap(visible(block.dek), '', paint)]
  if (block.block === 'heading') return ['', paint.strong(visible(block.words))]
  if (block.block === 'remark' || block.block === 'end') return ['', ...wrap(visible(block.words), '', paint)]
  if (block.block === 'table') return block.as === 'matrix' ? drawMatrix(block.table, paint) : drawTable(block.table, paint)
  if (block.block === 'flag') return ['', ...drawFlag(block.entry, paint)]
  if (block.block === 'item') return ['', ...drawItem(block.item, paint)]
  return ['', paint.strong(visible(block.heading)), ...block.rows.flatMap((row) => drawRow(row, paint))]
}

/** Columns as wide as their longest cell; figures stand at the right. */
function drawTable({ columns, rows }: Table, paint: Paint): string[] {
  const cells = rows.map((row) => row.map(({ words, behind }) => visible(words + (behind ?? ''))))
  const widths = columns.map(({ words }, index) => Math.max(words.length, ...cells.map((row) => row[index]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((words, index) => (columns[index]?.numeric ? words.padStart(widths[index] ?? 0) : words.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd()
  return [paint.quiet(line(columns.map(({ words }) => visible(words)))), ...cells.map(line)]
}

function drawMatrix({ columns, rows }: Table, paint: Paint): string[] {
  return rows.flatMap((cells) => [
    '',
    ...wrap(visible(cells[0]?.words ?? ''), '', paint),
    ...cells
      .slice(1)
      .flatMap(({ words, sign }, index) =>
        wrap(`${sign ? signs[sign] : '='} ${visible(columns[index + 1]?.words ?? '')}: ${visible(words)}`, '  ', paint)
      )
  ])
}

/** One flag; also by itself, for the clipboard. */
export function drawFlag({ flag, sign, heading, facts, sides, notes }: FlagEntry, paint: Paint = plainPaint): string[] {
  const { decision } = flag
  const said = [...facts, `rule ${flag.flag.rule}`].map((fact, index) =>
    index === 0 ? fact : fact.charAt(0).toLowerCase() + fact.slice(1)
  )
  return [
    `${paint.strong(`${signs[sign]} ${heading}`)}  ${paint.quiet(visible(said.join(', ')))}${decision ? `  ${paint.strong(`(${visible(decision.words)})`)}` : ''}`,
    ...wrap(visible(flag.flag.explanation), '  ', paint),
    ...sides.flatMap((side) => drawSide(side, paint)),
    ...notes.flatMap(({ text, labels }) => drawNote(text, labels, paint))
  ]
}

function drawSide({ label, pieces, absent }: SideEntry, paint: Paint): string[] {
  if (absent !== '') return []
  const words = pieces.map(({ text, evidence }) => (evidence ? paint.evidence(visible(text)) : visible(text))).join('')
  return wrap(`${label}: ${words}`, '    ', paint)
}

function drawNote(text: string, labels: string, paint: Paint): string[] {
  const lines = plain(text)
    .split('\n')
    .flatMap((line) => wrap(visible(line), '    | ', paint))
  return labels === '' ? lines : [...lines, ...wrap(`(${visible(labels)})`, '    | ', paint)]
}

function drawItem({ heading, said, quotes }: Item, paint: Paint): string[] {
  return [
    ...(heading === '' ? [] : [visible(heading)]),
    ...plain(said)
      .split('\n')
      .flatMap((line) => wrap(visible(line), '  ', paint)),
    ...quotes.flatMap(({ side, words }) => wrap(`${side}: “${visible(words)}”`, '    ', paint))
  ]
}

function drawRow({ base, account }: { base: readonly { text: string }[]; account: readonly { text: string }[] }, paint: Paint): string[] {
  const side = (label: string, pieces: readonly { text: string }[]): string[] =>
    pieces.length === 0 ? [] : wrap(`${label}: ${visible(pieces.map(({ text }) => text).join(''))}`, '  ', paint)
  return ['', ...side('Base', base), ...side('Account', account)]
}

/** One space for any white space, and nothing that a terminal would obey: "\u001b[31m" -> "[31m". */
function visible(text: string): string {
  return plain(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
}

/** Greedy line breaking at spaces; colour codes count as no width. */
function wrap(text: string, indent: string, { width }: Paint): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && printedLength(line) + 1 + printedLength(word) > width - indent.length) {
      lines.push(indent + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, indent + line]
}

function printedLength(text: string): number {
  return text.replace(/\u001b\[\d+m/g, '').length
}
