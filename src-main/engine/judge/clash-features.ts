/**
 * What speaks for a clash inside one pair: what was replaced by what, which way the polarity turns, what the rules found. Features
 * are about the clash itself, never about the texts' size.
 */
import { maySame } from '../claims/same-name'
import { commonness } from '../lexicon/relations'
import type { WordAlignment } from '../flags/align-words'
import { ofKind, type PairContext, type RuleHit } from '../flags/rule'
import type { Word } from '../reading'
import { clashFeatureNames, familyOf, groups, kinds, places, type ClashFeature } from './clash-feature-names'
import { startRow, type FeatureRow } from './feature-row'
import { addPolarity, addScope } from './polarity-features'
import { arePersons, findChanges, groupOf, type Changes, type Replaced } from './replaced-words'
import { wordValues } from './word-values'

/** Features of one pair, in the order of `clashFeatureNames`; counts are capped, shares are 0..1. */
export function clashFeatures(context: PairContext, hits: readonly RuleHit[]): number[] {
  const row = startRow(clashFeatureNames, places)
  const aligned = context.aligned()
  const changes = overlookSameValues(findChanges(context.baseWords, context.accountWords, aligned), context)
  const covers = coverages(context.baseWords, context.accountWords, aligned)
  // Same event first: what one side says must mostly be said by the other before a difference counts.
  // Where one word alone was swapped, all the rest is shared.
  const gate = lone(changes) ? 1 : covers.more * covers.more
  row.raise('coverLess', covers.less)
  row.raise('coverMore', covers.more)
  addPolarity(row, context, changes, gate)
  addScope(row, context, gate)
  addReplaced(row, changes.replaced, gate)
  row.raise('sharedName', sharesName(context) ? 1 : 0)
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

/** "two bicycles" / "2 bicycles": another word for the same figure is no change. */
function overlookSameValues(changes: Changes, { baseDetails, accountDetails }: PairContext): Changes {
  if (!changes.replaced.some(({ group }) => group === 'figure')) return changes
  const ours = wordValues(baseDetails)
  const theirs = wordValues(accountDetails)
  const replaced = changes.replaced.map((one): Replaced => {
    const value = one.group === 'figure' ? ours.keyAt(one.base) : null
    return value !== null && value === theirs.keyAt(one.account) ? { ...one, kind: 'same', support: 1, exclusive: false } : one
  })
  return { ...changes, replaced }
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

/** A bearer named on both sides: then both tell of the same, while "a man" may be any man. */
function sharesName(context: PairContext): boolean {
  const named = ofKind(context.accountDetails, 'name')
  return ofKind(context.baseDetails, 'name').some((name) => named.some((other) => maySame(name, other)))
}

function addReplaced(row: FeatureRow<ClashFeature>, replaced: readonly Replaced[], gate: number): void {
  let lowest = 1
  for (const { base, account, kind, support, group, exclusive } of replaced) {
    if (arePersons(base, account)) {
      row.raise('persons', gate)
      continue
    }
    if (exclusive) row.raise('exclusive', gate)
    if (group !== 'small') lowest = Math.min(lowest, support)
    if (group === 'figure') row.raise('strangeFigures', kind === 'same' || base.norm === account.norm ? 0 : 1)
    else if (group === 'name') row.raise('strangeNames', 1)
    else if (group === 'small') row.raise('strangeSmall', base.lemma === account.lemma ? 0 : 1)
    else if (kind !== 'same' && !exclusive) row.add(`${group} ${kind}`, gate)
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
  // "a man" / "a woman": somebody else may be meant, so that this swap tells little of other swaps.
  if (arePersons(only.base, only.account)) return row.raise('lone persons', 1)
  if (only.group === 'small') row.raise('lone small', 1)
  else row.raise('lone support', 1 - only.support)
  if (only.exclusive) row.raise('lone exclusive', 1)
  if (only.group === 'verb' && only.kind !== 'antonym') row.raise('lone verb', 1 - only.support)
  if (only.group === 'figure') row.raise('lone figure', 1)
  else if (only.group === 'name') row.raise('lone name', 1)
  else if (only.group !== 'small' && only.kind !== 'same' && !only.exclusive) row.raise(`lone ${only.kind}`, 1)
}

/** The one replaced word, function words only where nothing else changed; null when more changed, or nothing. */
function lone({ replaced, onlyBase, onlyAccount }: Changes): Replaced | null {
  if (onlyBase.length > 0 || onlyAccount.length > 0) return null
  const heavy = replaced.filter(({ group, kind }) => kind !== 'same' && (group !== 'small' || kind === 'antonym'))
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
