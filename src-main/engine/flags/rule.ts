/**
 * What a rule is: it looks at one pair of aligned claims and names every slot that both sides fill with things that cannot
 * both be true. One rule a file; `flag-claims` alone decides which hits become flags.
 */
import type { Reason, Severity, Span } from '../model'
import type { Detail, Pair, Reading, Word } from '../reading'
import type { WordAlignment } from './align-words'

/** One slot filled on both sides by things that exclude each other. */
export interface RuleHit {
  /** kebab-case, e.g. "quantity-differs". */
  readonly rule: string
  readonly reason: Reason
  /** Words of the base article that prove it; never empty, whole words. */
  readonly baseEvidence: readonly Span[]
  readonly accountEvidence: readonly Span[]
  /** 0..1: how surely the two sides fill the same slot incompatibly, before the rule's own reliability is weighed. */
  readonly strength: number
  /** Absent: as the reason usually is. */
  readonly severity?: Severity
  /** true when a later account's figure moved on with the story. */
  readonly update?: boolean
  /** Phrases for "Number: base says …, account says ….": absent, the evidence itself is quoted. */
  readonly say?: { readonly base: string; readonly account: string }
  /** true where the rule itself would not dare and leaves it to the gate; judges of two short texts, which have no gate, do not see it. */
  readonly loose?: boolean
  /** Set when the rule cannot tell: what would decide. The hit then goes to `unsure`. */
  readonly doubt?: string
}

/** What every rule sees: the pair's words and details laid end to end on each side, and how the words face each other. */
export interface PairContext {
  readonly base: Reading
  readonly account: Reading
  readonly baseWords: readonly Word[]
  readonly accountWords: readonly Word[]
  readonly baseDetails: readonly Detail[]
  readonly accountDetails: readonly Detail[]
  /** Made on first use, since many pairs need none. */
  readonly aligned: () => WordAlignment
  /** true when both dates of publication are known and the account's is later. */
  readonly later: boolean
  /** All of them, but where measuring goes without some. */
  readonly rules: readonly Rule[]
  /** true in training alone: hits that `whereTold` leaves out are told as well, to learn from what is no clash. */
  readonly unfiltered?: boolean
}

export type Rule = (pair: Pair, context: PairContext) => readonly RuleHit[]

/** The details of one kind. */
export function ofKind<K extends Detail['kind']>(details: readonly Detail[], kind: K): Extract<Detail, { kind: K }>[] {
  return details.filter((detail): detail is Extract<Detail, { kind: K }> => detail.kind === kind)
}
