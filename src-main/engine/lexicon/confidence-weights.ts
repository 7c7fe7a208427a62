/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -2.849],
  ['strength', 0.311],
  ['slot', 0.153],
  ['facing', 0.134],
  ['before', 0.279],
  ['after', 0.04],
  ['wordBefore', 0.153],
  ['wordAfter', -0.124],
  ['verb', 0.021],
  ['subject', 0.278],
  ['elsewhereLess', -0.145],
  ['elsewhereMore', -0.258],
  ['oddClause', -0.061],
  ['sameClass', 0.33],
  ['told', 0.26],
  ['toldBeside', 0.488],
  ['strange', -0.199],
  ['link', 0.672],
  ['coverLess', 0.17],
  ['coverMore', 0.251],
  ['shared', 0.064],
  ['rarest', 0.135],
  ['names', 0.139],
  ['strangeNames', 0.016],
  ['strangeFigures', -0.301],
  ['run', -0.023],
  ['runsOfTwo', 0.001],
  ['sentenceLess', -0.012],
  ['sentenceMore', 0.129],
  ['many', -0.196],
  ['moved', -0.289],
  ['beside', 0.16],
  ['companion', 0.108]
])
