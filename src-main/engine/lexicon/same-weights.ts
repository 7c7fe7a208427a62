/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Do two short texts state the same claim? */
export const sameJudge = weigh([
  ['one', -1.035],
  ['toldLess', 1.846],
  ['toldMore', 2.435],
  ['longestStrange', -2.359],
  ['strangeRuns', -0.257],
  ['figuresOneSide', -0.522],
  ['figuresBothSides', -0.025],
  ['oddNegations', -0.719],
  ['opposites', -0.214],
  ['oppositeShare', -2.464],
  ['valueShare', -4.055],
  ['nameShare', -2.775]
])
