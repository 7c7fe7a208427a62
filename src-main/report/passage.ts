import type { FlagSide, Span } from '../engine'
import type { Passage, Piece } from './review-report'

export function passageOf(text: string, side: FlagSide): Passage {
  return { claims: side.claims, pieces: cutAt(text, side, side.evidence) }
}

/** A stretch of the text cut into evidence and the rest: "driving [1,200 people] from their homes". */
export function cutAt(text: string, stretch: Span, evidence: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = stretch.start
  for (const span of inside(evidence, stretch)) {
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), evidence: false })
    pieces.push({ text: text.slice(span.start, span.end), evidence: true })
    at = span.end
  }
  if (at < stretch.end) pieces.push({ text: text.slice(at, stretch.end), evidence: false })
  return pieces
}

/** Evidence in text order, cut to the stretch and without overlaps. */
function inside(evidence: readonly Span[], stretch: Span): Span[] {
  const kept: Span[] = []
  for (const span of [...evidence].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const start = Math.max(span.start, stretch.start, kept.at(-1)?.end ?? 0)
    const end = Math.min(span.end, stretch.end)
    if (start < end) kept.push({ start, end })
  }
  return kept
}
