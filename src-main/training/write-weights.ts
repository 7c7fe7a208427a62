import type { Logistic } from '../engine/learned/logistic'

/** A TypeScript file of one or more models, the same bytes for the same weights. */
export function weightsFile(models: readonly { readonly name: string; readonly about: string; readonly model: Logistic }[]): string {
  const bodies = models.map(({ name, about, model }) => {
    const rows = model.features.map((feature, index) => `  [${quote(feature)}, ${model.weights[index] ?? 0}]`)
    return `/** ${about} */\nexport const ${name} = weigh([\n${rows.join(',\n')}\n])\n`
  })
  return `/** Written by \`npm run train\`; see docs/model-card.md. Not to be edited by hand. */\nimport { weigh } from '../learned/logistic'\n\n${bodies.join('\n')}`
}

function quote(name: string): string {
  return `'${name.replaceAll("'", "\\'")}'`
}
