/** Divides one article's text among its claims, so that nothing of it is lost on screen. */
import type { Claim, Span } from '../../src-main/engine'
import type { DrawnClaim } from './rows'

export interface DrawnText {
  /** In text order. */
  readonly claims: readonly DrawnClaim[]
  /** Lines that belong to no claim, in text order. */
  readonly context: readonly Span[]
}

/** What leads a claim rather than ends one: “ « ( " ' */
const openingMarks = /^[\p{Ps}\p{Pi}"']+$/u

/** `span` without white space at its ends; null when nothing is left. */
function trim(text: string, span: Span): Span | null {
  const slice = text.slice(span.start, span.end)
  const start = span.start + (slice.length - slice.trimStart().length)
  const end = span.end - (slice.length - slice.trimEnd().length)
  return start < end ? { start, end } : null
}

/** The lines of `span`, trimmed; empty ones are left out. */
function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start <= span.end) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > span.end ? span.end : newline
    const line = trim(text, { start, end })
    if (line) lines.push(line)
    start = end + 1
  }
  return lines
}

/** Length of the first line when it is the headline, which the masthead shows; else 0. */
function headlineLength(text: string, headline: string | null): number {
  const lead = text.length - text.trimStart().length
  const newline = text.indexOf('\n', lead)
  const end = newline < 0 ? text.length : newline
  return headline !== null && text.slice(lead, end).trim() === headline.trim() ? end : 0
}

/**
 * Text between two claims goes, line by line: on the earlier claim's own line to that claim ("board said" + "."), on the
 * later claim's own line to that one ("MARROW BAY — " before "The bridge…"), every other line becomes context ("* * *").
 * The headline at the top is left out; the masthead shows it.
 */
export function drawText(text: string, claims: readonly Claim[], headline: string | null): DrawnText {
  const ordered = claims.toSorted((one, other) => one.start - other.start || one.end - other.end)
  const starts = ordered.map((claim) => claim.start)
  const ends = ordered.map((claim) => claim.end)
  const context: Span[] = []
  let reached = Math.min(headlineLength(text, headline), starts[0] ?? text.length)
  for (let at = 0; at <= ordered.length; at++) {
    const next = ordered[at]?.start ?? text.length
    for (const line of next > reached ? linesOf(text, { start: reached, end: next }) : []) {
      const place = placeOf(text, line, { from: at > 0 ? reached : null, to: at < ordered.length ? next : null })
      if (place === 'before') ends[at - 1] = line.end
      else if (place === 'after') starts[at] = Math.min(starts[at] ?? line.start, line.start)
      else context.push(line)
    }
    reached = Math.max(reached, ordered[at]?.end ?? reached)
  }
  return { claims: ordered.map((claim, at) => ({ claim, start: starts[at] ?? claim.start, end: ends[at] ?? claim.end })), context }
}

/** Whose line `line` stands on, between a claim that ends at `from` and one that starts at `to`; null where there is none. */
function placeOf(text: string, line: Span, { from, to }: { from: number | null; to: number | null }): 'before' | 'after' | 'own' {
  const afterClaim = from !== null && !text.slice(from, line.start).includes('\n')
  const beforeClaim = to !== null && !text.slice(line.end, to).includes('\n')
  if (!afterClaim) return beforeClaim ? 'after' : 'own'
  const opening = beforeClaim && line.start > from && line.end === to && openingMarks.test(text.slice(line.start, line.end))
  return opening ? 'after' : 'before'
}
