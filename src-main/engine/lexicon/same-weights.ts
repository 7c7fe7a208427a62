/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Do two short texts state the same claim? */
export const sameJudge = weigh([
  ['one', -0.914],
  ['toldLess', 2.328],
  ['toldMore', 1.98],
  ['longestStrange', -2.142],
  ['strangeRuns', -0.385],
  ['figuresOneSide', -0.573],
  ['figuresBothSides', 0.005],
  ['oddNegations', -0.776],
  ['opposites', 0.091],
  ['oppositeShare', -2.439],
  ['valueShare', -3.634],
  ['nameShare', -1.965]
])
