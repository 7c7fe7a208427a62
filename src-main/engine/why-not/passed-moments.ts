import { compareMoments, momentAffinity } from '../flags/moments'
import { ofKind } from '../flags/rule'
import type { Moment } from '../reading'
import { oneSided, pairBest, passed, type PassedLook } from './passed'

/** "Monday" / "9 March": one day; "two days later": counts from an event. */
export const passedMoments: PassedLook = (context) => {
  const near = (one: Moment, other: Moment): number =>
    momentAffinity(one, other, context.baseWords, context.accountWords, context.aligned())
  const met = pairBest(
    ofKind(context.baseDetails, 'moment'),
    ofKind(context.accountDetails, 'moment'),
    (one, other) => near(one, other) + (compareMoments(one, other) === 'agree' ? 1 : 0)
  )
  return [
    ...met.pairs.map(([one, other]) =>
      passed('date-differs', 'date', one, other, context, (ours, theirs) => {
        if (ours.toLowerCase() === theirs.toLowerCase()) return `Both say ${ours}.`
        const verdict = compareMoments(one, other)
        if (verdict === 'agree') return `${ours} and ${theirs} can be the same time.`
        if (one.relative || other.relative)
          return `${one.relative ? ours : theirs} counts from another event, so it is not set against ${one.relative ? theirs : ours}.`
        if (verdict === 'open') return `${ours} and ${theirs} have no part in common that could be set side by side.`
        return `${ours} and ${theirs} date different events, as far as the words around them show.`
      })
    ),
    ...met.base.map((one) => oneSided('date-differs', 'date', 'base', one, context, 'says when')),
    ...met.account.map((one) => oneSided('date-differs', 'date', 'account', one, context, 'says when'))
  ]
}
