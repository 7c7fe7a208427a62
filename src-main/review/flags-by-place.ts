import type { Flag, Span } from '../engine'

/** Characters of text that share one list of flags: about two sentences. */
const stretch = 256

/** Answers the flags that may touch a span of one side, in their order; a flag of no words on that side is never among them. */
export function flagsByPlace(flags: readonly Flag[], side: 'base' | 'account'): (span: Span) => readonly Flag[] {
  const stretches = new Map<number, number[]>()
  for (const [index, flag] of flags.entries())
    for (const number of numbersOf(flag[side])) {
      const known = stretches.get(number)
      if (known === undefined) stretches.set(number, [index])
      else known.push(index)
    }
  return (span) => {
    const indices = new Set(numbersOf(span).flatMap((number) => stretches.get(number) ?? []))
    return [...indices].sort((one, other) => one - other).flatMap((index) => flags[index] ?? [])
  }
}

function numbersOf(span: Span | null): readonly number[] {
  if (span === null) return []
  const [first, last] = [Math.floor(span.start / stretch), Math.floor(span.end / stretch)]
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index)
}
