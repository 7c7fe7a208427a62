/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -2.498],
  ['strength', 0.237],
  ['slot', 0.127],
  ['facing', 0.227],
  ['before', 0.085],
  ['after', -0.01],
  ['wordBefore', 0.241],
  ['wordAfter', 0.023],
  ['verb', 0.058],
  ['subject', 0.252],
  ['elsewhereLess', -0.192],
  ['elsewhereMore', -0.317],
  ['oddClause', -0.092],
  ['sameClass', 0.176],
  ['told', 0.224],
  ['toldBeside', 0.484],
  ['strange', -0.183],
  ['link', 0.511],
  ['coverLess', 0.17],
  ['coverMore', 0.163],
  ['shared', 0.278],
  ['rarest', 0.142],
  ['names', 0.033],
  ['strangeNames', 0.259],
  ['strangeFigures', -0.381],
  ['run', 0.138],
  ['runsOfTwo', 0.166],
  ['sentenceLess', 0.072],
  ['sentenceMore', 0.226],
  ['many', -0.127],
  ['moved', -0.112],
  ['beside', 0.393],
  ['companion', 0.197]
])
