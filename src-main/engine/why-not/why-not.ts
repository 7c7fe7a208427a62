import { readArticle } from '../compare-account'
import { contextOf } from '../flags/flag-claims'
import { emptyHouse } from '../house/read-house-list'
import type { Article, Comparison, Flag, HouseList, PassedRule, Span } from '../model'
import type { Pair, ReadClaim } from '../reading'
import { passedFigures } from './passed-figures'
import { passedLoose } from './passed-loose'
import { passedMoments } from './passed-moments'
import { passedNames } from './passed-names'
import { passedQuotations } from './passed-quotations'
import { passedWords } from './passed-words'

/**
 * Why a pair that was weighed raised no (further) flag: which rules looked at which phrases and why each let them pass, in the order of
 * the base text. `comparison` is what these two articles and this house list gave; the ids are those of one of its alignments. Ids that
 * it does not know are left out; without any the answer is empty. Reads both articles anew: for a click, not for a loop.
 */
export function whyNot(
  base: Article,
  account: Article,
  comparison: Comparison,
  baseIds: readonly string[],
  accountIds: readonly string[],
  house: HouseList = emptyHouse
): readonly PassedRule[] {
  const ours = readArticle(base, 'base', house)
  const theirs = readArticle(account, 'account', house)
  const holding = (claims: readonly ReadClaim[], ids: readonly string[]): ReadClaim[] => claims.filter(({ id }) => ids.includes(id))
  const alignment = comparison.alignments.find((one) => one.base.some((id) => baseIds.includes(id)))
  const pair: Pair = {
    base: holding(ours.claims, baseIds),
    account: holding(theirs.claims, accountIds),
    score: alignment?.score ?? 1,
    moved: alignment?.moved ?? false
  }
  if (pair.base.length === 0 || pair.account.length === 0) return []
  const context = contextOf(pair, ours, theirs)
  const passed = [
    ...[passedFigures, passedMoments, passedNames, passedQuotations, passedWords].flatMap((rule) => [...rule(context)]),
    ...passedLoose(pair, context)
  ]
  const raised = [...comparison.flags, ...comparison.unsure].filter((flag) => flag.kind === 'contradicted')
  return passed
    .filter((one) => !raised.some((flag) => tellsOf(flag, one)))
    .sort((one, other) => place(one) - place(other) || (one.sentence < other.sentence ? -1 : 1))
}

/** A phrase that a flag or a question rests on was not let pass. */
function tellsOf(flag: Flag, { base, account }: PassedRule): boolean {
  const touches = (side: Flag['base'], span: Span | null): boolean =>
    span !== null && side !== null && side.evidence.some(({ start, end }) => start < span.end && span.start < end)
  return touches(flag.base, base) || touches(flag.account, account)
}

/** What only the account says comes last. */
function place({ base, account }: PassedRule): number {
  return base ? base.start : 1e9 + (account?.start ?? 0)
}
