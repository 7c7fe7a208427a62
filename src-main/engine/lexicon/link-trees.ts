/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import type { BoostedTrees } from '../learned/boosted-trees'

/** Third pass: this link among those that the second believes in. */
export const linkAgain: BoostedTrees | null = null
