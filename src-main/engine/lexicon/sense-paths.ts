/** How near two base forms are by their senses: which they share, and the shortest way between them over what stands above both. */
import { ancestorOf, edgesOf, rankOf, reachesOf, type Way } from './ancestors'
import { lemmaRow, sensesOf, specialityOf } from './wordnet'

export interface SharedSenses {
  /** How many senses are one and the same. */
  readonly count: number
  /** Rank of the most usual shared sense on either side, 0 the first; rare parts of speech count three more. `noRank` when none is shared. */
  readonly oneRank: number
  readonly otherRank: number
}

export const noRank = 9
const rareRanks = 3

/** Not symmetric: ranks keep their sides. */
export function sharedSenses(one: string, other: string): SharedSenses {
  let found: SharedSenses = { count: 0, oneRank: noRank, otherRank: noRank }
  for (const ours of sensesOf(lemmaRow(one))) {
    for (const theirs of sensesOf(lemmaRow(other))) {
      if (ours.letter !== theirs.letter) continue
      ours.synsets.forEach((synset, rank) => {
        const place = theirs.synsets.indexOf(synset)
        if (place < 0) return
        const oneRank = rank + (ours.rare ? rareRanks : 0)
        const otherRank = place + (theirs.rare ? rareRanks : 0)
        const nearer = oneRank + otherRank < found.oneRank + found.otherRank
        found = { count: found.count + 1, oneRank: nearer ? oneRank : found.oneRank, otherRank: nearer ? otherRank : found.otherRank }
      })
    }
  }
  return found
}

export interface SensePath {
  /** Edges on the shortest way, half an edge more for every rank of the senses; `noPath` when nothing within reach stands above both. */
  readonly edges: number
  /** 0..1: how special what they share is, less the longer the way. */
  readonly speciality: number
  /** Edges up to the other word where it is the wider one, else `noPath`. */
  readonly wider: number
  /** Edges down to the other word where it is the narrower one, else `noPath`. */
  readonly narrower: number
}

export const noPath = 20
const furthest = 4

/** From `one` to `other`, over the first three senses of each part of speech. */
export function sensePath(one: string, other: string): SensePath {
  let [edges, speciality, wider, narrower] = [noPath, 0, noPath, noPath]
  const theirReaches = reachesOf(lemmaRow(other))
  for (const ours of reachesOf(lemmaRow(one))) {
    const theirs = theirReaches.find(({ letter }) => letter === ours.letter)
    if (!theirs) continue
    const downs = nearest(theirs.ways)
    for (const [ancestor, up] of nearest(ours.ways)) {
      const down = downs.get(ancestor)
      if (down === undefined) continue
      edges = Math.min(edges, up + down)
      speciality = Math.max(speciality, specialityOf(ancestor) / (1 + 0.15 * (up + down)))
      if (down < 1) wider = Math.min(wider, up)
      if (up < 1) narrower = Math.min(narrower, down)
    }
  }
  return { edges, speciality, wider, narrower }
}

/** The shortest way up to each ancestor within reach, half an edge more for every rank. */
function nearest(ways: readonly Way[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const way of ways) {
    const length = edgesOf(way) + rankOf(way) / 2
    const ancestor = ancestorOf(way)
    if (length <= furthest && length < (found.get(ancestor) ?? noPath)) found.set(ancestor, length)
  }
  return found
}

/** Of all parts of speech. */
export function senseCount(lemma: string): number {
  return sensesOf(lemmaRow(lemma)).reduce((sum, { synsets }) => sum + synsets.length, 0)
}
