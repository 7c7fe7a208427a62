import type { LabelledStory } from '../cli/evaluate/labelled'
import type { LinkModels } from '../engine/alignment/align-claims'
import type { CompareModels } from '../engine/compare-account'
import { readQuietPairs } from './quiet-pairs'
import { readStory, type LabelledComparison } from './story-data'
import { fitConfidence, readHits, type WeighedHit } from './train-confidence'
import { trainLinks, weigh } from './train-links'

/** What stories teach, and for every story what the others teach. */
export interface StoryModels {
  readonly all: CompareModels
  readonly without: ReadonlyMap<string, CompareModels>
  readonly comparisons: readonly LabelledComparison[]
  /** Hits of the rules on every story, paired by links that never saw the story. */
  readonly hits: readonly WeighedHit[]
}

/** Halves of one article are a likeness of coverage, not the thing: their hits, all of them wrong, speak with an ordinary voice. */
const quietVoice = { right: 1, wrong: 1 }

/**
 * Learns links, what stands alone, and certainty from labelled stories; from unlabelled ones certainty alone. At least one labelled
 * story is needed; where there is but one, nothing can be learned without it.
 */
export function trainStories(stories: readonly LabelledStory[], unlabelled: readonly LabelledStory[]): StoryModels {
  const comparisons = stories.flatMap(readStory)
  const weighed = weigh(comparisons)
  const learn = (id: string | null): LinkModels => trainLinks(weighed.filter(({ comparison }) => comparison.story !== id))
  const ids = [...new Set(stories.map(({ id }) => id))]
  const links = learn(null)
  const apart = new Map(ids.length < 2 ? [] : ids.map((id): [string, LinkModels] => [id, learn(id)]))
  const labelled = stories.map((story) => ({ id: story.id, read: readHits(story) }))
  const quiet = [
    ...unlabelled.map((story) => ({ id: story.id, read: readHits(story) })),
    ...[...stories, ...unlabelled].flatMap(readQuietPairs).map((pair) => ({ id: pair.id, read: readHits(pair, quietVoice) }))
  ]
  const hits = [...labelled.flatMap(({ id, read }) => read(apart.get(id) ?? links)), ...quiet.flatMap(({ read }) => read(links))]
  // What judges a story must not know its labels, not even through the links that paired the others.
  const without = new Map(
    [...apart].map(([id, own]): [string, CompareModels] => {
      const others = [...labelled, ...quiet].filter((story) => story.id !== id)
      return [id, { links: own, confidence: fitConfidence(others.flatMap(({ read }) => read(own))) }]
    })
  )
  return { all: { links, confidence: fitConfidence(hits) }, without, comparisons, hits }
}
