/** Which flag of a comparison is the one that a decision, a note or a correction was given on. */
import type { Flag, FlagSide, Span } from '../engine'
import type { CarriedWords, CarryWords } from './carry-words'
import type { AnchoredWords, DecidedFlag, FlagWords, Side, Standing } from './model'
import { flagsByPlace } from './flags-by-place'
import { sameWords, stillHolds } from './still-holds'

export interface FoundFlag {
  readonly flagId: string
  readonly standing: Exclude<Standing, 'unplaced'>
  /** How much of the words it shares with the flag decided on, 0..1; the same flag counts for more than any overlap. */
  readonly likeness: number
}

export interface FlagSearch {
  /** Flags that it may be, the likest first; of one likeness the one that stands first. */
  readonly found: readonly FoundFlag[]
  /** Its passages have a place in the texts shown, flagged or not. */
  readonly wordsStand: boolean
}

export type FindFlag = (decided: DecidedFlag) => FlagSearch

export interface ShownTexts {
  readonly base: string
  readonly account: string
}

/** `flags`: everything flagged in the texts shown, the editor's own marks too. */
export function flagFinder(flags: readonly Flag[], texts: ShownTexts, carry: Readonly<Record<Side, CarryWords>>): FindFlag {
  const at = { base: flagsByPlace(flags, 'base'), account: flagsByPlace(flags, 'account') }
  return (decided) => {
    const base = place(decided.base, carry.base)
    const account = place(decided.account, carry.account)
    if (base === null || account === null) return { found: [], wordsStand: false }
    const near = base !== 'none' ? at.base(base.passage) : account !== 'none' ? at.account(account.passage) : []
    const alike = near.filter((flag) => kindOf(flag) === kindOf(decided))
    const found = alike.flatMap((flag) => {
      const likeness = likenessOf(flag, decided, base, account)
      return likeness === 0 ? [] : [{ flagId: flag.id, standing: standingOf(flag, decided, [base, account], texts), likeness }]
    })
    return { found: surest(found), wordsStand: true }
  }
}

/** Flags of different kinds or reasons are never the same flag. */
function kindOf({ kind, reason }: Flag | DecidedFlag): string {
  return `${kind} ${reason ?? ''}`
}

/** A flag's words in the text shown; 'none' on a side that does not say it. Evidence that was replaced has no place. */
type Place = 'none' | { readonly passage: CarriedWords; readonly evidence: readonly CarriedWords[]; readonly replaced: boolean }

/** null when the passage that a side needs is gone. */
function place(words: FlagWords | null, carry: CarryWords): Place | null {
  if (words === null) return 'none'
  const passage = carry(words.passage)
  if (passage === null) return null
  const evidence = words.evidence.flatMap((piece) => inPassage(words.passage, piece, passage) ?? carry(piece) ?? [])
  return { passage, evidence, replaced: evidence.length < words.evidence.length }
}

/** The place of evidence inside a passage that stands to the character: no other "14" can be meant. */
function inPassage(whole: AnchoredWords, piece: AnchoredWords, passage: CarriedWords): CarriedWords | null {
  const [outer, inner] = [whole.anchor, piece.anchor]
  if (whole.versionId !== piece.versionId || passage.end - passage.start !== outer.exact.length || !passage.same) return null
  const start = passage.start + inner.start - outer.start
  return inner.start < outer.start || inner.end > outer.end ? null : { ...passage, start, end: start + inner.exact.length }
}

/** 0 when it is another flag. */
function likenessOf(flag: Flag, decided: DecidedFlag, base: Place, account: Place): number {
  const like = Math.min(likeSide(flag.base, base), likeSide(flag.account, account))
  return like === 0 ? 0 : rootOf(flag.id) === rootOf(decided.id) ? (1 + like) / 2 : like / 2
}

/** A passage in which the evidence was replaced tells little: another flag of the same reason may stand in it. */
const passageAlone = 0.2

function likeSide(side: FlagSide | null, found: Place): number {
  if (side === null || found === 'none') return side === null && found === 'none' ? 1 : 0
  const passage = share([side], [found.passage])
  if (passage === 0 || side.evidence.length === 0) return passage
  if (found.evidence.length === 0) return found.replaced ? passageAlone * passage : passage
  return share(side.evidence, found.evidence)
}

/** Length in common by the length of both together. */
function share(some: readonly Span[], others: readonly Span[]): number {
  const common = some
    .flatMap((one) => others.map((other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))))
    .reduce((sum, length) => sum + length, 0)
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return common === 0 ? 0 : common / (length(some) + length(others) - common)
}

/** Where the passages alone speak for more than one flag, none of them is meant. */
function surest(found: readonly FoundFlag[]): FoundFlag[] {
  const guesses = found.filter(({ likeness }) => likeness <= passageAlone / 2)
  const known = guesses.length > 1 || guesses.length < found.length ? found.filter((flag) => !guesses.includes(flag)) : [...found]
  return known.sort((one, other) => other.likeness - one.likeness)
}

/** A sentence said and flagged twice: "…-2" tells the second from the first, their words are the same. */
function rootOf(id: string): string {
  return id.replace(/(-[0-9a-f]{16})-\d+$/, '$1')
}

function standingOf(flag: Flag, decided: DecidedFlag, places: readonly Place[], texts: ShownTexts): FoundFlag['standing'] {
  const same = rootOf(flag.id) === rootOf(decided.id) && decided.rule === flag.rule
  const holds = holdsOn(flag.base, decided.base, texts.base) && holdsOn(flag.account, decided.account, texts.account)
  if (!same && !holds) return 'changed'
  return places.every((side) => side === 'none' || side.passage.here) ? 'here' : 'carried'
}

/** The words that prove it are the same; the passage around them may have been polished. */
function holdsOn(side: FlagSide | null, decided: FlagWords | null, text: string): boolean {
  if (side === null || decided === null) return side === null && decided === null
  const evidence = side.evidence.map((span) => text.slice(span.start, span.end)).join(' ')
  if (!sameWords(decided.evidence.map(({ anchor }) => anchor.exact).join(' '), evidence)) return false
  return stillHolds(decided.passage.anchor.exact, text.slice(side.start, side.end))
}
