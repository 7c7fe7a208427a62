/**
 * The words of the comparison. Offsets are UTF-16 code units into `Article.text`, ends exclusive.
 */

/** `article.text.slice(start, end)`; `start <= end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text as it is stored: newlines are `\n`, Unicode is well formed, paragraphs are parted by blank lines or line ends. */
export interface Article {
  readonly text: string
  /** null when nobody knows it. If it stands as the first line of `text`, that line is no claim. */
  readonly headline: string | null
  readonly outlet: string | null
  /** ISO 8601 date or date-time ("2026-11-12", "2026-11-12T06:40"); relative days are resolved against it. */
  readonly published: string | null
}

/** One checkable statement. `id` is "b1", "b2"… in the base and "a1", "a2"… in the account, in text order. */
export interface Claim extends Span {
  readonly id: string
  /** 0-based number of the paragraph the claim stands in; the window draws a larger gap where it changes. */
  readonly paragraph: number
}

export type Kind = 'added' | 'dropped' | 'contradicted'

export type Reason =
  | 'number'
  | 'approximation'
  | 'unit'
  | 'date'
  | 'duration'
  | 'name'
  | 'place'
  | 'role'
  | 'organisation'
  | 'negation'
  | 'opposite'
  | 'quantifier'
  | 'comparison'
  | 'certainty'
  | 'attribution'
  | 'quotation'
  | 'denial'
  | 'tense'
  | 'cause'
  | 'order'

/** high: would need a published correction; medium: a silent fix; low: style. */
export type Severity = 'high' | 'medium' | 'low'

/** The account's precision seen from the base: "thousands" for 6,500 is `less`. */
export type Precision = 'same' | 'less' | 'more' | 'mixed'

/**
 * Base claims paired with account claims: one to one, one to many, or many to one.
 * Every base claim is in exactly one alignment or one dropped flag; every account claim in one alignment or one added flag.
 */
export interface Alignment {
  readonly base: readonly string[]
  readonly account: readonly string[]
  /** 0..1, how sure the pair is; 1 for identical wording. */
  readonly score: number
  readonly wording: 'same' | 'reworded'
  /** true when the pair stands out of the order that the other pairs keep. */
  readonly moved: boolean
  readonly precision: Precision
  /** Details that the base alone states inside the pair. */
  readonly onlyBase: readonly Span[]
  readonly onlyAccount: readonly Span[]
  /** Words that changed inside the pair, for the window's marks: whole words, on the side that has them. */
  readonly changes: { readonly base: readonly Span[]; readonly account: readonly Span[] }
}

/** Where a flag points on one side: the claims, the stretch they cover, and the words that prove it. */
export interface FlagSide extends Span {
  readonly claims: readonly string[]
  readonly evidence: readonly Span[]
}

export interface Flag {
  /** Made of the texts and what is flagged alone: the same texts give the same id. */
  readonly id: string
  readonly kind: Kind
  /** null for added and dropped until a finer reason applies. */
  readonly reason: Reason | null
  /** kebab-case name of the rule that raised it, e.g. "quantity-differs". */
  readonly rule: string
  readonly severity: Severity
  /** true when the account is later and the figure moved on with the story. */
  readonly update: boolean
  /** 0..1; of flags at 0.8 about 80 % are right. */
  readonly confidence: number
  /** One plain sentence with both phrases: "Number: base says 1,200 killed, account says 1,400 killed." */
  readonly explanation: string
  /** null when the flag is `added`. */
  readonly base: FlagSide | null
  /** null when the flag is `dropped`. */
  readonly account: FlagSide | null
}

export type Counts = Readonly<Record<Kind, number>>

/** Everything the engine says of one account against the base. */
export interface Comparison {
  readonly engineVersion: string
  readonly baseClaims: readonly Claim[]
  readonly accountClaims: readonly Claim[]
  readonly alignments: readonly Alignment[]
  /** In the order of the base text, added ones where they stand in the account. */
  readonly flags: readonly Flag[]
  /** Pairs the engine could not judge; the explanation says what would decide. */
  readonly unsure: readonly Flag[]
  readonly counts: Counts
  /** true when a limit was reached and some passes were cut short. */
  readonly approximate: boolean
}

/** One pair of short texts judged as a whole, for bulk use; see docs/command-line.md. */
export interface Judgement {
  readonly contradicted: boolean
  /** 0..1 */
  readonly contradiction: number
  readonly reason: Reason | null
  readonly same: boolean
  /** 0..1 */
  readonly similarity: number
  readonly factsChanged: boolean
  /** 0..1 */
  readonly change: number
}

/** A rule that looked at two phrases of an aligned pair and let them pass; said on demand, never stored. */
export interface PassedRule {
  /** kebab-case name of the rule. */
  readonly rule: string
  readonly reason: Reason
  /** The phrase it looked at; null where this side has none. */
  readonly base: Span | null
  readonly account: Span | null
  /** One plain sentence: "“more than 1,000” agrees with “1,200”." */
  readonly sentence: string
}

/** A desk's own words: what it takes for the same raises no flag. Given to `readArticle` for the base and for every account. */
export interface HouseList {
  /** Words that mean the same, in all their forms: ["inquiry", "probe"], ["Kyiv", "Kiev"]. */
  readonly synonyms: readonly (readonly string[])[]
  /** Spellings and short forms of one person, body or place: ["Metropolitan Police", "the Met"]. Capitals count. */
  readonly names: readonly (readonly string[])[]
  /** Two phrases to be treated as equal: ["local time", "EST"]. */
  readonly equal: readonly (readonly [string, string])[]
}

/** Two passages that an editor set beside each other. */
export interface CorrectedPair {
  readonly base: Span
  readonly account: Span
}

/** What an editor corrected in the alignment; obeyed whatever the engine thinks. */
export interface EngineCorrections {
  /** The claims under the two spans tell the same. */
  readonly pair: readonly CorrectedPair[]
  /** The claims under the two spans have nothing to do with each other. */
  readonly unpair: readonly CorrectedPair[]
}

/** Whatever a comparison depends on beside the two texts. */
export interface CompareOptions {
  /** Absent: none. */
  readonly corrections?: EngineCorrections
  /** Milliseconds after which passes are cut short and `approximate` is set. Needs `now`. Absent: no limit. */
  readonly timeLimit?: number
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number
  /** Called with the number of base claims compared so far. */
  readonly onProgress?: (done: number, total: number) => void
}
