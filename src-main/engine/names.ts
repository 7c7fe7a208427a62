/** Words that the engine, the window and the report share; nothing heavy comes along. */
import type { Reason } from './model'

/** A reason's plain name: it opens the sentence an editor reads, and titles lists and filters. */
export const reasonLabels: Readonly<Record<Reason, string>> = {
  number: 'Number',
  approximation: 'How exact',
  unit: 'Unit',
  date: 'Date or time',
  duration: 'Duration',
  name: 'Name',
  place: 'Place',
  role: 'Role',
  organisation: 'Organisation',
  negation: 'Negation',
  opposite: 'Opposite',
  quantifier: 'How many',
  comparison: 'Comparison',
  certainty: 'Certainty',
  attribution: 'Attribution',
  quotation: 'Quotation',
  denial: 'Denial',
  tense: 'Tense',
  cause: 'Cause',
  order: 'Order of events'
}
