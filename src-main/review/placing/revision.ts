import { alignTokens } from './align-tokens'
import { cutSentences, type Token } from './cut-text'
import { matchSentences } from './match-sentences'
import { pairOf, tokensOf, type SentencePairs } from './sentence-pairs'

/** From one version of an article to a later one: read when the first words need it, once for all. */
export interface Revision {
  readonly older: string
  readonly newer: string
  readonly pairs: () => SentencePairs
  readonly olderTokens: () => readonly Token[]
  readonly newerTokens: () => readonly Token[]
  /** By sentence, one more than there are: the index of its first token in its text. */
  readonly firstOlder: () => readonly number[]
  /** By older token: the newer token that it is; -1 where it is gone. */
  readonly tokenMap: () => readonly number[]
}

export function readRevision(older: string, newer: string): Revision {
  const pairs = once(() => matchSentences(cutSentences(older), cutSentences(newer)))
  const firstOlder = once(() => firstTokens(pairs().older))
  return {
    older,
    newer,
    pairs,
    olderTokens: once(() => pairs().older.flatMap(({ tokens }) => tokens)),
    newerTokens: once(() => pairs().newer.flatMap(({ tokens }) => tokens)),
    firstOlder,
    tokenMap: once(() => mapTokens(pairs(), firstOlder(), firstTokens(pairs().newer)))
  }
}

function firstTokens(sentences: SentencePairs['older']): number[] {
  let next = 0
  return [0, ...sentences.map(({ tokens }) => (next += tokens.length))]
}

function mapTokens(pairs: SentencePairs, firstOlder: readonly number[], firstNewer: readonly number[]): number[] {
  const map = new Array<number>(firstOlder.at(-1) ?? 0).fill(-1)
  pairs.older.forEach((_, olderIndex) => {
    const { older, newer } = pairOf(pairs, olderIndex)
    if (older[0] !== olderIndex || newer.length === 0) return
    const from = firstOlder[olderIndex] ?? 0
    const to = firstNewer[newer[0] ?? 0] ?? 0
    alignTokens(tokensOf(pairs.older, older), tokensOf(pairs.newer, newer)).forEach((place, index) => {
      if (place >= 0) map[from + index] = to + place
    })
  })
  return map
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
