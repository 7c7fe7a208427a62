/**
 * A trained yes/no judge made of many small decision trees: log-odds are a start and what each tree adds. It catches what a weighted sum
 * cannot: "a weak link tells nothing, unless its neighbours are told side by side".
 */

/** What a tree adds, or a question: [feature, value, what follows up to that value, what follows above it]. */
export type Tree = number | readonly [feature: string, upTo: number, low: Tree, high: Tree]

export interface BoostedTrees {
  readonly features: readonly string[]
  readonly start: number
  readonly trees: readonly Tree[]
}

/** Log-odds; positive means yes. Values come in the order of `features`; another number of them is refused. */
export function treeOdds({ features, start, trees }: BoostedTrees, values: readonly number[]): number {
  if (values.length !== features.length) throw new Error(`A model of ${features.length} features was given ${values.length} values`)
  const places = placesOf(features)
  let odds = start
  for (const tree of trees) odds += follow(tree, values, places)
  return odds
}

function follow(tree: Tree, values: readonly number[], places: ReadonlyMap<string, number>): number {
  let node = tree
  while (typeof node !== 'number') {
    const [feature, upTo, low, high] = node
    node = (values[places.get(feature) ?? -1] ?? 0) <= upTo ? low : high
  }
  return node
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function placesOf(features: readonly string[]): ReadonlyMap<string, number> {
  const found = known.get(features) ?? new Map(features.map((feature, place) => [feature, place]))
  known.set(features, found)
  return found
}
