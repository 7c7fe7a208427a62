import { clashFeatureNames } from './clash-feature-names'

/** How two texts stand to each other: one word swapped, one of them negated, or neither. Each manner has a judge of its own. */
export type PairManner = 'swap' | 'negated' | 'free'

const loneSwap = clashFeatureNames.indexOf('loneSwap')
const oddNegations = clashFeatureNames.indexOf('oddNegations')
const someNegation = clashFeatureNames.indexOf('someNegation')

/** "Nobody spoke" / "somebody spoke" differ in one word, but in polarity first. */
export function mannerOf(clash: readonly number[]): PairManner {
  if (clash[loneSwap] === 1 && clash[oddNegations] !== 1) return 'swap'
  return clash[someNegation] === 1 ? 'negated' : 'free'
}
