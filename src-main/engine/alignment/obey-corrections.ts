/** What an editor paired and parted by hand holds, whatever the links said. */
import type { CorrectedPair, EngineCorrections, Span } from '../model'
import type { Pair, Reading, ReadClaim } from '../reading'
import { findMoved } from './moved'

/** An alignment: every claim is in one pair or alone. */
export interface PairedClaims {
  readonly pairs: readonly Pair[]
  readonly baseOnly: readonly ReadClaim[]
  readonly accountOnly: readonly ReadClaim[]
  /** Pairs of lone claims that are worth a question. */
  readonly otherHours?: readonly Pair[]
}

/** Claims that tell the same, by hand or as the links said. */
interface Group {
  base: readonly ReadClaim[]
  account: readonly ReadClaim[]
  readonly score: number
  readonly byHand: boolean
}

/** Sure: an editor said so. */
const byHandScore = 1

/**
 * Parts what is to be parted, then joins what is to be joined, in the order given. Claims under a span are those that it touches; a correction
 * that touches none on one side says nothing. One claim may be paired by hand with several. A pair by hand may have more than one claim on both
 * sides: then each side says it in several claims, and the editor said that all of them belong together.
 */
export function obeyCorrections<Aligned extends PairedClaims>(
  aligned: Aligned,
  base: Reading,
  account: Reading,
  corrections: EngineCorrections = { pair: [], unpair: [] }
): Aligned {
  if (corrections.pair.length + corrections.unpair.length === 0) return aligned
  const sides = ({ base: inBase, account: inAccount }: CorrectedPair): Claims => ({
    base: touched(base.claims, inBase),
    account: touched(account.claims, inAccount)
  })
  let groups: Group[] = aligned.pairs.map((pair) => ({ base: pair.base, account: pair.account, score: pair.score, byHand: false }))
  const unpaired = corrections.unpair.map(sides)
  for (const claims of unpaired) groups = groups.map((group) => partGroup(group, claims))
  for (const correction of corrections.pair) groups = joinGroups(groups, sides(correction))
  const pairs = inOrder(groups.filter(isPair), base, account)
  const { base: inBase, account: inAccount } = claimsOf(pairs)
  return {
    ...aligned,
    pairs,
    baseOnly: base.claims.filter((claim) => !inBase.has(claim)),
    accountOnly: account.claims.filter((claim) => !inAccount.has(claim)),
    ...(aligned.otherHours && { otherHours: aligned.otherHours.filter((pair) => stillOpen(pair, unpaired, inBase, inAccount)) })
  }
}

interface Claims {
  readonly base: readonly ReadClaim[]
  readonly account: readonly ReadClaim[]
}

function touched(claims: readonly ReadClaim[], span: Span): ReadClaim[] {
  return claims.filter((claim) => claim.start < span.end && span.start < claim.end)
}

function isPair({ base, account }: Claims): boolean {
  return base.length > 0 && account.length > 0
}

/** Takes the fewer claims out: of base b1 with account a1 and a2, b1 parted from a1 leaves b1 with a2. */
function partGroup(group: Group, parted: Claims): Group {
  const base = group.base.filter((claim) => !parted.base.includes(claim))
  const account = group.account.filter((claim) => !parted.account.includes(claim))
  if (base.length === group.base.length || account.length === group.account.length) return group
  if (account.length > 0) return { ...group, account }
  return { ...group, base }
}

/** Joined claims leave the pairs that the links made; those by hand come along. */
function joinGroups(groups: readonly Group[], joined: Claims): Group[] {
  if (!isPair(joined)) return [...groups]
  const touches = (group: Group): boolean =>
    group.base.some((claim) => joined.base.includes(claim)) || group.account.some((claim) => joined.account.includes(claim))
  const byHand = groups.filter((group) => group.byHand && touches(group))
  const all: Claims = {
    base: [...joined.base, ...byHand.flatMap((group) => group.base)],
    account: [...joined.account, ...byHand.flatMap((group) => group.account)]
  }
  const rest = groups
    .filter((group) => !byHand.includes(group))
    .map((group) => ({
      ...group,
      base: group.base.filter((claim) => !all.base.includes(claim)),
      account: group.account.filter((claim) => !all.account.includes(claim))
    }))
  return [...rest, { base: unique(all.base), account: unique(all.account), score: byHandScore, byHand: true }]
}

function unique(claims: readonly ReadClaim[]): ReadClaim[] {
  return [...new Set(claims)].sort((one, other) => one.start - other.start)
}

/** In the order of the base text, each marked where it now stands out of the order of the others. */
function inOrder(groups: readonly Group[], base: Reading, account: Reading): Pair[] {
  const places = (all: readonly ReadClaim[]): Map<ReadClaim, number> => new Map(all.map((claim, index) => [claim, index]))
  const [ofBase, ofAccount] = [places(base.claims), places(account.claims)]
  const indices = (claims: readonly ReadClaim[], of: Map<ReadClaim, number>): number[] => claims.map((claim) => of.get(claim) ?? 0)
  const placed = groups
    .map((group) => ({ group, base: indices(group.base, ofBase), account: indices(group.account, ofAccount), odds: 0 }))
    .sort((one, other) => (one.base[0] ?? 0) - (other.base[0] ?? 0))
  const moved = findMoved(placed)
  return placed.map(({ group }, index) => ({
    base: group.base,
    account: group.account,
    score: group.score,
    moved: moved[index] ?? false
  }))
}

function claimsOf(pairs: readonly Pair[]): { readonly base: ReadonlySet<ReadClaim>; readonly account: ReadonlySet<ReadClaim> } {
  return { base: new Set(pairs.flatMap((pair) => pair.base)), account: new Set(pairs.flatMap((pair) => pair.account)) }
}

/** A question about two lone claims that the editor has not answered by pairing or parting them. */
function stillOpen(pair: Pair, unpaired: readonly Claims[], base: ReadonlySet<ReadClaim>, account: ReadonlySet<ReadClaim>): boolean {
  if (pair.base.some((claim) => base.has(claim)) || pair.account.some((claim) => account.has(claim))) return false
  return !unpaired.some(
    (claims) => pair.base.some((claim) => claims.base.includes(claim)) && pair.account.some((claim) => claims.account.includes(claim))
  )
}
