import type { Article, Comparison, Counts, Flag } from '../engine'

/** A text with what identifies it. */
export interface NamedArticle extends Article {
  /** File name or outlet: what the reader knows it by. */
  readonly name: string
  /** As intake counted them. */
  readonly words: number
  /** Full SHA-256 of `text` in lower-case hexadecimal. */
  readonly sha256: string
}

export interface ComparedAccount {
  readonly account: NamedArticle
  readonly comparison: Comparison
}

/** A stretch of a passage; `evidence` are the words that prove the flag. */
export interface Piece {
  readonly text: string
  readonly evidence: boolean
}

/** What one side says, with its claim's number: "Base, claim 3". */
export interface Passage {
  readonly claims: readonly string[]
  readonly pieces: readonly Piece[]
}

export interface ReportFlag {
  readonly flag: Flag
  /** null where that side does not say it. */
  readonly base: Passage | null
  readonly account: Passage | null
}

export interface ReportText {
  readonly name: string
  readonly headline: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly words: number
  readonly claims: number
  readonly sha256: string
}

export interface ReportAccount {
  readonly text: ReportText
  readonly counts: Counts
  /** Pairs without a contradiction. */
  readonly agreed: number
  readonly flags: readonly ReportFlag[]
  readonly unsure: readonly ReportFlag[]
  readonly approximate: boolean
}

/** Everything a report says, in the order in which every format says it. */
export interface ReviewReport {
  readonly title: string
  readonly engineVersion: string
  readonly base: ReportText
  readonly accounts: readonly ReportAccount[]
}
