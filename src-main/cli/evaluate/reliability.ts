import type { AccountScore } from './score-story'

/** Contradictions of one kind of certainty or reason; shares are taken when they are shown. */
export interface Tally {
  readonly name: string
  readonly flags: number
  readonly right: number
  /** Sum of the certainties shown; divided by `flags` it should be the share that is right. */
  readonly certainty: number
}

export interface ReasonTally extends Tally {
  readonly gold: number
  readonly found: number
}

export interface Reliability {
  readonly bins: readonly Tally[]
  readonly reasons: readonly ReasonTally[]
}

/** Lower ends of the bins. */
const bins = [0, 0.6, 0.7, 0.8, 0.9]

/** Sets what flags say of themselves against how often they are right. */
export function reliabilityOf(accounts: readonly Pick<AccountScore, 'flags' | 'gold'>[]): Reliability {
  const flags = accounts.flatMap(({ flags: own }) => own.filter(({ flag }) => flag.kind === 'contradicted'))
  const gold = accounts.flatMap(({ gold: rows }) =>
    rows.flatMap(({ row, found }) => (row.verdict === 'contradicted' ? [{ reason: plainReason(row.reason), found }] : []))
  )
  const tally = (name: string, own: typeof flags): Tally => ({
    name,
    flags: own.length,
    right: own.filter(({ right }) => right).length,
    certainty: own.reduce((sum, { flag }) => sum + flag.confidence, 0)
  })
  const reasons = [...new Set([...flags.flatMap(({ flag }) => flag.reason ?? []), ...gold.map(({ reason }) => reason)])].sort()
  return {
    bins: bins.map((from, index) => {
      const to = bins[index + 1] ?? 1.01
      const name = `${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}`
      return tally(name, flags.filter(({ flag }) => flag.confidence >= from && flag.confidence < to)) // prettier-ignore
    }),
    reasons: reasons.map((reason) => ({
      ...tally(reason, flags.filter(({ flag }) => flag.reason === reason)), // prettier-ignore
      gold: gold.filter((row) => row.reason === reason).length,
      found: gold.filter((row) => row.reason === reason && row.found).length
    }))
  }
}

/** Labelled data call some reasons by older words. */
function plainReason(reason: string): string {
  return reason === 'antonym' ? 'opposite' : reason === 'quote' ? 'quotation' : reason
}
