import type { ReportFormat } from './report-options'
import type { ReviewReport } from './review-report'

const endings: Readonly<Record<ReportFormat, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  'docx-marked': ' (marked up).docx',
  html: '.html',
  markdown: '.md',
  csv: '.csv',
  json: '.json',
  annotations: '.annotations.json',
  text: '.txt'
}

/** Names that Windows keeps for its devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/** "Wendbridge flood: 12 dead?" -> "Wendbridge flood 12 dead, review 2026-11-12.pdf": a name that every file system takes. */
export function fileNameFor(report: Pick<ReviewReport, 'title' | 'madeAt'>, format: ReportFormat): string {
  const title = report.title
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/gu, '')
  const kept = cutAtBytes(title, 120).trim()
  const name = kept === '' || devices.test(kept) ? 'Variorum' : kept
  const day = /^\d{4}-\d{2}-\d{2}/.exec(report.madeAt)?.[0]
  return `${name}, review${day === undefined ? '' : ` ${day}`}${endings[format]}`
}

/** File systems count bytes: 255 for the whole name. Cuts between characters. */
function cutAtBytes(text: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes > most) return kept
    kept += character
  }
  return kept
}
