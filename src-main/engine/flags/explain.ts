import type { Reason, Span } from '../model'
import type { RuleHit } from './rule'

/** The word that opens the sentence an editor reads; the same words as in the window's filters. */
const labels: Readonly<Record<Reason, string>> = {
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

/** Longer evidence is shown by its two ends. */
const longestPhrase = 120

/** "Number: base says 1,200 killed, account says 1,400 killed." */
export function explain(hit: RuleHit, baseText: string, accountText: string): string {
  const base = hit.say?.base ?? phrase(baseText, hit.baseEvidence)
  const account = hit.say?.account ?? phrase(accountText, hit.accountEvidence)
  const said = `${labels[hit.reason]}: base says ${shown(base, hit.reason)}, account says ${shown(account, hit.reason)}.`
  return hit.doubt === undefined ? said : `${said} ${hit.doubt}`
}

/** Figures and days stand as they are, other words in quotation marks. */
function shown(words: string, reason: Reason): string {
  return reason === 'number' || reason === 'date' || reason === 'duration' || reason === 'unit' ? words : `“${words}”`
}

function phrase(text: string, spans: readonly Span[]): string {
  const words = [...spans]
    .sort((one, other) => one.start - other.start)
    .map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/[“”"]/g, '').trim())
    .join(' … ')
  return words.length <= longestPhrase ? words : `${words.slice(0, 60).trim()} … ${words.slice(-50).trim()}`
}
