/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -6.778],
  ['coverLess', 2.794],
  ['coverMore', 2.547],
  ['coverProduct', 2.259],
  ['sentenceLess', -1.287],
  ['sentenceMore', -0.218],
  ['sharedWeight', 1.963],
  ['sharedRarest', 0.532],
  ['sharedFigures', -0.232],
  ['strangeFigures', -0.101],
  ['sharedNames', -0.615],
  ['strangeNames', -0.722],
  ['sharedRuns', -0.225],
  ['nearInText', 2.562],
  ['agreeing', 1.58],
  ['clashing', -0.294],
  ['wholeLess', 2.283],
  ['wholeMore', 2.361],
  ['matched', -0.277]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -2.209],
  ['own', 1.512],
  ['firstForBoth', 1.008],
  ['firstForOne', 0.518],
  ['behindBest', 3.472],
  ['aheadOfSecond', 0.74],
  ['competing', 0.821],
  ['neighboursLess', 0.776],
  ['neighboursMore', 2.276],
  ['diagonal', -0.674],
  ['coverLess', 0.234],
  ['coverMore', 0.642],
  ['sharedWeight', -0.032],
  ['shareLess', 0.578],
  ['shareMore', 0.649],
  ['sentences', 1.003],
  ['around', 0.149],
  ['aroundFar', 0.28]
])
