/**
 * The words of the review: what an editor says of a comparison. Spans are UTF-16 offsets into the text of one stored version;
 * times are ISO 8601 in UTC; ids are opaque strings.
 */
import type { Flag, Reason, Span } from '../engine'

export type Verdict = 'confirmed' | 'dismissed'

/** In the order of the keys 1-6. */
export type DismissalReason = 'reworded' | 'less-precise' | 'out-of-date' | 'our-style' | 'not-the-same-event' | 'other'

export type Side = 'base' | 'account'

/**
 * How a piece of the review finds its words again: their place in one stored version of an article, the words themselves and what
 * stands around them. `TextPositionSelector` and `TextQuoteSelector` of the W3C Web Annotation Data Model (2017), 4.2.4 and 4.2.5.
 */
export interface Anchor extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** One stored version of an article. */
export interface VersionedText {
  readonly versionId: string
  readonly text: string
  /** When it was stored, ISO 8601 in UTC; tells which version was shown when a decision was given on the other article alone. */
  readonly storedAt?: string
}

/** Words in one stored version of the base or of the account. */
export interface AnchoredWords {
  readonly versionId: string
  readonly anchor: Anchor
}

/** The editor's verdict on one flag, as it was given: a flag without one is open. */
export interface Decision {
  readonly decisionId: string
  readonly verdict: Verdict
  /** null unless dismissed. */
  readonly dismissal: DismissalReason | null
  /** Free text that goes with `other`; empty otherwise. */
  readonly dismissalText: string
  readonly decidedAt: string
  /** The flag it was given on, as it stood then: what the next version is searched for. */
  readonly flag: DecidedFlag
}

/** As much of a flag as tells it again in another version. null on a side that does not say it. */
export interface DecidedFlag {
  readonly id: string
  readonly kind: Flag['kind']
  readonly reason: Reason | null
  readonly rule: string
  readonly explanation: string
  readonly base: FlagWords | null
  readonly account: FlagWords | null
}

/** The passage and the words that proved the flag. */
export interface FlagWords {
  readonly passage: AnchoredWords
  readonly evidence: readonly AnchoredWords[]
}

/** A note on a flag, on a pair or on any words: whatever it is on, it stands on words of one side or of both. */
export interface Note {
  readonly noteId: string
  readonly on: 'flag' | 'pair' | 'words'
  /** Set when `on` is `flag`. */
  readonly flag: DecidedFlag | null
  readonly base: AnchoredWords | null
  readonly account: AnchoredWords | null
  /** Plain text with line breaks. */
  readonly text: string
  /** "ask legal"; sorted, without repeats. */
  readonly tags: readonly string[]
  readonly followUp: boolean
  readonly writtenAt: string
  readonly changedAt: string
}

/** What the editor corrects in the engine's result; the next comparison obeys it and the report names it. */
export type Correction = { readonly correctionId: string; readonly correctedAt: string } & (
  | { readonly kind: 'pair' | 'unpair'; readonly base: AnchoredWords; readonly account: AnchoredWords }
  | { readonly kind: 'not-a-difference'; readonly flag: DecidedFlag }
  | {
      readonly kind: 'difference'
      readonly reason: Reason
      readonly base: AnchoredWords | null
      readonly account: AnchoredWords | null
    }
)

/** Everything stored of the review of one account, as it was given. */
export interface StoredReview {
  readonly decisions: readonly Decision[]
  readonly notes: readonly Note[]
  readonly corrections: readonly Correction[]
}

/** How a piece of the review stands in the versions shown now. */
export type Standing =
  /** Given on these very texts. */
  | 'here'
  /** Given on earlier texts; its words still stand. */
  | 'carried'
  /** Its words were found but have changed: "Text changed, decide again". */
  | 'changed'
  /** Its words are gone: shown apart, with the old words. */
  | 'unplaced'

/** A flag with what the editor made of it. */
export interface ReviewedFlag {
  /** The engine's, or one that the editor marked (`rule` is `editor`). */
  readonly flag: Flag
  /** true when the engine was not sure: it stands in `comparison.unsure`. */
  readonly unsure: boolean
  /** null while open. A decision whose words changed does not count: the flag is open again and `decision` says what it was. */
  readonly decision: Decision | null
  readonly state: 'open' | Verdict
  readonly standing: Exclude<Standing, 'unplaced'>
  /** Set when a correction says that this is no difference; such a flag is shown with the dismissed ones and counts nowhere. */
  readonly corrected: string | null
  /** true when it was raised since the last decision: no earlier version had it. */
  readonly fresh: boolean
}

/** A note where it stands now. `base` and `account` are spans in the texts shown now. */
export interface PlacedNote {
  readonly note: Note
  readonly standing: Exclude<Standing, 'unplaced'>
  /** The flag shown now that it is on, if it is on a flag. */
  readonly flagId: string | null
  readonly base: Span | null
  readonly account: Span | null
}

export interface PlacedCorrection {
  readonly correction: Correction
  readonly standing: Exclude<Standing, 'unplaced'>
  readonly flagId: string | null
  readonly base: Span | null
  readonly account: Span | null
}

export type Unplaced =
  | { readonly what: 'decision'; readonly decision: Decision }
  | { readonly what: 'note'; readonly note: Note }
  | { readonly what: 'correction'; readonly correction: Correction }

/** The review of one account as it stands in the texts shown now: what the window draws and the report prints. */
export interface AccountReview {
  /** In the order of the comparison: its flags, then its unsure pairs, then those that the editor marked. */
  readonly flags: readonly ReviewedFlag[]
  readonly notes: readonly PlacedNote[]
  readonly corrections: readonly PlacedCorrection[]
  readonly unplaced: readonly Unplaced[]
  /**
   * Decisions whose words still stand (or were corrected) where nothing is flagged any more. They are no open work and are not shown; when
   * the flag comes back, the decision is on it again.
   */
  readonly settled: readonly Decision[]
  readonly progress: ReviewProgress
  /** null while all was given on the texts shown now. */
  readonly sinceLastVersion: { readonly fresh: number; readonly changed: number; readonly carried: number } | null
}

/** Flags that count: corrected ones do not. `decided` = confirmed + dismissed; `total` = decided + open. */
export interface ReviewProgress {
  readonly decided: number
  readonly confirmed: number
  readonly dismissed: number
  readonly open: number
  readonly total: number
}
