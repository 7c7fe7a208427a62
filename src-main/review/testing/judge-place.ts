import type { Span } from '../../engine'
import { placeWords, type Draft, type PlacedWord } from './drafts'

/** How a span in the last text relates to the words that were annotated in the first. */
export interface Judgement {
  /** Half of the words or more stand together in the last text. */
  readonly exists: boolean
  /** Not one of them stands. */
  readonly gone: boolean
  /** `part`: on the words, but on less than half of those that stand together. `wrong`: mostly on words that are none of them. */
  readonly verdict: 'right' | 'part' | 'wrong' | 'none'
}

/** `ids`: the annotated words, in order. `placed` null: no place was found. */
export function judgePlace(first: Draft, last: Draft, ids: readonly number[], placed: Span | null): Judgement {
  const own = new Set(ids)
  const places = placeWords(last)
  const all = lengthOf(placeWords(first).filter(({ id }) => own.has(id)))
  const together = Math.max(0, ...runs(places, ids).map(lengthOf))
  const exists = together >= all / 2
  const gone = !places.some(({ id }) => own.has(id))
  if (!placed) return { exists, gone, verdict: 'none' }
  const covered = places.filter((word) => word.start < placed.end && placed.start < word.end)
  const ours = lengthOf(covered.filter(({ id }) => own.has(id)))
  const others = lengthOf(covered.filter(({ id, instead }) => !own.has(id) && !instead))
  return { exists, gone, verdict: ours === 0 || ours < others ? 'wrong' : exists && ours < together / 2 ? 'part' : 'right' }
}

/** The annotated words that still follow each other, with no more words put in between than they are themselves. */
function runs(places: readonly PlacedWord[], ids: readonly number[]): PlacedWord[][] {
  const at = new Map(places.map((word, index) => [word.id, { word, index }]))
  const found: { readonly word: PlacedWord; readonly index: number }[][] = []
  for (const id of ids) {
    const here = at.get(id)
    if (!here) continue
    const run = found.at(-1)
    const last = run?.at(-1)
    if (run && last && here.index > last.index && here.index - last.index - 1 <= Math.max(4, ids.length)) run.push(here)
    else found.push([here])
  }
  return found.map((run) => run.map(({ word }) => word))
}

function lengthOf(words: readonly PlacedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}
