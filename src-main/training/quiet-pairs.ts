import type { LabelledStory } from '../cli/evaluate/labelled'

/** Fewer paragraphs hold too little to be set against each other. */
const fewest = 4

/**
 * An article does not contradict itself, so whatever clashes between two halves of it tells of different things. Each article of a story
 * gives two such pairs: its first half against its second, and every other paragraph against those between.
 */
export function readQuietPairs({ id, base, accounts }: LabelledStory): LabelledStory[] {
  return [base, ...accounts].flatMap((article): LabelledStory[] => {
    const paragraphs = article.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '')
    if (paragraphs.length < fewest) return []
    const plain = { outlet: article.outlet, headline: null, published: article.published }
    const half = Math.floor(paragraphs.length / 2)
    const pair = (isFirst: (index: number) => boolean): LabelledStory => {
      const part = (first: boolean): string => paragraphs.filter((_, index) => isFirst(index) === first).join('\n\n')
      return { id, base: { ...plain, text: part(true) }, accounts: [{ ...plain, text: part(false), gold: [] }] }
    }
    return [pair((index) => index < half), pair((index) => index % 2 === 0)]
  })
}
