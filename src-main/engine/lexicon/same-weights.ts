/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Do two short texts state the same claim? */
export const sameJudge = weigh([
  ['one', -1.008],
  ['toldLess', 1.835],
  ['toldMore', 2.419],
  ['longestStrange', -2.389],
  ['strangeRuns', -0.256],
  ['figuresOneSide', -0.515],
  ['figuresBothSides', 0.018],
  ['oddNegations', -0.722],
  ['opposites', -0.018],
  ['oppositeShare', -2.688],
  ['valueShare', -4.106],
  ['nameShare', -2.704]
])
