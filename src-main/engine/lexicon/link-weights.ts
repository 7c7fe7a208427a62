/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -7.611],
  ['coverLess', 1.71],
  ['coverMore', 1.924],
  ['coverProduct', 1.201],
  ['sentenceLess', 1.71],
  ['sentenceMore', 1.924],
  ['sharedWeight', 2.785],
  ['sharedRarest', 1.213],
  ['sharedFigures', -0.059],
  ['strangeFigures', -0.198],
  ['sharedNames', -0.265],
  ['strangeNames', -1.081],
  ['sharedRuns', 0.482],
  ['nearInText', 2.535]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -2.677],
  ['own', 1.047],
  ['firstForBoth', 0.853],
  ['firstForOne', 0.463],
  ['behindBest', 2.587],
  ['aheadOfSecond', 0.318],
  ['competing', 2.015],
  ['neighboursLess', 0.137],
  ['neighboursMore', 1.438],
  ['diagonal', 0.517],
  ['coverLess', 0.707],
  ['coverMore', 0.949],
  ['sharedWeight', 1.448]
])

export const claimAlone = null
