import type { Span } from '../engine'
import type { AnchoredWords, VersionedText } from './model'

/** Where words stand in the text shown. */
export interface CarriedWords extends Span {
  /** They were anchored on the text shown. */
  readonly here: boolean
  /** Word for word as they were anchored. */
  readonly same: boolean
}

/** Finds anchored words in the text shown; null when they are gone, or when nobody could say for sure which words they are now. */
export type CarryWords = (words: AnchoredWords) => CarriedWords | null

/** `versions`: every version of one article in order; the last is the one shown. */
export function carryThrough(versions: readonly VersionedText[]): CarryWords {
  const shown = versions.at(-1)
  return ({ versionId, anchor }) => {
    if (!shown || versionId !== shown.versionId) return null
    if (shown.text.slice(anchor.start, anchor.end) !== anchor.exact) return null
    return { start: anchor.start, end: anchor.end, here: true, same: true }
  }
}
