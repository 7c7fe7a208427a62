/** The words and phrases of a claim that could stand against others: "lifted", "put on", "turned … down", "win" as a noun. */
import { beginsPhrase, oppositePlaces } from '../lexicon/opposite-groups'
import type { Detail, Word } from '../reading'
import { ofKind } from './rule'
import { isAuxiliary } from './verb-group'

export interface Term {
  /** Index of the first word ("put on": of "put"). */
  readonly index: number
  /** Base form, the form as written, a phrase of up to three words, or a base form with its word class ("win/n"). */
  readonly lemma: string
  readonly start: number
  readonly end: number
}

/** Furthest a particle stands behind its verb: "turned the whole offer down". */
const particleReach = 4

/** Every term of a claim; phrases and word classes only where a group holds them. */
export function termsOf(words: readonly Word[], details: readonly Detail[]): Term[] {
  const figures = ofKind(details, 'quantity')
  const hedges = (word: Word): boolean => figures.some((figure) => word.start >= figure.start && word.end <= figure.end)
  const terms: Term[] = []
  words.forEach((word, index) => {
    if (word.punctuation || word.wordClass === 'number' || word.wordClass === 'name' || hedges(word)) return
    const phrases = phrasesAt(words, index)
    terms.push(...phrases)
    if (phrases.some(isAnother) || isParticle(words, index) || isPoint(words, index) || staysSo(words, index) || helpsAlong(words, index))
      return
    terms.push({ index, lemma: word.lemma, start: word.start, end: word.end })
    if (word.norm !== word.lemma) terms.push({ index, lemma: word.norm, start: word.start, end: word.end })
    const narrowed = `${word.lemma}/${word.wordClass.charAt(0)}`
    if (oppositePlaces(narrowed).length > 0) terms.push({ index, lemma: narrowed, start: word.start, end: word.end })
  })
  // "by accident", "in secret": the noun is said by its phrase.
  const led = terms.filter((term) => words[term.index]?.wordClass === 'preposition')
  return terms.filter((term) => !led.some((phrase) => phrase.start < term.start && term.end <= phrase.end))
}

/** "stood by", "turned down": not what the first word says; "retreat from" and "comply with" are. */
function isAnother({ lemma }: Term): boolean {
  return !/ (from|with|for|on|of|to|in)$/.test(lemma)
}

/** "turned down", "turned the offer down", "called it off": known phrases that start here, the longest alone. */
function phrasesAt(words: readonly Word[], index: number): Term[] {
  const word = words[index]
  if (!word || !(beginsPhrase(word.lemma) || beginsPhrase(word.norm))) return []
  const [second, third, fourth] = [words[index + 1], words[index + 2], words[index + 3]]
  const runs = [[second, third, fourth], [second, third], [second]]
  for (const run of runs) {
    const last = run.at(-1)
    if (!last || run.some((next) => next === undefined || next.punctuation)) continue
    const rest = run.map((next) => next?.norm).join(' ')
    for (const first of new Set([word.lemma, word.norm]))
      if (oppositePlaces(`${first} ${rest}`).length > 0) return [{ index, lemma: `${first} ${rest}`, start: word.start, end: last.end }]
  }
  return word.wordClass === 'verb' ? splitPhrase(words, index) : []
}

function splitPhrase(words: readonly Word[], index: number): Term[] {
  const word = words[index]
  for (let step = 2; word && step <= particleReach; step += 1) {
    const particle = words[index + step]
    if (!particle || particle.punctuation || particle.wordClass === 'verb') return []
    if (/^(down|off|up|out|back|away|apart)$/.test(particle.norm) && oppositePlaces(`${word.lemma} ${particle.norm}`).length > 0)
      return [{ index, lemma: `${word.lemma} ${particle.norm}`, start: word.start, end: particle.end }]
  }
  return []
}

/** "sat down", "set up": the word belongs to the verb and tells no direction. */
function isParticle(words: readonly Word[], index: number): boolean {
  const verb = words[index - 1]
  return (
    /^(up|down|over)$/.test(words[index]?.norm ?? '') &&
    verb?.wordClass === 'verb' &&
    !isAuxiliary(verb) &&
    !/^(go|come|move|edge|tick|creep|inch|drive|push|bring|send|be|head|climb|trend)$/.test(verb.lemma)
  )
}

/** "by the end of the year": a point in time. */
function isPoint(words: readonly Word[], index: number): boolean {
  return (
    /^(end|start|beginning|close)$/.test(words[index]?.norm ?? '') && words[index + 1]?.norm === 'of' && words[index - 1]?.norm === 'the'
  )
}

/** "stay closed", "remain open": what goes on is said by the next word. */
function staysSo(words: readonly Word[], index: number): boolean {
  const state = words[index + 1]
  return (
    /^(stay|remain|keep)$/.test(words[index]?.lemma ?? '') &&
    state !== undefined &&
    !state.punctuation &&
    (state.wordClass === 'adjective' || /^(closed|shut|open|unchanged)$/.test(state.norm))
  )
}

/** "begun to recover", "continued to decline": the verb behind says what happens, where it has an opposite of its own. */
function helpsAlong(words: readonly Word[], index: number): boolean {
  return (
    /^(begin|start|continue|cease|fail|help|keep|come|go|be|move)$/.test(words[index]?.lemma ?? '') &&
    words[index + 1]?.norm === 'to' &&
    oppositePlaces(words[index + 2]?.lemma ?? '').length > 0
  )
}

/** The terms whose words the other side does not use as well: a word that both use is no replacement. */
export function onlyHere(terms: readonly Term[], others: readonly Word[]): Term[] {
  const there = new Set(others.flatMap((word) => [word.lemma, word.norm]))
  const told = (term: Term): boolean =>
    term.lemma
      .replace(/\/.$/, '')
      .split(' ')
      .every((part) => there.has(part))
  return terms.filter((term) => !told(term))
}
