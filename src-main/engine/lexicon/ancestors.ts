/** What stands above a word in WordNet: "trout" -> fish, animal, living thing… */
import { aboveOf, sensesOf, type Letter } from './wordnet'

/** Edges looked up. */
export const furthestHypernym = 6

/** Everything that a lemma's first three senses of one part of speech stand under, within six edges: ways up, by their ancestors. */
export interface Reach {
  readonly letter: Letter
  readonly ways: readonly Way[]
}

/** One way up in one number, as thousands of words have some dozens each: the ancestor, the sense's rank, and how many edges. */
export type Way = number

const wayOf = (ancestor: number, rank: number, edges: number): Way => ancestor * 32 + rank * 8 + edges
export const ancestorOf = (way: Way): number => way >> 5
export const rankOf = (way: Way): number => (way >> 3) & 3
export const edgesOf = (way: Way): number => way & 7

/** Then begun anew, so that a stream of a million pairs stays small. */
const memoLimit = 200_000
const reachMemo = new Map<number, readonly Reach[]>()

export function reachesOf(row: number): readonly Reach[] {
  const known = reachMemo.get(row)
  if (known) return known
  const reaches = sensesOf(row)
    .filter(({ letter }) => letter !== 'r')
    .map(({ letter, synsets }) => {
      const ways: Way[] = []
      synsets.slice(0, 3).forEach((synset, rank) => {
        for (const [ancestor, edges] of climb(synset, letter === 'a' ? 1 : furthestHypernym)) ways.push(wayOf(ancestor, rank, edges))
      })
      return { letter, ways: ways.sort((one, other) => one - other) }
    })
  if (reachMemo.size >= memoLimit) reachMemo.clear()
  reachMemo.set(row, reaches)
  return reaches
}

/** Every synset above within `furthest` edges with its distance, itself at 0. */
export function climb(synset: number, furthest: number): ReadonlyMap<number, number> {
  const found = new Map([[synset, 0]])
  let level = [synset]
  for (let edges = 1; level.length > 0 && edges <= furthest; edges += 1) {
    const next: number[] = []
    for (const one of level) {
      for (const above of aboveOf(one)) {
        if (found.has(above)) continue
        found.set(above, edges)
        next.push(above)
      }
    }
    level = next
  }
  return found
}
