/**
 * Whole comparisons against gold rows. A flag is right when, on each side it has, at least half of the shorter of the two spans
 * (the flag's and the gold row's) lies in both.
 */
import type { Flag, Kind, Span } from '../../engine'
import type { Gold, LabelledAccount } from './labelled'

export const kinds: readonly Kind[] = ['contradicted', 'dropped', 'added']

/** Counts of one kind, to be summed over accounts before any share is taken. */
export interface KindCounts {
  readonly flags: number
  readonly rightFlags: number
  readonly gold: number
  readonly foundGold: number
}

export interface AccountScore {
  readonly outlet: string
  /** Share of the account's four-word runs that stand in the base. */
  readonly overlap: number
  readonly counts: Readonly<Record<Kind, KindCounts>>
  readonly reasonsRight: number
  /** What each flag was worth and each gold row got: for reading errors one by one. */
  readonly flags: readonly { readonly flag: Flag; readonly right: boolean }[]
  readonly gold: readonly { readonly row: Gold; readonly found: boolean; readonly reason: string | null }[]
}

/** Gold reasons are coarser than the engine's: each may be answered by any of these. */
const answers: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'approximation', 'unit'],
  date: ['date', 'duration'],
  name: ['name', 'organisation'],
  antonym: ['opposite'],
  quote: ['quotation'],
  negation: ['negation', 'denial'],
  duration: ['duration', 'date'],
  organisation: ['organisation', 'name']
}

interface Placed {
  readonly row: Gold
  readonly base: Span | null
  readonly account: Span | null
}

/** Sets one account's flags against its gold rows. */
export function scoreAccount(baseText: string, account: LabelledAccount, given: readonly Flag[]): AccountScore {
  const placed = account.gold.map((row) => place(row, baseText, account.text))
  const flags = given.map((flag) => ({ flag, right: placed.some((gold) => isRight(flag, gold)) }))
  const gold = placed.map((row) => {
    const hits = given.filter((flag) => isRight(flag, row)).sort((one, other) => other.confidence - one.confidence)
    return { row: row.row, found: hits.length > 0, reason: hits[0]?.reason ?? null }
  })
  const counts = Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = flags.filter(({ flag }) => flag.kind === kind)
      const rows = gold.filter(({ row }) => row.verdict === kind)
      const rightFlags = ofKind.filter(({ right }) => right).length
      const foundGold = rows.filter(({ found }) => found).length
      return [kind, { flags: ofKind.length, rightFlags, gold: rows.length, foundGold }]
    })
  ) as Record<Kind, KindCounts>
  const reasonsRight = gold.filter(
    ({ row, found, reason }) => row.verdict === 'contradicted' && found && (answers[row.reason] ?? [row.reason]).includes(reason ?? '')
  ).length
  return { outlet: account.outlet ?? '', overlap: sharedRuns(baseText, account.text), counts, reasonsRight, flags, gold }
}

function place(row: Gold, baseText: string, accountText: string): Placed {
  const find = (text: string, phrase: string): Span | null => {
    const start = text.indexOf(phrase)
    return start < 0 ? null : { start, end: start + phrase.length }
  }
  return {
    row,
    base: 'base' in row ? find(baseText, row.base) : null,
    account: 'account' in row ? find(accountText, row.account) : null
  }
}

function isRight(flag: Flag, gold: Placed): boolean {
  if (flag.kind !== gold.row.verdict) return false
  const baseAgrees = flag.kind === 'added' || agree(flag.base, gold.base)
  return baseAgrees && (flag.kind === 'dropped' || agree(flag.account, gold.account))
}

/** At least half of the shorter span lies in both. */
export function agree(one: Span | null, other: Span | null): boolean {
  if (!one || !other) return false
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  const shorter = Math.min(one.end - one.start, other.end - other.start)
  return shorter > 0 && shared * 2 >= shorter
}

/** Share of the account's runs of four words that the base has too; 0.5 and more is a near-verbatim update. */
export function sharedRuns(baseText: string, accountText: string): number {
  const runs = (text: string): string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '))
  }
  const known = new Set(runs(baseText))
  const asked = runs(accountText)
  return asked.length === 0 ? 0 : asked.filter((run) => known.has(run)).length / asked.length
}
