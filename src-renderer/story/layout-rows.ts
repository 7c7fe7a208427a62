/**
 * Comparison + both texts -> rows for drawing. The base's order leads; what only the account has is woven in where it
 * stands in the account, seen from its neighbours there. Like a patch, dropped claims come before added ones.
 */
import type { Alignment, Article, Claim, Comparison, Flag, Span } from '../../src-main/engine'
import { drawText, type DrawnText } from './drawn-text'
import { foldAgreed } from './fold-agreed'
import { claimNumber, type ClaimRow, type ContextRow, type DrawnClaim, type ElsewhereRow, type Look, type Row } from './rows'

type Told = Pick<Article, 'text' | 'headline'>
type Loose = ClaimRow | ElsewhereRow | ContextRow

/** Every claim of either side stands in exactly one claim row, alone or inside a fold; all other text in a row or the masthead. */
export function layoutRows(comparison: Comparison, base: Told, account: Told): readonly Row[] {
  const drawnBase = drawText(base.text, comparison.baseClaims, base.headline)
  const drawnAccount = drawText(account.text, comparison.accountClaims, account.headline)
  const groups = groupClaims(comparison, drawnBase, drawnAccount)
  const leading = layoutBase(groups, drawnBase)
  const woven = weaveAccount(leading, groups, drawnAccount)
  return foldAgreed(levelContext(markParagraphs(woven)))
}

/** Each claim's row, by claim id. */
type Groups = ReadonlyMap<string, ClaimRow>

function groupClaims(comparison: Comparison, base: DrawnText, account: DrawnText): Groups {
  const homes: Homes = { flags: flagsByHome(comparison.flags), unsure: flagsByHome(comparison.unsure) }
  const drawn = new Map([...base.claims, ...account.claims].map((one) => [one.claim.id, one]))
  const groups = new Map<string, ClaimRow>()
  const add = (ids: readonly string[], alignment: Alignment | null): void => {
    const free = ids.flatMap((id) => drawn.get(id) ?? []).filter(({ claim }) => !groups.has(claim.id))
    const row = free.length > 0 ? makeRow(free, alignment, homes, comparison) : null
    if (row) for (const { claim } of free) groups.set(claim.id, row)
  }
  for (const alignment of comparison.alignments) add([...alignment.base, ...alignment.account], alignment)
  for (const flag of comparison.flags) add([...(flag.base?.claims ?? []), ...(flag.account?.claims ?? [])], null)
  for (const id of drawn.keys()) add([id], null)
  return groups
}

/** Flags by the claim whose row shows them, in the comparison's order. */
type FlagsByHome = ReadonlyMap<string, readonly Flag[]>
interface Homes {
  readonly flags: FlagsByHome
  readonly unsure: FlagsByHome
}

function flagsByHome(flags: readonly Flag[]): FlagsByHome {
  const homes = new Map<string, Flag[]>()
  for (const flag of flags) {
    const home = flag.base?.claims[0] ?? flag.account?.claims[0] ?? ''
    homes.set(home, [...(homes.get(home) ?? []), flag])
  }
  return homes
}

function makeRow(drawn: readonly DrawnClaim[], alignment: Alignment | null, homes: Homes, comparison: Comparison): ClaimRow {
  const ordered = drawn.toSorted((one, other) => one.start - other.start)
  const base = ordered.filter(({ claim }) => claim.id.startsWith('b'))
  const account = ordered.filter(({ claim }) => claim.id.startsWith('a'))
  const ids = [...base, ...account].map(({ claim }) => claim.id)
  const flags = ids.flatMap((id) => homes.flags.get(id) ?? [])
  const unsure = ids.flatMap((id) => homes.unsure.get(id) ?? [])
  const look = lookOf(alignment, flags, unsure)
  return {
    type: 'claims',
    key: (base[0] ?? account[0])?.claim.id ?? '',
    base,
    account,
    alignment,
    flags,
    unsure,
    look,
    moved: alignment?.moved ? moveOf(base, account, comparison) : null,
    paragraph: false
  }
}

function lookOf(alignment: Alignment | null, flags: readonly Flag[], unsure: readonly Flag[]): Look {
  const kinds = new Set(flags.map((flag) => flag.kind))
  if (kinds.has('contradicted')) return 'contradicted'
  if (kinds.has('dropped')) return 'dropped'
  if (kinds.has('added')) return 'added'
  if (unsure.length > 0) return 'unsure'
  if (!alignment) return 'bare'
  if (alignment.moved) return 'moved'
  return alignment.wording === 'same' ? 'agreed' : 'reworded'
}

/** Against the share of the text that lies before it: base claim 20 of 31 found at 3 of 32 moved up. */
function moveOf(base: readonly DrawnClaim[], account: readonly DrawnClaim[], { baseClaims, accountClaims }: Comparison): 'up' | 'down' {
  const inBase = claimNumber(base[0]?.claim.id ?? 'b1') / Math.max(1, baseClaims.length)
  const inAccount = claimNumber(account[0]?.claim.id ?? 'a1') / Math.max(1, accountClaims.length)
  return inAccount <= inBase ? 'up' : 'down'
}

const contextRow = (side: 'base' | 'account', span: Span): ContextRow => ({
  type: 'context',
  key: `${side} ${span.start}`,
  base: side === 'base' ? span : null,
  account: side === 'account' ? span : null
})

const elsewhereRow = (claim: Claim, row: ClaimRow): ElsewhereRow => ({
  type: 'elsewhere',
  key: `elsewhere ${claim.id}`,
  side: claim.id.startsWith('b') ? 'base' : 'account',
  claims: [claim],
  target: row.key,
  beside: claimNumber(claim.id.startsWith('b') ? row.key : (row.base[0]?.claim.id ?? row.key))
})

/** Claims and context of one side in text order. */
function inOrder({ claims, context }: DrawnText): readonly (DrawnClaim | Span)[] {
  return [...claims, ...context].toSorted((one, other) => one.start - other.start)
}

/** The base from top to bottom; a claim that was drawn with an earlier one leaves a line behind. */
function layoutBase(groups: Groups, drawn: DrawnText): readonly Loose[] {
  const rows: Loose[] = []
  const shown = new Set<ClaimRow>()
  for (const item of inOrder(drawn)) {
    if (!('claim' in item)) rows.push(contextRow('base', item))
    else {
      const row = groups.get(item.claim.id)
      if (!row) continue
      const last = rows.at(-1)
      if (!shown.has(row)) rows.push(row)
      else if (last !== row) addElsewhere(rows, item.claim, row)
      shown.add(row)
    }
  }
  return rows
}

/** Neighbours that are shown in the same place share one line. */
function addElsewhere(rows: Loose[], claim: Claim, row: ClaimRow): void {
  const last = rows.at(-1)
  const fresh = elsewhereRow(claim, row)
  if (last?.type === 'elsewhere' && last.side === fresh.side && last.target === fresh.target) {
    rows[rows.length - 1] = { ...last, claims: [...last.claims, claim] }
  } else rows.push(fresh)
}

/** Puts the account's own rows after the row their predecessor in the account is drawn in. */
function weaveAccount(leading: readonly Loose[], groups: Groups, drawn: DrawnText): readonly Loose[] {
  const place = new Map(leading.map((row, at) => [row, at]))
  const own = new Map<number, Loose[]>()
  const visited = new Set<ClaimRow>()
  let anchor = -1
  let last: ClaimRow | undefined
  const here = (): Loose[] => {
    const list = own.get(anchor) ?? []
    own.set(anchor, list)
    return list
  }
  for (const item of inOrder(drawn)) {
    const row = 'claim' in item ? groups.get(item.claim.id) : undefined
    if (!('claim' in item)) here().push(contextRow('account', item))
    else if (row && row !== last) {
      if (visited.has(row) || row.moved) addElsewhere(here(), item.claim, row)
      else if (place.has(row)) anchor = place.get(row) ?? anchor
      else here().push(row)
      visited.add(row)
    } else if (row?.moved) addElsewhere(here(), item.claim, row)
    last = row
  }
  return merge(leading, own)
}

const baseOnly = (row: Loose | undefined): boolean =>
  row !== undefined &&
  (row.type === 'claims' ? row.account.length === 0 : row.type === 'context' ? row.account === null : row.side === 'base')

function merge(leading: readonly Loose[], own: ReadonlyMap<number, readonly Loose[]>): readonly Loose[] {
  const rows: Loose[] = []
  let waiting: readonly Loose[] = own.get(-1) ?? []
  for (const [at, row] of leading.entries()) {
    if (waiting.length > 0 && !baseOnly(row)) {
      rows.push(...waiting)
      waiting = []
    }
    rows.push(row)
    waiting = [...waiting, ...(own.get(at) ?? [])]
  }
  return [...rows, ...waiting]
}

/** A context line of the base and one of the account that follow each other stand level, in one row. */
function levelContext(rows: readonly Loose[]): readonly Loose[] {
  const level: Loose[] = []
  for (const row of rows) {
    const last = level.at(-1)
    if (row.type === 'context' && row.base === null && last?.type === 'context' && last.account === null) {
      level[level.length - 1] = { ...last, account: row.account }
    } else level.push(row)
  }
  return level
}

/** The base's paragraphs lead; rows that only the account has follow the account's. */
function markParagraphs(rows: readonly Loose[]): readonly Loose[] {
  const reached: { base: number | null; account: number | null } = { base: null, account: null }
  return rows.map((row) => {
    if (row.type !== 'claims') return row
    const side = row.base.length > 0 ? 'base' : 'account'
    const starts = row[side][0]?.claim.paragraph ?? 0
    const paragraph = reached[side] !== null && reached[side] !== starts
    reached.base = row.base.at(-1)?.claim.paragraph ?? reached.base
    reached.account = row.account.at(-1)?.claim.paragraph ?? reached.account
    return paragraph ? { ...row, paragraph } : row
  })
}
