/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -4.329],
  ['strength', 0.371],
  ['slot', 0.271],
  ['facing', 0.255],
  ['before', 0.385],
  ['after', 0.106],
  ['wordBefore', 0.423],
  ['wordAfter', -0.151],
  ['verb', -0.029],
  ['subject', 0.526],
  ['elsewhereLess', -0.238],
  ['elsewhereMore', -0.546],
  ['oddClause', -0.093],
  ['sameClass', 0.551],
  ['told', 0.324],
  ['toldBeside', 0.654],
  ['strange', -0.31],
  ['link', 1.021],
  ['coverLess', 0.284],
  ['coverMore', 0.304],
  ['shared', 0.194],
  ['rarest', 0.216],
  ['names', 0.138],
  ['strangeNames', 0.021],
  ['strangeFigures', -0.206],
  ['run', -0.019],
  ['runsOfTwo', 0.022],
  ['sentenceLess', 0.023],
  ['sentenceMore', 0.215],
  ['many', -0.231],
  ['moved', -0.275],
  ['beside', 0.361],
  ['companion', 0.141]
])
