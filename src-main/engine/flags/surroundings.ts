import { firstFrom } from '../claims/counted'
import type { Span } from '../model'
import type { Word } from '../reading'
import type { WordAlignment } from './align-words'

/** How many words are looked at on each side. */
export interface Window {
  readonly before: number
  readonly after: number
}

/** 0..1: share of the content words around one span whose partners stand around the other; null where one side has none. */
export function sharedSurroundings(
  one: Span,
  other: Span,
  baseWords: readonly Word[],
  accountWords: readonly Word[],
  aligned: WordAlignment,
  window: Window
): number | null {
  const near = around(baseWords, one, window)
  const far = new Set(around(accountWords, other, window))
  if (near.length === 0 || far.size === 0) return null
  const met = near.filter((index) => far.has(aligned.byBase.get(index)?.account ?? -1)).length
  return met / Math.min(near.length, far.size)
}

function around(words: readonly Word[], span: Span, { before, after }: Window): number[] {
  const from = firstFrom(words, span.start)
  const to = firstFrom(words, span.end)
  const found: number[] = []
  for (let index = Math.max(0, from - before); index < Math.min(words.length, to + after); index += 1) {
    const word = words[index]
    if (word && (index < from || index >= to) && !word.punctuation && !word.stop && word.wordClass !== 'number') found.push(index)
  }
  return found
}
