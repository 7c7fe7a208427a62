/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -0.459],
  ['strength', 1.05],
  ['strange', -1.301],
  ['number', -0.134],
  ['approximation', 0],
  ['unit', 0],
  ['date', -0.218],
  ['duration', 0.044],
  ['name', 0.212],
  ['place', 0.124],
  ['role', 0.175],
  ['organisation', 0.044],
  ['negation', -0.024],
  ['opposite', -0.165],
  ['quantifier', 0.057],
  ['comparison', 0.186],
  ['certainty', 0.324],
  ['attribution', -0.444],
  ['quotation', 0.085],
  ['denial', 0],
  ['tense', 0],
  ['cause', -0.295],
  ['order', 0.03]
])
