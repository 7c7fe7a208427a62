import type { Span } from '../engine'
import { makeAnchor } from './anchor'
import type { AnchoredWords, VersionedText } from './model'
import { placeAnchor } from './placing/place-anchor'
import { readRevision, type Revision } from './placing/revision'
import { stillItself } from './placing/still-itself'
import { sameWords } from './still-holds'

/** Where words stand in the text shown. */
export interface CarriedWords extends Span {
  /** They were anchored on the text shown. */
  readonly here: boolean
  /** Word for word as they were anchored; marks, case and spaces aside. */
  readonly same: boolean
}

/** Finds anchored words in the text shown; null when they are gone, or when nobody could say for sure which words they are now. */
export type CarryWords = (words: AnchoredWords) => CarriedWords | null

/**
 * Carries words from the version they were anchored on to the next, and so on to the last. What a version lacks altogether may be put
 * back, word for word, in one after it.
 *
 * `versions`: every version of one article in order; the last is the one shown. What was found is remembered: keep the function while the
 * versions stay.
 */
export function carryThrough(versions: readonly VersionedText[]): CarryWords {
  const revisions = new Map<string, Revision>()
  const last = versions.length - 1
  const text = (index: number): string => versions[index]?.text ?? ''
  const revision = (from: number, to: number): Revision => {
    const known = revisions.get(`${from} ${to}`) ?? readRevision(text(from), text(to))
    revisions.set(`${from} ${to}`, known)
    return known
  }
  const carried = new Map<string, CarriedWords | null>()
  return (words) => {
    const key = `${words.versionId} ${words.anchor.start} ${words.anchor.end} ${words.anchor.exact}`
    const known = carried.get(key)
    if (known !== undefined) return known
    const found = carry(words)
    carried.set(key, found)
    return found
  }

  function carry({ versionId, anchor }: AnchoredWords): CarriedWords | null {
    const given = versions.findIndex((version) => version.versionId === versionId)
    if (given < 0 || text(given).slice(anchor.start, anchor.end) !== anchor.exact) return null
    let span: Span = { start: anchor.start, end: anchor.end }
    for (let from = given; from < last;) {
      const next = placeNext(span, from)
      if (!next || !stillItself(anchor.exact, text(next[1]).slice(next[0].start, next[0].end))) return null
      ;[span, from] = next
    }
    return { ...span, here: given === last, same: sameWords(anchor.exact, text(last).slice(span.start, span.end)) }
  }

  function placeNext(span: Span, from: number): [Span, number] | null {
    const anchor = makeAnchor(text(from), span)
    const next = from < last ? placeAnchor(anchor, revision(from, from + 1)) : null
    if (next) return [next, from + 1]
    for (let to = from + 2; to <= last && !text(to - 1).includes(anchor.exact); to += 1) {
      const back = text(to).includes(anchor.exact) ? placeAnchor(anchor, revision(from, to)) : null
      if (back) return text(to).slice(back.start, back.end) === anchor.exact ? [back, to] : null
    }
    return null
  }
}
