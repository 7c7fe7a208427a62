/**
 * What speaks for and against two texts stating the same claim. A word put otherwise here and there is rewording; a stretch of words
 * that the other side lacks is another claim. Both sides are asked, each word by how much it tells.
 */
import { toldBy } from '../alignment/told-values'
import { alignWords, type LinkKind, type WordAlignment, type WordLink } from '../flags/align-words'
import { ofKind, type RuleHit } from '../flags/rule'
import type { Detail, Reading, Word } from '../reading'
import type { PairReading } from './read-pair'
import { wordValues, type WordValues } from './word-values'
import { worthOf } from './word-worth'

export const sameFeatureNames = [
  'one',
  'toldLess',
  'toldMore',
  'longestStrange',
  'strangeRuns',
  'figuresOneSide',
  'figuresBothSides',
  'oddNegations',
  'opposites',
  'oppositeShare',
  'valueShare',
  'nameShare'
] as const

const support: Readonly<Record<LinkKind, number>> = {
  same: 1,
  synonym: 0.9,
  derived: 0.85,
  hypernym: 0.5,
  antonym: 0.3,
  sibling: 0.2,
  unrelated: 0,
  unknown: 0
}

/** In the order of `sameFeatureNames`; shares are 0..1. */
export function sameFeatures({ base, account, hits }: PairReading): number[] {
  const ours = wordsOf(base)
  const theirs = wordsOf(account)
  const aligned = alignWords(ours, theirs)
  const ourValues = wordValues(detailsOf(base))
  const theirValues = wordValues(detailsOf(account))
  const one = sideOf(ours, aligned.byBase, told(theirs, ourValues, theirValues))
  const other = sideOf(theirs, aligned.byAccount, told(ours, theirValues, ourValues))
  const [oneFigures, otherFigures] = strangeFigures(detailsOf(base), detailsOf(account))
  const brief = Math.max(leastSize, Math.min(fullSize, one.total, other.total) / fullSize)
  const share = (rules: RegExp): number => strongest(hits, rules) / brief / 3
  return [
    1,
    Math.min(one.told, other.told),
    Math.max(one.told, other.told),
    Math.min(longest, Math.max(one.longest, other.longest)) / longest,
    Math.min(longest, one.longest + other.longest) / longest,
    Math.min(2, Math.max(oneFigures, otherFigures)),
    Math.min(2, oneFigures, otherFigures),
    (negationsOf(base) + negationsOf(account)) % 2,
    Math.min(2, oppositesIn(aligned)),
    share(/^(?:opposite|negation)-/),
    share(/^(?:quantity|date|comparison)-/),
    share(/^(?:name|place|role|organisation)-/)
  ]
}

/** A clash counts by its share of the text: of a headline it is the claim, of a long sentence a part. Sizes in `worthOf`. */
const fullSize = 10
const leastSize = 0.3
/** Longer stretches are another claim for sure. */
const longest = 6

interface Side {
  /** Share of what it says that the other side tells. */
  readonly told: number
  /** The longest stretch that the other side lacks. */
  readonly longest: number
  readonly total: number
}

function sideOf(words: readonly Word[], links: ReadonlyMap<number, WordLink>, isTold: (word: Word) => boolean): Side {
  let total = 0
  let covered = 0
  let longestRun = 0
  let run = 0
  words.forEach((word, index) => {
    const worth = worthOf(word)
    const link = links.get(index)
    const toldAnyway = isTold(word)
    total += worth
    covered += worth * (toldAnyway ? 1 : link ? support[link.kind] * link.strength : 0)
    if (word.punctuation) return
    if (!toldAnyway && (link === undefined || link.kind === 'antonym')) run += worth
    else if (!word.stop) run = 0
    longestRun = Math.max(longestRun, run)
  })
  return { told: total === 0 ? 1 : covered / total, longest: longestRun, total }
}

/** Told whatever the alignment says: "host-name" by "hostname", "four" by "4". */
function told(others: readonly Word[], own: WordValues, theirs: WordValues): (word: Word) => boolean {
  const norms = new Set(others.map(bare))
  return (word) => {
    if (word.stop) return false
    const value = own.keyAt(word)
    return norms.has(bare(word)) || (value !== null && theirs.keys.has(value))
  }
}

function bare({ norm }: Word): string {
  return norm.replace(/['-]/g, '')
}

function wordsOf({ sentences }: Reading): Word[] {
  return sentences.flatMap(({ words }) => [...words])
}

function detailsOf({ claims }: Reading): Detail[] {
  return claims.flatMap(({ details }) => [...details])
}

/** How many figures of each side the other does not state. */
function strangeFigures(base: readonly Detail[], account: readonly Detail[]): [number, number] {
  const told = (details: readonly Detail[]): Set<string> =>
    new Set(ofKind(details, 'quantity').flatMap((detail) => toldBy(detail)?.key ?? []))
  const ours = told(base)
  const theirs = told(account)
  return [[...ours].filter((key) => !theirs.has(key)).length, [...theirs].filter((key) => !ours.has(key)).length]
}

function negationsOf(reading: Reading): number {
  return ofKind(detailsOf(reading), 'negation').length
}

function oppositesIn({ links }: WordAlignment): number {
  return links.filter(({ kind }) => kind === 'antonym').length
}

function strongest(hits: readonly RuleHit[], rules: RegExp): number {
  return hits.reduce((most, { rule, strength }) => (rules.test(rule) ? Math.max(most, strength) : most), 0)
}
