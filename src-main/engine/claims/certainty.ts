/** How sure a clause says it is, on a ladder from 0 (ruled out) over 0.5 ("may") to 1 (stated as fact). A plain statement holds no detail and counts as 1. */
import type { Certainty, Word } from '../reading'
import { readCertaintyPhrase } from './certainty-phrases'

const levels: Readonly<Record<string, number>> = {
  may: 0.5, might: 0.45, could: 0.5, can: 0.6, would: 0.85, will: 0.9, shall: 0.9, should: 0.7, must: 0.9, "'ll": 0.9,
  possibly: 0.45, perhaps: 0.45, maybe: 0.45, possible: 0.45, conceivably: 0.4, potentially: 0.5, potential: 0.5,
  probably: 0.7, likely: 0.7, presumably: 0.65, unlikely: 0.2, doubtful: 0.25, apparently: 0.65, seemingly: 0.6, appear: 0.65, seem: 0.65, apparent: 0.65,
  reportedly: 0.6, allegedly: 0.5, alleged: 0.5, allege: 0.5, purported: 0.45, purportedly: 0.45, supposedly: 0.45, suspected: 0.5, suspect: 0.5, rumoured: 0.35, rumored: 0.35, believed: 0.65, thought: 0.6, feared: 0.55, presumed: 0.65, expect: 0.75, expected: 0.75, due: 0.85, plan: 0.75, hope: 0.55, intend: 0.75, consider: 0.5, weigh: 0.45, mull: 0.45, suggest: 0.6, indicate: 0.65,
  confirm: 1, confirmed: 1, certain: 0.95, certainly: 0.95, definitely: 1, undoubtedly: 1, surely: 0.9, prove: 1, proven: 1, establish: 0.95, clearly: 0.95
} // prettier-ignore

/** "may" the month and "will" the document are nouns and names; "could not", "would not" keep their step. */
const modals = new Set(['may', 'might', 'could', 'can', 'would', 'will', 'shall', 'should', 'must', "'ll"])
/** Participles that hedge only in the passive: "is believed to", "is expected to". */
const passive = new Set(['believed', 'thought', 'feared', 'presumed', 'expected'])

/** All words of certainty, each with the verb it weakens or strengthens. */
export function findCertainties(words: readonly Word[]): Certainty[] {
  return words.flatMap((word, index): Certainty[] => {
    const phrase = word.punctuation ? null : readCertaintyPhrase(words, index)
    const [last, verb] = [words[phrase?.last ?? -1], words[phrase?.target ?? -1]]
    if (phrase && last && verb)
      return [{ kind: 'certainty', start: word.start, end: last.end, level: phrase.level, target: { start: verb.start, end: verb.end } }]
    const level = levelAt(words, index)
    if (level === null) return []
    const target = targetOf(words, index)
    return [
      {
        kind: 'certainty' as const,
        start: word.start,
        end: word.end,
        level,
        target: target ? { start: target.start, end: target.end } : null
      }
    ]
  })
}

function levelAt(words: readonly Word[], index: number): number | null {
  const word = words[index]
  if (!word || word.punctuation || word.wordClass === 'name') return null
  const key = Object.hasOwn(levels, word.norm) ? word.norm : Object.hasOwn(levels, word.lemma) ? word.lemma : null
  if (key === null) return null
  const level = levels[key] ?? null
  // "should a truce hold" sets a condition.
  if (key === 'should' && /^(determiner|pronoun|name)$/.test(words[index + 1]?.wordClass ?? '')) return null
  if (modals.has(key)) return key === 'may' && isMonth(words, index) ? null : level
  if (word.wordClass === 'noun' && key !== 'potential') return null
  if (passive.has(key)) return followedByTo(words, index) ? level : null
  if (key === 'due' && words[index + 1]?.norm !== 'to') return null
  if (/^(plan|hope|intend|expect|consider|weigh|mull|appear|seem)$/.test(key))
    return followedByTo(words, index) || /ing$/.test(words[index + 1]?.norm ?? '') ? level : null
  return level
}

/** "in May", "2 May", "May 2": the month. */
function isMonth(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  return (
    /^\d/.test(after?.norm ?? '') ||
    (/^May/.test(word?.text ?? '') &&
      (/^(in|of|last|since|by|until|before|after|during|early|late|this|next|to)$/.test(before?.norm ?? '') ||
        /^\d/.test(before?.norm ?? '')))
  )
}

/** "expects to pay", "expects the recall to cost". */
function followedByTo(words: readonly Word[], index: number): boolean {
  for (let step = 1; step <= 4; step += 1) {
    const word = words[index + step]
    if (word?.norm === 'to') return true
    if (!word || word.punctuation || (step > 1 && word.wordClass === 'verb')) return false
  }
  return false
}

/** The first verb within six words behind; for "probable" kinds before a noun, that noun. */
function targetOf(words: readonly Word[], index: number): Word | null {
  for (let step = 1; step <= 6; step += 1) {
    const word = words[index + step]
    if (!word || (word.punctuation && /^[.;:!?]$/.test(word.text))) return null
    if (
      word.punctuation ||
      word.stop ||
      word.wordClass === 'auxiliary' ||
      word.wordClass === 'adverb' ||
      word.norm === 'not' ||
      word.norm === "n't"
    )
      continue
    return word
  }
  return null
}
