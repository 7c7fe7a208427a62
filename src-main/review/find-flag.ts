/** Which flag of a comparison is the one that a decision, a note or a correction was given on. */
import type { Flag, FlagSide, Span } from '../engine'
import type { CarriedWords, CarryWords } from './carry-words'
import type { AnchoredWords, DecidedFlag, FlagWords, Side, Standing } from './model'
import { sameWords, stillHolds } from './still-holds'

export interface FoundFlag {
  readonly flagId: string
  readonly standing: Exclude<Standing, 'unplaced'>
  /** How much of the words it shares with the flag decided on, 0..1; ids alike count as more than any overlap. */
  readonly likeness: number
}

export interface FlagSearch {
  /** Flags that it may be, the likest first; of one likeness the one that stands first. */
  readonly found: readonly FoundFlag[]
  /** All its words have a place in the texts shown, flagged or not. */
  readonly wordsStand: boolean
}

export type FindFlag = (decided: DecidedFlag) => FlagSearch

export interface ShownTexts {
  readonly base: string
  readonly account: string
}

/** `flags`: everything flagged in the texts shown, the editor's own marks too. */
export function flagFinder(flags: readonly Flag[], texts: ShownTexts, carry: Readonly<Record<Side, CarryWords>>): FindFlag {
  const alike = new Map<string, Flag[]>()
  for (const flag of flags) alike.set(kindOf(flag), [...(alike.get(kindOf(flag)) ?? []), flag])
  return (decided) => {
    const places = { base: place(decided.base, carry.base), account: place(decided.account, carry.account) }
    if (places.base === null || places.account === null) return { found: [], wordsStand: false }
    const { base, account } = places
    const found = (alike.get(kindOf(decided)) ?? []).flatMap((flag) => {
      const likeness = likenessOf(flag, decided, base, account)
      return likeness === 0 ? [] : [{ flagId: flag.id, standing: standingOf(flag, decided, [base, account], texts), likeness }]
    })
    return { found: found.sort((one, other) => other.likeness - one.likeness), wordsStand: true }
  }
}

/** Flags of different kinds or reasons are never the same flag. */
function kindOf({ kind, reason }: Flag | DecidedFlag): string {
  return `${kind} ${reason ?? ''}`
}

/** A flag's words in the text shown; 'none' on a side that does not say it. */
type Place = 'none' | { readonly passage: CarriedWords; readonly evidence: readonly CarriedWords[] }

/** null when any of the words that a side needs is gone. */
function place(words: FlagWords | null, carry: CarryWords): Place | null {
  if (words === null) return 'none'
  const passage = carry(words.passage)
  const evidence = words.evidence.map((piece) => carry(piece) ?? inPassage(words.passage, piece, passage))
  if (passage === null || evidence.some((piece) => piece === null)) return null
  return { passage, evidence: evidence.filter((piece) => piece !== null) }
}

/** Evidence such as "14" is too short to be looked for; inside a passage that stands word for word its place is known. */
function inPassage(whole: AnchoredWords, piece: AnchoredWords, passage: CarriedWords | null): CarriedWords | null {
  if (!passage?.same || whole.versionId !== piece.versionId) return null
  const start = passage.start + piece.anchor.start - whole.anchor.start
  return { ...passage, start, end: start + piece.anchor.exact.length }
}

/** 0 when it is another flag. */
function likenessOf(flag: Flag, decided: DecidedFlag, base: Place, account: Place): number {
  const overBase = likeSide(flag.base, base)
  const overAccount = likeSide(flag.account, account)
  if (overBase === 0 || overAccount === 0) return 0
  return (rootOf(flag.id) === rootOf(decided.id) ? 1 : 0.5) * Math.min(overBase, overAccount)
}

function likeSide(side: FlagSide | null, found: Place): number {
  if (side === null || found === 'none') return side === null && found === 'none' ? 1 : 0
  const passage = share([side], [found.passage])
  if (found.evidence.length === 0 || side.evidence.length === 0) return passage
  return passage === 0 ? 0 : share(side.evidence, found.evidence)
}

/** Length in common by the length of both together. */
function share(some: readonly Span[], others: readonly Span[]): number {
  const common = some
    .flatMap((one) => others.map((other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))))
    .reduce((sum, length) => sum + length, 0)
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return common === 0 ? 0 : common / (length(some) + length(others) - common)
}

/** A sentence said and flagged twice: "…-2" tells the second from the first, their words are the same. */
function rootOf(id: string): string {
  return id.replace(/(-[0-9a-f]{16})-\d+$/, '$1')
}

function standingOf(flag: Flag, decided: DecidedFlag, places: readonly Place[], texts: ShownTexts): FoundFlag['standing'] {
  if (rootOf(flag.id) !== rootOf(decided.id)) {
    const exact = flag.kind !== 'contradicted'
    if (!holdsOn(flag.base, decided.base, texts.base, exact) || !holdsOn(flag.account, decided.account, texts.account, exact))
      return 'changed'
  }
  return places.every((side) => side === 'none' || side.passage.here) ? 'here' : 'carried'
}

/** `exact`: the passage is all there is to see, so it must say the same; else its evidence must, and the rest may be polished. */
function holdsOn(side: FlagSide | null, decided: FlagWords | null, text: string, exact: boolean): boolean {
  if (side === null || decided === null) return side === decided
  const passage = text.slice(side.start, side.end)
  const then = decided.passage.anchor.exact
  if (!(exact ? sameWords(then, passage) : stillHolds(then, passage))) return false
  const now = side.evidence.map((span) => text.slice(span.start, span.end)).join(' ')
  return exact || sameWords(decided.evidence.map(({ anchor }) => anchor.exact).join(' '), now)
}
