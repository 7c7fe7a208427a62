/** What the worker that makes reports is asked and answers. Plain data, so that it can be sent. */
import type { ReportMaterial, ReportOptions } from '../../report'

export type ReportJob =
  /** The file. For `pdf` the page that is to be printed. */
  | { readonly make: 'file'; readonly material: ReportMaterial; readonly options: ReportOptions }
  /** The file, or where it is none that a window can show, a page that reads like it. */
  | { readonly make: 'preview'; readonly material: ReportMaterial; readonly options: ReportOptions }
  /** One flag or, with `flagId` null, the summary. */
  | { readonly make: 'clip'; readonly material: ReportMaterial; readonly flagId: string | null }
  | { readonly make: 'correction-note'; readonly material: ReportMaterial }

export interface ReportProduct {
  /** Text, or bytes for Word. '' when there is nothing to correct. */
  readonly content: string | Uint8Array
  /** The same as HTML; '' unless it is for the clipboard. */
  readonly html: string
}
