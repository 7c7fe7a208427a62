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

/** Each group is left out as one: learning anew for every single story takes minutes and says the same. */
const mostGroups = 9

/** Every ninth story together, so that no group is all of one writer; of two stories each is a group, of one there is none. */
function groupsOf(ids: readonly string[]): string[][] {
  if (ids.length < 2) return []
  const count = Math.min(mostGroups, ids.length)
  return Array.from({ length: count }, (_, place) => ids.filter((__, index) => index % count === place))
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
  const learn = (left: readonly string[]): LinkModels => trainLinks(weighed.filter(({ comparison }) => !left.includes(comparison.story)))
  const ids = [...new Set(stories.map(({ id }) => id))]
  const links = learn([])
  const apart = groupsOf(ids).map((group) => ({ group, own: learn(group) }))
  const linksOf = new Map(apart.flatMap(({ group, own }) => group.map((id) => [id, own] as const)))
  const labelled = stories.map((story) => ({ id: story.id, read: readHits(story) }))
  const quiet = [
    ...unlabelled.map((story) => ({ id: story.id, read: readHits(story) })),
    ...[...stories, ...unlabelled].flatMap(readQuietPairs).map((pair) => ({ id: pair.id, read: readHits(pair, quietVoice) }))
  ]
  const hits = [...labelled.flatMap(({ id, read }) => read(linksOf.get(id) ?? links)), ...quiet.flatMap(({ read }) => read(links))]
  // What judges a story must not know its labels, not even through the links that paired the others.
  const without = new Map(
    apart.flatMap(({ group, own }) => {
      const others = [...labelled, ...quiet].filter(({ id }) => !group.includes(id))
      const models: CompareModels = { links: own, confidence: fitConfidence(others.flatMap(({ read }) => read(own))) }
      return group.map((id) => [id, models] as const)
    })
  )
  return { all: { links, confidence: fitConfidence(hits) }, without, comparisons, hits }
}
