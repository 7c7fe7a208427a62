/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Do two short texts state the same claim? */
export const sameJudge = weigh([
  ['one', -1.024],
  ['toldLess', 2.393],
  ['toldMore', 1.977],
  ['longestStrange', -2.476],
  ['strangeRuns', 0.184],
  ['figuresOneSide', -0.612],
  ['figuresBothSides', 0.084],
  ['oddNegations', -0.63],
  ['opposites', 0.14],
  ['oppositeShare', -2.929],
  ['valueShare', -4.457],
  ['nameShare', -2.67]
])
