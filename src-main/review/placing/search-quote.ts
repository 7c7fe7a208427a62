import search from 'approx-string-match'
import type { Span } from '../../engine'
import type { Anchor } from '../model'
import type { Revision } from './revision'

/** Characters of context searched for together with few words. */
const contextLength = 24
/** Words of this length need no context. */
const enough = 48
/** Shorter stretches ("on Monday morning") recur in any article. */
const leastLength = 32
/** A stretch with more of its characters changed than this is no longer itself. */
const mostChanged = 0.25
/** A second stretch that is no worse than the best by this share of the length is a rival: with a rival about, no place is taken. */
const margin = 0.15
/** Fewer characters than this ("the", "said") are known only beside a word that they stood beside. */
const few = 12
/** Stands over what is taken; occurs in no text. */
const blank = '\uFFFF'

/**
 * The last resort, for words whose sentence was cut up or recast: an approximate search (Myers 1999, by `approx-string-match`) through those
 * parts of the newer text that are no other sentence's successor. Figures must stay the same: it is what near copies differ in.
 */
export function searchQuote(anchor: Anchor, revision: Revision): Span | null {
  const { older, newer, pairs } = revision
  const touched = pairs().older.flatMap((sentence, index) => (sentence.start < anchor.end && anchor.start < sentence.end ? [index] : []))
  if (touched.length === 0 || touched.some((index) => pairs().torn[index])) return null
  const before = anchor.exact.length < enough ? anchor.prefix.slice(-contextLength) : ''
  const after = anchor.exact.length < enough ? anchor.suffix.slice(0, contextLength) : ''
  const landmark = before + anchor.exact + after
  if (landmark.length < leastLength) return null
  const own = { start: anchor.start - before.length, end: anchor.end + after.length }
  const free = hide(
    newer,
    pairs().newer.filter((_, index) => !isFree(pairs().from[index], touched))
  )
  const found = onlyStretch(landmark, free)
  if (!found || search(hide(older, [own]), landmark, found.errors + Math.floor(landmark.length * margin)).length > 0) return null
  const span = quoteWithin(anchor.exact, { start: found.start, end: found.end }, newer)
  if (!span || figures(newer.slice(span.start, span.end)) !== figures(anchor.exact)) return null
  return anchor.exact.length >= few || isBeside(anchor, span, newer) ? span : null
}

/** "take up [the] matter before the end" -> "take watch matter before the end": the other "the" stands between other words. */
function isBeside({ prefix, suffix }: Anchor, { start, end }: Span, text: string): boolean {
  const last = (some: string): string => /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(some)?.[0] ?? ''
  const first = (some: string): string => /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(some)?.[0] ?? ''
  return (
    last(prefix) === last(text.slice(Math.max(0, start - prefix.length), start)) ||
    first(suffix) === first(text.slice(end, end + suffix.length))
  )
}

/** Without a predecessor, or the successor of a sentence that the words are in. */
function isFree(from: number | undefined, touched: readonly number[]): boolean {
  return from === undefined || from < 0 || touched.includes(from)
}

function onlyStretch(landmark: string, text: string): (Span & { readonly errors: number }) | null {
  const [found, ...others] = search(text, landmark, Math.floor(landmark.length * mostChanged))
  if (!found || others.some((other) => other.start >= found.end || found.start >= other.end)) return null
  const rival = search(hide(text, [found]), landmark, found.errors + Math.floor(landmark.length * margin))
  return rival.length > 0 ? null : found
}

function quoteWithin(exact: string, stretch: Span, text: string): Span | null {
  const window = text.slice(stretch.start, stretch.end)
  const matches = search(window, exact, Math.floor(exact.length * mostChanged))
  const [best] = matches
  if (!best || matches.some((match) => match.start >= best.end || best.start >= match.end)) return null
  const span = { start: stretch.start + best.start, end: stretch.start + best.end }
  return cutsWord(text, span.start) || cutsWord(text, span.end) ? null : span
}

/** "7" is not in "37". */
function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '')
}

function hide(text: string, spans: readonly Span[]): string {
  let hidden = ''
  let at = 0
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    hidden += text.slice(at, Math.max(at, start)) + blank.repeat(Math.max(0, end - Math.max(at, start)))
    at = Math.max(at, end)
  }
  return hidden + text.slice(at)
}

function figures(text: string): string {
  return (text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []).join(' ')
}
