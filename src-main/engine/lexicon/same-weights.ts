/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Do two short texts state the same claim? */
export const sameJudge = weigh([
  ['one', -1.14],
  ['toldLess', 2.259],
  ['toldMore', 2.002],
  ['longestStrange', -2.47],
  ['strangeRuns', 0.151],
  ['figuresOneSide', -0.617],
  ['figuresBothSides', 0.049],
  ['oddNegations', -0.635],
  ['opposites', 0.032],
  ['oppositeShare', -2.789],
  ['valueShare', -4.327],
  ['nameShare', -2.532]
])
