import { firstFrom } from '../claims/counted'
import { polarityOf } from '../flags/polarity'
import { findQuantifiers } from '../flags/quantifiers'
import { ofKind, type PairContext } from '../flags/rule'
import { verbGroup } from '../flags/verb-group'
import { relation } from '../lexicon/relations'
import type { PassedRule, Span } from '../model'
import type { Certainty, Word } from '../reading'
import { oneSided, pairBest, passed, type PassedLook } from './passed'

/** Negation, certainty, "all" and "most", and words that were exchanged for others. */
export const passedWords: PassedLook = (context) => [
  ...negations(context),
  ...certainties(context),
  ...quantifiers(context),
  ...exchanged(context)
]

/** Turned round on both sides, or a word that the other side does not use at all. */
function negations(context: PairContext): PassedRule[] {
  const base = polarityOf(context.baseWords, context.baseDetails)
  const account = polarityOf(context.accountWords, context.accountDetails)
  const { byBase, byAccount } = context.aligned()
  const found: PassedRule[] = []
  for (const [index, negation] of base.targets) {
    const link = byBase.get(index)
    const own = { start: negation.start, end: context.baseWords[index]?.end ?? negation.end }
    if (!link) found.push(oneSided('negation-differs', 'negation', 'base', own, context, 'turns this down'))
    else if (account.targets.has(link.account) || account.covered(link.account))
      found.push(
        passed('negation-differs', 'negation', own, verbGroup(context.accountWords, link.account), context, (ours, theirs) =>
          ours.toLowerCase() === theirs.toLowerCase() ? `Both say ${ours}.` : `${ours} and ${theirs} are both turned down.`
        )
      )
  }
  for (const [index, negation] of account.targets) {
    if (byAccount.has(index)) continue
    const own = { start: negation.start, end: context.accountWords[index]?.end ?? negation.end }
    found.push(oneSided('negation-differs', 'negation', 'account', own, context, 'turns this down'))
  }
  return found
}

/** Words of certainty on both sides that stand on nearly the same step. */
function certainties(context: PairContext): PassedRule[] {
  const { byBase } = context.aligned()
  const targets = (one: Certainty, other: Certainty): boolean => {
    const place = byBase.get(firstFrom(context.baseWords, one.target?.start ?? -1))?.account
    return place !== undefined && context.accountWords[place]?.start === other.target?.start
  }
  const met = pairBest(ofKind(context.baseDetails, 'certainty'), ofKind(context.accountDetails, 'certainty'), (one, other) =>
    targets(one, other) ? 1 : null
  )
  return met.pairs.map(([one, other]) =>
    passed('certainty-differs', 'certainty', one, other, context, (ours, theirs) =>
      ours.toLowerCase() === theirs.toLowerCase() ? `Both say ${ours}.` : `${ours} and ${theirs} are about as sure.`
    )
  )
}

function quantifiers(context: PairContext): PassedRule[] {
  const meet = (one: { low: number; high: number }, other: { low: number; high: number }): boolean =>
    Math.max(one.low, other.low) <= Math.min(one.high, other.high)
  const met = pairBest(findQuantifiers(context.baseWords), findQuantifiers(context.accountWords), (one, other) =>
    meet(one, other) ? 1 : null
  )
  return met.pairs.map(([one, other]) =>
    passed('quantifier-differs', 'quantifier', one, other, context, (ours, theirs) =>
      ours.toLowerCase() === theirs.toLowerCase() ? `Both say ${ours}.` : `${ours} and ${theirs} can both be true.`
    )
  )
}

/** "probe" for "inquiry": a word of the same meaning, or one that is wider or narrower. */
function exchanged(context: PairContext): PassedRule[] {
  return context.aligned().links.flatMap((link) => {
    const one = context.baseWords[link.base]
    const other = context.accountWords[link.account]
    if (!one || !other || one.stop || other.stop || link.kind === 'same') return []
    const { kind } = relation(one.lemma, other.lemma)
    if (kind === 'antonym' || kind === 'sibling') return [opposites(one, other, context)]
    const say = (ours: string, theirs: string): string =>
      kind === 'hypernym' ? `${ours} and ${theirs}: one is the wider word for the other.` : `${ours} and ${theirs} mean the same here.`
    return [passed('opposite-differs', 'opposite', spanOf(one), spanOf(other), context, say)]
  })
}

function opposites(one: Word, other: Word, context: PairContext): PassedRule {
  const say = (ours: string, theirs: string): string =>
    `${ours} and ${theirs} are different words for things of one kind, but do not stand in the same place of the two claims.`
  return passed('opposite-differs', 'opposite', spanOf(one), spanOf(other), context, say)
}

function spanOf({ start, end }: Word): Span {
  return { start, end }
}
