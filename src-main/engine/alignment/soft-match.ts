import { relation } from '../lexicon/relations'
import type { Term } from './terms'

/** How far two different terms stand for the same thing, 0..1. */
export type SoftMatch = (one: number, other: number) => number

/** What each relation is worth when claims are linked; opposites stand in the same slot, so they speak for a link too. */
const worth = { same: 1, synonym: 0.9, derived: 0.85, hypernym: 0.5, antonym: 0.6, sibling: 0.25, unrelated: 0, unknown: 0 }

/** Endings that differ in names ("Reedhall", "Reedhalls") and in words without a lexicon entry. */
const sharedStem = 5

/** Caches every pair of terms that is asked for: a story asks for the same few thousand again and again. */
export function makeSoftMatch(terms: readonly Term[]): SoftMatch {
  const known = new Map<number, number>()
  const size = terms.length
  return (one, other) => {
    if (one === other) return 1
    const key = one < other ? one * size + other : other * size + one
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const first = terms[one]
    const second = terms[other]
    const strength = first && second ? strengthOf(first, second) : 0
    known.set(key, strength)
    return strength
  }
}

function strengthOf(one: Term, other: Term): number {
  // Two figures fill the same kind of slot even when they clash: a little, since there are many figures in a story.
  if (one.kind === 'figure' && other.kind === 'figure') return 0.2
  if (one.kind === 'figure' || other.kind === 'figure') return 0
  const stem = stemOf(one.lemma) === stemOf(other.lemma) ? 0.75 : 0
  if (one.kind === 'name' && other.kind === 'name') return stem
  const { kind, strength } = one.lemma < other.lemma ? relation(one.lemma, other.lemma) : relation(other.lemma, one.lemma)
  return Math.max(stem, worth[kind] * Math.min(1, Math.max(0, strength)))
}

/** The first letters of a longer word; a short word is its own stem. */
export function stemOf(lemma: string): string {
  return lemma.length > sharedStem ? lemma.slice(0, sharedStem) : lemma
}

/** Weighted share of `asked` that finds a match in `offered`, 0..1; 0 when nothing is asked. */
export function coverage(asked: readonly number[], offered: readonly number[], terms: readonly Term[], match: SoftMatch): number {
  let covered = 0
  let total = 0
  for (const one of asked) {
    const weight = terms[one]?.weight ?? 0
    let best = 0
    for (const other of offered) {
      const strength = match(one, other)
      if (strength > best) best = strength
      if (best === 1) break
    }
    covered += weight * best
    total += weight
  }
  return total === 0 ? 0 : covered / total
}
