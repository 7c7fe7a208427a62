/**
 * A text on its way into a story. The shape is that of the contract's `Draft`, which intake does not import
 * (docs/decisions/storage-and-intake.md).
 */
export interface ImportedArticle extends ArticleGuess {
  /** File name without folders, or "Pasted text". */
  readonly name: string
  /** Newlines are `\n`, Unicode is well formed, no control characters but tab and newline. */
  readonly text: string
  readonly encoding: Encoding
  readonly words: number
  /** Sentences for the editor: what reading changed. */
  readonly notes: readonly string[]
}

/** What the text, its front matter or the file's name say; null where none of them does. */
export interface ArticleGuess {
  readonly headline: string | null
  readonly outlet: string | null
  /** "2026-11-12" or "2026-11-12T06:40", as written: no time zone is applied. */
  readonly published: string | null
}

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252'

export interface IntakeFailure {
  readonly ok: false
  readonly kind: 'empty' | 'binary' | 'too-large' | 'undecodable' | 'unreadable' | 'unsupported'
  /** For the editor: what happened, what to do next. */
  readonly sentence: string
}

export type IntakeOutcome<T> = { readonly ok: true; readonly value: T } | IntakeFailure

/** One file of several: the article, or why there is none. */
export interface IntakeResult {
  readonly name: string
  readonly outcome: IntakeOutcome<ImportedArticle>
}
