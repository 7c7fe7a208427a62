import { relation } from '../lexicon/relations'
import { areKin } from '../lexicon/threads'
import type { Term } from './terms'
import { toldMatch } from './told-values'

/** How far two different terms stand for the same thing, 0..1, in steps of 1/200. */
export type SoftMatch = (one: number, other: number) => number

/** What each relation is worth when claims are linked; opposites stand in the same slot, so they speak for a link too. */
const worth = { same: 1, synonym: 0.9, derived: 0.85, hypernym: 0.5, antonym: 0.6, sibling: 0.25, unrelated: 0, unknown: 0 }

/** What a shared stem is worth where no lexicon is asked. */
const stemWorth = 0.75

/** Words of one thread of an event. */
const kinWorth = 0.6

const steps = 200
const unknown = 255
/** Up to this many terms every pair has a byte (16 MB); beyond, pairs are kept as they are asked for. */
const squareLimit = 4096

/** Remembers every pair of terms that is asked for: a story asks for the same few thousand again and again. */
export function makeSoftMatch(terms: readonly Term[]): SoftMatch {
  const size = terms.length
  const find = (one: number, other: number): number => {
    const first = terms[one]
    const second = terms[other]
    return first && second ? Math.round(strengthOf(first, second) * steps) : 0
  }
  if (size > squareLimit) return inMap(size, find)
  const known = new Uint8Array(size * size).fill(unknown)
  return (one, other) => {
    if (one === other) return 1
    const key = one < other ? one * size + other : other * size + one
    const found = known[key] ?? unknown
    if (found !== unknown) return found / steps
    const strength = find(one, other)
    known[key] = strength
    return strength / steps
  }
}

function inMap(size: number, find: (one: number, other: number) => number): SoftMatch {
  const known = new Map<number, number>()
  return (one, other) => {
    if (one === other) return 1
    const key = one < other ? one * size + other : other * size + one
    const found = known.get(key)
    if (found !== undefined) return found / steps
    const strength = find(one, other)
    known.set(key, strength)
    return strength / steps
  }
}

function strengthOf(one: Term, other: Term): number {
  // Two figures fill the same kind of slot even when they clash: a little, since there are many figures in a story.
  if (one.told && other.told) return toldMatch(one.told, other.told)
  if (one.kind === 'figure' && other.kind === 'figure') return 0.2
  if (one.kind === 'figure' || other.kind === 'figure') return 0
  const stem = one.stem === other.stem ? stemWorth : 0
  if (one.kind === 'name' && other.kind === 'name') return stem
  const { kind, strength } = relation(one.lemma, other.lemma)
  const lexical = Math.max(stem, worth[kind] * Math.min(1, Math.max(0, strength)))
  return lexical < kinWorth && areKin(one.lemma, other.lemma) ? kinWorth : lexical
}

/** Weighted share of `asked` that finds a match in `offered`, 0..1; 0 when nothing is asked. */
export function coverage(asked: readonly number[], offered: readonly number[], terms: readonly Term[], match: SoftMatch): number {
  return cover(asked, offered, terms, match).share
}

/** From this strength a term counts as told in other words. */
const told = 0.6

/** The same, and how many of the terms asked are told. */
export function cover(
  asked: readonly number[],
  offered: readonly number[],
  terms: readonly Term[],
  match: SoftMatch
): { readonly share: number; readonly told: number } {
  let covered = 0
  let total = 0
  let matched = 0
  for (const one of asked) {
    const weight = terms[one]?.weight ?? 0
    let best = 0
    for (const other of offered) {
      const strength = match(one, other)
      if (strength > best) best = strength
      if (best === 1) break
    }
    if (best >= told) matched += 1
    covered += weight * best
    total += weight
  }
  return { share: total === 0 ? 0 : covered / total, told: matched }
}

interface Said {
  readonly ids: ReadonlySet<number>
  readonly stems: ReadonlySet<number>
}

/** Claims of one sentence are asked about again and again. */
const saidBefore = new WeakMap<readonly number[], Said>()

function saidBy(offered: readonly number[], terms: readonly Term[]): Said {
  const known = saidBefore.get(offered)
  if (known) return known
  const said = { ids: new Set(offered), stems: new Set(offered.flatMap((id) => terms[id]?.stem ?? [])) }
  saidBefore.set(offered, said)
  return said
}

/** Coverage by equal terms and stems alone: for whole sentences, where asking the lexicon for every pair would be slow. */
export function plainCoverage(asked: readonly number[], offered: readonly number[], terms: readonly Term[]): number {
  const said = saidBy(offered, terms)
  let covered = 0
  let total = 0
  for (const one of asked) {
    const term = terms[one]
    if (!term) continue
    covered += term.weight * (said.ids.has(one) ? 1 : term.kind !== 'figure' && said.stems.has(term.stem) ? stemWorth : 0)
    total += term.weight
  }
  return total === 0 ? 0 : covered / total
}
