/** Does one job of the report worker; no Electron, so that a test can ask it as the worker does. */
import { buildReport, draftCorrection, markedAsPage, renderClip, renderReport, type ReviewReport } from '../../report'
import type { ReportJob, ReportProduct } from './report-job'

/** null when a flag is to be copied that is not there. */
export async function makeReport(job: ReportJob): Promise<ReportProduct | null> {
  if (job.make === 'clip') return clip(buildReport(job.material), job.flagId)
  if (job.make === 'correction-note') return plain(draftCorrection(buildReport(job.material)))
  const report = buildReport(job.material, job.options)
  const { paper } = job.options
  if (job.make === 'file') return plain(await renderReport(report, { format: job.options.format, paper }))
  if (job.options.format === 'docx-marked') return plain(await markedAsPage(report, paper))
  return plain(await renderReport(report, { format: job.options.format === 'docx' ? 'html' : job.options.format, paper }))
}

function clip(report: ReviewReport, flagId: string | null): ReportProduct | null {
  const isThere = report.accounts.some(({ flags, unsure }) => [...flags, ...unsure].some(({ flag }) => flag.id === flagId))
  if (flagId !== null && !isThere) return null
  const { text, html } = renderClip(report, flagId)
  return { content: text, html }
}

const plain = (content: string | Uint8Array): ReportProduct => ({ content, html: '' })
