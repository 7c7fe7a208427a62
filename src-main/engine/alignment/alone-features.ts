/**
 * "Does the other side say this at all?" is a question about a claim among all its links, not about its best link alone.
 * Features of every claim of one side, the same computation for both sides.
 */
import type { Group, RankedLink } from './assign'
import { coverage, plainCoverage, type SoftMatch } from './soft-match'
import type { ClaimTerms, TermTable } from './terms'

export const aloneFeatureNames = [
  'one',
  'linked',
  'joined',
  'best',
  'second',
  'partnerTaken',
  'partnerBetter',
  'covered',
  'coveredByThree',
  'coveredAround',
  'coveredAnywhere',
  'uncoveredRarest',
  'newFigure',
  'newName',
  'neighboursLinked',
  'neighboursBeside',
  'sideLinked',
  'short'
] as const

/** One side's view of the links: `from` is an index on the side asked, `to` on the other. */
interface Seen {
  readonly from: number
  readonly to: number
  readonly odds: number
}

/** Rows in the order of the side's claims, values in the order of `aloneFeatureNames`. */
export function aloneFeatures(
  side: 'base' | 'account',
  table: TermTable,
  links: readonly RankedLink[],
  groups: readonly Group[],
  match: SoftMatch
): number[][] {
  const own = table[side]
  const others = table[side === 'base' ? 'account' : 'base']
  const seen: Seen[] = links.map(({ base, account, odds }) =>
    side === 'base' ? { from: base, to: account, odds } : { from: account, to: base, odds }
  )
  const outgoing = new Map<number, Seen[]>()
  const incoming = new Map<number, Seen[]>()
  for (const link of seen) {
    push(outgoing, link.from, link)
    push(incoming, link.to, link)
  }
  for (const list of outgoing.values()) list.sort((one, other) => other.odds - one.odds || one.to - other.to)
  const partners = partnersOf(side, groups)
  const back = partnersOf(side === 'base' ? 'account' : 'base', groups)
  const said = new Set(others.flatMap((claim) => claim.ids))
  const sideLinked = own.length === 0 ? 0 : partners.size / own.length
  return own.map((claim, index) => {
    const options = outgoing.get(index) ?? []
    const best = options[0]
    const partner = partners.get(index)
    const target = partner?.[0] ?? best?.to
    const rival = best ? Math.max(-8, ...(incoming.get(best.to) ?? []).filter((link) => link.from !== index).map((link) => link.odds)) : -8
    const around = target === undefined ? [] : [target - 1, target, target + 1].flatMap((place) => others[place]?.sentence ?? [])
    const three = options.slice(0, 3).flatMap((link) => others[link.to]?.ids ?? [])
    const beside = neighbours(index, partners)
    return [
      1,
      partner ? 1 : 0,
      partner && (partner.length > 1 || (back.get(partner[0] ?? -1)?.length ?? 0) > 1) ? 1 : 0,
      squash(best?.odds ?? -8),
      squash(options[1]?.odds ?? -8),
      best && rival > best.odds ? 1 : 0,
      best ? Math.max(-1, Math.min(1, (rival - best.odds) / 6)) : 0,
      Math.max(0, ...options.slice(0, 3).map((link) => coverage(claim.ids, others[link.to]?.ids ?? [], table.terms, match))),
      plainCoverage(claim.ids, three, table.terms),
      plainCoverage(claim.ids, around, table.terms),
      sharedWith(claim, said, table),
      rarestOutside(claim, said, table),
      hasOutside(claim, said, table, 'figure'),
      hasOutside(claim, said, table, 'name'),
      beside.filter((places) => places.length > 0).length / 2,
      target === undefined ? 0 : beside.filter((places) => places.some((place) => Math.abs(place - target) <= 1)).length / 2,
      sideLinked,
      claim.ids.length <= 2 ? 1 : 0
    ]
  })
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function partnersOf(side: 'base' | 'account', groups: readonly Group[]): Map<number, readonly number[]> {
  const other = side === 'base' ? 'account' : 'base'
  return new Map(groups.flatMap((group) => group[side].map((index): [number, readonly number[]] => [index, group[other]])))
}

function neighbours(index: number, partners: ReadonlyMap<number, readonly number[]>): readonly (readonly number[])[] {
  return [partners.get(index - 1) ?? [], partners.get(index + 1) ?? []]
}

function sharedWith(claim: ClaimTerms, said: ReadonlySet<number>, { terms }: TermTable): number {
  if (claim.total === 0) return 1
  return claim.ids.reduce((sum, id) => sum + (said.has(id) ? (terms[id]?.weight ?? 0) : 0), 0) / claim.total
}

function rarestOutside(claim: ClaimTerms, said: ReadonlySet<number>, { terms }: TermTable): number {
  return Math.max(0, ...claim.ids.map((id) => (said.has(id) ? 0 : (terms[id]?.weight ?? 0))))
}

function hasOutside(claim: ClaimTerms, said: ReadonlySet<number>, { terms }: TermTable, kind: 'figure' | 'name'): number {
  return claim.ids.some((id) => terms[id]?.kind === kind && !said.has(id)) ? 1 : 0
}

function squash(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
