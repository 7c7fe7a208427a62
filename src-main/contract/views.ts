/**
 * What the window is shown: plain data that crosses the bridge. Times are ISO 8601 in UTC, ids are opaque strings.
 */
import type { Claim, Comparison, Counts } from '../engine'
import type { AccountReview } from '../review'

/** A text on its way into a story: guessed by intake, corrected by the editor, not stored yet. */
export interface Draft {
  /** File name or "Pasted text"; shown, never opened. */
  readonly name: string
  readonly text: string
  readonly headline: string | null
  readonly outlet: string | null
  /** ISO date or date-time. */
  readonly published: string | null
  /** "UTF-8", "UTF-16 LE", "UTF-16 BE", "Windows-1252". */
  readonly encoding: string
  readonly words: number
  /** Sentences for the editor, e.g. "3 control characters were taken out." */
  readonly notes: readonly string[]
}

export interface ArticleView {
  readonly articleId: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  /** 1 for the first stored text; every new version raises it. */
  readonly version: number
  readonly versions: number
  readonly words: number
  readonly text: string
  /** Full SHA-256 of the text, lower-case hexadecimal. */
  readonly sha256: string
  readonly addedAt: string
}

export type ComparisonState =
  | { readonly state: 'waiting' }
  | { readonly state: 'comparing'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly counts: Counts; readonly claims: number; readonly reworded: number; readonly approximate: boolean }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly sentence: string }

/** "12 of 41 decided" */
export interface Reviewed {
  readonly decided: number
  readonly total: number
}

export interface AccountSummary {
  readonly accountId: string
  readonly articleId: string
  /** What it is called in this story: its outlet, and what tells it from others of that outlet. */
  readonly name: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  readonly version: number
  readonly comparison: ComparisonState
  /** null while it is not compared. */
  readonly reviewed: Reviewed | null
}

export interface StorySummary {
  readonly storyId: string
  /** The editor's name for the story; the base's headline at first. */
  readonly title: string
  /** true: "Sample: accounts invented for demonstration". */
  readonly sample: boolean
  readonly base: {
    readonly outlet: string | null
    readonly headline: string | null
    readonly published: string | null
    readonly version: number
    readonly lead: string
  }
  readonly accounts: readonly AccountSummary[]
  /** Sum over the accounts that are compared; null when none is. */
  readonly counts: Counts | null
  /** Likewise. */
  readonly reviewed: Reviewed | null
  readonly changedAt: string
  /** null unless the story lies in the trash. */
  readonly deletedAt: string | null
}

/** One story opened. */
export interface StoryView {
  readonly storyId: string
  readonly title: string
  readonly sample: boolean
  readonly base: ArticleView
  readonly accounts: readonly AccountSummary[]
  /** Sum over the accounts that are compared; null when none is. */
  readonly reviewed: Reviewed | null
}

/** Everything the side-by-side view draws for one account. */
export interface AccountView {
  readonly accountId: string
  readonly base: ArticleView
  readonly account: ArticleView
  /** null while it is waiting, being compared, cancelled or failed: see `state`. */
  readonly comparison: Comparison | null
  readonly state: ComparisonState
  /** null with no comparison. */
  readonly review: AccountReview | null
}

export type { Claim, Comparison, Counts }

export interface Settings {
  readonly theme: 'light' | 'dark' | 'system'
  /** 0.8 .. 2 */
  readonly zoom: number
  readonly layout: 'side-by-side' | 'inline' | 'matrix'
  /** Runs of agreed claims are folded away. */
  readonly foldAgreed: boolean
  /** Says "added", "end added" to screen readers. */
  readonly spokenMarks: boolean
  /** The first-run line about F7 was closed. */
  readonly welcomed: boolean
  /** Width in px of the flag list and detail panel, 300..480. */
  readonly inspectorWidth: number
  /** Who reviews, as reports say it; '' when it was not said. */
  readonly reviewer: string
  /** After a decision the next open flag is chosen. */
  readonly moveOn: boolean
  /** Single letters decide: C, D, O, N… */
  readonly letterKeys: boolean
  /** Paper of printed reports. */
  readonly paper: 'a4' | 'letter'
}

/** The desk's own list, as the editor typed it: JSON, see docs/command-line.md; '' for none. */
export interface House {
  readonly text: string
}

export interface AppInfo {
  readonly version: string
  readonly engineVersion: string
  readonly electron: string
  readonly libraryFolder: string
  readonly platform: 'linux' | 'darwin' | 'win32'
}

export type LibraryStatus =
  | { readonly state: 'open'; readonly stories: number; readonly bytes: number }
  /** The file stays as it is; `sentence` says what was found and where it lies. */
  | {
      readonly state: 'unusable'
      readonly kind: 'damaged' | 'foreign' | 'newer' | 'busy' | 'disk-full' | 'unreadable'
      readonly sentence: string
      readonly file: string
    }
