/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -4.206],
  ['strength', 0.312],
  ['slot', 0.297],
  ['facing', 0.357],
  ['before', 0.326],
  ['after', 0.076],
  ['wordBefore', 0.216],
  ['wordAfter', -0.23],
  ['verb', -0.081],
  ['subject', 0.668],
  ['elsewhereLess', -0.174],
  ['elsewhereMore', -0.708],
  ['oddClause', -0.066],
  ['sameClass', 0.609],
  ['told', 0.3],
  ['toldBeside', 0.607],
  ['strange', -0.31],
  ['link', 1.073],
  ['coverLess', 0.162],
  ['coverMore', 0.348],
  ['shared', 0.126],
  ['rarest', 0.192],
  ['names', 0.411],
  ['strangeNames', 0.038],
  ['strangeFigures', -0.331],
  ['run', -0.1],
  ['runsOfTwo', 0.028],
  ['sentenceLess', 0.026],
  ['sentenceMore', 0.259],
  ['many', -0.284],
  ['moved', -0.115],
  ['beside', 0.267],
  ['companion', 0.144]
])
