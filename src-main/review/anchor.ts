import type { Span } from '../engine'
import type { Anchor } from './model'

/** UTF-16 code units kept on each side: about a short sentence, enough to tell two equal sentences apart by their neighbours. */
export const contextLength = 64

/**
 * The place of some words in a text, the words and what stands around them.
 * @throws when the span is empty or leaves the text: an annotation is always about words.
 */
export function makeAnchor(text: string, { start, end }: Span): Anchor {
  if (start < 0 || end > text.length || start >= end) throw new Error(`No words at ${start}-${end} of ${text.length}`)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength)
  }
}

export interface TextPositionSelector extends Span {
  readonly type: 'TextPositionSelector'
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/**
 * The two selectors of the W3C Web Annotation Data Model (2017), 4.2.4 and 4.2.5, in the order in which they are tried: position, then
 * quote. Positions count Unicode code points, as the model asks, so `text` must be the version that the anchor was made on.
 */
export function selectorsOf(text: string, { start, end, exact, prefix, suffix }: Anchor): [TextPositionSelector, TextQuoteSelector] {
  return [
    { type: 'TextPositionSelector', start: countCharacters(text.slice(0, start)), end: countCharacters(text.slice(0, end)) },
    { type: 'TextQuoteSelector', exact, prefix, suffix }
  ]
}

function countCharacters(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}
