/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -2.468],
  ['strength', 0.204],
  ['slot', 0.062],
  ['facing', 0.185],
  ['before', 0.036],
  ['after', -0.087],
  ['wordBefore', 0.307],
  ['wordAfter', 0.105],
  ['verb', 0.006],
  ['subject', 0.181],
  ['elsewhereLess', -0.157],
  ['elsewhereMore', -0.343],
  ['oddClause', -0.06],
  ['sameClass', 0.196],
  ['told', 0.209],
  ['toldBeside', 0.437],
  ['strange', -0.117],
  ['link', 0.49],
  ['coverLess', 0.157],
  ['coverMore', 0.057],
  ['shared', 0.375],
  ['rarest', 0.008],
  ['names', 0.019],
  ['strangeNames', 0.056],
  ['strangeFigures', -0.293],
  ['run', 0.283],
  ['runsOfTwo', 0.327],
  ['sentenceLess', 0.175],
  ['sentenceMore', 0.303],
  ['many', -0.148],
  ['moved', -0.092],
  ['beside', 0.341],
  ['companion', 0.183]
])
