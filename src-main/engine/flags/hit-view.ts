import type { Span } from '../model'
import type { Pair, Word } from '../reading'
import type { WordLink } from './align-words'
import { rarityIn } from './rarity'
import type { PairContext, RuleHit } from './rule'

/** One side of a hit, by indices into the side's words. */
export interface HitSide {
  readonly words: readonly Word[]
  readonly evidence: ReadonlySet<number>
  /** Content words that are no evidence. */
  readonly outside: readonly number[]
  readonly first: number
  readonly last: number
}

/** A hit laid over the words of its pair. */
export interface HitView {
  readonly hit: RuleHit
  readonly pair: Pair
  readonly context: PairContext
  readonly base: HitSide
  readonly account: HitSide
  readonly rarity: (word: Word) => number
  /** Links between words that are no evidence on either side. */
  readonly links: readonly WordLink[]
}

/** Parts the words of a hit's pair into what it rests on and what stands around that. */
export function viewHit(hit: RuleHit, pair: Pair, context: PairContext): HitView {
  const base = sideOf(context.baseWords, hit.baseEvidence)
  const account = sideOf(context.accountWords, hit.accountEvidence)
  const links = context.aligned().links.filter((link) => !base.evidence.has(link.base) && !account.evidence.has(link.account))
  return { hit, pair, context, base, account, rarity: rarityIn(context.base, context.account), links }
}

function sideOf(words: readonly Word[], spans: readonly Span[]): HitSide {
  const inside = words.flatMap((word, index) =>
    !word.punctuation && spans.some((span) => word.start < span.end && span.start < word.end) ? [index] : []
  )
  const evidence = new Set(inside)
  const outside = words.flatMap((word, index) => (word.punctuation || word.stop || evidence.has(index) ? [] : [index]))
  return { words, evidence, outside, first: inside[0] ?? 0, last: inside.at(-1) ?? 0 }
}

const worth: Readonly<Record<WordLink['kind'], number>> = {
  same: 1,
  synonym: 0.9,
  derived: 0.85,
  hypernym: 0.5,
  antonym: 0.6,
  sibling: 0.25,
  unrelated: 0,
  unknown: 0
}

/** 0..1: how far two linked words tell the same. */
export function worthOf({ kind, strength }: WordLink): number {
  return worth[kind] * strength
}
