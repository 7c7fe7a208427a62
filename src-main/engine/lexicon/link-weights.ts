/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -6.791],
  ['coverLess', 2.776],
  ['coverMore', 2.524],
  ['coverProduct', 2.256],
  ['sentenceLess', -1.288],
  ['sentenceMore', -0.208],
  ['sharedWeight', 1.927],
  ['sharedRarest', 0.531],
  ['sharedFigures', -0.225],
  ['strangeFigures', -0.102],
  ['sharedNames', -0.615],
  ['strangeNames', -0.726],
  ['sharedRuns', -0.226],
  ['nearInText', 2.565],
  ['agreeing', 1.581],
  ['clashing', -0.291],
  ['wholeLess', 2.281],
  ['wholeMore', 2.363],
  ['matched', -0.212]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -2.192],
  ['own', 1.506],
  ['firstForBoth', 0.989],
  ['firstForOne', 0.479],
  ['behindBest', 3.479],
  ['aheadOfSecond', 0.741],
  ['competing', 0.846],
  ['neighboursLess', 0.779],
  ['neighboursMore', 2.274],
  ['diagonal', -0.676],
  ['coverLess', 0.233],
  ['coverMore', 0.646],
  ['sharedWeight', -0.036],
  ['shareLess', 0.594],
  ['shareMore', 0.674],
  ['sentences', 1.003],
  ['around', 0.151],
  ['aroundFar', 0.279]
])
