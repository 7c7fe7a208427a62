import type { Claim, Comparison } from '../engine'
import { accountPhrase, flagsOfClaims } from './matrix-column'
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
  const counting = [...flags.filter(({ decision }) => decision?.state !== 'corrected'), ...unsure]
  const cells = new Map<string, MatrixCell>()
  for (const [claim, [gravest]] of flagsOfClaims(counting)) if (gravest) cells.set(claim, cellOf(gravest, text.text))
  for (const id of missing(comparison)) if (!cells.has(id)) cells.set(id, { kind: 'dropped', words: '' })
  return cells
}

function cellOf({ flag, unsure }: ReportAccount['flags'][number], text: string): MatrixCell {
  const kind = unsure ? 'unsure' : flag.kind === 'contradicted' ? 'contradicted' : 'dropped'
  return { kind, words: kind === 'contradicted' ? accountPhrase(flag, text) : '' }
}

/** Claims that stand in no pair: dropped also where the choice leaves their flag out. */
function missing({ baseClaims, alignments }: Comparison): string[] {
  const paired = new Set(alignments.flatMap(({ base }) => base))
  return baseClaims.flatMap(({ id }) => (paired.has(id) ? [] : [id]))
}
