/** Which way each side turns the statement, and how far the other side tells what a negation is about. */
import { ofKind, type PairContext } from '../flags/rule'
import type { ClashFeature } from './clash-feature-names'
import type { FeatureRow } from './feature-row'
import { arePersons, type Changes } from './replaced-words'

export function addPolarity(row: FeatureRow<ClashFeature>, context: PairContext, { replaced }: Changes, gate: number): void {
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
  const antonyms = replaced.filter(({ kind, base, account }) => kind === 'antonym' && !arePersons(base, account)).length
  const flips = (odd + antonyms) % 2
  row.raise('oddNegations', odd)
  row.raise('oddNegationsCovered', odd * gate)
  row.raise('someNegation', ofBase.length + ofAccount.length > 0 ? 1 : 0)
  row.raise('turnedTarget', turned ? gate : 0)
  row.raise('oddFlips', flips)
  row.raise('oddFlipsCovered', flips * gate)
  row.raise('antonyms', gate * Math.min(1, antonyms))
}

/** How far the other side tells what the negated clause is about: "no woman slicing tofu" is not about slicing butter. */
export function addScope(row: FeatureRow<ClashFeature>, context: PairContext, gate: number): void {
  const ofBase = ofKind(context.baseDetails, 'negation')
  const ofAccount = ofKind(context.accountDetails, 'negation')
  if ((ofBase.length + ofAccount.length) % 2 === 0) return
  const [negations, words, links] =
    ofBase.length > ofAccount.length
      ? [ofBase, context.baseWords, context.aligned().byBase]
      : [ofAccount, context.accountWords, context.aligned().byAccount]
  const inside = words.flatMap((word, index) =>
    !word.punctuation && !word.stop && negations.some(({ end, scope }) => word.start >= end && word.end <= scope.end) ? [index] : []
  )
  if (inside.length === 0) return
  const supportAt = (index: number): number => scopeSupport[links.get(index)?.kind ?? 'unrelated']
  const supported = inside.map(supportAt)
  const covered = supported.reduce((sum, share) => sum + share, 0) / inside.length
  const beside = words.flatMap((word, index) =>
    word.punctuation || word.stop || inside.includes(index) || negations.some(({ start, end }) => word.start >= start && word.end <= end)
      ? []
      : [supportAt(index)]
  )
  row.raise('negatedCovered', covered)
  row.raise('negatedWhole', covered >= wholeScope ? 1 : 0)
  row.raise('negatedTold', covered * covered * gate)
  row.raise('besideStrange', Math.min(1, beside.filter((share) => share === 0).length / 2))
  row.raise('negatedStrange', Math.min(1, supported.filter((share) => share === 0).length / 2))
}

/** From here on the other side tells all that is negated. */
const wholeScope = 0.85
/** A sibling or an opposite in the scope is another thing that is not said. */
const scopeSupport = { same: 1, synonym: 0.9, derived: 0.9, hypernym: 0.7, sibling: 0, antonym: 0, unrelated: 0, unknown: 0 } as const
