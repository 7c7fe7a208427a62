import { collate } from '../claims/collate'
import { ofKind } from '../flags/rule'
import type { Quotation, Word } from '../reading'
import { oneSided, pairBest, passed, type PassedLook } from './passed'

/** Less in common than this: two things that were said. */
const leastShared = 0.5

/** A quotation that is whole on both sides, or trimmed without losing a condition, a hedge or a negation. */
export const passedQuotations: PassedLook = (context) => {
  const inside = ({ inner }: Quotation, words: readonly Word[]): Word[] =>
    words.filter((word) => !word.punctuation && word.start >= inner.start && word.end <= inner.end)
  const shared = (one: Quotation, other: Quotation): number => {
    const [ours, theirs] = [inside(one, context.baseWords), inside(other, context.accountWords)]
    const shorter = Math.min(ours.length, theirs.length)
    return shorter === 0 ? 0 : collate(ours, theirs).shared / shorter
  }
  const met = pairBest(ofKind(context.baseDetails, 'quotation'), ofKind(context.accountDetails, 'quotation'), (one, other) =>
    shared(one, other) >= leastShared ? shared(one, other) : null
  )
  return [
    ...met.pairs.map(([one, other]) =>
      passed('quotation-altered', 'quotation', one.inner, other.inner, context, (ours, theirs) => {
        const [first, second] = [inside(one, context.baseWords), inside(other, context.accountWords)]
        if (first.length === second.length && shared(one, other) === 1) return `Both quote ${ours} word for word.`
        return `${ours} and ${theirs} are the same words cut at another place, and nothing that changes their sense is missing.`
      })
    ),
    ...met.base.map((one) => oneSided('quotation-altered', 'quotation', 'base', one.inner, context, 'quotes this')),
    ...met.account.map((one) => oneSided('quotation-altered', 'quotation', 'account', one.inner, context, 'quotes this'))
  ]
}
