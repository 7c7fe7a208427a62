/**
 * What speaks for a clash inside one pair: what was replaced by what, which way the polarity turns, what the rules found. Features
 * are about the clash itself, never about the texts' size.
 */
import { commonness } from '../lexicon/relations'
import type { WordAlignment } from '../flags/align-words'
import { ofKind, type PairContext, type RuleHit } from '../flags/rule'
import type { Reason } from '../model'
import type { Word } from '../reading'
import { placesOf, startRow, type FeatureRow } from './feature-row'
import { findChanges, groupOf, type Changes, type Replaced } from './replaced-words'

const groups = ['noun', 'verb', 'modifier'] as const
const kinds = ['synonym', 'derived', 'hypernym', 'sibling', 'antonym', 'unrelated', 'unknown'] as const
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
type LoneName = `lone ${Group} ${Kind}` | 'lone support' | 'lone figure' | 'lone name' | 'lone small'
type HitName = `hit ${Family}`
export type ClashFeature = (typeof plain)[number] | ReplacedName | LoneName | HitName

export const clashFeatureNames: readonly ClashFeature[] = [
  ...plain,
  ...groups.flatMap((group) => kinds.map((kind): ReplacedName => `${group} ${kind}`)),
  ...groups.flatMap((group) => kinds.map((kind): LoneName => `lone ${group} ${kind}`)),
  'lone support',
  'lone figure',
  'lone name',
  'lone small',
  ...families.map((family): HitName => `hit ${family}`)
]
const places = placesOf(clashFeatureNames)

const familyOf: Readonly<Record<Reason, Family>> = {
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

/** Features of one pair, in the order of `clashFeatureNames`; counts are capped, shares are 0..1. */
export function clashFeatures(context: PairContext, hits: readonly RuleHit[]): number[] {
  const row = startRow(clashFeatureNames, places)
  const aligned = context.aligned()
  const changes = findChanges(context.baseWords, context.accountWords, aligned)
  const covers = coverages(context.baseWords, context.accountWords, aligned)
  // Same event first: what one side says must mostly be said by the other before a difference counts.
  // Where one word alone was swapped, all the rest is shared.
  const gate = lone(changes) ? 1 : covers.more * covers.more
  row.raise('coverLess', covers.less)
  row.raise('coverMore', covers.more)
  addPolarity(row, context, changes, gate)
  addReplaced(row, changes.replaced, gate)
  addOneSided(row, changes)
  addLone(row, changes)
  row.raise('swappedOrder', swapped(aligned) * covers.less)
  for (const hit of hits) {
    const strength = hit.doubt === undefined ? hit.strength : hit.strength / 2
    row.raise(`hit ${familyOf[hit.reason]}`, strength)
    row.raise('anyHit', strength)
    row.raise('anyHitCovered', strength * gate)
  }
  return row.values
}

/** Share of content words with a partner, weighed by how uncommon they are. */
function coverages(
  base: readonly Word[],
  account: readonly Word[],
  aligned: WordAlignment
): { readonly less: number; readonly more: number } {
  const share = (words: readonly Word[], strengthAt: (index: number) => number): number => {
    let covered = 0
    let total = 0
    words.forEach((word, index) => {
      if (word.punctuation || word.stop) return
      const weight = 1 - 0.6 * commonness(word.lemma)
      covered += weight * strengthAt(index)
      total += weight
    })
    return total === 0 ? 1 : covered / total
  }
  const one = share(base, (index) => aligned.byBase.get(index)?.strength ?? 0)
  const other = share(account, (index) => aligned.byAccount.get(index)?.strength ?? 0)
  return { less: Math.min(one, other), more: Math.max(one, other) }
}

function addPolarity(row: FeatureRow<ClashFeature>, context: PairContext, { replaced }: Changes, gate: number): void {
  const ofBase = ofKind(context.baseDetails, 'negation')
  const ofAccount = ofKind(context.accountDetails, 'negation')
  const odd = (ofBase.length + ofAccount.length) % 2
  const targets = (negations: typeof ofBase): Set<string> => new Set(negations.flatMap(({ targetLemma }) => targetLemma ?? []))
  const baseTargets = targets(ofBase)
  const accountTargets = targets(ofAccount)
  const links = context.aligned().links
  const turned = links.some(({ base, account, kind }) => {
    const one = context.baseWords[base]
    const other = context.accountWords[account]
    if (!one || !other || kind === 'sibling' || kind === 'antonym') return false
    return baseTargets.has(one.lemma) !== accountTargets.has(other.lemma)
  })
  const antonyms = replaced.filter(({ kind }) => kind === 'antonym').length
  const flips = (odd + antonyms) % 2
  row.raise('oddNegations', odd)
  row.raise('oddNegationsCovered', odd * gate)
  row.raise('someNegation', ofBase.length + ofAccount.length > 0 ? 1 : 0)
  row.raise('turnedTarget', turned ? gate : 0)
  row.raise('oddFlips', flips)
  row.raise('oddFlipsCovered', flips * gate)
  row.raise('antonyms', gate * Math.min(1, antonyms))
}

function addReplaced(row: FeatureRow<ClashFeature>, replaced: readonly Replaced[], gate: number): void {
  let lowest = 1
  for (const { base, account, kind, support, group } of replaced) {
    if (group !== 'small') lowest = Math.min(lowest, support)
    if (group === 'figure') row.raise('strangeFigures', base.norm === account.norm ? 0 : 1)
    else if (group === 'name') row.raise('strangeNames', 1)
    else if (group === 'small') row.raise('strangeSmall', base.lemma === account.lemma ? 0 : 1)
    else if (kind !== 'same') row.add(`${group} ${kind}`, gate)
  }
  for (const group of groups) for (const kind of kinds) cap(row, `${group} ${kind}`, 2)
  row.raise('lowestSupport', 1 - lowest)
  row.raise('lowestSupportCovered', (1 - lowest) * gate)
}

/** One word stands for another and all else is the same: "the red line" -> "the green line". Then the swap alone decides. */
function addLone(row: FeatureRow<ClashFeature>, changes: Changes): void {
  const only = lone(changes)
  if (!only) return
  row.raise('loneSwap', 1)
  if (only.group === 'small') row.raise('lone small', 1)
  else row.raise('lone support', 1 - only.support)
  if (only.group === 'figure') row.raise('lone figure', 1)
  else if (only.group === 'name') row.raise('lone name', 1)
  else if (only.group !== 'small' && only.kind !== 'same') row.raise(`lone ${only.group} ${only.kind}`, 1)
}

/** The one replaced word, function words only where nothing else changed; null when more changed, or nothing. */
function lone({ replaced, onlyBase, onlyAccount }: Changes): Replaced | null {
  if (onlyBase.length > 0 || onlyAccount.length > 0) return null
  const heavy = replaced.filter(({ group, kind }) => group !== 'small' && kind !== 'same')
  if (heavy.length === 1) return heavy[0] ?? null
  const small = replaced.filter(({ group, base, account }) => group === 'small' && base.lemma !== account.lemma)
  return heavy.length === 0 && small.length === 1 ? (small[0] ?? null) : null
}

function addOneSided(row: FeatureRow<ClashFeature>, { onlyBase, onlyAccount }: Changes): void {
  const name = { noun: 'Noun', verb: 'Verb', modifier: 'Modifier', figure: 'Figure', name: 'Name' } as const
  for (const [side, words] of [['lost', onlyBase] as const, ['new', onlyAccount] as const]) {
    for (const word of words) {
      const group = groupOf(word)
      if (group !== 'small') row.add(`${side}${name[group]}`, 0.5)
    }
    for (const group of Object.values(name)) cap(row, `${side}${group}`, 1)
  }
}

function cap(row: FeatureRow<ClashFeature>, name: ClashFeature, most: number): void {
  const place = places.get(name)
  if (place !== undefined) row.values[place] = Math.min(most, row.values[place] ?? 0)
}

/** Share of links that change places with another: 0 when both sides keep one order. */
function swapped({ links }: WordAlignment): number {
  if (links.length < 2) return 0
  let crossings = 0
  for (let index = 1; index < links.length; index += 1) {
    if ((links[index]?.account ?? 0) < (links[index - 1]?.account ?? 0)) crossings += 1
  }
  return Math.min(1, (3 * crossings) / links.length)
}

const loneSwap = clashFeatureNames.indexOf('loneSwap')

/** true when one word stands for another and all else is the same: such pairs have a judge of their own. */
export function isLoneSwap(clash: readonly number[]): boolean {
  return clash[loneSwap] === 1
}
