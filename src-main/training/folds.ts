import type { Example } from './fit-logistic'

/** FNV-1a, 32 bit: spreads groups over folds the same way on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

/** Log-odds of each example by a model that never saw its fold; null where there is but one fold and so nothing to learn from. */
export function crossValidate<Row extends Example>(
  examples: readonly Row[],
  foldOf: (example: Row) => string | number,
  fit: (training: readonly Row[]) => (values: readonly number[]) => number
): (number | null)[] {
  const folds = examples.map(foldOf)
  const said = new Array<number | null>(examples.length).fill(null)
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
