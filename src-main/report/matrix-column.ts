/** One account against every claim of the base: a column of the window's matrix, and what the report's matrix is made of. */
import type { Claim, Comparison, Flag, Span } from '../engine'
import type { ReviewedFlag, Verdict } from '../review'

/** A flag as far as a matrix tells it. */
export interface MatrixFlag {
  readonly flag: Pick<Flag, 'id' | 'kind' | 'reason' | 'severity' | 'explanation'>
  readonly unsure: boolean
  /** Marked as no difference: `dismissed`, as in the list of flags. */
  readonly state: 'open' | Verdict
  readonly corrected: boolean
  /** The account's own phrase; '' where it says nothing. */
  readonly words: string
  /** The base's phrase, in the base text. */
  readonly evidence: readonly Span[]
}

/** What an account makes of one claim of the base. */
export interface ColumnCell {
  /** The account tells it: the claim stands in a pair. */
  readonly said: boolean
  /** The gravest first: contradicted, dropped, to be checked by hand. Empty: the account agrees, or is silent without a flag. */
  readonly flags: readonly MatrixFlag[]
}

/** What an account alone tells, behind the claim of the base that it tells before; `after` null: before all of them. */
export interface AddedFlag {
  readonly after: string | null
  readonly flag: MatrixFlag
}

export interface MatrixColumn {
  readonly accountId: string
  /** The claims of the base in order; the same for every account of a story. */
  readonly claims: readonly Claim[]
  /** One for each claim. */
  readonly cells: readonly ColumnCell[]
  /** In the order of the account. */
  readonly added: readonly AddedFlag[]
}

/** One account's column; `flags` as the review states them, `accountText` as the comparison saw it. */
export function buildColumn(
  accountId: string,
  accountText: string,
  comparison: Comparison,
  flags: readonly Pick<ReviewedFlag, 'flag' | 'unsure' | 'state' | 'corrected'>[]
): MatrixColumn {
  const ofClaims = flagsOfClaims(flags)
  const paired = new Set(comparison.alignments.flatMap(({ base }) => base))
  const place = placesOfAdded(comparison)
  const tell = ({ flag, unsure, state, corrected }: (typeof flags)[number]): MatrixFlag => ({
    flag: { id: flag.id, kind: flag.kind, reason: flag.reason, severity: flag.severity, explanation: flag.explanation },
    unsure,
    state: corrected === null ? state : 'dismissed',
    corrected: corrected !== null,
    words: accountPhrase(flag, accountText),
    evidence: flag.base?.evidence ?? []
  })
  return {
    accountId,
    claims: comparison.baseClaims,
    cells: comparison.baseClaims.map(({ id }) => ({
      said: paired.has(id),
      flags: (ofClaims.get(id) ?? []).map(tell)
    })),
    added: flags
      .filter(({ flag }) => flag.base === null)
      .toSorted((one, other) => (one.flag.account?.start ?? 0) - (other.flag.account?.start ?? 0))
      .map((one) => ({ after: place(one.flag), flag: tell(one) }))
  }
}

/** The flags on each claim of the base, the gravest first, else in the order given. */
export function flagsOfClaims<Entry extends { readonly flag: Flag; readonly unsure: boolean }>(
  entries: readonly Entry[]
): ReadonlyMap<string, readonly Entry[]> {
  const gravity = ({ flag, unsure }: Entry): number => (unsure ? 2 : flag.kind === 'contradicted' ? 0 : 1)
  const lists = new Map<string, Entry[]>()
  for (const entry of entries.toSorted((one, other) => gravity(one) - gravity(other)))
    for (const claim of entry.flag.base?.claims ?? []) lists.set(claim, [...(lists.get(claim) ?? []), entry])
  return lists
}

/** The words that prove it, "1,400 … until Monday"; the whole passage where a lone claim is its own proof. */
export function accountPhrase({ base, account }: Flag, text: string): string {
  if (!account) return ''
  const spans = base !== null && account.evidence.length > 0 ? account.evidence : [account]
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

/** Behind which claim of the base an added flag stands: that of the last pair the account told before it. Pairs that moved lead nowhere. */
function placesOfAdded({ accountClaims, alignments }: Comparison): (flag: Flag) => string | null {
  const pairs = new Map(alignments.filter(({ moved }) => !moved).flatMap((pair) => pair.account.map((id) => [id, pair] as const)))
  return ({ account }) => {
    if (account === null) return null
    const told = accountClaims.findLast(({ id, start }) => start <= account.start && pairs.has(id))
    return pairs.get(told?.id ?? '')?.base.at(-1) ?? null
  }
}
