import type { Span } from '../../../src-main/engine'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Where the words of a stretch stand, signs and white space left out: "It fell." -> "It", "fell". */
export function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...words.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
}
