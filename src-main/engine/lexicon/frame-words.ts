/** Words around a claim rather than in it: who tells it, by which title they go, on which day it was told. */
import { legalSuffixes, titles } from './name-words'
import { plainSpeech } from './speech-verbs'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** "…, a spokesman told reporters in a statement": base forms. */
const telling = set(`
accord accordingly quote cite comment remark statement spokesman spokeswoman spokesperson reporter journalist source news press conference briefing interview
release agency official reuters ap afp here
`)

/** Days and hours that a paper counts from its own. */
const fromToday = set(`
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight night week morning afternoon evening earlier later now last next ago
recently already also however meanwhile still just early late
`)

const address = set('president company group ceo former attorney')

export type FrameRole = 'telling' | 'time' | 'title'

/** null for words that a claim is made of. */
export function frameRole(lemma: string): FrameRole | null {
  if (telling.has(lemma) || plainSpeech.has(lemma)) return 'telling'
  if (fromToday.has(lemma)) return 'time'
  return titles.has(lemma) || legalSuffixes.has(lemma) || address.has(lemma) ? 'title' : null
}
