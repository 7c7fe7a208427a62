import type { Passage, ReportAccount, ReportFlag, ReviewReport } from './review-report'
import { certaintyWord, claimNumbers, countOf, flagHeading, severityWords } from './words'

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

const signs = { contradicted: '≠', dropped: '−', added: '+' } as const

/** The report for people at a terminal: one block an account, one entry a flag. Ends with a newline. */
export function renderText(report: ReviewReport, paint: Paint = plainPaint): string {
  const { base } = report
  const head = [
    paint.strong(visible(report.title)),
    paint.quiet(`Base: ${visible(base.name)}, ${countOf(base.words, 'word')}, ${countOf(base.claims, 'claim')}`)
  ]
  return [...head, ...report.accounts.flatMap((account) => ['', ...renderAccount(account, paint)]), ''].join('\n')
}

function renderAccount(account: ReportAccount, paint: Paint): string[] {
  const { text, counts } = account
  const lines = [
    paint.strong(visible(text.name)) + paint.quiet(`  ${countOf(text.words, 'word')}, ${countOf(text.claims, 'claim')}`),
    `${counts.contradicted} contradicted, ${counts.dropped} dropped, ${counts.added} added, ${account.agreed} agree`
  ]
  if (account.approximate) lines.push('This comparison is approximate: the time limit was reached.')
  if (account.flags.length === 0) lines.push(`Nothing differs in ${countOf(text.claims, 'claim')}.`)
  for (const flag of account.flags) lines.push('', ...renderFlag(flag, paint))
  if (account.unsure.length > 0) lines.push('', paint.strong('Check by hand'))
  for (const flag of account.unsure) lines.push('', ...renderFlag(flag, paint))
  return lines
}

function renderFlag({ flag, base, account }: ReportFlag, paint: Paint): string[] {
  const heading = `${signs[flag.kind]} ${flagHeading(flag)}`
  const facts = `${severityWords[flag.severity]}, ${certaintyWord(flag.confidence).toLowerCase()}${flag.update ? ', update' : ''}, ${flag.rule}`
  const sides = [base && side('Base', base, paint), account && side('Account', account, paint)]
  return [
    `${paint.strong(heading)}  ${paint.quiet(facts)}`,
    ...wrap(visible(flag.explanation), '  ', paint.width),
    ...sides.flatMap((lines) => lines ?? [])
  ]
}

function side(label: string, passage: Passage, paint: Paint): string[] {
  const words = passage.pieces.map((piece) => (piece.evidence ? paint.evidence(visible(piece.text)) : visible(piece.text))).join('')
  return wrap(`${label}, ${claimNumbers(passage.claims)}: ${words}`, '    ', paint.width)
}

/** One space for any white space, and nothing that a terminal would obey: "\u001b[31m" -> "[31m". */
function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')
}

/** Greedy line breaking at spaces; colour codes count as no width. */
function wrap(text: string, indent: string, width: number): string[] {
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
