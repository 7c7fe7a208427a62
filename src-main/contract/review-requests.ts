/** What the window asks about the review, its undo and its reports: joined into the phrase book of requests.ts. */
import type { Kind, Reason, Severity, Span } from '../engine'
import type { AccountReview, DismissalReason, Verdict } from '../review'
import type { ReportOptions } from '../report'

interface OfAccount {
  readonly storyId: string
  readonly accountId: string
}

/** What a note is put on. Spans lie in the versions shown: the request is refused when those are no longer the latest. */
export type NoteTarget =
  | { readonly on: 'flag'; readonly flagId: string }
  | { readonly on: 'pair'; readonly base: Span; readonly account: Span }
  | { readonly on: 'words'; readonly side: 'base' | 'account'; readonly span: Span }

export type CorrectionWish =
  | { readonly kind: 'pair' | 'unpair'; readonly base: Span; readonly account: Span }
  | { readonly kind: 'not-a-difference'; readonly flagId: string }
  | { readonly kind: 'difference'; readonly reason: Reason; readonly base: Span | null; readonly account: Span | null }

/** The step that Undo or Redo would take, in the editor's words: "dismiss 'Number: …'". null when there is none. */
export interface UndoState {
  readonly undo: string | null
  readonly redo: string | null
}

export interface ReviewRequests {
  /** One step for all flags together. `verdict` null opens them again. Flags are those of the comparison or marked by the editor. */
  'review/decide': {
    input: OfAccount & {
      readonly flagIds: readonly string[]
      readonly verdict: Verdict | null
      readonly dismissal: DismissalReason | null
      readonly dismissalText: string
    }
    output: AccountReview
  }
  /** Writes a new note, or over `noteId`. Saves of one note that follow each other while it is typed (`typing`) are one step. */
  'review/write-note': {
    input: OfAccount & {
      readonly noteId: string | null
      readonly target: NoteTarget
      readonly text: string
      readonly tags: readonly string[]
      readonly followUp: boolean
      readonly typing: boolean
    }
    output: { readonly noteId: string; readonly review: AccountReview }
  }
  'review/remove-note': { input: OfAccount & { readonly noteId: string }; output: AccountReview }
  /** Pairings make the account be compared again; the other corrections show at once. */
  'review/correct': { input: OfAccount & { readonly correction: CorrectionWish }; output: AccountReview }
  'review/withdraw-correction': { input: OfAccount & { readonly correctionId: string }; output: AccountReview }
  /** A decision, note or correction that found no place any more is put away for good (undo brings it back). */
  'review/put-away': { input: OfAccount & { readonly id: string }; output: AccountReview }
  /** Every tag of the library, the most used first. */
  'review/tags': { input: null; output: readonly string[] }

  'undo/state': { input: null; output: UndoState }
  /** Answers what was taken back and where: the window opens that story and says so. null when there is nothing to take back. */
  'undo/undo': { input: null; output: UndoneStep | null }
  'undo/redo': { input: null; output: UndoneStep | null }
}

export interface UndoneStep {
  readonly label: string
  /** Where it shows; null when the step was about the library. */
  readonly storyId: string | null
  readonly accountId: string | null
  readonly state: UndoState
}

export interface ReviewEvents {
  'undo/changed': { readonly state: UndoState }
  /** A review changed otherwise than by an answer: undo, redo, or a comparison made again. */
  'review/changed': OfAccount
  'report/progress': { readonly done: number; readonly total: number; readonly doing: string }
}

export interface ReportRequests {
  /** What there is to choose from. */
  'report/describe': { input: { readonly storyId: string }; output: ReportChoices }
  /** The file as it would be saved now, for the preview beside the options. A new preview ends the one before with `cancelled`. */
  'report/preview': { input: { readonly storyId: string; readonly options: ReportOptions }; output: ReportPreview }
  /** Asks where, then writes. null when the editor cancels. */
  'report/save': { input: { readonly storyId: string; readonly options: ReportOptions }; output: SavedReport | null }
  /** Ends the preview or the export that is being made; nothing is written then. */
  'report/cancel': { input: null; output: null }
  /** Opens the folder of the report saved last. */
  'report/show-in-folder': { input: null; output: null }
  /** Prints the report as `options` say it on paper, through the system's dialog. false when the editor cancels. */
  'report/print': { input: { readonly storyId: string; readonly options: ReportOptions }; output: boolean }
  /** One flag, or with `flagId` null the summary of the whole story, as text and HTML. */
  'report/copy': { input: { readonly storyId: string; readonly accountId: string | null; readonly flagId: string | null }; output: null }
  /** A draft out of the confirmed contradictions, for the editor to change; '' when there are none. */
  'report/correction-note': { input: { readonly storyId: string }; output: { readonly text: string } }
  'report/copy-text': { input: { readonly text: string }; output: null }
}

/** The accounts of a story in its order, with what a report could say of each. */
export interface ReportChoices {
  readonly title: string
  readonly accounts: readonly AccountChoice[]
}

export interface AccountChoice {
  readonly accountId: string
  /** What it is called in this story: see `AccountSummary`. */
  readonly name: string
  /** false while it is waiting, being compared, cancelled or failed: it cannot be reported then. */
  readonly compared: boolean
  readonly flags: readonly FlagCount[]
  /** Those on words that are gone included. */
  readonly notes: number
}

/** How many flags are alike in what a report can be filtered by. */
export interface FlagCount {
  readonly kind: Kind
  readonly unsure: boolean
  readonly severity: Severity
  readonly state: 'open' | Verdict
  readonly count: number
}

export type ReportPreview =
  /** A page at `variorum://preview/…`, for a frame: the HTML report, or how a Word report reads. */
  | { readonly as: 'page'; readonly address: string }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'pdf'; readonly bytes: Uint8Array }

export interface SavedReport {
  /** The file's name alone; its folder is opened by `report/show-in-folder`. */
  readonly name: string
  readonly bytes: number
}
