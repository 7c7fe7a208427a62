import type { Article, Comparison, Counts, Flag, Kind } from '../engine'
import type { AccountReview, PlacedCorrection, ReviewProgress, Standing, Unplaced, Verdict } from '../review'

/** A text with what identifies it. */
export interface NamedArticle extends Article {
  /** File name or outlet: what the reader knows it by. */
  readonly name: string
  /** Number of the stored version; absent or null for a file. */
  readonly version?: number | null
  /** As intake counted them. */
  readonly words: number
  /** Full SHA-256 of `text` in lower-case hexadecimal. */
  readonly sha256: string
}

export interface ComparedAccount {
  readonly account: NamedArticle
  readonly comparison: Comparison
}

export interface ReportedAccount extends ComparedAccount {
  readonly accountId: string
  /** What it is called, told apart from the other accounts of the story: see `nameAccounts`. */
  readonly called: string
  /** null: nobody has reviewed it, as on the command line. */
  readonly review: AccountReview | null
}

/** Everything that a report is made of: plain data, so that it can be sent to a worker. */
export interface ReportMaterial {
  /** The story's name; null: the base's headline, or how its text begins. */
  readonly title: string | null
  /** '' when not said. */
  readonly reviewer: string
  /** ISO 8601. The clock that it shows is printed: "2026-11-12T07:22:00+01:00" -> "12 November 2026, 07:22". */
  readonly madeAt: string
  readonly appVersion: string
  readonly base: NamedArticle
  /** In the order of the story. */
  readonly accounts: readonly ReportedAccount[]
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

export type FlagState = 'open' | Verdict | 'corrected'

export interface ReportFlag {
  readonly flag: Flag
  readonly unsure: boolean
  /** null where that side does not say it. */
  readonly base: Passage | null
  readonly account: Passage | null
  /** null when nobody has reviewed the account. */
  readonly decision: ReportDecision | null
  readonly notes: readonly ReportNote[]
}

export interface ReportDecision {
  /** `corrected`: the editor says that this is no difference. */
  readonly state: FlagState
  /** "Open", "Confirmed", "Dismissed: less precise", "Dismissed: the mayor is not quoted", "Not a difference". */
  readonly words: string
  readonly standing: Exclude<Standing, 'unplaced'>
  /** "Text changed, decide again. It was confirmed."; '' otherwise. */
  readonly stale: string
  /** ISO 8601 in UTC; null while open. */
  readonly decidedAt: string | null
}

export interface ReportNote {
  readonly noteId: string
  readonly text: string
  readonly tags: readonly string[]
  readonly followUp: boolean
  readonly writtenAt: string
  readonly standing: Exclude<Standing, 'unplaced'>
  /** The words it stands on, null on a side where it stands on none; both null for a note on a flag. */
  readonly base: NotedWords | null
  readonly account: NotedWords | null
}

export interface NotedWords {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What the editor corrected in the engine's result, as a sentence. */
export interface ReportCorrection {
  readonly placed: PlacedCorrection
  /** "Set beside each other by the editor: base “…”, account “…”." */
  readonly sentence: string
}

/** A decision, note or correction whose words are gone. */
export interface ReportUnplaced {
  readonly unplaced: Unplaced
  /** "Decision: confirmed", "Note (ask legal)", "Correction". */
  readonly heading: string
  /** What it said. */
  readonly said: string
  /** The words it was on, as they were; null on a side without. */
  readonly base: string | null
  readonly account: string | null
}

export interface ReportText {
  readonly name: string
  /** What it is called wherever the report names it; no two accounts are called alike. */
  readonly called: string
  readonly headline: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly version: number | null
  readonly words: number
  readonly claims: number
  readonly sha256: string
  readonly text: string
}

export interface ReportAccount {
  readonly accountId: string
  readonly text: ReportText
  readonly comparison: Comparison
  /** Flags that count, also those that are not listed: without the pairs to check by hand and without "not a difference". */
  readonly counts: Counts
  /** Pairs to check by hand that count. */
  readonly unsureCount: number
  /** Pairs without a contradiction. */
  readonly agreed: number
  /** null when nobody has reviewed it. */
  readonly progress: ReviewProgress | null
  /** The chosen ones, in the order of the comparison. */
  readonly flags: readonly ReportFlag[]
  readonly unsure: readonly ReportFlag[]
  /** Flags and pairs that the choice leaves out. */
  readonly leftOut: number
  /** Notes that are on no flag. */
  readonly notes: readonly ReportNote[]
  readonly corrections: readonly ReportCorrection[]
  readonly unplaced: readonly ReportUnplaced[]
  readonly approximate: boolean
  /** The whole texts side by side; null unless asked for. */
  readonly sideBySide: readonly SideBySideRow[] | null
}

/** One pair of the texts, or a passage that one side alone has. */
export interface SideBySideRow {
  readonly base: readonly Piece[]
  readonly account: readonly Piece[]
  /** null: both agree. */
  readonly kind: Kind | null
}

/** One claim of the base across the accounts. */
export interface MatrixRow {
  /** "b3" */
  readonly claim: string
  readonly text: string
  /** One an account, in their order. */
  readonly cells: readonly MatrixCell[]
}

export interface MatrixCell {
  readonly kind: Exclude<Kind, 'added'> | 'unsure' | 'agreed'
  /** The account's own phrase where it contradicts; '' otherwise. */
  readonly words: string
}

/** Everything a report says, in the order in which every format says it. */
export interface ReviewReport {
  readonly title: string
  readonly reviewer: string
  /** As given. */
  readonly madeAt: string
  /** "12 November 2026, 07:22" */
  readonly made: string
  readonly appVersion: string
  readonly engineVersion: string
  readonly base: ReportText
  readonly accounts: readonly ReportAccount[]
  /** Of all accounts together; null when nobody has reviewed them. */
  readonly progress: ReviewProgress | null
  /** Base claims on which some account differs; null unless asked for. */
  readonly matrix: { readonly rows: readonly MatrixRow[]; readonly agreedRows: number } | null
}
