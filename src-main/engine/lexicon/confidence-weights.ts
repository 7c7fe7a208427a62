/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -2.814],
  ['strength', 0.241],
  ['slot', 0.176],
  ['facing', 0.166],
  ['before', 0.25],
  ['after', 0.069],
  ['wordBefore', 0.275],
  ['wordAfter', -0.098],
  ['verb', -0.019],
  ['subject', 0.342],
  ['elsewhereLess', -0.155],
  ['elsewhereMore', -0.355],
  ['oddClause', -0.06],
  ['sameClass', 0.358],
  ['told', 0.211],
  ['toldBeside', 0.425],
  ['strange', -0.202],
  ['link', 0.664],
  ['coverLess', 0.185],
  ['coverMore', 0.198],
  ['shared', 0.126],
  ['rarest', 0.14],
  ['names', 0.09],
  ['strangeNames', 0.014],
  ['strangeFigures', -0.134],
  ['run', -0.012],
  ['runsOfTwo', 0.014],
  ['sentenceLess', 0.015],
  ['sentenceMore', 0.14],
  ['many', -0.15],
  ['moved', -0.179],
  ['beside', 0.235],
  ['companion', 0.092]
])
