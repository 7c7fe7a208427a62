/**
 * The third pass over the links: each once more among its neighbours and rivals, now with the odds that the second pass gave them, and
 * how far it stands from where the sure links around it lead. Every feature is the same when the texts are swapped.
 */
import { amongFeatures, amongFeatureNames } from './among-features'
import type { RankedLink } from './assign'
import { both, ownFeatureNames } from './link-features'
import type { TermTable } from './terms'

export const againFeatureNames = [...amongFeatureNames.slice(1), ...ownFeatureNames.slice(1), 'first', 'awayLess', 'awayMore'] as const

/** Links below these log-odds of the second pass are not asked about again. */
const possible = -4
/** From these log-odds of the second pass a link tells where its neighbours may stand. */
const sure = 1
/** Claims away from where it is looked for, from which a link stands as far as can be. */
const far = 12

/** Whether the third pass has a word on a link. */
export function isPossible({ odds }: RankedLink): boolean {
  return odds >= possible
}

/** `odds` are those of the second pass. Values in the order of `againFeatureNames`; log-odds are scaled by a tenth. */
export function againFeatures(links: readonly RankedLink[], table: TermTable): number[][] {
  const among = amongFeatures(
    links.map((link) => ({ ...link, first: link.odds })),
    table
  )
  const forward = awayFrom(
    links.map(({ base, account, odds }) => ({ from: base, to: account, odds })),
    table.base.length
  )
  const backward = awayFrom(
    links.map(({ base, account, odds }) => ({ from: account, to: base, odds })),
    table.account.length
  )
  return links.map((link, index) => {
    const away = both(forward(link.base, link.account), backward(link.account, link.base))
    return [...(among[index] ?? []).slice(1), ...link.own.slice(1), link.first / 10, away.less, away.more]
  })
}

interface Way {
  readonly from: number
  readonly to: number
  readonly odds: number
}

/** How far `to` stands outside the stretch that the nearest sure links before and behind `from` span, 0..1; 0.5 where there are none. */
function awayFrom(ways: readonly Way[], claims: number): (from: number, to: number) => number {
  const best = new Array<Way | null>(claims).fill(null)
  for (const way of ways) if (way.odds > (best[way.from]?.odds ?? sure)) best[way.from] = way
  const before = new Array<number | null>(claims).fill(null)
  const behind = new Array<number | null>(claims).fill(null)
  for (let place = 1; place < claims; place += 1) before[place] = best[place - 1]?.to ?? before[place - 1] ?? null
  for (let place = claims - 2; place >= 0; place -= 1) behind[place] = best[place + 1]?.to ?? behind[place + 1] ?? null
  return (from, to) => {
    const ends = [before[from] ?? null, behind[from] ?? null].filter((end) => end !== null)
    if (ends.length === 0) return 0.5
    const low = Math.min(...ends)
    const high = Math.max(...ends)
    return Math.min(1, Math.max(0, low - to, to - high) / far)
  }
}
