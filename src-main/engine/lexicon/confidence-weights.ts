/** Written by `npm run train`; see docs/model-card.md. Not to be edited by hand. */
import { weigh } from '../learned/logistic'

/** Of contradictions like this one, how many are right? */
export const flagConfidence = weigh([
  ['one', -0.247],
  ['strength', 1.259],
  ['strange', -0.3],
  ['number', -0.098],
  ['approximation', 0],
  ['unit', 0],
  ['date', -0.584],
  ['duration', 0.023],
  ['name', 0.146],
  ['place', 0.081],
  ['role', 0.114],
  ['organisation', 0.028],
  ['negation', 0.15],
  ['opposite', -0.152],
  ['quantifier', 0.24],
  ['comparison', 0.073],
  ['certainty', 0.214],
  ['attribution', -0.498],
  ['quotation', 0.248],
  ['denial', 0],
  ['tense', 0],
  ['cause', 0],
  ['order', 0.014]
])
