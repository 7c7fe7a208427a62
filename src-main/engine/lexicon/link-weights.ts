/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -6.951],
  ['coverLess', 2.916],
  ['coverMore', 2.935],
  ['coverProduct', 2.14],
  ['sentenceLess', -1.527],
  ['sentenceMore', -0.296],
  ['sharedWeight', 2.139],
  ['sharedRarest', 0.642],
  ['sharedFigures', -0.283],
  ['strangeFigures', -0.306],
  ['sharedNames', -0.809],
  ['strangeNames', -0.604],
  ['sharedRuns', -1.164],
  ['nearInText', 2.694],
  ['agreeing', 1.404],
  ['clashing', -0.029],
  ['wholeLess', 2.322],
  ['wholeMore', 2.471],
  ['matched', -0.287],
  ['speakerSame', 0.797],
  ['speakerStrange', -0.691]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -1.862],
  ['own', 1.791],
  ['firstForBoth', 0.938],
  ['firstForOne', 0.616],
  ['behindBest', 3.982],
  ['aheadOfSecond', 0.642],
  ['competing', 0.827],
  ['neighboursLess', 0.781],
  ['neighboursMore', 2.481],
  ['diagonal', -0.783],
  ['coverLess', -0.142],
  ['coverMore', 0.594],
  ['sharedWeight', -0.071],
  ['shareLess', 0.56],
  ['shareMore', 0.343],
  ['sentences', 0.929],
  ['around', 0.112],
  ['aroundFar', 0.235]
])
