import type { Input } from '../../src-main/contract'

export type Options = Input<'report/save'>['options']
export type Format = Options['format']

export interface FormatWords {
  readonly format: Format
  readonly label: string
  /** On the button that saves: "Save PDF…". */
  readonly save: string
  /** Said over the preview where it is not the file itself. */
  readonly preview?: string
  /** Printed on paper: size and matrix, full texts. */
  readonly paged: boolean
}

/** In reading order: on paper first, then for other programs. */
export const formats: readonly FormatWords[] = [
  { format: 'pdf', label: 'PDF', save: 'PDF', paged: true },
  {
    format: 'docx',
    label: 'Word',
    save: 'Word file',
    preview: 'The Word file has the same parts in the same order. Line and page breaks are Word’s own.',
    paged: true
  },
  { format: 'html', label: 'Web page', save: 'web page', paged: true },
  {
    format: 'docx-marked',
    label: 'Word markup',
    save: 'Word file',
    preview:
      'The base as a Word file, with tracked changes towards the account and a comment at every flag. Word shows them in the margin.',
    paged: true
  },
  { format: 'markdown', label: 'Markdown', save: 'Markdown', paged: false },
  { format: 'csv', label: 'Table (CSV)', save: 'table', paged: false },
  { format: 'json', label: 'Data (JSON)', save: 'data', paged: false },
  { format: 'annotations', label: 'Annotations', save: 'annotations', paged: false },
  { format: 'text', label: 'Plain text', save: 'text', paged: false }
]

export function wordsOf(format: Format): FormatWords {
  const words = formats.find((one) => one.format === format)
  if (!words) throw new Error(`no words for the format ${format}`)
  return words
}
