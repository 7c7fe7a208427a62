import type { FlagSide, Span } from '../../src-main/engine'

/** Characters shown on either side of the evidence before the panel cuts. */
const around = 26

/** The evidence with some words round it, cut between words, never outside the flagged stretch. `lead`, `trail`: something was cut. */
export function excerptOf(text: string, side: FlagSide): Span & { readonly lead: boolean; readonly trail: boolean } {
  const first = Math.min(side.end, ...side.evidence.map((span) => span.start))
  const last = Math.max(side.start, ...side.evidence.map((span) => span.end))
  const whole = side.evidence.length === 0 || side.end - side.start <= last - first + 2 * around
  if (whole) return { start: side.start, end: side.end, lead: false, trail: false }
  const from = Math.max(side.start, first - around)
  const to = Math.min(side.end, last + around)
  const start = from === side.start ? from : from + Math.max(0, text.slice(from, first).search(/(?<=\s)\S/u))
  const rest = text.slice(last, to)
  const end = to === side.end ? to : last + rest.replace(/\s+\S*$/u, '').length
  return { start, end, lead: start > side.start, trail: end < side.end }
}
