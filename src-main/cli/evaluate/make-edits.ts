/**
 * Edits made by rule to a story's base article, one in a sentence: dangerous ones that change a fact, and cosmetic ones that change none.
 * No randomness: the same text gives the same edits.
 */

export const dangers = ['figure', 'name', 'date', 'negation', 'denial', 'quotation'] as const
export type Danger = (typeof dangers)[number]

export interface Edit {
  readonly kind: Danger | 'cosmetic'
  /** The sentence in the base, and what stands in its place; "" where it was cut. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `match` in a sentence -> what stands in its place; null where this edit does not fit. */
interface Way {
  readonly kind: Danger
  readonly match: RegExp
  readonly put: (found: string, sentence: string) => string | null
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const otherName = 'Corran'
const title =
  /^(?:President|Prime|Vice|Deputy|Assistant|Finance|Transport|Foreign|Minister|Secretary|Governor|Judge|Justice|Sir|Dame|Lord|Saint|Saudi|North|South|New|Mr|Mrs|Ms|Dr|State|Striker|Sheriff|Professor|Chief|Executive|Captain|Coach|The)$/
/** A second negation would not turn the sentence round so much as muddle it. */
const turnedAlready = /["“]|\b(?:not|no|nobody|never|none|without|neither|nor|denied|rejected|refused|failed|nothing)\b|n't\b/i
/** A helping verb that a "not" may follow; not before "to" or another "not". */
const auxiliary =
  /\b(?:is|are|was|were|has|have|had|will|would|may|must|can|could|should)\b(?! (?:not|to|no|never|only|also|been expected)\b)(?= [a-z])/

const dangerous: readonly Way[] = [
  { kind: 'figure', match: new RegExp(`(?<![\\d:./-]|(?:${months}|Nov\\.?|Dec\\.?|Oct\\.?) )\\b\\d[\\d,]*(?:\\.\\d+)?\\b(?![:\\d]|-|st|nd|rd|th| ?[ap]\\.?m| (?:${months}))`, 'g'), put: otherFigure },
  { kind: 'figure', match: new RegExp(`\\b(?:${numbers.join('|')})\\b(?= [a-z])`, 'g'), put: (word) => numbers[(numbers.indexOf(word) + 3) % numbers.length] ?? null },
  { kind: 'date', match: new RegExp(`\\b(?:${days.join('|')})\\b`, 'g'), put: (day) => days[(days.indexOf(day) + 2) % 7] ?? null },
  { kind: 'date', match: new RegExp(`\\b(?:${months}) \\d{1,2}\\b(?!,? \\d{4})`, 'g'), put: (date) => date.replace(/\d+/, (day) => String((Number(day) % 25) + 3)) },
  { kind: 'name', match: /(?<=[a-z,] )[A-Z][a-z]+(?= [A-Z][a-z]{2,}\b)/g, put: (word) => (days.includes(word) || months.split('|').includes(word) || title.test(word) ? null : otherName) },
  { kind: 'negation', match: /(?<=\b(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can)) not\b(?! only)/g, put: () => '' },
  { kind: 'negation', match: new RegExp(auxiliary.source, 'g'), put: (verb, sentence) => (turnedAlready.test(sentence) ? null : `${verb} not`) },
  { kind: 'denial', match: /\bdenied\b/g, put: () => 'admitted' },
  { kind: 'denial', match: /^[^"“”]*\b(?:denied|denies|rejected the (?:claim|allegation|charge)s?|declined to comment)\b[^"“”]*$/g, put: () => '' },
  { kind: 'quotation', match: new RegExp(`(?<=["“][^"“”]*)${auxiliary.source}(?=[^"“”]*["”])`, 'g'), put: (verb) => `${verb} not` },
  { kind: 'quotation', match: /(?<=["“][^"“”]{8,})\b[a-z]{6,}\b(?=[^"“”]*["”])/g, put: (word) => (/(?:ing|ed|ly)$/.test(word) ? null : 'neighbours') }
] // prettier-ignore

/** Other spellings, signs and plain synonyms: nothing an editor would call a change of fact. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/\bpercent\b/g, '%'], [/\bper cent\b/g, 'percent'], [/(?<=\d) percent\b/g, ' per cent'], [/\bdid not\b/g, "didn't"], [/\bwill not\b/g, "won't"], [/\bis not\b/g, "isn't"], [/\bwas not\b/g, "wasn't"], [/\bhas not\b/g, "hasn't"], [/n't\b/g, ' not'],
  [/\bmore than\b/g, 'over'], [/\babout (?=\d)/g, 'around '], [/\bNovember (?=\d)/g, 'Nov. '], [/\bOctober (?=\d)/g, 'Oct. '], [/\bDecember (?=\d)/g, 'Dec. '], [/\bFebruary (?=\d)/g, 'Feb. '], [/ p\.m\./g, 'pm'], [/ a\.m\./g, 'am'], [/(?<=\d) million\b/g, 'm'],
  [/(\d),(?=\d{3})/g, '$1'], [/\bbegan\b/g, 'started'], [/\bbuy\b/g, 'purchase'], [/\bbecause of\b/g, 'due to'], [/\balso /g, ''], [/\bon (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/g, ''], [/\bwhile\b/g, 'whereas'], [/\bclose to\b/g, 'near'],
  [/cease-fire/g, 'ceasefire'], [/\bharbour\b/g, 'harbor'], [/\bcentre\b/g, 'center'], [/\blabor\b/g, 'labour'], [/isation\b/g, 'ization'], [/\bhowever, /g, ''], [/, (?=said|the)/g, ' '], [/ — /g, ' – '], [/["“]([^"“”]*)["”]/g, '“$1”'], [/[“”]/g, '"'],
  [/’/g, "'"], [/\bthat (?=the\b)/g, ''], [/\bU\.S\./g, 'US'], [/\bnearly\b/g, 'almost'], [/\bkilled\b/g, 'slain'], [/\bsaid that\b/g, 'said'], [/\bchildren\b/g, 'kids'], [/\bcurrently\b/g, 'now'], [/\bcompany\b/g, 'firm'], [/\bpurchased\b/g, 'bought'], [/\bstated\b/g, 'said'],
  ...numbers.map((word, index): readonly [RegExp, string] => [new RegExp(`\\b${word}\\b(?= [a-z])`, 'g'), String(index + 2)])
] // prettier-ignore

/** "1,200" -> "4,200", "2011" -> "2014": the first digit moves by three, in a year the last. */
function otherFigure(figure: string): string {
  const place = /^(?:1[89]|20)\d\d$/.test(figure) ? 3 : 0
  return `${figure.slice(0, place)}${((Number(figure[place]) + 2) % 9) + 1}${figure.slice(place + 1)}`
}

/** All edits of a text: every place that a dangerous way fits, and each cosmetic way once a sentence. */
export function makeEdits(text: string): readonly Edit[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const spoilt = dangerous.flatMap(({ kind, match, put }) =>
      [...sentence.matchAll(match)].flatMap((found) => {
        const instead = put(found[0], sentence)
        const after = sentence.slice(found.index + found[0].length)
        return instead === null ? [] : [{ kind, start, end, text: sentence.slice(0, found.index) + instead + after }]
      })
    )
    const polished = swaps.map(([match, put]): Edit => ({ kind: 'cosmetic', start, end, text: sentence.replace(match, put) }))
    return [...spoilt, ...polished].filter((edit) => edit.text !== sentence)
  })
}

function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+?(?:[.!?]["”]?(?= [A-Z"“]|\n|$)|(?=\n|$))/g)].flatMap((match) => {
    const blank = /^\s*/.exec(match[0])?.[0].length ?? 0
    const end = match.index + match[0].length
    return end - match.index - blank > 20 ? [{ start: match.index + blank, end }] : []
  })
}
