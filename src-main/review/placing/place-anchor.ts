import type { Span } from '../../engine'
import type { Anchor } from '../model'
import { placeBySentences } from './place-by-sentences'
import type { Revision } from './revision'
import { searchQuote } from './search-quote'

/** Words with their context are looked for as they are from this length on; less may stand anywhere. */
const leastContext = 32

/**
 * Where an anchor's words stand in the newer text of a revision, or null: a note on the wrong words is worse than one without a place.
 * Tried in turn: the old position; the quote with its prefix and suffix, if those stand once in either text; the sentences that the words are
 * in; an approximate search.
 */
export function placeAnchor(anchor: Anchor, revision: Revision): Span | null {
  return placeQuote(anchor, revision) ?? placeBySentences(anchor, revision) ?? searchQuote(anchor, revision)
}

/** Either half of the context alone must tell the place: a twin of the sentence may have come to stand beside the other half. */
function placeQuote({ start, exact, prefix, suffix }: Anchor, { older, newer }: Revision): Span | null {
  if (prefix.length + exact.length + suffix.length < leastContext) return null
  const quote = prefix + exact + suffix
  const old = start - prefix.length
  const found = newer.startsWith(quote, old) ? old : newer.indexOf(quote)
  if (found < 0) return null
  const once = [prefix + exact, exact + suffix].every((part) => standsOnce(part, older) && standsOnce(part, newer))
  return once ? { start: found + prefix.length, end: found + prefix.length + exact.length } : null
}

function standsOnce(quote: string, text: string): boolean {
  const first = text.indexOf(quote)
  return first >= 0 && text.indexOf(quote, first + 1) < 0
}
