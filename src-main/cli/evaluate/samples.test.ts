import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle, type Article } from '../../engine'
import { parseStory, type LabelledStory } from './labelled'
import { scoreAccount } from './score-story'
import { sumStories } from './sum-stories'

/**
 * What was reached, in per cent; raise it with the engine. Lowered knowingly: links and trees learned from twenty-seven stories, most of them
 * told anew, cost harbour two points of dropped precision and one of six added claims; what is no longer shown below 0.45, one contradiction.
 */
const reached = {
  harbour: { contradicted: [99, 80], dropped: [86, 86], added: [83, 83] },
  rafah: { contradicted: [99, 76], dropped: [94, 89], added: [74, 99] }
} as const

function readStory(name: string): LabelledStory {
  const story = parseStory(readFileSync(new URL(`../../../fixtures/samples/${name}/story.json`, import.meta.url), 'utf8'))
  if (!story) throw new Error(`fixtures/samples/${name}/story.json is not a labelled story`)
  return story
}

function score(story: LabelledStory) {
  const article = ({ text, headline, outlet, published }: LabelledStory['base']): Article => ({ text, headline, outlet, published })
  const base = readArticle(article(story.base), 'base')
  return sumStories(
    story.accounts.map((account) =>
      scoreAccount(story.base.text, account, compareAccount(base, readArticle(article(account), 'account')).flags)
    )
  )
}

describe.each(['harbour', 'rafah'] as const)('the sample story %s', (name) => {
  const summed = score(readStory(name))

  it.each(['contradicted', 'dropped', 'added'] as const)('%s: precision and recall are not below what was reached', (kind) => {
    const { precision, recall } = summed.kinds[kind]
    console.info(`${name}, ${kind}: precision ${((precision ?? 0) * 100).toFixed(1)}, recall ${((recall ?? 0) * 100).toFixed(1)}`)
    const [leastPrecision, leastRecall] = reached[name][kind]
    expect((precision ?? 0) * 100).toBeGreaterThanOrEqual(leastPrecision)
    expect((recall ?? 0) * 100).toBeGreaterThanOrEqual(leastRecall)
  })
})
