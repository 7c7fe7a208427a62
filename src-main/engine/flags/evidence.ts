/** How evidence is cut: whole words, no marks at its ends, pieces that touch become one. */
import type { Span } from '../model'

const edge = /[\s,;:!?"“”„«»‘’'()[\]—–]/
const abbreviation = /\b(?:\p{L}\.)+$|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|No|Inc|Corp|Co|Ltd|Jr|Sr)\.$/u

/** Evidence in text order. "June." -> "June", "“not a single route,”" -> "not a single route"; "a.m." keeps its full stop. */
export function tidyEvidence(text: string, spans: readonly Span[]): Span[] {
  const trimmed = spans.map((span) => trim(text, span)).sort((one, other) => one.start - other.start || one.end - other.end)
  const merged: Span[] = []
  for (const span of trimmed) {
    const last = merged.at(-1)
    if (last && /^\s*$/.test(text.slice(last.end, Math.max(last.end, span.start))))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

/** The span itself where nothing but marks would be left. */
function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && edge.test(text[start] ?? '')) start += 1
  while (end > start && (edge.test(text[end - 1] ?? '') || closes(text, start, end))) end -= 1
  return start < end ? { start, end } : { start: span.start, end: span.end }
}

function closes(text: string, start: number, end: number): boolean {
  return text[end - 1] === '.' && !abbreviation.test(text.slice(start, end))
}
