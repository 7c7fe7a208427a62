/**
 * What the engine's passes hand to each other; nothing here leaves the engine.
 * article -> sentences of words -> claims with details -> alignments -> flags
 */
import type { Article, Claim, Span } from './model'

export type WordClass =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'particle'
  | 'other'

/** One word or number; punctuation is a token of its own with `punctuation: true`. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** Lower case, curly quotes and dashes made plain: what is compared. */
  readonly norm: string
  /** Base form: "injured" -> "injure", "men" -> "man". Equal to `norm` when unknown. */
  readonly lemma: string
  /** Best guess; never let a verdict rest on it alone. */
  readonly wordClass: WordClass
  readonly punctuation: boolean
  /** Function words ("the", "of", "was"), which carry no claim of their own. */
  readonly stop: boolean
}

export interface Sentence extends Span {
  readonly paragraph: number
  readonly words: readonly Word[]
  /** A heading or a list label rather than a statement. */
  readonly heading: boolean
}

/** How a stated figure relates to the real one: "more than 1,000" is `over`. */
export type Bound = 'exactly' | 'about' | 'over' | 'atLeast' | 'under' | 'atMost'

export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'ratio'

/** "more than 1,000 people" -> low 1000, high Infinity, bound over, counted "person". */
export interface Quantity extends Span {
  readonly kind: 'quantity'
  readonly dimension: Dimension
  /** Closed interval in the dimension's base unit (metres, seconds, grams, single currency units, percent). */
  readonly low: number
  readonly high: number
  /** Smallest step the words imply: 100 for "1,200", 1 for "1,203"; rounding within it is tolerated. */
  readonly step: number
  readonly bound: Bound
  /** "EUR", "USD", "km"…; null for plain counts. */
  readonly unit: string | null
  /** Lemma of what is counted ("person" for "1,200 people"); null when nothing is said. */
  readonly counted: string | null
  /** Lemmas that narrow it ("wounded", "child"). */
  readonly qualifiers: readonly string[]
}

/** A day, a clock time or a stretch on the calendar. Absent parts are not stated. */
export interface Moment extends Span {
  readonly kind: 'moment'
  readonly year: number | null
  /** 1..12 */
  readonly month: number | null
  /** 1..31 */
  readonly day: number | null
  /** 0 Sunday..6 Saturday */
  readonly weekday: number | null
  /** Minutes after midnight, both ends; "before dawn" is an interval. */
  readonly time: { readonly low: number; readonly high: number } | null
  /** ISO day both ends when it can be resolved against the article's date: "2026-11-12". */
  readonly resolved: { readonly first: string; readonly last: string } | null
  /** true for "two days later": relative to an event, never to the article's date. */
  readonly relative: boolean
  /** "before", "after", "until", "since", "by"… when the words say so. */
  readonly relation: string | null
}

export type NameType = 'person' | 'organisation' | 'place' | 'unknown'

export interface Name extends Span {
  readonly kind: 'name'
  readonly type: NameType
  /** Same key for every way this article writes the same name ("Joe Biden", "President Biden", "Biden"). */
  readonly key: string
  /** Lower-case words without titles and legal forms: ["joe", "biden"]. */
  readonly words: readonly string[]
  /** "president", "spokesman"… said with the name; null when none. */
  readonly role: string | null
}

export interface Quotation extends Span {
  readonly kind: 'quotation'
  /** Between the marks, without them. */
  readonly inner: Span
  /** The speaker's words ("State Department spokesman Matthew Miller"), when the claim or its sentence names one. */
  readonly speaker: Span | null
  /** The speaker's name's key, a pronoun resolved to whoever was named last; null or absent when nobody is known. */
  readonly speakerKey?: string | null
  /** Whom the speaker's words name. */
  readonly speakerName?: Name | null
}

/** A negator with the word it turns round: "had not failed" -> cue "not", target "fail". */
export interface Negation extends Span {
  readonly kind: 'negation'
  readonly target: Span | null
  readonly targetLemma: string | null
  /** The stretch it covers, to the clause's end. */
  readonly scope: Span
  /** true for "refused to", "failed to", "denied that", "without", "no longer". */
  readonly lexical: boolean
}

/** "may", "will", "reportedly", "confirmed" on a ladder from 0 (ruled out) over 0.5 (may) to 1 (stated as fact). */
export interface Certainty extends Span {
  readonly kind: 'certainty'
  readonly level: number
  readonly target: Span | null
}

/** "officials said", "according to the sheriff": who stands behind the claim. */
export interface Attribution extends Span {
  readonly kind: 'attribution'
  /** May stand before the claim, where a relative clause parts subject and verb: "Ana Ruiz, who sits on the board, | said …". */
  readonly source: Span
  /** Whom the source names, "Ana Ruiz" of "the mayor, Ana Ruiz"; null for a pronoun and whoever has no name. */
  readonly speaker: Name | null
  /** Lemmas of the source's content words, or the name's key. */
  readonly sourceKey: string
  /** Lemma of the verb: "say", "deny", "claim". */
  readonly verb: string | null
  /** 0 denies .. 0.5 claims/alleges .. 0.8 says .. 1 confirms. */
  readonly strength: number
}

export type Detail = Quantity | Moment | Name | Quotation | Negation | Certainty | Attribution

/** A claim with what can be checked in it. */
export interface ReadClaim extends Claim {
  /** Index into `Reading.sentences`. */
  readonly sentence: number
  readonly words: readonly Word[]
  readonly details: readonly Detail[]
}

/** One article, read once and compared as often as needed. */
export interface Reading {
  readonly article: Article
  readonly side: 'base' | 'account'
  readonly sentences: readonly Sentence[]
  readonly claims: readonly ReadClaim[]
}

/** A pair of claim groups with what the flag rules need; becomes an `Alignment` at the end. */
export interface Pair {
  readonly base: readonly ReadClaim[]
  readonly account: readonly ReadClaim[]
  readonly score: number
  readonly moved: boolean
}
