/** When two figures can both be true, and how surely they speak of the same thing. */
import { relation } from '../lexicon/relations'
import type { Quantity, Word } from '../reading'
import type { WordAlignment } from './align-words'
import { otherState } from './states'
import { sharedSurroundings } from './surroundings'

/** Both figures can be true: their intervals meet, or one is the other rounded. */
export function agree(one: Quantity, other: Quantity): boolean {
  const [first, second] = inOneScale(one, other)
  if (one.bound === 'about' && other.bound === 'about' && isPoint(one) && isPoint(other)) return aboutAlike(first, second)
  if (openAlike(one, other)) return limitsAlike(first, second, one.bound) || isRounded(pointOf(first), pointOf(second))
  if (Math.max(first.low, second.low) <= Math.min(first.high, second.high) + 1e-9) return true
  return isRounded(first, second, one.dimension === 'duration' ? looseCalendar : convertedShare)
}

/** Both hedged: "about 2,800" and "about 3,100" are two figures, though each alone leaves room. */
const aboutBoth = 0.06

function aboutAlike(one: Scaled, other: Scaled): boolean {
  const [first, second] = [(one.low + one.high) / 2, (other.low + other.high) / 2]
  return Math.abs(first - second) <= aboutBoth * Math.max(first, second)
}

/** The same bound twice: each limit is what was counted, so "at least three weeks" is not "at least five weeks". */
function openAlike(one: Quantity, other: Quantity): boolean {
  return one.bound === other.bound && /^(?:over|atLeast|under|atMost)$/.test(one.bound) && limitOf(one) > 0 && limitOf(other) > 0
}

/** Limits nearer to each other than this share of the larger may be one figure rounded; "at least" leads to a count, which is none. */
const limitShare = 0.1

function limitsAlike(one: Scaled, other: Scaled, bound: Quantity['bound']): boolean {
  const [first, second] = [limitOf(one), limitOf(other)]
  return Math.abs(first - second) <= (bound === 'atLeast' ? 1e-9 : limitShare) * Math.max(first, second)
}

function limitOf({ low, high }: { readonly low: number; readonly high: number }): number {
  return Number.isFinite(high) ? high : low
}

function pointOf(scaled: Scaled): Scaled {
  return { low: limitOf(scaled), high: limitOf(scaled), step: scaled.step }
}

/** A single hedged figure, whose interval is narrow; "dozens" and "20 to 30" are wide of themselves. */
function isPoint(quantity: Quantity): boolean {
  return quantity.high <= 1.25 * quantity.low
}

interface Scaled {
  readonly low: number
  readonly high: number
  readonly step: number
}

/** "half" and "50 percent" on one scale. */
function inOneScale(one: Quantity, other: Quantity): [Scaled, Scaled] {
  const percent = (quantity: Quantity): Scaled =>
    quantity.unit === 'share' ? { low: 100 * quantity.low, high: 100 * quantity.high, step: 2 } : quantity
  return one.dimension === 'percent' || other.dimension === 'percent' ? [percent(one), percent(other)] : [one, other]
}

/** From this value on a figure that ends in zeros is read as rounded: 1,240 agrees with 1,200, but 52 not with 50. */
const roundedFrom = 1000
/** A figure said in another unit (30 miles, 48 km) is rounded anew. */
const convertedShare = 0.06
/** Weeks and months do not divide evenly: "six weeks" is "a month and a half". */
const looseCalendar = 0.13

function isRounded(one: Scaled, other: Scaled, converted = convertedShare): boolean {
  const gap = Math.max(one.low, other.low) - Math.min(one.high, other.high)
  const size = Math.max(Math.min(one.low, one.high), Math.min(other.low, other.high))
  if (!Number.isFinite(gap) || size <= 0) return false
  const [fine, coarse] = one.step <= other.step ? [one, other] : [other, one]
  const steps = Math.log10(coarse.step / fine.step)
  if (Number.isFinite(steps) && Math.abs(steps - Math.round(steps)) > 0.01) return gap <= converted * size
  const precise = coarse.low / coarse.step >= 10
  const large = coarse.low >= roundedFrom || coarse.step < 1
  return fine.step < coarse.step && precise && large && gap <= coarse.step / 2 + 1e-9
}

/** Figures of these kinds can be set against each other. */
export function comparable(one: Quantity, other: Quantity): boolean {
  if (one.dimension === other.dimension)
    return (
      (one.unit === 'score') === (other.unit === 'score') &&
      (one.unit === 'times') === (other.unit === 'times') &&
      (one.dimension !== 'temperature' || one.unit === other.unit)
    )
  const shares = [one, other].filter((quantity) => quantity.dimension === 'percent' || quantity.unit === 'share')
  return shares.length === 2
}

const opposed: readonly (readonly [string, string])[] = [
  ['§part', '§whole'],
  ['§from', '§to'],
  ['§by', '§to'],
  ['§by', '§from'],
  ['§before', '§after'],
  ['§earlier', '§later'],
  ['§before', '§later']
]

/** -1..1.5: how surely both count the same thing: what is counted, the words around, the place in the sentence. */
export function affinity(
  one: Quantity,
  other: Quantity,
  baseWords: readonly Word[],
  accountWords: readonly Word[],
  aligned: WordAlignment
): number {
  let score = countedAffinity(one, other)
  const marks = (quantity: Quantity): string[] => quantity.qualifiers.filter((word) => word.startsWith('§') && word !== '§zero')
  for (const [first, second] of opposed) {
    if ((marks(one).includes(first) && marks(other).includes(second)) || (marks(one).includes(second) && marks(other).includes(first)))
      score -= 0.8
  }
  // "five people, four of them children": the part is not what the other side counts.
  if (marks(one).includes('§ofThem') !== marks(other).includes('§ofThem')) score -= 0.5
  if (marks(one).includes('§more') !== marks(other).includes('§more')) score -= 0.8
  if (marks(one).includes('§every') !== marks(other).includes('§every')) score -= 0.5
  if (one.dimension !== 'count' && one.dimension !== 'ordinal') score += 0.1
  if (one.dimension === 'age') score += 0.2
  score -= farApart(one, other)
  if (otherState(one, baseWords, other, accountWords)) score -= otherStateCosts
  return score + contextAffinity(one, other, baseWords, accountWords, aligned)
}

/** More than all else can outweigh. */
const otherStateCosts = 2

/** Figures that clash are mostly near each other; one a multiple of the other counts something else. */
function farApart(one: Quantity, other: Quantity): number {
  const [low, high] = one.low < other.low ? [one, other] : [other, one]
  if (low.high <= 0 || !Number.isFinite(high.low)) return 0
  const ratio = high.low / low.high
  return ratio > 200 ? 0.5 : ratio > 20 ? 0.25 : ratio > 4 ? 0.1 : 0
}

function countedAffinity(one: Quantity, other: Quantity): number {
  if (one.counted === null || other.counted === null) return one.counted === other.counted ? 0.15 : 0.05
  const between = relation(one.counted, other.counted)
  switch (between.kind) {
    case 'same':
    case 'synonym':
      return 0.5 + qualifierAffinity(one, other)
    case 'derived':
    case 'hypernym':
      return 0.3 + qualifierAffinity(one, other)
    case 'sibling':
      return 0
    case 'unknown':
      return -0.1
    default:
      return -0.4
  }
}

/** "two injured passengers" and "five dead passengers" count different things. */
function qualifierAffinity(one: Quantity, other: Quantity): number {
  const words = (quantity: Quantity): string[] => quantity.qualifiers.filter((word) => !word.startsWith('§'))
  const [first, second] = [words(one), words(other)]
  if (first.length === 0 || second.length === 0) return 0
  const shared = first.some((word) => second.some((twin) => /same|synonym|derived/.test(relation(word, twin).kind)))
  return shared ? 0.1 : -0.3
}

const figureWindow = { before: 5, after: 6 }

/** 0..0.7 by the words around both figures; 0.25 where nothing stands around one of them. */
function contextAffinity(
  one: Quantity,
  other: Quantity,
  baseWords: readonly Word[],
  accountWords: readonly Word[],
  aligned: WordAlignment
): number {
  const shared = sharedSurroundings(one, other, baseWords, accountWords, aligned, figureWindow)
  return shared === null ? 0.25 : 0.7 * shared
}
