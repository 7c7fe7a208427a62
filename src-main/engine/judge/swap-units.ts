/** A revision taken apart: which word stands for which inside an exchanged stretch, which was put in, which was cut. */
import { allied, opposed } from '../lexicon/opposite-groups'
import { relation } from '../lexicon/relations'
import type { Word } from '../reading'
import type { Exchange } from '../wording/word-changes'
import { groupOf } from './replaced-words'
import { isSmall } from './small-words'

/** Two content words that face each other; null on the side that has none. Never both null. */
export interface SwapUnit {
  readonly base: Word | null
  readonly account: Word | null
  readonly kind: UnitKind
  /** 0..1, of the relation between both. */
  readonly strength: number
}

export const unitKinds = [
  'same',
  'form',
  'synonym',
  'derived',
  'hypernym',
  'sibling',
  'antonym',
  'unrelated',
  'unknown',
  'put',
  'cut'
] as const
export type UnitKind = (typeof unitKinds)[number]

/** One exchanged stretch with its units, and its words of closed classes. */
export interface SwapStretch {
  readonly units: readonly SwapUnit[]
  readonly baseSize: number
  readonly accountSize: number
  readonly smallCut: readonly string[]
  readonly smallPut: readonly string[]
}

/** Of two words, "2" and "two" are the same. */
export type SameValue = (base: Word, account: Word) => boolean

/** Words that support each other best face each other first; what is left was put in or cut. */
export function stretchOf({ base, account }: Exchange, sameValue: SameValue): SwapStretch {
  const cut = base.filter((word) => !isSmall(word))
  const put = account.filter((word) => !isSmall(word))
  const candidates = cut.flatMap((one, from) =>
    put.map((other, to) => {
      const found = relate(one, other, sameValue)
      const apart = Math.abs(from / cut.length - to / put.length)
      return { from, to, found, fit: fitOf(one, other, found) - 0.01 * apart }
    })
  )
  candidates.sort((one, other) => other.fit - one.fit || one.from - other.from || one.to - other.to)
  const usedCut = new Set<number>()
  const usedPut = new Set<number>()
  const units: SwapUnit[] = []
  for (const { from, to, found } of candidates) {
    if (usedCut.has(from) || usedPut.has(to)) continue
    usedCut.add(from)
    usedPut.add(to)
    units.push({ base: cut[from] ?? null, account: put[to] ?? null, ...found })
  }
  cut.forEach((word, index) => {
    if (!usedCut.has(index)) units.push({ base: word, account: null, kind: 'cut', strength: 0 })
  })
  put.forEach((word, index) => {
    if (!usedPut.has(index)) units.push({ base: null, account: word, kind: 'put', strength: 0 })
  })
  const small = (words: readonly Word[]): string[] => words.flatMap((word) => (isSmall(word) ? [word.norm] : []))
  return { units, baseSize: cut.length, accountSize: put.length, smallCut: small(base), smallPut: small(account) }
}

interface Found {
  readonly kind: UnitKind
  readonly strength: number
}

function relate(one: Word, other: Word, sameValue: SameValue): Found {
  if (one.lemma === other.lemma) return { kind: one.norm === other.norm ? 'same' : 'form', strength: 1 }
  if (sameValue(one, other)) return { kind: 'same', strength: 1 }
  const { kind, strength } = relation(one.lemma, other.lemma)
  if (opposed(one.lemma, other.lemma)) return { kind: 'antonym', strength }
  const weak = kind !== 'synonym' && kind !== 'derived' && kind !== 'antonym'
  return weak && allied(one.lemma, other.lemma) ? { kind: 'synonym', strength: Math.max(strength, 0.7) } : { kind, strength }
}

const worth: Readonly<Record<UnitKind, number>> = {
  same: 1.2,
  form: 1.2,
  synonym: 0.9,
  derived: 0.9,
  antonym: 0.5,
  hypernym: 0.5,
  sibling: 0.15,
  unrelated: 0,
  unknown: 0,
  put: 0,
  cut: 0
}

function fitOf(one: Word, other: Word, { kind, strength }: Found): number {
  const alike = Math.max(0, sharedStart(one.lemma, other.lemma) - 0.4)
  return worth[kind] * strength + (groupOf(one) === groupOf(other) ? 0.12 : 0) + 0.15 * alike
}

/** 0..1: how much of the shorter word both begin with. */
export function sharedStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at < shorter && one[at] === other[at]) at += 1
  return at / Math.max(1, shorter)
}
