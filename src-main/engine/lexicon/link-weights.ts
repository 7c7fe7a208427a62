/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -7.643],
  ['coverLess', 2.925],
  ['coverMore', 2.405],
  ['coverProduct', 2.094],
  ['sentenceLess', 0.449],
  ['sentenceMore', 1.593],
  ['sharedWeight', 2.151],
  ['sharedRarest', 0.717],
  ['sharedFigures', -0.096],
  ['strangeFigures', -0.285],
  ['sharedNames', -0.617],
  ['strangeNames', -0.316],
  ['sharedRuns', 0.104],
  ['nearInText', 3.257]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -2.39],
  ['own', 1.292],
  ['firstForBoth', 0.883],
  ['firstForOne', 0.446],
  ['behindBest', 3.032],
  ['aheadOfSecond', 0.764],
  ['competing', 1.819],
  ['neighboursLess', 0.786],
  ['neighboursMore', 2.063],
  ['diagonal', 0.055],
  ['coverLess', 0.897],
  ['coverMore', 0.862],
  ['sharedWeight', 0.365]
])

/** Last word: does the other side tell this claim at all? */
export const claimAlone = weigh([
  ['one', 2.037],
  ['linked', -1.068],
  ['joined', -0.539],
  ['best', -0.657],
  ['second', -1.158],
  ['partnerTaken', -0.524],
  ['partnerBetter', 1.508],
  ['covered', -0.94],
  ['coveredByThree', -0.782],
  ['coveredAround', -0.824],
  ['coveredAnywhere', -0.305],
  ['uncoveredRarest', 0.097],
  ['newFigure', 0.624],
  ['newName', 0.695],
  ['neighboursLinked', -0.98],
  ['neighboursBeside', 0.325],
  ['sideLinked', -0.224],
  ['short', -0.655]
])
