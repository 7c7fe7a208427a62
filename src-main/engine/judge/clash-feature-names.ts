/** The names of the clash features, in the order in which weights are kept. */
import type { Reason } from '../model'
import { placesOf } from './feature-row'

export const groups = ['noun', 'verb', 'modifier'] as const
export const kinds = ['synonym', 'derived', 'hypernym', 'sibling', 'antonym', 'unrelated', 'unknown'] as const
const families = ['figure', 'time', 'name', 'negation', 'opposite', 'degree', 'certainty', 'speech', 'other'] as const
type Group = (typeof groups)[number]
type Kind = (typeof kinds)[number]
type Family = (typeof families)[number]

const plain = [
  'one',
  'loneSwap',
  'coverLess',
  'coverMore',
  'oddNegations',
  'oddNegationsCovered',
  'someNegation',
  'turnedTarget',
  'oddFlips',
  'oddFlipsCovered',
  'antonyms',
  'exclusive',
  'persons',
  'negatedCovered',
  'negatedWhole',
  'negatedTold',
  'negatedStrange',
  'besideStrange',
  'sharedName',
  'lowestSupport',
  'lowestSupportCovered',
  'strangeFigures',
  'strangeNames',
  'strangeSmall',
  'swappedOrder',
  'anyHit',
  'anyHitCovered',
  'newNoun',
  'newVerb',
  'newModifier',
  'newFigure',
  'newName',
  'lostNoun',
  'lostVerb',
  'lostModifier',
  'lostFigure',
  'lostName'
] as const

type ReplacedName = `${Group} ${Kind}`
type LoneName =
  `lone ${Kind}` | 'lone verb' | 'lone support' | 'lone figure' | 'lone name' | 'lone small' | 'lone exclusive' | 'lone persons'
type HitName = `hit ${Family}`
export type ClashFeature = (typeof plain)[number] | ReplacedName | LoneName | HitName

export const clashFeatureNames: readonly ClashFeature[] = [
  ...plain,
  ...groups.flatMap((group) => kinds.map((kind): ReplacedName => `${group} ${kind}`)),
  ...kinds.map((kind): LoneName => `lone ${kind}`),
  'lone verb',
  'lone support',
  'lone figure',
  'lone name',
  'lone small',
  'lone exclusive',
  'lone persons',
  ...families.map((family): HitName => `hit ${family}`)
]
export const places = placesOf(clashFeatureNames)

export const familyOf: Readonly<Record<Reason, Family>> = {
  number: 'figure',
  approximation: 'figure',
  unit: 'figure',
  date: 'time',
  duration: 'time',
  order: 'time',
  tense: 'time',
  name: 'name',
  place: 'name',
  organisation: 'name',
  role: 'name',
  negation: 'negation',
  denial: 'negation',
  opposite: 'opposite',
  quantifier: 'degree',
  comparison: 'degree',
  certainty: 'certainty',
  attribution: 'speech',
  quotation: 'speech',
  cause: 'other'
}
