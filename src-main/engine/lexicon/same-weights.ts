import { weigh } from '../learned/logistic'

/** Do two short texts state the same claim? Set by hand: the labelled files for it are for measuring only. */
export const sameJudge = weigh([
  ['one', -5.3],
  ['coverLess', 3],
  ['coverMore', 0],
  ['coverMean', 6],
  ['sharedRuns', 0.5],
  ['anyHit', -0.5],
  ['strangeFigures', -0.5],
  ['strangeNames', -0.3],
  ['oddFlips', -0.3],
  ['brevity', 2.5]
])
