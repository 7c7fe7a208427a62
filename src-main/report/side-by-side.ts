import type { Claim, Comparison, Kind, Span } from '../engine'
import { cutAt } from './passage'
import type { SideBySideRow } from './review-report'

/**
 * Both texts whole, in rows: a pair stands level, in the order of the base; what the account alone says stands behind the claim that it
 * follows there. Headlines and other words outside the claims stand with the claim that comes next.
 */
export function layTexts(baseText: string, accountText: string, comparison: Comparison): SideBySideRow[] {
  const base = stretches(baseText, comparison.baseClaims)
  const account = stretches(accountText, comparison.accountClaims)
  const pairOf = new Map(comparison.alignments.flatMap((pair) => pair.base.map((id) => [id, pair] as const)))
  const paired = new Set(comparison.alignments.flatMap((pair) => pair.account))
  const flagged = indexFlags(comparison)

  const side = (text: string, stretchOf: ReadonlyMap<string, Span>, ids: readonly string[]): SideBySideRow['base'] =>
    ids.flatMap((id, index) => {
      const stretch = stretchOf.get(id)
      if (!stretch) return []
      const pieces = cutAt(text, stretch, flagged.evidence.get(id) ?? [])
      return index === 0 ? pieces : [{ text: ' ', evidence: false }, ...pieces]
    })
  const row = (baseIds: readonly string[], accountIds: readonly string[]): SideBySideRow => ({
    base: side(baseText, base, baseIds),
    account: side(accountText, account, accountIds),
    kind: [...baseIds, ...accountIds].map((id) => flagged.kind.get(id)).find((kind) => kind !== undefined) ?? null
  })

  const addedBehind = groupAdded(comparison.accountClaims, paired)
  const rows = (addedBehind.get('') ?? []).map((id) => row([], [id]))
  const done = new Set<string>()
  for (const { id } of comparison.baseClaims) {
    if (done.has(id)) continue
    const pair = pairOf.get(id)
    const baseIds = pair?.base ?? [id]
    for (const one of baseIds) done.add(one)
    rows.push(row(baseIds, pair?.account ?? []))
    for (const follower of pair?.account ?? []) rows.push(...(addedBehind.get(follower) ?? []).map((added) => row([], [added])))
  }
  return rows
}

/** Each claim with the words before it that belong to none, the last with whatever follows. */
function stretches(text: string, claims: readonly Claim[]): Map<string, Span> {
  const found = new Map<string, Span>()
  let from = 0
  claims.forEach(({ id, end }, index) => {
    const closing = /^[,;:.!?)\]”’"—–]+/u.exec(text.slice(end))?.[0].length ?? 0
    const to = index === claims.length - 1 ? text.length : end + closing
    const lead = /^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0
    found.set(id, { start: from + lead, end: to })
    from = to
  })
  return found
}

/** Added claims by the paired claim before them; '' for those that open the account. */
function groupAdded(claims: readonly Claim[], paired: ReadonlySet<string>): Map<string, string[]> {
  const behind = new Map<string, string[]>()
  let last = ''
  for (const { id } of claims) {
    if (paired.has(id)) last = id
    else behind.set(last, [...(behind.get(last) ?? []), id])
  }
  return behind
}

function indexFlags({ flags }: Comparison): { kind: Map<string, Kind>; evidence: Map<string, Span[]> } {
  const kind = new Map<string, Kind>()
  const evidence = new Map<string, Span[]>()
  for (const flag of flags)
    for (const side of [flag.base, flag.account])
      for (const id of side?.claims ?? []) {
        if (kind.get(id) !== 'contradicted') kind.set(id, flag.kind)
        evidence.set(id, [...(evidence.get(id) ?? []), ...(side?.evidence ?? [])])
      }
  return { kind, evidence }
}
