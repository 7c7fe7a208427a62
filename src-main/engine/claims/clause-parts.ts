/** What a stretch of a sentence holds: content words, verbs, where its clause ends. */
import { irregularVerbs } from '../lexicon/irregular-forms'
import type { Word } from '../reading'

/** Half-open run of indices into the sentence's words. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Verbs whose past looks like their base form: "the dam burst". */
const unchangedPast = new Set(
  'burst cut hit put set shut let cost spread hurt quit split bid cast broadcast forecast upset thrust shed read beat rid'.split(' ')
)

/** One behind the clause that begins at `index`: the next comma, semicolon or colon outside quotation marks, or the end. */
export function clauseEnd(words: readonly Word[], index: number): number {
  for (let place = index + 1; place < words.length; place += 1) if (/^[,;:—–]$/.test(words[place]?.text ?? '')) return place
  return words.length
}

/** Words between two indices that are neither function words nor punctuation. */
export function contentOf(words: readonly Word[], from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index += 1) {
    const word = words[index]
    if (word && !word.punctuation && !word.stop) count += 1
  }
  return count
}

/** true when a finite verb stands between two indices. */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isFinite(words, index)) return true
  return false
}

/** An auxiliary, or a verb in the past or third person that no "to" or determiner governs. */
export function isFinite(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (!word || word.punctuation) return false
  if (word.wordClass === 'auxiliary') return before?.norm !== 'to' && word.norm !== 'be' && word.norm !== 'being' && word.norm !== 'been'
  if (word.wordClass !== 'verb' || /ing$/.test(word.norm)) return false
  if (before?.norm === 'to' || (before?.wordClass === 'preposition' && before.norm !== 'but')) return false
  if (/ed$/.test(word.norm) || irregularVerbs.has(word.norm)) return true
  if (/s$/.test(word.norm)) return true
  if (unchangedPast.has(word.norm)) return /^(?:noun|name|pronoun|adverb)$/.test(before?.wordClass ?? '')
  const subject = before?.wordClass === 'adverb' ? words[index - 2] : before
  return subject?.wordClass === 'pronoun' || (subject?.wordClass === 'noun' && subject.norm.endsWith('s'))
}

/** true when a run holds any form of a verb, finite or not. */
export function carriesVerb(words: readonly Word[], piece: Run): boolean {
  for (let index = piece.from; index < piece.to; index += 1) {
    const word = words[index]
    if (word?.wordClass === 'verb' || word?.wordClass === 'auxiliary') return true
  }
  return false
}
