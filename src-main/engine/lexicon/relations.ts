/**
 * How two base forms relate, from our own lists and WordNet 3.1. Direction is not told: "hypernym" holds either way round.
 * strength 0..1: synonyms by sense rank (1 both first senses), hypernyms by edges, siblings by how few things what they share holds.
 */
import { numberWords } from './closed-classes'
import { clustersOf } from './synonyms'
import { exclusiveCategory } from './exclusive'
import { areListedOpposites } from './opposites'
import { ancestorOf, edgesOf, furthestHypernym, rankOf, reachesOf } from './ancestors'
import { aboveOf, areAntonyms, derivedFrom, lemmaRow, oppositesOf, sensesOf, specialityOf, usesOf, type Letter } from './wordnet'

export { exclusiveCategory } from './exclusive'
export { lemmasOf } from '../text/lemmatise'

export interface Relation {
  readonly kind: 'same' | 'synonym' | 'antonym' | 'hypernym' | 'sibling' | 'derived' | 'unrelated' | 'unknown'
  readonly strength: number
}

const same: Relation = { kind: 'same', strength: 1 }
const unrelated: Relation = { kind: 'unrelated', strength: 0 }
const unknown: Relation = { kind: 'unknown', strength: 0 }
/** Wider common ancestors ("object", "act", "person") make siblings of nearly all nouns. */
const leastShared = 0.3

const memo = new Map<string, Map<string, Relation>>()
/** About 30 MB; then begun anew, so that a stream of a million pairs stays small. */
const memoLimit = 200_000
let remembered = 0

/** Relation of two lemmas, the same whichever stands first. Pure, remembered. */
export function relation(one: string, other: string): Relation {
  if (one === other) return same
  return one < other ? recall(one, other) : recall(other, one)
}

function recall(one: string, other: string): Relation {
  let row = memo.get(one)
  const known = row?.get(other)
  if (known) return known
  if (remembered >= memoLimit) {
    memo.clear()
    remembered = 0
    row = undefined
  }
  if (!row) memo.set(one, (row = new Map()))
  const found = find(one, other)
  row.set(other, found)
  remembered += 1
  return found
}

function find(one: string, other: string): Relation {
  const oneRow = lemmaRow(one)
  const otherRow = lemmaRow(other)
  const synonym = synonymStrength(oneRow, otherRow)
  if (areListedOpposites(one, other)) return { kind: 'antonym', strength: 1 }
  if (areAntonyms(oneRow, otherRow)) return { kind: 'antonym', strength: synonym > 0.6 ? 0.6 : 0.95 }
  if (isAffixAntonym(one, other) && oneRow >= 0 && otherRow >= 0) return { kind: 'antonym', strength: 0.9 }
  if (sharesCluster(one, other)) return { kind: 'synonym', strength: 0.9 }
  if (numberWords.has(one) && numberWords.has(other)) return { kind: 'sibling', strength: 0.95 }
  const category = exclusiveCategory(one, other)
  if (category !== null && synonym < 0.7) return { kind: 'sibling', strength: 0.95 }
  if (synonym > 0) return { kind: 'synonym', strength: synonym }
  if (oneRow < 0 || otherRow < 0) return unknown
  if (derivedFrom(oneRow).includes(otherRow)) return { kind: 'derived', strength: 0.85 }
  const cluster = clusterAntonym(oneRow, otherRow)
  if (cluster > 0) return { kind: 'antonym', strength: cluster }
  return wayAround(oneRow, otherRow) ?? unrelated
}

function sharesCluster(one: string, other: string): boolean {
  const theirs = clustersOf(other)
  return theirs.length > 0 && clustersOf(one).some((cluster) => theirs.includes(cluster))
}

/** 1 when both first senses are one synset, 0.12 less for every rank down; 0 when none is shared. */
function synonymStrength(oneRow: number, otherRow: number): number {
  let best = 0
  for (const one of sensesOf(oneRow)) {
    for (const other of sensesOf(otherRow)) {
      if (one.letter !== other.letter) continue
      for (let rank = 0; rank < one.synsets.length; rank += 1) {
        const place = other.synsets.indexOf(one.synsets[rank] ?? -1)
        if (place < 0) continue
        const strength = 1 - 0.12 * (rank + place) - (one.rare ? 0.15 : 0) - (other.rare ? 0.15 : 0)
        best = Math.max(best, strength, 0.1)
      }
    }
  }
  return best
}

/** "happy" / "unhappy", "legal" / "illegal", "careful" / "careless". */
function isAffixAntonym(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (
    short.length > 3 &&
    long.endsWith(short) &&
    /^(?:un|in|im|il|ir|non|dis|mis|anti)-?/.test(long) &&
    long.replace(/^(?:un|in|im|il|ir|non|dis|mis|anti)-?/, '') === short
  )
    return true
  return one.endsWith('ful') && other === `${one.slice(0, -3)}less` ? true : other.endsWith('ful') && one === `${other.slice(0, -3)}less`
}

/** Adjectives through their cluster's heads ("sweltering" ~ hot / cold), verbs and nouns through synonyms of an antonym. */
function clusterAntonym(oneRow: number, otherRow: number): number {
  let best = 0
  for (const one of polesOf(oneRow)) {
    for (const other of polesOf(otherRow)) {
      if (one.letter === other.letter && one.opposites.some((opposite) => other.heads.has(opposite)))
        best = Math.max(best, (one.letter === 'a' ? 0.7 : 0.6) - 0.1 * one.rank)
    }
  }
  return best
}

/** What a sense stands for and what it is opposed to: of the first two senses of each part of speech, those that have an opposite. */
interface Pole {
  readonly letter: Letter
  readonly rank: number
  readonly opposites: readonly number[]
  /** The heads of all the lemma's first senses of this part of speech. */
  readonly heads: ReadonlySet<number>
}

const poleMemo = new Map<number, readonly Pole[]>()

function polesOf(row: number): readonly Pole[] {
  const known = poleMemo.get(row)
  if (known) return known
  const poles = sensesOf(row).flatMap(({ letter, synsets }) => {
    const first = synsets.slice(0, 2)
    const headsOf = (synset: number): readonly number[] => (letter === 'a' ? [synset, ...aboveOf(synset)] : [synset])
    const heads = new Set(first.flatMap(headsOf))
    return first
      .map((synset, rank) => ({ letter, rank, opposites: headsOf(synset).flatMap((head) => oppositesOf(head)), heads }))
      .filter((pole) => pole.opposites.length > 0)
  })
  if (poleMemo.size >= memoLimit) poleMemo.clear()
  poleMemo.set(row, poles)
  return poles
}

/** Hypernym within six edges, similar adjectives, or siblings under a common ancestor that is deep enough. */
function wayAround(oneRow: number, otherRow: number): Relation | null {
  let above = 0
  let beside = 0
  for (const one of reachesOf(oneRow)) {
    for (const other of reachesOf(otherRow)) {
      if (one.letter !== other.letter) continue
      let first = 0
      for (const way of one.ways) {
        const ancestor = ancestorOf(way)
        while (first < other.ways.length && ancestorOf(other.ways[first] ?? 0) < ancestor) first += 1
        for (let at = first; at < other.ways.length; at += 1) {
          const their = other.ways[at] ?? 0
          if (ancestorOf(their) !== ancestor) break
          const edges = edgesOf(way) + edgesOf(their)
          const discount = 1 - 0.1 * (rankOf(way) + rankOf(their))
          if (one.letter === 'a') above = Math.max(above, 0.6 * discount)
          else if (edgesOf(way) === 0 || edgesOf(their) === 0) {
            if (edges <= furthestHypernym) above = Math.max(above, (0.9 - 0.1 * edges) * discount)
          } else beside = Math.max(beside, siblingStrength(specialityOf(ancestor), edges) * discount)
        }
      }
    }
  }
  if (above > 0 && above >= beside * 0.7) return { kind: 'hypernym', strength: above }
  return beside > 0 ? { kind: 'sibling', strength: beside } : null
}

/** "river" / "lake" share "body of water", which holds little else; "river" / "hill" only "thing". */
function siblingStrength(shared: number, edges: number): number {
  return shared < leastShared || edges > 6 ? 0 : Math.min(0.9, shared / (1 + 0.15 * (edges - 2)))
}

/** The first synsets of a lemma in all parts of speech, and its own lists' clusters (negative): what a candidate index may share. */
export function conceptsOf(lemma: string): readonly number[] {
  const known = conceptMemo.get(lemma)
  if (known) return known
  const concepts = [
    ...clustersOf(lemma).map((cluster) => -1 - cluster),
    ...sensesOf(lemmaRow(lemma)).flatMap((sense) => sense.synsets.slice(0, sense.rare ? 1 : 2))
  ]
  if (conceptMemo.size >= memoLimit) conceptMemo.clear()
  conceptMemo.set(lemma, concepts)
  return concepts
}

const conceptMemo = new Map<string, readonly number[]>()

/** 0..1, log-scaled use in a tagged corpus of 1960s prose: "say" 0.7, "levee" 0. */
export function commonness(lemma: string): number {
  return Math.min(1, usesOf(lemmaRow(lemma)) / 14)
}
