import type { Span } from '../../engine'
import type { Token } from './cut-text'
import type { Revision } from './revision'

/** Less of the words' weight than this still standing, and they are gone. */
const leastKept = 0.5
/** More than this of the place being other words, and it is no longer the words' own. */
const leastOwn = 0.6
/** Words of less weight than this (one or two) are known only between both of their neighbours, or when said once thereabouts. */
const fewWords = 12
/** Tokens put in between two that were neighbours; more than a phrase parts the words, and the weightier part is taken. */
const mostBetween = 8

/** A token of the older text that stands in the newer: its index in both, and its weight. */
interface Kept {
  readonly from: number
  readonly at: number
  readonly weight: number
}

/** Where words stand now, as their sentences tell; null when those are gone or too little of the words is left. */
export function placeBySentences(span: Span, revision: Revision): Span | null {
  const shifted = shift(span, revision)
  if (shifted) return shifted
  const tokens = revision.newerTokens()
  const own = ownTokens(span, revision)
  const all = weightOf(own.map((from) => keptToken(from, revision)))
  const kept = own.filter((from) => isSure(from, all < fewWords ? 2 : 1, revision)).map((from) => keptToken(from, revision))
  const best = runs(kept).sort((one, other) => weightOf(other) - weightOf(one))[0]
  const [first, last] = [best?.[0], best?.at(-1)]
  if (!best || !first || !last) return null
  if (weightOf(best) < leastKept * all || weightOf(best) < leastOwn * weightOf(tokens.slice(first.at, last.at + 1))) return null
  const [from, to] = [edge(first, own[0] ?? 0, -1, revision), edge(last, own.at(-1) ?? 0, 1, revision)]
  const [start, end] = [tokens[from], tokens[to]]
  return start && end ? { start: start.start, end: end.end } : null
}

function weightOf(some: readonly { readonly weight: number }[]): number {
  return some.reduce((sum, { weight }) => sum + weight, 0)
}

/** Sentences that stand as they stood: the words keep their place in them to the character. */
function shift({ start, end }: Span, { older, newer, pairs }: Revision): Span | null {
  const touched = pairs().older.flatMap((sentence, index) => (sentence.start < end && start < sentence.end ? [index] : []))
  const move = (index: number | undefined): number | null => {
    const from = pairs().older[index ?? -1]
    const to = pairs().newer[pairs().to[index ?? -1] ?? -1]
    return from && to && older.slice(from.start, from.end) === newer.slice(to.start, to.end) ? to.start - from.start : null
  }
  const [first, last] = [move(touched[0]), move(touched.at(-1))]
  if (first === null || last === null) return null
  const same = newer.slice(start + first, end + last) === older.slice(start, end)
  return same ? { start: start + first, end: end + last } : null
}

/** Indices of the tokens that the span touches. */
function ownTokens({ start, end }: Span, { olderTokens }: Revision): number[] {
  return olderTokens().flatMap((token, index) => (token.start < end && start < token.end ? [index] : []))
}

function keptToken(from: number, { tokenMap, olderTokens }: Revision): Kept {
  return { from, at: tokenMap()[from] ?? -1, weight: olderTokens()[from]?.weight ?? 0 }
}

/** "said" is known beside the words it stood beside, or when it is said once thereabouts. `least`: how many neighbours it takes, 1 or 2. */
function isSure(from: number, least: number, { tokenMap, olderTokens, newerTokens }: Revision): boolean {
  const map = tokenMap()
  const at = map[from] ?? -1
  if (at < 0) return false
  if (Number(map[from - 1] === at - 1) + Number(map[from + 1] === at + 1) >= least) return true
  return onceAround(olderTokens(), from) && onceAround(newerTokens(), at)
}

/** About a sentence to either side. */
const around = 25

function onceAround(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - around), at + around)
  return near.filter(({ norm }) => norm === tokens[at]?.norm).length === 1
}

/** Stretches in which kept tokens follow each other in both texts. */
function runs(kept: readonly Kept[]): Kept[][] {
  const found: Kept[][] = []
  for (const token of kept) {
    const run = found.at(-1)
    const last = run?.at(-1)
    if (run && last && token.at > last.at && token.at - last.at - 1 <= mostBetween) run.push(token)
    else found.push([token])
  }
  return found
}

/**
 * Takes in what stands for replaced words at an end: of "41 people", now "43 people", "people" alone is kept, but "43" stands where "41" stood.
 * `own`: the first or last token of the words; `step` -1 looks before, 1 behind.
 */
function edge({ from, at }: Kept, own: number, step: -1 | 1, { tokenMap }: Revision): number {
  const replaced = Math.abs(own - from)
  const outside = tokenMap()[own + step] ?? -1
  if (replaced === 0 || outside < 0) return at
  const between = (outside - at) * step - 1
  return between > 0 && between <= replaced ? at + step * between : at
}
