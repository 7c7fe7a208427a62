import type { Example } from './fit-logistic'

/** FNV-1a, 32 bit: spreads groups over folds the same way on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

/** Log-odds of each example by a model that never saw its group. */
export function crossValidate<Row extends Example>(
  examples: readonly Row[],
  foldOf: (example: Row) => string | number,
  fit: (training: readonly Row[]) => (values: readonly number[]) => number
): number[] {
  const folds = examples.map(foldOf)
  const said = new Array<number>(examples.length).fill(0)
  const all = [...new Set(folds)]
  if (all.length < 2) return said
  for (const fold of all) {
    const judge = fit(examples.filter((_, index) => folds[index] !== fold))
    examples.forEach(({ values }, index) => {
      if (folds[index] === fold) said[index] = judge(values)
    })
  }
  return said
}

/** One of five folds, by the example's group. */
export function fifth({ group }: Example): number {
  return hash(group) % 5
}

/** Mean of both classes' recall when log-odds above `threshold` mean yes. */
export function balancedAccuracy(examples: readonly Example[], said: readonly number[], threshold = 0): number {
  const recall = ([0, 1] as const).map((label) => {
    const rows = examples.flatMap((example, index) => (example.label === label ? [said[index] ?? 0] : []))
    return rows.filter((odds) => odds > threshold === (label === 1)).length / Math.max(1, rows.length)
  })
  return ((recall[0] ?? 0) + (recall[1] ?? 0)) / 2
}
