/**
 * Which claims are worth comparing: an index of terms, their stems and their meanings. A term that stands everywhere finds nothing,
 * so the work grows with the length of the texts and not with its square.
 */
import { conceptsOf } from '../lexicon/relations'
import { threadsOf } from '../lexicon/threads'
import { stemOf, type ClaimTerms, type Term, type TermTable } from './terms'
import { cellsOf } from './told-values'

/** A key that more claims than this hold on one side tells nothing; found on long texts, stories stay below it. */
const longestPosting = 40
/** Candidates kept for one claim; a gold link beyond the twelfth was not seen. */
const perClaim = 12

export interface Candidate {
  /** Index into the base's claims. */
  readonly base: number
  readonly account: number
}

/** Pairs worth a closer look, the same set whichever text is the base. */
export function findCandidates(table: TermTable): Candidate[] {
  const keys = keysOf(table.terms)
  const forward = bestPartners(table.base, table.account, keys)
  const backward = bestPartners(table.account, table.base, keys)
  const found = new Map<number, Candidate>()
  const size = table.account.length
  const add = (base: number, account: number): void => {
    if (base >= 0 && account >= 0 && base < table.base.length && account < size) found.set(base * size + account, { base, account })
  }
  forward.forEach((partners, base) => partners.forEach((account) => add(base, account)))
  backward.forEach((partners, account) => partners.forEach((base) => add(base, account)))
  // Neighbours on the diagonal: a paraphrase without a shared word stands beside one that was found.
  for (const { base, account } of strongest(forward, backward)) {
    for (const step of [-1, 1]) add(base + step, account + step)
    for (const step of [-1, 1]) add(base + step, account)
    for (const step of [-1, 1]) add(base, account + step)
  }
  return [...found.values()].sort((one, other) => one.base - other.base || one.account - other.account)
}

/** What a term is found by: numbered keys, and how much each says. */
interface Keys {
  readonly keys: readonly number[]
  readonly shares: readonly number[]
}

function keysOf(terms: readonly Term[]): readonly Keys[] {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  return terms.map((term) => {
    const found = namedKeys(term)
    return { keys: found.map(([key]) => numberOf(key)), shares: found.map(([, share]) => share) }
  })
}

function namedKeys({ lemma, kind, told }: Term): readonly (readonly [key: string, share: number])[] {
  const itself = [`=${lemma}`, 1] as const
  if (told) return [itself, ...cellsOf(told).map((cell) => [cell, 0.5] as const)]
  if (kind === 'figure') return [itself]
  const stem = [`~${stemOf(lemma)}`, 0.8] as const
  if (kind === 'name') return [itself, stem]
  return [
    itself,
    stem,
    ...conceptsOf(lemma).map((concept) => [`#${concept}`, 0.6] as const),
    ...threadsOf(lemma).map((thread) => [`&${thread}`, 0.5] as const)
  ]
}

/** For every claim that asks, the claims offered that share most with it, the best first. */
function bestPartners(asking: readonly ClaimTerms[], offered: readonly ClaimTerms[], keysOfTerms: readonly Keys[]): number[][] {
  const postings = postingsOf(offered, keysOfTerms)
  const votes = new Float64Array(offered.length)
  const best = new Float64Array(offered.length)
  return asking.map(({ ids }) => {
    const voted: number[] = []
    for (const id of ids) {
      const { keys, shares } = keysOfTerms[id] ?? noKeys
      const touched: number[] = []
      for (let place = 0; place < keys.length; place += 1) {
        const posting = postings.get(keys[place] ?? -1)
        if (!posting || posting.length > longestPosting) continue
        const vote = (shares[place] ?? 0) / Math.log2(1 + posting.length)
        for (const index of posting) {
          const before = best[index] ?? 0
          if (vote <= before) continue
          if (before === 0) touched.push(index)
          best[index] = vote
        }
      }
      for (const index of touched) {
        if (votes[index] === 0) voted.push(index)
        votes[index] = (votes[index] ?? 0) + (best[index] ?? 0)
        best[index] = 0
      }
    }
    const ranked = highest(voted, votes)
    for (const index of voted) votes[index] = 0
    return ranked
  })
}

const noKeys: Keys = { keys: [], shares: [] }

/** Which claims hold a key. */
function postingsOf(claims: readonly ClaimTerms[], keysOfTerms: readonly Keys[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>()
  claims.forEach(({ ids }, index) => {
    for (const id of ids) {
      for (const key of keysOfTerms[id]?.keys ?? []) {
        const posting = postings.get(key)
        if (!posting) postings.set(key, [index])
        else if (posting.at(-1) !== index) posting.push(index)
      }
    }
  })
  return postings
}

/** The first `perClaim` by votes, the earlier one of equals. */
function highest(voted: readonly number[], votes: Float64Array): number[] {
  const ranked: number[] = []
  const isBefore = (one: number, other: number): boolean =>
    (votes[one] ?? 0) > (votes[other] ?? 0) || (votes[one] === votes[other] && one < other)
  for (const index of voted) {
    let place = ranked.length
    while (place > 0 && isBefore(index, ranked[place - 1] ?? 0)) place -= 1
    if (place >= perClaim) continue
    ranked.splice(place, 0, index)
    if (ranked.length > perClaim) ranked.pop()
  }
  return ranked
}

/** Pairs that are each other's first choice. */
function strongest(forward: readonly (readonly number[])[], backward: readonly (readonly number[])[]): Candidate[] {
  return forward.flatMap((partners, base) => {
    const account = partners[0]
    return account !== undefined && backward[account]?.[0] === base ? [{ base, account }] : []
  })
}
