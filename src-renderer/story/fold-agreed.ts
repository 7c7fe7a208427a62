import { claimNumber, type ClaimRow, type Row } from './rows'

/** Two agreed claims are quicker read than unfolded; from three on a fold saves more than it costs. */
const shortestRun = 3

const folds = (row: Row | undefined): row is ClaimRow => row?.type === 'claims' && row.look === 'agreed'

/** Runs of claims that agree word for word become one fold each; everything else stays as it is. */
export function foldAgreed(rows: readonly Row[]): readonly Row[] {
  const folded: Row[] = []
  let run: ClaimRow[] = []
  const close = (): void => {
    folded.push(...(run.length < shortestRun ? run : [makeFold(run)]))
    run = []
  }
  for (const row of rows) {
    if (folds(row)) run.push(row)
    else {
      close()
      folded.push(row)
    }
  }
  close()
  return folded
}

function makeFold(rows: readonly ClaimRow[]): Row {
  const ids = rows.flatMap((row) => row.base.map(({ claim }) => claim.id))
  const numbers = ids.map(claimNumber)
  return {
    type: 'fold',
    key: `fold ${ids[0] ?? ''}`,
    rows,
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    claims: numbers.length
  }
}
