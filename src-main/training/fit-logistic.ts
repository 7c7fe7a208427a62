/** One labelled example: values in the order of the features, label 1 or 0, weight 1 unless classes are to be balanced. */
export interface Example {
  readonly values: readonly number[]
  readonly label: 0 | 1
  readonly weight: number
  /** Examples of one group never part between training and testing. */
  readonly group: string
}

/** More rounds were never needed; each halves the error at worst. */
const mostRounds = 40
/** Weights are kept with this many decimals, so that one machine's last bits change no byte of the result. */
export const decimals = 3

/**
 * Logistic regression with a ridge on all weights but the first (the constant), by Newton's method.
 * The same examples give the same weights: no randomness, sums in the order given.
 * Source: iteratively reweighted least squares, P. Green, 1984.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]?.values.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < mostRounds; round += 1) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight))
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? (row === 0 ? 1e-6 : ridge) : 0)))
    for (const { values, label, weight } of examples) accumulate(values, label, weight, weights, gradient, curvature)
    const step = solve(curvature, gradient)
    const longest = Math.max(...step.map(Math.abs))
    const scale = longest > 4 ? 4 / longest : 1
    weights = weights.map((weight, index) => weight + scale * (step[index] ?? 0))
    if (longest < 1e-6) break
  }
  return weights.map((weight) => Number(weight.toFixed(decimals)))
}

function accumulate(
  values: readonly number[],
  label: number,
  weight: number,
  weights: readonly number[],
  gradient: number[],
  curvature: number[][]
): void {
  const size = weights.length
  let odds = 0
  for (let index = 0; index < size; index += 1) odds += (weights[index] ?? 0) * (values[index] ?? 0)
  const chance = 1 / (1 + Math.exp(-odds))
  const slope = weight * (label - chance)
  const bend = weight * Math.max(1e-6, chance * (1 - chance))
  // The matrix is symmetric and solved by its lower half; what is 0 adds nothing.
  const present: number[] = []
  for (let row = 0; row < size; row += 1) {
    const value = values[row] ?? 0
    if (value === 0) continue
    present.push(row)
    gradient[row] = (gradient[row] ?? 0) + slope * value
    const line = curvature[row]
    if (!line) continue
    const scaled = bend * value
    for (const column of present) line[column] = (line[column] ?? 0) + scaled * (values[column] ?? 0)
  }
}

/** Solves a symmetric positive definite system by Cholesky's method. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length
  const lower = matrix.map((row) => row.map(() => 0))
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row]?.[column] ?? 0
      for (let inner = 0; inner < column; inner += 1) sum -= (lower[row]?.[inner] ?? 0) * (lower[column]?.[inner] ?? 0)
      const line = lower[row]
      if (line) line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (lower[column]?.[column] ?? 1)
    }
  }
  const forward: number[] = []
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0
    for (let inner = 0; inner < row; inner += 1) sum -= (lower[row]?.[inner] ?? 0) * (forward[inner] ?? 0)
    forward[row] = sum / (lower[row]?.[row] ?? 1)
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = forward[row] ?? 0
    for (let inner = row + 1; inner < size; inner += 1) sum -= (lower[inner]?.[row] ?? 0) * (solution[inner] ?? 0)
    solution[row] = sum / (lower[row]?.[row] ?? 1)
  }
  return solution
}

/** Gives both labels the same total weight. */
export function balance<Row extends Example>(examples: readonly Row[]): Row[] {
  const positive = examples.filter(({ label }) => label === 1).length
  const negative = examples.length - positive
  const mean = examples.length / 2
  return examples.map((example) => ({
    ...example,
    weight: example.weight * (example.label === 1 ? mean / Math.max(1, positive) : mean / Math.max(1, negative))
  }))
}
