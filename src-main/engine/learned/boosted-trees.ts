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

/** All trees in a row of nodes. A leaf's feature is -1, its value what it adds; else the low branch is the next node, the high one `high`. */
interface Nodes {
  readonly roots: readonly number[]
  readonly features: readonly number[]
  readonly values: readonly number[]
  readonly high: readonly number[]
}

/** Log-odds; positive means yes. Values come in the order of `features`; another number of them is refused. */
export function treeOdds(model: BoostedTrees, values: readonly number[]): number {
  if (values.length !== model.features.length)
    throw new Error(`A model of ${model.features.length} features was given ${values.length} values`)
  const nodes = nodesOf(model)
  let odds = model.start
  for (const root of nodes.roots) {
    let node = root
    for (let feature = nodes.features[node] ?? -1; feature >= 0; feature = nodes.features[node] ?? -1)
      node = (values[feature] ?? 0) <= (nodes.values[node] ?? 0) ? node + 1 : (nodes.high[node] ?? 0)
    odds += nodes.values[node] ?? 0
  }
  return odds
}

const known = new WeakMap<BoostedTrees, Nodes>()

function nodesOf(model: BoostedTrees): Nodes {
  const found = known.get(model) ?? layOut(model)
  known.set(model, found)
  return found
}

/** A feature that the model does not name is 0 for every claim, as it is in `values`. */
function layOut({ features, trees }: BoostedTrees): Nodes {
  const places = new Map(features.map((feature, place) => [feature, place]))
  const nodes = { roots: [] as number[], features: [] as number[], values: [] as number[], high: [] as number[] }
  const add = (tree: Tree): number => {
    const at = nodes.features.length
    const leaf = typeof tree === 'number'
    nodes.features.push(leaf ? -1 : (places.get(tree[0]) ?? features.length))
    nodes.values.push(leaf ? tree : tree[1])
    nodes.high.push(0)
    if (leaf) return at
    add(tree[2])
    nodes.high[at] = add(tree[3])
    return at
  }
  for (const tree of trees) nodes.roots.push(add(tree))
  return nodes
}
