/** What a figure counts: the last noun of the run behind it, within four words; the words before that noun narrow it. */
import type { Word } from '../reading'

export interface Counted {
  readonly counted: string | null
  readonly qualifiers: readonly string[]
}

/** Words that a counted noun never is. */
const neverCounted = /^(time|way|kind|part|other|more|less|another|others|thing|later|earlier|ago|old)$/
const runBreakers = new Set(['that', 'which', 'who', 'whom', 'whose', 'when', 'where', 'while', 'if', 'because', 'as'])
const reach = 5

/** Reads from the first word that starts at or behind `offset`. `share`: "of" leads to what is shared ("five of the nurses"). */
export function countedBehind(words: readonly Word[], offset: number): Counted {
  let index = firstFrom(words, offset)
  const skipped = words[index]?.norm
  if (skipped === 'of') {
    index += 1
    while (/^(the|its|his|her|their|our|these|those|all|them|whom|which|both)$/.test(words[index]?.norm ?? '')) index += 1
  }
  while (words[index]?.norm === '-' || words[index]?.wordClass === 'number') index += 1
  const run: Word[] = []
  for (let step = 0; step < reach; step += 1) {
    const word = words[index + step]
    if (!word || word.punctuation || !inRun(word, run)) break
    if (!/^(the|a|an|other|more|further|new)$/.test(word.norm)) run.push(word)
  }
  while (run.length > 1 && !isNoun(run.at(-1))) run.pop()
  const head = run.pop()
  if (!head || (!isNoun(head) && !maybeNoun(head)) || neverCounted.test(head.lemma)) return { counted: null, qualifiers: [] }
  return { counted: head.lemma, qualifiers: run.map((word) => word.lemma) }
}

function inRun(word: Word, run: readonly Word[]): boolean {
  if (runBreakers.has(word.norm)) return false
  if (word.wordClass === 'noun' || word.wordClass === 'adjective' || word.wordClass === 'name' || word.wordClass === 'other') return true
  if (word.wordClass === 'determiner') return run.length === 0
  if (word.wordClass === 'number') return false
  // "missing", "wounded", "stranded passengers": participles before the noun; a verb behind a noun ends the run.
  return word.wordClass === 'verb' && run.length === 0 && (/(ed|ing|en)$/.test(word.norm) || word.norm === word.lemma)
}

function isNoun(word: Word | undefined): boolean {
  return word !== undefined && (word.wordClass === 'noun' || word.wordClass === 'name' || word.wordClass === 'other')
}

/** "the second witness": a word taken for a verb right behind a figure. */
function maybeNoun(word: Word): boolean {
  return word.wordClass === 'verb' && word.norm === word.lemma
}

/** Index of the first word that starts at or behind `offset`; `words.length` when there is none. */
export function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
