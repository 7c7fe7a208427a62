/** A trained yes/no judge: log-odds are the weighted sum of named features. */
export interface Logistic {
  readonly features: readonly string[]
  readonly weights: readonly number[]
}

/** A model from its table of weights, one row a feature. */
export function weigh(rows: readonly (readonly [string, number])[]): Logistic {
  return { features: rows.map(([feature]) => feature), weights: rows.map(([, weight]) => weight) }
}

/** Log-odds; positive means yes. Values beyond the weights are refused: they belong to another training. */
export function logOdds({ weights }: Logistic, values: readonly number[]): number {
  if (values.length !== weights.length) throw new Error(`A model of ${weights.length} weights was given ${values.length} values`)
  let sum = 0
  for (let index = 0; index < weights.length; index += 1) sum += (weights[index] ?? 0) * (values[index] ?? 0)
  return sum
}

/** 0..1 */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
