/** Sentences that tell nothing of the event: questions, greetings, sign-offs, and what a page says to its reader. */
import type { Sentence, Word } from '../reading'

/** What such a sentence opens with, in lower case, marks left out. */
const openings = [
  // "Good evening." "Thanks for watching." "That's all from us." "More on that story at ten."
  /^(?:good (?:morning|afternoon|evening|night|day)|hello|hi|hey|goodbye|welcome(?: back)?|goodnight)\b/,
  /^(?:thanks|thank you|thank-you)(?: very much)? for (?:watching|listening|reading|joining|tuning|being with|your)\b/,
  /^(?:that (?:'s|is) (?:all|it|the news)(?: \w+)? (?:from|for)|stay (?:with us|tuned)|back to (?:you|the studio))\b/,
  /^(?:here (?:is|are|'s) (?:the|your|what)|(?:these|this|those) (?:are|is|were) (?:the|your) (?:headlines|news|main stories|top stories))\b/,
  /^(?:i (?:'m|am) [\w ]{3,30}$|(?:you (?:'re|are) (?:watching|listening to|reading)))/,
  // "Read more: …", "Sign up for our newsletter", "Follow us", "See also"
  /^(?:read (?:more|also|next|on|the full)|see also|see more|related|more on this|more from|click|tap here|sign up|subscribe|follow us|follow our|share this|join (?:the conversation|our)|download (?:our|the) app|get our|find out more|learn more|support our|listen (?:to our|now)|watch(?: now| live| the video)|for more)\b/,
  /^(?:this (?:is a (?:developing|breaking)|(?:story|article|page|report) (?:has been|was|is being|will be) (?:updated|amended|corrected))|more (?:details )?(?:to follow|soon)|developing story|breaking news)\b/,
  /^(?:(?:additional )?reporting by|edited by|editing by|writing by|compiled by|photographs? by|picture by|all rights reserved|copyright|advertisement)\b/
]
/** "From Dunmore, this is Tess Hale for World Tonight." "Our correspondent, Tess Hale, reports from Dunmore." */
const handovers = [
  /^(?:(?:for|from|in) [\w ]+ )?this is [\w .'-]+ (?:for|in|from|at|of|reporting)\b/,
  /^(?:our|the) [\w ]{0,40}(?:correspondent|reporter|editor|team|colleague)s? [\w .'-]+ (?:reports?|is (?:there|in|at)|has (?:the|this|more)|sent|joins)\b/,
  /^[\w .'-]+ (?:reports|reporting) (?:from|for) [\w .'-]+$/
]
/** Longer ones go on to tell something: "Good evening from Dunmore, where two dams burst." */
const longest = 14

/** true for a sentence that is no claim; a question inside quotation marks says at least that it was asked. */
export function assertsNothing({ words }: Sentence): boolean {
  if (words.some(({ norm, punctuation }) => punctuation && norm === '"')) return false
  if (words.at(-1)?.text === '?') return true
  const said = withoutLabel(words)
  if (said.length > longest) return false
  if (isSignature(words, said)) return true
  const line = said.map(({ norm }) => norm).join(' ')
  return [...openings, ...handovers].some((pattern) => pattern.test(line))
}

/** "ODUYA: Good evening." -> "Good evening": who speaks in a transcript. */
function withoutLabel(words: readonly Word[]): Word[] {
  const colon = words.findIndex(({ text }) => text === ':')
  const label = words.slice(0, colon)
  const labelled = colon > 0 && colon <= 3 && label.every(({ text }) => text === text.toUpperCase() && /^\p{Lu}/u.test(text))
  return (labelled ? words.slice(colon + 1) : words).filter(({ punctuation }) => !punctuation)
}

/** "Tess Hale, World Tonight, Dunmore.": names alone, with commas between. */
function isSignature(words: readonly Word[], said: readonly Word[]): boolean {
  const names = said.filter(({ stop }) => !stop)
  return names.length >= 4 && words.some(({ text }) => text === ',') && names.every(({ text }) => /^\p{Lu}/u.test(text))
}
