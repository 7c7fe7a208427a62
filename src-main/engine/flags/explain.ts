import type { Reason, Span } from '../model'
import { reasonLabels } from '../names'
import { tidyEvidence } from './evidence'
import type { RuleHit } from './rule'

/** Words shown of one side; longer evidence keeps its first and last words. */
const mostWords = 9

/** "Number: base says 1,200 killed, account says 1,400 killed." */
export function explain(hit: RuleHit, baseText: string, accountText: string): string {
  const base = shown(hit.say?.base ?? phrase(baseText, hit.baseEvidence), hit.reason)
  const account = shown(hit.say?.account ?? phrase(accountText, hit.accountEvidence), hit.reason)
  const said = `${reasonLabels[hit.reason]}: base says ${base}, account says ${account}${account.endsWith('.') ? '' : '.'}`
  return hit.doubt === undefined ? said : `${said} ${hit.doubt}`
}

/** Figures and days stand as they are, other words in quotation marks. */
function shown(words: string, reason: Reason): string {
  const short = shorten(words)
  return reason === 'number' || reason === 'date' || reason === 'duration' || reason === 'unit' ? inSentence(short) : `“${short}”`
}

/** "About 14,000" -> "about 14,000"; "March" and "EUR" keep their capitals. */
function inSentence(words: string): string {
  return /^(?:About|Around|Almost|Nearly|More|Fewer|Less|Over|Under|At|Up|Some|No|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Midnight|Noon)\b/.test(
    words
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

/** "We would rather shut it a week too early than never" -> "We would rather shut … early than never". */
export function shorten(words: string): string {
  const plain = words
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
  const parts = plain.split(' ')
  return parts.filter((part) => part !== '…').length <= mostWords ? plain : `${parts.slice(0, 5).join(' ')} … ${parts.slice(-3).join(' ')}`
}

function phrase(text: string, spans: readonly Span[]): string {
  return tidyEvidence(text, spans)
    .map((span) => text.slice(span.start, span.end))
    .join(' … ')
}
