import type { Claim, Comparison, Flag } from '../engine'
import type { MatrixCell, MatrixRow, ReportAccount, ReportText, ReviewReport } from './review-report'

/** Claims of the base down, accounts across; claims on which all agree are only counted. */
export function buildMatrix(base: ReportText, claims: readonly Claim[], accounts: readonly ReportAccount[]): ReviewReport['matrix'] {
  const cellsOf = accounts.map((account) => indexCells(account))
  const rows = claims.map((claim): MatrixRow => ({
    claim: claim.id,
    text: base.text.slice(claim.start, claim.end),
    cells: cellsOf.map((cells) => cells.get(claim.id) ?? { kind: 'agreed', words: '' })
  }))
  const differing = rows.filter((row) => row.cells.some((cell) => cell.kind !== 'agreed'))
  return { rows: differing, agreedRows: rows.length - differing.length }
}

/** The gravest of what is said of a claim: contradicted before dropped before unsure. */
function indexCells({ comparison, text, flags, unsure }: ReportAccount): Map<string, MatrixCell> {
  const cells = new Map<string, MatrixCell>()
  const put = (flag: Flag, kind: MatrixCell['kind']): void => {
    for (const claim of flag.base?.claims ?? [])
      if (!cells.has(claim) || (kind === 'contradicted' && cells.get(claim)?.kind !== kind))
        cells.set(claim, { kind, words: kind === 'contradicted' ? accountPhrase(flag, text.text) : '' })
  }
  const counting = flags.filter(({ decision }) => decision?.state !== 'corrected').map(({ flag }) => flag)
  for (const flag of counting) if (flag.kind === 'contradicted') put(flag, 'contradicted')
  for (const flag of counting) if (flag.kind === 'dropped') put(flag, 'dropped')
  for (const { flag } of unsure) put(flag, 'unsure')
  for (const id of missing(comparison)) if (!cells.has(id)) cells.set(id, { kind: 'dropped', words: '' })
  return cells
}

/** Claims that stand in no pair: dropped also where the choice leaves their flag out. */
function missing({ baseClaims, alignments }: Comparison): string[] {
  const paired = new Set(alignments.flatMap(({ base }) => base))
  return baseClaims.flatMap(({ id }) => (paired.has(id) ? [] : [id]))
}

function accountPhrase({ account }: Flag, text: string): string {
  if (!account) return ''
  const spans = account.evidence.length > 0 ? account.evidence : [account]
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
