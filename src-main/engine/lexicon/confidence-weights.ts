/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -2.425],
  ['strength', 0.131],
  ['slot', 0.108],
  ['facing', 0.179],
  ['before', 0.015],
  ['after', -0.184],
  ['wordBefore', 0.343],
  ['wordAfter', 0.118],
  ['verb', 0.046],
  ['subject', 0.176],
  ['elsewhereLess', -0.116],
  ['elsewhereMore', -0.33],
  ['oddClause', -0.075],
  ['sameClass', 0.194],
  ['told', 0.074],
  ['toldBeside', 0.397],
  ['strange', -0.085],
  ['link', 0.504],
  ['coverLess', 0.14],
  ['coverMore', 0.191],
  ['shared', 0.41],
  ['rarest', 0.101],
  ['names', 0.175],
  ['strangeNames', -0.149],
  ['strangeFigures', -0.319],
  ['run', 0.196],
  ['runsOfTwo', 0.239],
  ['sentenceLess', 0.125],
  ['sentenceMore', 0.246],
  ['many', -0.187],
  ['moved', -0.008],
  ['beside', 0.592],
  ['companion', 0.04]
])
