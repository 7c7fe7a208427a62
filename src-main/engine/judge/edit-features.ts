import { clashFeatureNames, type ClashFeature } from './clash-feature-names'
import { exchangeFeatureNames, exchangeFeatures } from './exchange-features'
import type { PairReading } from './read-pair'
import { unitFeatureNames, unitFeatures } from './unit-features'

/** What the exchanged stretches tell better, and what only free sentences have. */
const leftOut: ReadonlySet<ClashFeature> = new Set([
  'newNoun',
  'newVerb',
  'newModifier',
  'lostNoun',
  'lostVerb',
  'lostModifier',
  'someNegation',
  'sharedName',
  'besideStrange',
  'negatedStrange',
  'persons'
])
const kept = clashFeatureNames.flatMap((name, place) => (leftOut.has(name) || name.startsWith('lone') ? [] : [place]))

/** "aloneBase", "aloneAccount": the share of sentences that found no partner. */
export const editFeatureNames: readonly string[] = [
  ...kept.map((place) => clashFeatureNames[place] ?? ''),
  'aloneBase',
  'aloneAccount',
  ...exchangeFeatureNames,
  ...unitFeatureNames
]

/** In the order of `editFeatureNames`. */
export function editFeatures({ clash, alone, base, account }: PairReading): number[] {
  return [...kept.map((place) => clash[place] ?? 0), ...alone, ...exchangeFeatures(base, account), ...unitFeatures(base, account)]
}
