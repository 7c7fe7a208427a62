import type { Pair, ReadClaim } from '../reading'

/** Where a pair stands among the others of its comparison. */
export interface Standing {
  /** 0, 0.5 or 1: the claims right before both, and those right after, are a pair as well. */
  readonly beside: number
  /** 1: other claims of the same two sentences are a pair. */
  readonly companion: number
}

/** Of a pair that is looked at by itself. */
export const standsAlone: Standing = { beside: 0, companion: 0 }

/** How each pair stands; claims are given in text order. */
export function readStandings(pairs: readonly Pair[], base: readonly ReadClaim[], account: readonly ReadClaim[]): (pair: Pair) => Standing {
  const baseSide = readSide(base, pairs, (pair) => pair.base)
  const accountSide = readSide(account, pairs, (pair) => pair.account)
  const sentences = new Map<string, number>()
  for (const pair of pairs) for (const key of sentencesOf(pair)) sentences.set(key, (sentences.get(key) ?? 0) + 1)
  return (pair) => {
    const before = meet(baseSide.beforeOf(pair.base), accountSide.beforeOf(pair.account), pair)
    const after = meet(baseSide.afterOf(pair.base), accountSide.afterOf(pair.account), pair)
    const companion = sentencesOf(pair).some((key) => (sentences.get(key) ?? 0) > 1)
    return { beside: (before + after) / 2, companion: companion ? 1 : 0 }
  }
}

interface Side {
  /** The pair of the claim before the first, or after the last, of these claims. */
  readonly beforeOf: (claims: readonly ReadClaim[]) => Pair | undefined
  readonly afterOf: (claims: readonly ReadClaim[]) => Pair | undefined
}

function readSide(all: readonly ReadClaim[], pairs: readonly Pair[], own: (pair: Pair) => readonly ReadClaim[]): Side {
  const places = new Map(all.map(({ id }, index) => [id, index]))
  const pairOf = new Map(pairs.flatMap((pair) => own(pair).map((claim) => [claim.id, pair] as const)))
  const at = (claim: ReadClaim | undefined, step: number): Pair | undefined => {
    const place = claim && places.get(claim.id)
    return place === undefined ? undefined : pairOf.get(all[place + step]?.id ?? '')
  }
  return { beforeOf: (claims) => at(claims[0], -1), afterOf: (claims) => at(claims.at(-1), 1) }
}

function meet(one: Pair | undefined, other: Pair | undefined, self: Pair): number {
  return one !== undefined && one === other && one !== self ? 1 : 0
}

/** Each pair of sentences that the pair joins, once. */
function sentencesOf({ base, account }: Pair): string[] {
  return [...new Set(base.flatMap((one) => account.map((other) => `${one.sentence} ${other.sentence}`)))]
}
