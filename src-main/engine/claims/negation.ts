/**
 * Negators with the word they turn round and the stretch they cover: "had not been told" -> cue "not", target "tell".
 * Lexical ones too: "failed to pay" -> target "pay", "denied withholding", "without admitting", "no longer", "unable to".
 */
import type { Negation, Word } from '../reading'

interface Cue {
  /** Index of the first and behind the last word of the cue. */
  readonly from: number
  readonly to: number
  readonly lexical: boolean
}

/** All negations in `words`, in text order. */
export function findNegations(words: readonly Word[]): Negation[] {
  const found: Negation[] = []
  let index = 0
  while (index < words.length) {
    const cue = readCue(words, index)
    if (cue) found.push(negationOf(words, cue))
    index = cue ? cue.to : index + 1
  }
  return found
}

const norm = (words: readonly Word[], index: number): string => words[index]?.norm ?? ''
const lemma = (words: readonly Word[], index: number): string => words[index]?.lemma ?? ''

const plainNegators = /^(not|n't|never|nobody|nothing|nowhere|none|neither|nor|cannot|hardly|scarcely|barely)$/
/** "dont", "havent": as some agencies' feeds print them. */
const unmarked = /^(?:do|does|did|is|was|are|were|have|has|had|would|could|should)nt$/
/** The verb behind "to" does not happen: "refused to leave". */
const refusingTo = /^(fail|refuse|decline|forget|neglect|omit|cease|hesitate)$/
/** What follows as object, "-ing" or "that" does not hold: "denied withholding", "ruled out a strike". */
const refusingAll = /^(deny|avoid|prevent|reject|dispute|lack|stop|refute|abandon|cancel|scrap|shelve)$/
/** Ways of saying no in several words; the first may stand in any form. */
const phrases: readonly (readonly string[])[] = [
  'turn down', 'rule out', 'stop short of', 'fall short of', 'stay away from', 'hold off', 'hold back from', 'back out of', 'pull out of', 'dismiss the idea of', 'reject the idea of', 'rather than', 'instead of', 'in no way', 'keep from'
].map((phrase) => phrase.split(' ')) // prettier-ignore
const phrasesBegin = new Set(phrases.map(([first]) => first))
const negatedStates = /^(unable|unwilling|reluctant|unlikely|impossible|powerless)$/

function readCue(words: readonly Word[], index: number): Cue | null {
  const word = norm(words, index)
  const plain = (to: number, lexical = false): Cue => ({ from: index, to, lexical })
  if (word === 'not' || word === "n't") return isNotOnly(words, index) ? null : plain(index + 1)
  if (plainNegators.test(word) || unmarked.test(word)) return plain(index + 1)
  if (word === 'no') return readNo(words, index)
  if (word === 'yet' && norm(words, index + 1) === 'to' && norm(words, index - 1) !== 'not')
    return { from: index, to: index + 2, lexical: false }
  const phrase = phraseAt(words, index)
  if (phrase) return plain(index + phrase.length, true)
  if (word === 'without') return plain(index + 1, true)
  if (word === 'against' && /(?<!be|hav)ing$/.test(norm(words, index + 1))) return plain(index + 1, true)
  if (word === 'unless') return null
  if (word === 'far' && norm(words, index + 1) === 'from' && norm(words, index - 1) !== 'not') return null
  return readLexical(words, index)
}

function phraseAt(words: readonly Word[], index: number): readonly string[] | undefined {
  if (!phrasesBegin.has(norm(words, index)) && !phrasesBegin.has(lemma(words, index))) return undefined
  return phrases.find((parts) => parts.every((part, step) => norm(words, index + step) === part || lemma(words, index + step) === part))
}

/** "no longer", "no pilots", "no evidence"; "no one" and "no more than 40" are figures. */
function readNo(words: readonly Word[], index: number): Cue | null {
  const following = norm(words, index + 1)
  if (following === 'longer') return { from: index, to: index + 2, lexical: true }
  if (/^(more|less|fewer|later|matter|doubt|wonder|sooner)$/.test(following)) return null
  if (following === 'one') return { from: index, to: index + 2, lexical: false }
  return { from: index, to: index + 1, lexical: false }
}

function readLexical(words: readonly Word[], index: number): Cue | null {
  const base = lemma(words, index)
  const following = norm(words, index + 1)
  const here = words[index]
  if (!here || here.wordClass === 'noun' || here.wordClass === 'name') return null
  if (refusingTo.test(base) && following === 'to') return { from: index, to: index + 2, lexical: true }
  if (negatedStates.test(norm(words, index)) && (following === 'to' || base === 'impossible' || base === 'unlikely'))
    return { from: index, to: following === 'to' ? index + 2 : index + 1, lexical: true }
  if (refusingAll.test(base) && (here.wordClass === 'verb' || here.wordClass === 'other') && following !== 'by')
    return { from: index, to: index + 1, lexical: true }
  return null
}

/** "not only … but also" affirms; "not just" too. */
function isNotOnly(words: readonly Word[], index: number): boolean {
  return /^(only|just|merely|simply|least|unlike|surprisingly|since|until|till|before|long)$/.test(norm(words, index + 1))
}

const clauseEnd = /^(but|while|although|though|because|whereas|unless|until|if|when|who|which|where)$/
const reach = 14

function negationOf(words: readonly Word[], cue: Cue): Negation {
  const cueSpan = { start: words[cue.from]?.start ?? 0, end: words[cue.to - 1]?.end ?? 0 }
  let end = cueSpan.end
  let target: Word | null = null
  // "No one at the company denies": the verb is turned round, not the noun on the way to it.
  const subject = /^(no one|nobody|nothing)$/.test(
    words
      .slice(cue.from, cue.to)
      .map((word) => word.norm)
      .join(' ')
  )
  for (let index = cue.to; index < Math.min(words.length, cue.to + reach); index += 1) {
    const word = words[index]
    if (!word) break
    if (clauseEnd.test(word.norm) || (word.punctuation && /^[,;:.!?—–]$/.test(word.text))) {
      if (target !== null || index > cue.to || word.text !== ',') break
      continue
    }
    end = word.end
    if (target === null && isTarget(word) && (!subject || word.wordClass === 'verb')) target = word
  }
  return {
    kind: 'negation',
    ...cueSpan,
    target: target ? { start: target.start, end: target.end } : null,
    targetLemma: target?.lemma ?? null,
    scope: { start: cueSpan.start, end },
    lexical: cue.lexical
  }
}

/** The first content word: "not yet been told" -> "told". */
function isTarget(word: Word): boolean {
  if (word.punctuation || word.stop || word.wordClass === 'auxiliary' || word.wordClass === 'pronoun' || word.wordClass === 'determiner')
    return false
  return !/^(yet|been|be|have|even|ever|immediately|immediate|any|anyone|anything|so|always|fully|still|also|to)$/.test(word.norm)
}
