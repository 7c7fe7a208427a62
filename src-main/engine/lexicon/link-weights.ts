/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -7.354],
  ['coverLess', 4.153],
  ['coverMore', 3.204],
  ['coverProduct', 2.435],
  ['sentenceLess', -2.144],
  ['sentenceMore', -0.764],
  ['sharedWeight', 1.329],
  ['sharedRarest', 0.736],
  ['sharedFigures', -0.514],
  ['strangeFigures', -0.26],
  ['sharedNames', -0.954],
  ['strangeNames', -0.239],
  ['sharedRuns', -1.853],
  ['nearInText', 3.032],
  ['agreeing', 1.41],
  ['clashing', 0.024],
  ['wholeLess', 2.871],
  ['wholeMore', 2.428],
  ['matched', 0.223],
  ['speakerSame', 0.445],
  ['speakerStrange', -0.607],
  ['subjectSame', 0.697],
  ['subjectStrange', -0.32]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -1.988],
  ['own', 1.785],
  ['firstForBoth', 0.499],
  ['firstForOne', 0.724],
  ['behindBest', 4.304],
  ['aheadOfSecond', 0.637],
  ['competing', 0.855],
  ['neighboursLess', 1.121],
  ['neighboursMore', 2.632],
  ['diagonal', -0.872],
  ['coverLess', 0.539],
  ['coverMore', 0.311],
  ['sharedWeight', -0.738],
  ['shareLess', 1.415],
  ['shareMore', 0.47],
  ['sentences', 0.705],
  ['around', 0.266],
  ['aroundFar', 0.042]
])
