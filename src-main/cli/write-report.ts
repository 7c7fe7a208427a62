import { type ReviewReport, renderReport } from '../report'
import { printReport } from './print-report'
import { formatOf, refuseTerminal, type FormatName } from './report-format'
import { terminalPaint } from './terminal-paint'
import { refuseToReplace, writeResult } from './write-result'
import type { Paper } from '../report'

export interface ReportTarget {
  readonly format: FormatName
  readonly paper: Paper
  readonly out: string | undefined
  readonly force: boolean
}

/** @throws CannotDo before any work where the result could not be put. */
export function checkTarget({ format, out, force }: Pick<ReportTarget, 'format' | 'out' | 'force'>): void {
  refuseTerminal(format, out)
  if (out !== undefined) refuseToReplace(out, force)
}

/** The report in its format, to standard output or to a file. */
export async function writeReport(report: ReviewReport, { format, paper, out, force }: ReportTarget): Promise<void> {
  const paint = format === 'text' && out === undefined ? { paint: terminalPaint(process.stdout, process.env) } : {}
  const rendered = await renderReport(report, { format: formatOf(format), paper, ...paint })
  await writeResult(format === 'pdf' ? await printReport(String(rendered), report.madeAt) : rendered, out, force)
}
