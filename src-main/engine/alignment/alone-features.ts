/**
 * "Does the other side say this at all?" is a question about a claim among all its links, not about its best link alone.
 * Features of every claim of one side, the same computation for both sides.
 */
import type { Group, RankedLink } from './assign'
import { ownFeatureNames } from './link-features'
import { coverage, plainCoverage, type SoftMatch } from './soft-match'
import type { ClaimTerms, TermTable } from './terms'

export const aloneFeatureNames = [
  'joined',
  'best',
  'second',
  'anyLink',
  'partnerBetter',
  'bestFirst',
  'bestAgreeing',
  'bestWhole',
  'covered',
  'coveredByThree',
  'coveredAround',
  'coveredAnywhere',
  'uncoveredRarest',
  'newFigureOrName',
  'neighboursLinked',
  'neighboursBeside',
  'sentenceLinked',
  'sentenceBeside',
  'sideLinked',
  'longer',
  'length',
  'detailed'
] as const

/** One side's view of a link: `from` is an index on the side asked, `to` on the other. */
interface Seen {
  readonly from: number
  readonly to: number
  readonly link: RankedLink
}

const agreeing = ownFeatureNames.indexOf('agreeing')
const wholeLess = ownFeatureNames.indexOf('wholeLess')
/** Log-odds of no link at all. */
const never = -8

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
  const { outgoing, incoming } = seeLinks(side, links)
  const partners = partnersOf(side, groups)
  const back = partnersOf(side === 'base' ? 'account' : 'base', groups)
  const said = new Set(others.flatMap((claim) => claim.ids))
  const sentences = bySentence(own)
  const sideLinked = own.length === 0 ? 0 : partners.size / own.length
  const longer = Math.max(-1, Math.min(1, Math.log((own.length + 1) / (others.length + 1))))
  return own.map((claim, index) => {
    const options = outgoing.get(index) ?? []
    const best = options[0]
    const bestOdds = best?.link.odds ?? never
    const partner = partners.get(index)
    const target = partner?.[0] ?? best?.to
    const rival = best
      ? Math.max(never, ...(incoming.get(best.to) ?? []).filter(({ from }) => from !== index).map(({ link }) => link.odds))
      : never
    const around = target === undefined ? [] : [target - 1, target, target + 1].flatMap((place) => others[place]?.sentence ?? [])
    const three = options.slice(0, 3).map(({ to }) => others[to]?.ids ?? [])
    const beside = [partners.get(index - 1) ?? [], partners.get(index + 1) ?? []]
    const siblings = (sentences.get(claim.claim.sentence) ?? [])
      .filter((other) => other !== index)
      .map((other) => partners.get(other) ?? [])
    return [
      partner && (partner.length > 1 || (back.get(partner[0] ?? -1)?.length ?? 0) > 1) ? 1 : 0,
      squash(bestOdds),
      squash(options[1]?.link.odds ?? never),
      1 - options.reduce((rest, { link }) => rest * (1 - squash(link.odds)), 1),
      best ? Math.max(-1, Math.min(1, (rival - bestOdds) / 6)) : 0,
      best ? squash(best.link.first) : 0,
      best?.link.own[agreeing] ?? 0,
      best?.link.own[wholeLess] ?? 0,
      Math.max(0, ...three.map((ids) => coverage(claim.ids, ids, table.terms, match))),
      plainCoverage(claim.ids, three.flat(), table.terms),
      plainCoverage(claim.ids, around, table.terms),
      sharedWith(claim, said, table),
      rarestOutside(claim, said, table),
      claim.ids.some((id) => table.terms[id]?.kind !== 'word' && !said.has(id)) ? 1 : 0,
      shareOf(beside, (places) => places.length > 0),
      shareOf(beside, (places) => target !== undefined && places.some((place) => Math.abs(place - target) <= 1)),
      siblings.length === 0 ? 0.5 : shareOf(siblings, (places) => places.length > 0),
      shareOf(
        siblings,
        (places) => target !== undefined && places.some((place) => others[place]?.claim.sentence === others[target]?.claim.sentence)
      ),
      sideLinked,
      longer,
      Math.min(1, claim.ids.length / 10),
      claim.claim.details.some(({ kind }) => kind === 'quantity' || kind === 'moment' || kind === 'name' || kind === 'quotation') ? 1 : 0
    ]
  })
}

/** Links by the claim asked, the surest first, and by the claim on the other side. */
function seeLinks(
  side: 'base' | 'account',
  links: readonly RankedLink[]
): { outgoing: Map<number, Seen[]>; incoming: Map<number, Seen[]> } {
  const outgoing = new Map<number, Seen[]>()
  const incoming = new Map<number, Seen[]>()
  for (const link of links) {
    const seen = side === 'base' ? { from: link.base, to: link.account, link } : { from: link.account, to: link.base, link }
    push(outgoing, seen.from, seen)
    push(incoming, seen.to, seen)
  }
  for (const list of outgoing.values()) list.sort((one, other) => other.link.odds - one.link.odds || one.to - other.to)
  return { outgoing, incoming }
}

function bySentence(claims: readonly ClaimTerms[]): Map<number, number[]> {
  const sentences = new Map<number, number[]>()
  claims.forEach(({ claim }, index) => push(sentences, claim.sentence, index))
  return sentences
}

function shareOf<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length
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

function sharedWith(claim: ClaimTerms, said: ReadonlySet<number>, { terms }: TermTable): number {
  if (claim.total === 0) return 1
  return claim.ids.reduce((sum, id) => sum + (said.has(id) ? (terms[id]?.weight ?? 0) : 0), 0) / claim.total
}

function rarestOutside(claim: ClaimTerms, said: ReadonlySet<number>, { terms }: TermTable): number {
  return Math.max(0, ...claim.ids.map((id) => (said.has(id) ? 0 : (terms[id]?.weight ?? 0))))
}

function squash(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
