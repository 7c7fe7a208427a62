import type { Span } from '../../engine'

/** A word, a figure or a mark. */
export interface Token extends Span {
  /** Lower case, quotes and dashes made plain: what is compared. */
  readonly norm: string
  /** How much it tells: a mark little, a short word less than a long one. */
  readonly weight: number
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  /** Its words without marks: equal for sentences that say the same in the same words. */
  readonly key: string
  readonly bag: Bag
}

/** Tokens whatever their order. */
export interface Bag {
  readonly words: ReadonlyMap<string, { readonly count: number; readonly weight: number }>
  /** Of all together. */
  readonly weight: number
}

/** A word keeps its inner marks: "cease-fire", "1,200", "U.S", "don't". */
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['’.,:-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu
/** An end mark, marks that close behind it, a space, and something that can begin a sentence. */
const sentenceEnd = /(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«([]*[\p{Lu}\p{Lo}\p{N}])/gu
const markWeight = 0.3
/** A longer word tells no more than this. */
const mostWeight = 8

/**
 * Sentences, none of which reaches over a line's end. A cut at "Dr. Brandt" does no harm: both versions are cut alike.
 */
export function cutSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const line of spansBetween(text, { start: 0, end: text.length }, /\n+/g))
    for (const { start, end } of spansBetween(text, line, sentenceEnd)) {
      const tokens = cutTokens(text, start, end)
      if (tokens.length > 0) sentences.push(sentenceOf(tokens, start, end))
    }
  return sentences
}

export function cutTokens(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(tokenPattern)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    norm: plain(found),
    weight: isWord(found) ? Math.min(found.length, mostWeight) : markWeight
  }))
}

function sentenceOf(tokens: readonly Token[], start: number, end: number): Sentence {
  const words = tokens.filter(({ norm }) => isWord(norm))
  return { start, end, tokens, key: words.map(({ norm }) => norm).join(' '), bag: bagOf(tokens) }
}

export function bagOf(tokens: readonly Token[]): Bag {
  const words = new Map<string, { count: number; readonly weight: number }>()
  for (const { norm, weight } of tokens) {
    const word = words.get(norm)
    if (word) word.count += 1
    else words.set(norm, { count: 1, weight })
  }
  return { words, weight: tokens.reduce((sum, { weight }) => sum + weight, 0) }
}

function spansBetween(text: string, { start, end }: Span, parting: RegExp): Span[] {
  const spans: Span[] = []
  let from = start
  for (const { 0: found, index } of text.slice(start, end).matchAll(parting)) {
    spans.push({ start: from, end: start + index })
    from = start + index + found.length
  }
  spans.push({ start: from, end })
  return spans.filter((span) => span.start < span.end)
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token)
}

function plain(token: string): string {
  return token
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
}
