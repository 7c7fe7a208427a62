/**
 * Which claims are worth comparing: an index of terms, their stems and their meanings. A term that stands everywhere finds nothing,
 * so the work grows with the length of the texts and not with its square.
 */
import { conceptsOf } from '../lexicon/relations'
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

interface Key {
  readonly key: string
  readonly share: number
}

function keysOf(terms: readonly Term[]): readonly (readonly Key[])[] {
  return terms.map(({ lemma, kind, told }) => {
    if (told) return [{ key: `=${lemma}`, share: 1 }, ...cellsOf(told).map((cell) => ({ key: cell, share: 0.5 }))]
    if (kind === 'figure') return [{ key: `=${lemma}`, share: 1 }]
    const stem = { key: `~${stemOf(lemma)}`, share: 0.8 }
    if (kind === 'name') return [{ key: `=${lemma}`, share: 1 }, stem]
    return [{ key: `=${lemma}`, share: 1 }, stem, ...conceptsOf(lemma).map((concept) => ({ key: `#${concept}`, share: 0.6 }))]
  })
}

function bestPartners(asking: readonly ClaimTerms[], offered: readonly ClaimTerms[], keys: readonly (readonly Key[])[]): number[][] {
  const postings = new Map<string, number[]>()
  offered.forEach(({ ids }, index) => {
    for (const key of new Set(ids.flatMap((id) => (keys[id] ?? []).map(({ key }) => key)))) {
      const posting = postings.get(key)
      if (posting) posting.push(index)
      else postings.set(key, [index])
    }
  })
  return asking.map(({ ids }) => {
    const votes = new Map<number, number>()
    for (const id of ids) {
      const best = new Map<number, number>()
      for (const { key, share } of keys[id] ?? []) {
        const posting = postings.get(key)
        if (!posting || posting.length > longestPosting) continue
        const vote = share / Math.log2(1 + posting.length)
        for (const index of posting) if (vote > (best.get(index) ?? 0)) best.set(index, vote)
      }
      for (const [index, vote] of best) votes.set(index, (votes.get(index) ?? 0) + vote)
    }
    const ranked = [...votes].sort((one, other) => other[1] - one[1] || one[0] - other[0])
    return ranked.slice(0, perClaim).map(([index]) => index)
  })
}

/** Pairs that are each other's first choice. */
function strongest(forward: readonly (readonly number[])[], backward: readonly (readonly number[])[]): Candidate[] {
  return forward.flatMap((partners, base) => {
    const account = partners[0]
    return account !== undefined && backward[account]?.[0] === base ? [{ base, account }] : []
  })
}
