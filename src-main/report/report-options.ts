import type { Kind, Severity } from '../engine'
import type { Verdict } from '../review'

/** `docx` is the report; `docx-marked` the base article with tracked changes towards one account. */
export type ReportFormat = 'pdf' | 'docx' | 'docx-marked' | 'html' | 'markdown' | 'csv' | 'json' | 'annotations' | 'text'

/** What the editor chose to export. */
export interface ReportOptions {
  readonly format: ReportFormat
  /** Account ids, in the order of the story; `docx-marked` takes the first. */
  readonly accounts: readonly string[]
  readonly kinds: readonly Kind[]
  /** Pairs that the engine could not judge. */
  readonly unsure: boolean
  readonly severities: readonly Severity[]
  readonly states: readonly ('open' | Verdict)[]
  readonly notes: boolean
  /** Claims down, accounts across. */
  readonly matrix: boolean
  /** The texts side by side at the end. */
  readonly texts: boolean
  readonly paper: 'a4' | 'letter'
}
