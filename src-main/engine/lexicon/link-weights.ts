/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -7.968],
  ['coverLess', 2.655],
  ['coverMore', 2.021],
  ['coverProduct', 1.908],
  ['sentenceLess', 1.077],
  ['sentenceMore', 1.659],
  ['sharedWeight', 2.119],
  ['sharedRarest', 1.028],
  ['sharedFigures', -0.176],
  ['strangeFigures', -0.353],
  ['sharedNames', -0.439],
  ['strangeNames', -0.364],
  ['sharedRuns', 0.149],
  ['nearInText', 3.186]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -2.226],
  ['own', 1.41],
  ['firstForBoth', 0.961],
  ['firstForOne', 0.44],
  ['behindBest', 3.061],
  ['aheadOfSecond', 0.814],
  ['competing', 1.946],
  ['neighboursLess', 0.759],
  ['neighboursMore', 2.101],
  ['diagonal', 0.039],
  ['coverLess', 0.721],
  ['coverMore', 0.629],
  ['sharedWeight', 0.22]
])

/** Last word: does the other side tell this claim at all? */
export const claimAlone = weigh([
  ['one', 2.238],
  ['linked', -0.6],
  ['joined', -0.641],
  ['best', -1.04],
  ['second', -1.104],
  ['partnerTaken', -0.236],
  ['partnerBetter', 1.393],
  ['covered', -0.452],
  ['coveredByThree', -1.221],
  ['coveredAround', -1.099],
  ['coveredAnywhere', -0.377],
  ['uncoveredRarest', 0.064],
  ['newFigure', 0.689],
  ['newName', 0.633],
  ['neighboursLinked', -0.878],
  ['neighboursBeside', 0.323],
  ['sideLinked', -0.189],
  ['short', -0.603]
])
