import type { BoostedTrees, Tree } from '../engine/learned/boosted-trees'
import type { Logistic } from '../engine/learned/logistic'

/** A TypeScript file of one or more models, the same bytes for the same weights. */
export function weightsFile(models: readonly { readonly name: string; readonly about: string; readonly model: Logistic }[]): string {
  const bodies = models.map(({ name, about, model }) => {
    const rows = model.features.map((feature, index) => `  [${quote(feature)}, ${model.weights[index] ?? 0}]`)
    return `/** ${about} */\nexport const ${name} = weigh([\n${rows.join(',\n')}\n])\n`
  })
  return `/** Written by \`npm run train\`; see docs/model-card.md. Not to be edited by hand. */\nimport { weigh } from '../learned/logistic'\n\n${bodies.join('\n')}`
}

/** A TypeScript file of one model of trees. */
export function treesFile({ name, about, model }: { readonly name: string; readonly about: string; readonly model: BoostedTrees }): string {
  const body = model.trees.map((tree) => `    ${treeText(tree)}`).join(',\n')
  const features = model.features.map((feature) => `    ${quote(feature)}`).join(',\n')
  return `/** Written by \`npm run train\`; see docs/model-card.md. Not to be edited by hand. */
import type { BoostedTrees } from '../learned/boosted-trees'

/** ${about} */
export const ${name}: BoostedTrees = {
  features: [\n${features}\n  ],
  start: ${model.start},
  // prettier-ignore
  trees: [\n${body}\n  ]
}
`
}

function treeText(tree: Tree): string {
  if (typeof tree === 'number') return `${tree}`
  const [feature, upTo, low, high] = tree
  return `[${quote(feature)}, ${upTo}, ${treeText(low)}, ${treeText(high)}]`
}

function quote(name: string): string {
  return `'${name.replaceAll("'", "\\'")}'`
}
