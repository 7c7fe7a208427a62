/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -6.958],
  ['coverLess', 2.911],
  ['coverMore', 2.949],
  ['coverProduct', 2.141],
  ['sentenceLess', -1.527],
  ['sentenceMore', -0.298],
  ['sharedWeight', 2.134],
  ['sharedRarest', 0.644],
  ['sharedFigures', -0.29],
  ['strangeFigures', -0.307],
  ['sharedNames', -0.793],
  ['strangeNames', -0.604],
  ['sharedRuns', -1.176],
  ['nearInText', 2.699],
  ['agreeing', 1.412],
  ['clashing', -0.03],
  ['wholeLess', 2.311],
  ['wholeMore', 2.486],
  ['matched', -0.297],
  ['speakerSame', 0.832],
  ['speakerStrange', -0.67]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -1.868],
  ['own', 1.787],
  ['firstForBoth', 0.992],
  ['firstForOne', 0.614],
  ['behindBest', 3.968],
  ['aheadOfSecond', 0.631],
  ['competing', 0.825],
  ['neighboursLess', 0.776],
  ['neighboursMore', 2.489],
  ['diagonal', -0.784],
  ['coverLess', -0.16],
  ['coverMore', 0.594],
  ['sharedWeight', -0.069],
  ['shareLess', 0.548],
  ['shareMore', 0.33],
  ['sentences', 0.936],
  ['around', 0.104],
  ['aroundFar', 0.233]
])
