import type { LabelledStory } from '../cli/evaluate/labelled'
import type { LinkModels } from '../engine/alignment/align-claims'
import type { CompareModels } from '../engine/compare-account'
import { readStory, type LabelledComparison } from './story-data'
import { fitConfidence, readHits, type WeighedHit } from './train-confidence'
import { trainLinks, weigh } from './train-links'

/** What stories teach, and for every story what the others teach. */
export interface StoryModels {
  readonly all: CompareModels
  readonly without: ReadonlyMap<string, CompareModels>
  readonly comparisons: readonly LabelledComparison[]
  /** Hits of the rules on every story, paired by the links learned from all. */
  readonly hits: readonly WeighedHit[]
}

/**
 * Learns links, what stands alone, and certainty from labelled stories; from unlabelled ones certainty alone. At least one labelled
 * story is needed; where there is but one, nothing can be learned without it.
 */
export function trainStories(stories: readonly LabelledStory[], unlabelled: readonly LabelledStory[]): StoryModels {
  const comparisons = stories.flatMap(readStory)
  const weighed = weigh(comparisons)
  const hitsBy = [...stories, ...unlabelled].map((story) => ({ id: story.id, read: readHits(story) }))
  const learn = (id: string | null): CompareModels & { readonly hits: readonly WeighedHit[] } => {
    const links: LinkModels = trainLinks(weighed.filter(({ comparison }) => comparison.story !== id))
    const hits = hitsBy.filter((story) => story.id !== id).flatMap(({ read }) => read(links))
    return { links, hits, confidence: fitConfidence(hits) }
  }
  const { hits, ...all } = learn(null)
  const ids = [...new Set(stories.map(({ id }) => id))]
  const without = new Map(ids.length < 2 ? [] : ids.map((id): [string, CompareModels] => [id, learn(id)]))
  return { all, without, comparisons, hits }
}
