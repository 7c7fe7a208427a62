/** The columns that decisions, notes and corrections share: the flag they are on and the words of each side. */
import type { AnchoredWords, DecidedFlag, FlagWords } from '../review'
import type { Handle } from './handle'
import { wellFormed } from './well-formed'

type SideName = 'base' | 'account'

export interface AnchoredRow {
  readonly flag_id: string | null
  readonly flag_kind: DecidedFlag['kind'] | null
  readonly flag_reason: DecidedFlag['reason']
  readonly flag_rule: string | null
  readonly flag_explanation: string | null
  readonly base_version_id: string | null
  readonly base_start: number | null
  readonly base_end: number | null
  readonly base_exact: string | null
  readonly base_prefix: string | null
  readonly base_suffix: string | null
  readonly base_evidence: string | null
  readonly account_version_id: string | null
  readonly account_start: number | null
  readonly account_end: number | null
  readonly account_exact: string | null
  readonly account_prefix: string | null
  readonly account_suffix: string | null
  readonly account_evidence: string | null
}

export interface Anchored {
  readonly flag: DecidedFlag | null
  readonly base: AnchoredWords | null
  readonly account: AnchoredWords | null
}

/** What better-sqlite3 binds, by the names of columns. */
export type Values = Readonly<Record<string, string | number | null>>

/** Inserts a row of one of the three tables; the names of its columns are those of our own code. */
export function insertAnchored(handle: Handle, table: 'decisions' | 'notes' | 'corrections', row: Values): void {
  handle.prepare(insertSql(table, Object.keys(row))).run(row)
}

const insertSql = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`

/** The columns' values by their names. Where a flag is given, its passages are the words. */
export function toAnchoredRow({ flag, base, account }: Anchored): Values {
  return {
    flag_id: flag === null ? null : wellFormed(flag.id),
    flag_kind: flag?.kind ?? null,
    flag_reason: flag?.reason ?? null,
    flag_rule: flag?.rule ?? null,
    flag_explanation: flag === null ? null : wellFormed(flag.explanation),
    ...sideColumns('base', flag === null ? withoutEvidence(base) : flag.base),
    ...sideColumns('account', flag === null ? withoutEvidence(account) : flag.account)
  }
}

const withoutEvidence = (words: AnchoredWords | null): FlagWords | null => (words === null ? null : { passage: words, evidence: [] })

function sideColumns(side: SideName, words: FlagWords | null): Values {
  const anchor = words?.passage.anchor
  return {
    [`${side}_version_id`]: words?.passage.versionId ?? null,
    [`${side}_start`]: anchor?.start ?? null,
    [`${side}_end`]: anchor?.end ?? null,
    [`${side}_exact`]: anchor === undefined ? null : wellFormed(anchor.exact),
    [`${side}_prefix`]: anchor === undefined ? null : wellFormed(anchor.prefix),
    [`${side}_suffix`]: anchor === undefined ? null : wellFormed(anchor.suffix),
    [`${side}_evidence`]: words === null ? null : JSON.stringify(words.evidence)
  }
}

export function toFlag(row: AnchoredRow): DecidedFlag | null {
  if (row.flag_id === null || row.flag_kind === null || row.flag_rule === null || row.flag_explanation === null) return null
  return {
    id: row.flag_id,
    kind: row.flag_kind,
    reason: row.flag_reason,
    rule: row.flag_rule,
    explanation: row.flag_explanation,
    base: toFlagWords(row, 'base'),
    account: toFlagWords(row, 'account')
  }
}

export const toWords = (row: AnchoredRow, side: SideName): AnchoredWords | null => toFlagWords(row, side)?.passage ?? null

function toFlagWords(row: AnchoredRow, side: SideName): FlagWords | null {
  const versionId = row[`${side}_version_id`]
  const [start, end, exact] = [row[`${side}_start`], row[`${side}_end`], row[`${side}_exact`]]
  const [prefix, suffix, evidence] = [row[`${side}_prefix`], row[`${side}_suffix`], row[`${side}_evidence`]]
  if (versionId === null || start === null || end === null || exact === null) return null
  return {
    passage: { versionId, anchor: { start, end, exact, prefix: prefix ?? '', suffix: suffix ?? '' } },
    evidence: JSON.parse(evidence ?? '[]') as readonly AnchoredWords[]
  }
}
