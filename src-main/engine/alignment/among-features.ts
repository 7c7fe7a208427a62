/**
 * The second pass over the links: how each stands among all other links of both its claims, and whether its neighbours are links as well.
 * Every feature is the same when the texts are swapped.
 */
import { both, type Link } from './link-features'
import type { TermTable } from './terms'

export const amongFeatureNames = [
  'one',
  'own',
  'firstForBoth',
  'firstForOne',
  'behindBest',
  'aheadOfSecond',
  'competing',
  'neighboursLess',
  'neighboursMore',
  'diagonal',
  'coverLess',
  'coverMore',
  'sharedWeight',
  'shareLess',
  'shareMore',
  'sentences',
  'around',
  'aroundFar'
] as const

/** Log-odds are looked up by claim numbers; a pair that was never a candidate is far from a link. */
const never = -6

/** Second pass: this link among the others of both claims. In the order of `amongFeatureNames`; log-odds are scaled by a tenth. */
export function amongFeatures(links: readonly Link[], table: TermTable): number[][] {
  const byBase = group(links, (link) => link.base)
  const byAccount = group(links, (link) => link.account)
  const bySentences = group(links, (link) => sentencesOf(link, table))
  const baseMass = new Map([...byBase].map(([claim, list]) => [claim, massOf(list)]))
  const accountMass = new Map([...byAccount].map(([claim, list]) => [claim, massOf(list)]))
  const rows = rowsOf(links)
  return links.map((link) => {
    const row = rivals(byBase.get(link.base) ?? [], link)
    const column = rivals(byAccount.get(link.account) ?? [], link)
    const ahead = both(link.first - row, link.first - column)
    const shares = both(weightOf(link) / (baseMass.get(link.base) ?? 1), weightOf(link) / (accountMass.get(link.account) ?? 1))
    return [
      1,
      link.first / 10,
      ahead.less > 0 ? 1 : 0,
      ahead.more > 0 ? 1 : 0,
      Math.max(-1, Math.min(0, ahead.less / 10)),
      Math.max(0, Math.min(1, ahead.less / 10)),
      Math.max(-1, Math.min(1, ahead.more / 10)),
      ...neighboursOf(link, rows),
      link.own[1] ?? 0,
      link.own[2] ?? 0,
      link.own[6] ?? 0,
      shares.less,
      shares.more,
      squash(companion(link, bySentences.get(sentencesOf(link, table)) ?? [])),
      ...surroundings(link, rows)
    ]
  })
}

/** A base claim's links: the account claims with their log-odds, and those as chances. */
interface Row {
  readonly accounts: number[]
  readonly odds: number[]
  readonly chances: number[]
}

type Rows = ReadonlyMap<number, Row>

/** A claim has a dozen links, so looking along its row is quicker than a table of all pairs. */
function rowsOf(links: readonly Link[]): Rows {
  const rows = new Map<number, Row>()
  for (const { base, account, first } of links) {
    let row = rows.get(base)
    if (!row) rows.set(base, (row = { accounts: [], odds: [], chances: [] }))
    row.accounts.push(account)
    row.odds.push(first)
    row.chances.push(squash(first))
  }
  return rows
}

function oddsAt(rows: Rows, base: number, account: number): number {
  const row = rows.get(base)
  return row?.odds[row.accounts.indexOf(account)] ?? never
}

/** Links of the claims right before and right after, and on the diagonal alone. */
function neighboursOf({ base, account }: Link, rows: Rows): number[] {
  const at = (one: number, other: number): number => oddsAt(rows, one, other)
  const beside = (step: number): number => Math.max(at(base + step, account + step), at(base + step, account), at(base, account + step))
  const neighbours = both(beside(-1), beside(1))
  return [squash(neighbours.less), squash(neighbours.more), squash(at(base - 1, account - 1)) + squash(at(base + 1, account + 1))]
}

/** How many claims about both are linked with each other, the near ones and the farther ones. */
function surroundings({ base, account }: Link, rows: Rows): number[] {
  let near = 0
  let far = 0
  const beside = new Array<number>(2 * reach + 1)
  for (let one = -reach; one <= reach; one += 1) {
    if (one === 0) continue
    beside.fill(neverChance)
    const row = rows.get(base + one)
    for (let place = 0; place < (row?.accounts.length ?? 0); place += 1) {
      const step = (row?.accounts[place] ?? 0) - account + reach
      if (step >= 0 && step < beside.length) beside[step] = row?.chances[place] ?? 0
    }
    for (let other = -reach; other <= reach; other += 1) {
      if (other === 0) continue
      const value = beside[other + reach] ?? 0
      if (Math.abs(one) + Math.abs(other) <= reach) near += value
      else far += value
    }
  }
  return [Math.min(1.5, near / 2), Math.min(1.5, far / 3)]
}

const reach = 3
const neverChance = squash(never)

/** The best link between other claims of the same two sentences. */
function companion(link: Link, between: readonly Link[]): number {
  let best = never
  for (const other of between) if (other.base !== link.base && other.account !== link.account && other.first > best) best = other.first
  return best
}

/** One number for the two sentences; no text has ten million. */
function sentencesOf({ base, account }: Link, table: TermTable): number {
  return (table.base[base]?.claim.sentence ?? 0) * 1e7 + (table.account[account]?.claim.sentence ?? 0)
}

/** What all links of a claim weigh together, and that it may have none. */
function massOf(links: readonly Link[]): number {
  return links.reduce((sum, link) => sum + weightOf(link), noneAtAll)
}

const noneAtAll = 0.3

function weightOf({ first }: Link): number {
  return Math.exp(Math.min(8, first))
}

function rivals(links: readonly Link[], link: Link): number {
  let best = never
  for (const other of links) if (other !== link && other.first > best) best = other.first
  return best
}

function squash(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

function group<Key>(links: readonly Link[], keyOf: (link: Link) => Key): Map<Key, Link[]> {
  const groups = new Map<Key, Link[]>()
  for (const link of links) {
    const key = keyOf(link)
    const found = groups.get(key)
    if (found) found.push(link)
    else groups.set(key, [link])
  }
  return groups
}
