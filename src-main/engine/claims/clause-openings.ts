/** What may open a clause of its own inside a sentence: "and the river fell", "which grounded 11 jets", ", officials said" does not. */
import { speechVerbForms } from '../lexicon/speech-verbs'
import type { Word } from '../reading'
import { clauseEnd, contentOf, hasVerb, isFinite } from './clause-parts'

export const coordinators = new Set(['and', 'but', 'or', 'nor', 'yet', 'so'])
export const relatives = new Set(['who', 'which', 'whose', 'whom', 'where'])
export const subordinators = new Set([
  'after',
  'before',
  'when',
  'while',
  'because',
  'although',
  'though',
  'since',
  'unless',
  'until',
  'if',
  'whereas',
  'as',
  'once',
  'lest',
  'even'
])
/** Content words that a clause must have. */
export const fewestContent = 2

/** "would open", "later said": a finite verb, adverbs before it aside. */
export function startsPredicate(words: readonly Word[], index: number): boolean {
  let place = index
  while (words[place]?.wordClass === 'adverb') place += 1
  return isFinite(words, place)
}

/** "Leonie Strake, who heads the board, | said it would open": the piece so far is a subject with its relative clause. */
export function opensRelative(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length && index < from + 12; index += 1) {
    const word = words[index]
    if (word && relatives.has(word.norm) && words[index - 1]?.text === ',') return !hasVerb(words, from, index)
  }
  return false
}

/** "would create a carrier and eliminate jobs": a bare verb behind "and" where the left half has an auxiliary or "to". */
export function baseFollows(words: readonly Word[], verb: number, from: number, index: number): boolean {
  const word = words[verb]
  if (word?.wordClass !== 'verb' || /(?:ing|ed)$/.test(word.norm)) return false
  if (/^(?:determiner|number|preposition)$/.test(words[verb + 1]?.wordClass ?? '')) return true
  return words
    .slice(from, index)
    .some(
      (one, place, all) =>
        one.wordClass === 'auxiliary' &&
        /^(?:would|will|could|can|may|might|should|must|shall|do|does|did|not)$/.test(all[place]?.norm ?? '')
    )
}

/** "while those of Haldric Group, its parent, fell": the verb stands behind an apposition. */
export function appositionThenVerb(words: readonly Word[], index: number, end: number): boolean {
  if (words[end]?.text !== ',') return false
  const behind = clauseEnd(words, end)
  return (
    words[behind]?.text === ',' &&
    behind - end < 8 &&
    !hasVerb(words, end, behind) &&
    startsPredicate(words, behind + 1) &&
    contentOf(words, index, end) > 0
  )
}

/** "and Desmond Pell, who founded it, would become": the verb stands behind a relative clause. */
export function relativeThenVerb(words: readonly Word[], index: number, end: number): boolean {
  if (!relatives.has(words[end + 1]?.norm ?? '') || contentOf(words, index, end) === 0) return false
  const behind = clauseEnd(words, end)
  return words[behind]?.text === ',' && startsPredicate(words, behind + 1)
}

/** "while waiting for a transplant" */
export function participleFollows(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return next?.wordClass === 'verb' && /ing$/.test(next.norm)
}

/** "was killed and wounded", "come and go" */
export function sameVerbPair(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]?.wordClass === 'verb' &&
    words[index + 1]?.wordClass === 'verb' &&
    (words[index + 2] === undefined || words[index + 2]?.punctuation === true)
  )
}

/** "closed since the accident and buses are replacing trains": no shared subject, for the left half has its object before the "and". */
export function nounAndAuxiliary(words: readonly Word[], index: number, from: number): boolean {
  const first = words[index + 1]
  if (!first || !/^(?:noun|name|number|adjective)$/.test(first.wordClass)) return false
  let verb = index - 1
  while (verb > from && !isFinite(words, verb)) verb -= 1
  if (contentOf(words, verb + 1, index) < fewestContent) return false
  if (words.slice(verb, index).some((word) => word.norm === 'between' || word.norm === 'both')) return false
  for (let place = index + 2; place < index + 5; place += 1) {
    const word = words[place]
    if (!word || word.punctuation || word.wordClass === 'preposition') return false
    if (word.wordClass === 'auxiliary' && isFinite(words, place)) return true
  }
  return false
}

/** "and the river fell": a determiner or name, then a finite verb soon, with no relative word between. */
export function clauseFollows(words: readonly Word[], start: number, end: number, from: number): boolean {
  const first = words[start]
  if (!first || !/^(?:determiner|pronoun)$/.test(first.wordClass)) return false
  if (words.slice(from, start).some((word) => word.norm === 'between' || word.norm === 'both')) return false
  for (let index = start + 1; index < Math.min(end, start + 6); index += 1) {
    const word = words[index]
    if (!word || word.punctuation || relatives.has(word.norm) || word.norm === 'that' || word.wordClass === 'preposition') return false
    if (isFinite(words, index)) return true
  }
  return false
}

/** ", officials said" and ", said Anselm Vickery, the finance chief": stays with what it reports. */
export function attributionTail(words: readonly Word[], index: number, end: number): boolean {
  let place = index
  if (words[place]?.norm === 'according') return true
  for (; place < Math.min(end, index + 9); place += 1) {
    const word = words[place]
    if (!word || (word.punctuation && !/^['()]$/.test(word.norm))) return false
    if (coordinators.has(word.norm) || relatives.has(word.norm) || subordinators.has(word.norm)) return false
    if (speechVerbForms.has(word.norm) && isFinite(words, place)) {
      const next = words[place + 1]
      // ", who left in May, | said most patients wanted to stay": a predicate, not an attribution.
      if (place === index && next?.wordClass !== 'name' && hasVerb(words, index + 1, end)) return false
      return (
        next === undefined ||
        next.punctuation ||
        place === index ||
        ['on', 'in', 'at', 'late', 'early', 'reporters'].includes(next.norm) ||
        next.wordClass === 'noun'
      )
    }
  }
  return false
}

/** "a, b, and c": a noun right behind the conjunction with no verb before the next comma. */
export function listItem(words: readonly Word[], index: number): boolean {
  let place = index + 1
  while (place < words.length && !words[place]?.punctuation) {
    if (isFinite(words, place)) return false
    place += 1
  }
  return true
}

const sharesOfMany = new Set('all both each half many most none one several some two three four five six seven eight nine ten'.split(' '))

/**
 * A tail that asserts something of its own without a verb: ", many of them from rooftops", ", without admitting wrongdoing",
 * ", a premium of 28 percent", ", as well as 38 percent of those at the hub".
 */
export function opensTail(words: readonly Word[], index: number, end: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (!word || !next || end < words.length || contentOf(words, index, end) === 0) return false
  if ((sharesOfMany.has(word.norm) || word.wordClass === 'number') && next.norm === 'of')
    return /^(?:them|whom|which)$/.test(words[index + 2]?.norm ?? '')
  if (word.norm === 'without') return /ing$/.test(next.norm)
  const figure = words.slice(index + 1, end).some((one) => one.wordClass === 'number' || /\d/.test(one.norm))
  if (word.norm === 'as') return next.norm === 'well' && figure
  return /^(?:a|an|the|its|their|his|her)$/.test(word.norm) && figure && contentOf(words, index, end) >= fewestContent
}
