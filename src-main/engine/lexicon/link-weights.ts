/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** First pass of a link: the two claims by themselves. */
export const linkOwn = weigh([
  ['one', -7.347],
  ['coverLess', 4.157],
  ['coverMore', 3.195],
  ['coverProduct', 2.439],
  ['sentenceLess', -2.147],
  ['sentenceMore', -0.765],
  ['sharedWeight', 1.337],
  ['sharedRarest', 0.732],
  ['sharedFigures', -0.516],
  ['strangeFigures', -0.262],
  ['sharedNames', -0.953],
  ['strangeNames', -0.242],
  ['sharedRuns', -1.851],
  ['nearInText', 3.03],
  ['agreeing', 1.41],
  ['clashing', 0.023],
  ['wholeLess', 2.869],
  ['wholeMore', 2.429],
  ['matched', 0.217],
  ['speakerSame', 0.445],
  ['speakerStrange', -0.617],
  ['subjectSame', 0.697],
  ['subjectStrange', -0.321]
])

/** Second pass: this link among the others of both claims. */
export const linkAmong = weigh([
  ['one', -1.987],
  ['own', 1.786],
  ['firstForBoth', 0.491],
  ['firstForOne', 0.726],
  ['behindBest', 4.307],
  ['aheadOfSecond', 0.631],
  ['competing', 0.853],
  ['neighboursLess', 1.12],
  ['neighboursMore', 2.627],
  ['diagonal', -0.872],
  ['coverLess', 0.537],
  ['coverMore', 0.315],
  ['sharedWeight', -0.74],
  ['shareLess', 1.422],
  ['shareMore', 0.467],
  ['sentences', 0.703],
  ['around', 0.269],
  ['aroundFar', 0.042]
])
