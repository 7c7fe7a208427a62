/** How files of each format are called in the system's dialog. */
import type { ReportFormat } from '../../report'

export interface FileType {
  readonly name: string
  readonly extension: string
}

export const fileTypes: Readonly<Record<ReportFormat, FileType>> = {
  pdf: { name: 'PDF', extension: 'pdf' },
  docx: { name: 'Word', extension: 'docx' },
  'docx-marked': { name: 'Word', extension: 'docx' },
  html: { name: 'Web page', extension: 'html' },
  markdown: { name: 'Markdown', extension: 'md' },
  csv: { name: 'Table', extension: 'csv' },
  json: { name: 'Data', extension: 'json' },
  annotations: { name: 'Annotations', extension: 'json' },
  text: { name: 'Text', extension: 'txt' }
}
