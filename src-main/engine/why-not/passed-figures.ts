import { spanOf } from '../flags/figure-words'
import { affinity, agree, comparable } from '../flags/figures'
import { ofKind } from '../flags/rule'
import { otherState } from '../flags/states'
import type { Quantity } from '../reading'
import { oneSided, pairBest, passed, type PassedLook } from './passed'

/** "more than 1,000" / "1,200": agree; "100 working" / "100 injured": not one thing. */
export const passedFigures: PassedLook = (context) => {
  const { baseWords, accountWords } = context
  const base = ofKind(context.baseDetails, 'quantity')
  const account = ofKind(context.accountDetails, 'quantity')
  const near = (one: Quantity, other: Quantity): number => affinity(one, other, baseWords, accountWords, context.aligned())
  const met = pairBest(base, account, (one, other) => (comparable(one, other) ? near(one, other) + (agree(one, other) ? 1 : 0) : null))
  const rule = (quantity: Quantity): [string, 'duration' | 'number'] =>
    quantity.dimension === 'duration' ? ['duration-differs', 'duration'] : ['quantity-differs', 'number']
  return [
    ...met.pairs.map(([one, other]) => {
      const say = (ours: string, theirs: string): string => {
        if (ours.toLowerCase() === theirs.toLowerCase()) return `Both say ${ours}.`
        if (agree(one, other))
          return `${ours} agrees with ${theirs}: both can be true of one ${one.dimension === 'duration' ? 'time' : 'figure'}.`
        if (otherState(one, baseWords, other, accountWords)) return `${ours} and ${theirs} tell what became of different people.`
        return `${ours} and ${theirs} do not count the same thing, as far as the words around them show.`
      }
      return passed(...rule(one), spanOf(one, baseWords), spanOf(other, accountWords), context, say)
    }),
    ...met.base.map((one) => oneSided(...rule(one), 'base', spanOf(one, baseWords), context, 'gives this figure')),
    ...met.account.map((one) => oneSided(...rule(one), 'account', spanOf(one, accountWords), context, 'gives this figure'))
  ]
}
