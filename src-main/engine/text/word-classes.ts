import { closedClasses, numberWords } from '../lexicon/closed-classes'
import { irregularVerbs } from '../lexicon/irregular-forms'
import { lemmaRow, sensesOf, type Letter } from '../lexicon/wordnet'
import type { WordClass } from '../reading'
import { lemmasOf } from './lemmatise'
import type { Token } from './words'

const classOf: Readonly<Record<Letter, WordClass>> = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' }

/** What a word may be, the more usual first; empty when no list knows it. */
export interface Readings {
  readonly classes: readonly WordClass[]
}

const memo = new Map<string, Readings>()
const memoLimit = 60_000

/** The open classes a lower-case word may belong to. Pure, remembered. */
export function readingsOf(norm: string): Readings {
  const known = memo.get(norm)
  if (known) return known
  const found = { classes: find(norm) }
  if (memo.size >= memoLimit) memo.clear()
  memo.set(norm, found)
  return found
}

function find(norm: string): WordClass[] {
  const usual: WordClass[] = []
  const rare: WordClass[] = []
  const add = (letter: Letter, isRare: boolean): void => {
    const list = isRare ? rare : usual
    if (!list.includes(classOf[letter])) list.push(classOf[letter])
  }
  const verbForm = irregularVerbs.has(norm) || /(?:ed|ing)$/.test(norm)
  if (verbForm && lemmasOf(norm).some((lemma) => lemma !== norm && sensesOf(lemmaRow(lemma)).some((sense) => sense.letter === 'v')))
    add('v', false)
  for (const sense of sensesOf(lemmaRow(norm))) add(sense.letter, sense.rare)
  for (const lemma of lemmasOf(norm)) {
    if (lemma === norm) continue
    for (const { letter, rare: isRare } of sensesOf(lemmaRow(lemma))) {
      if (letter === 'n' && norm.endsWith('s')) add('n', isRare)
      if (letter === 'n' && !/(?:s|ed|ing|er|est)$/.test(norm) && !verbForm) add('n', isRare)
      if (letter === 'v' && !/(?:er|est)$/.test(norm)) add('v', isRare)
      if (letter === 'a' && /(?:er|est)$/.test(norm)) add('a', isRare)
    }
  }
  return [...usual, ...rare.filter((one) => !usual.includes(one))]
}

/** A word's class by its ending alone, for words that no list knows. */
function byEnding(norm: string): WordClass {
  if (/ly$/.test(norm)) return 'adverb'
  if (/(?:ize|ise|ify|ated)$/.test(norm)) return 'verb'
  if (/(?:ed|ing)$/.test(norm)) return 'verb'
  if (/(?:ous|ful|less|able|ible|ish|ive|ical|al|ic)$/.test(norm)) return 'adjective'
  return 'noun'
}

/** Best guess of every token's class: closed classes, then WordNet's readings weighed by the neighbours, then the ending. */
export function classify(tokens: readonly Token[], norms: readonly string[]): WordClass[] {
  const classes: WordClass[] = []
  const titled = inTitleCase(tokens, norms)
  let first = true
  tokens.forEach((token, index) => {
    classes.push(token.punctuation ? 'other' : classAt(tokens, norms, classes, index, first, titled))
    if (!token.punctuation) first = false
    else if (/[.!?:;"“”]/.test(token.text)) first = true
  })
  return classes
}

function classAt(
  tokens: readonly Token[],
  norms: readonly string[],
  classes: readonly WordClass[],
  index: number,
  first: boolean,
  titled: boolean
): WordClass {
  const text = tokens[index]?.text ?? ''
  const norm = norms[index] ?? ''
  if (/^[$€£¥₹]?\p{N}/u.test(text) || numberWords.has(norm)) return 'number'
  const closed = closedClasses.get(norm)
  const capital = /^\p{Lu}/u.test(text)
  if (closed !== undefined && !(capital && !first && /^\p{Lu}{2,}$/u.test(text) && norm !== 'i'))
    return settle(closed, norm, tokens, norms, classes, index)
  if (capital && calendar.test(norm)) return 'noun'
  const { classes: candidates } = readingsOf(norm)
  if (capital && (candidates.length === 0 || (!titled && (!first || nameGoesOn(tokens, index))))) return 'name'
  if (/^\p{Ll}+[-‑]\p{Lu}/u.test(text)) return 'name'
  if (candidates.length === 0) return byEnding(norm.replace(/^.*-/, ''))
  return candidates.length === 1 ? (candidates[0] ?? 'noun') : weigh(candidates, norm, norms, classes, index)
}

/** Fewest words of open classes that tell a headline's capitals from a run of names. */
const fewestTitled = 4

/** "Harbour Board Approves New Ferry Pier": where every word has a capital, a capital makes no name. */
function inTitleCase(tokens: readonly Token[], norms: readonly string[]): boolean {
  const open = tokens.filter(
    ({ punctuation, text }, index) => !punctuation && /^\p{L}{2}/u.test(text) && !closedClasses.has(norms[index] ?? '')
  )
  return open.length >= fewestTitled && open.every(({ text }) => /^\p{Lu}/u.test(text))
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.)$/

/** A capital at a sentence's start is a name's when another capital follows: "Baker Street was closed". */
function nameGoesOn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && !next.punctuation && /^\p{Lu}\p{Ll}/u.test(next.text)
}

/** Closed-class words with two uses. */
function settle(
  closed: WordClass,
  norm: string,
  tokens: readonly Token[],
  norms: readonly string[],
  classes: readonly WordClass[],
  index: number
): WordClass {
  const next = norms[index + 1] ?? ''
  const nextText = tokens[index + 1]
  if (norm === 'that' || norm === 'which' || norm === 'those' || norm === 'this' || norm === 'these') {
    const nounFollows =
      nextText !== undefined && !nextText.punctuation && readingsOf(next).classes[0] === 'noun' && !closedClasses.has(next)
    if (norm === 'that' && classes[index - 1] === 'verb') return 'conjunction'
    return nounFollows ? 'determiner' : 'pronoun'
  }
  if (norm === 'her' || norm === 'his') return nextText === undefined || nextText.punctuation ? 'pronoun' : 'determiner'
  if ((norm === 'before' || norm === 'after' || norm === 'since' || norm === 'until' || norm === 'as') && isSubject(next))
    return 'conjunction'
  if (closed === 'preposition' && (nextText === undefined || nextText.punctuation) && norm !== 'of') return 'adverb'
  return closed
}

function isSubject(norm: string): boolean {
  return /^(?:he|she|it|they|we|i|you|there)$/.test(norm)
}

function weigh(
  candidates: readonly WordClass[],
  norm: string,
  norms: readonly string[],
  classes: readonly WordClass[],
  index: number
): WordClass {
  let before = index - 1
  while (before >= 0 && classes[before] === 'adverb') before -= 1
  const previous = classes[before]
  const previousNorm = norms[before] ?? ''
  const next = norms[index + 1] ?? ''
  const nextClosed = closedClasses.get(next)
  const score = (one: WordClass, rank: number): number => {
    let points = -rank
    if (one === 'verb') {
      if (previous === 'auxiliary' || previousNorm === 'to') points += 3
      if (previous === 'pronoun' && !/^(?:him|them|us|me|himself|none|one)$/.test(previousNorm)) points += 3
      if (previous === 'determiner' || previousNorm === "'s") points -= 4
      if (previous === 'preposition' && !norm.endsWith('ing')) points -= 3
      if ((previous === 'noun' || previous === 'name') && /ed$/.test(norm)) points += 2
      if (irregularVerbs.has(norm) && previous !== 'determiner') points += 1
      if ((previous === 'noun' || previous === 'name') && (nextClosed === 'determiner' || next === 'to' || next === 'that')) points += 2
      if (previous === 'adjective' || previous === 'number') points -= 2
    }
    if (one === 'noun') {
      if (previous === 'determiner' || previous === 'adjective' || previous === 'number' || previousNorm === "'s") points += 2
      if (previous === 'preposition') points += 1
      if (nextClosed === 'auxiliary' || next === 'of') points += 1
      if (previous === 'auxiliary' && !/^(?:have|has|had)$/.test(previousNorm)) points -= 2
    }
    if (one === 'adjective') {
      const following = nextClosed === undefined && next !== '' ? readingsOf(next).classes[0] : undefined
      if (following === 'noun') points += 2
      if (/^(?:is|are|was|were|be|been|being|'s|'re)$/.test(previousNorm)) points += 1
      if (following === undefined && (previous === 'determiner' || previous === 'preposition')) points -= 2
    }
    if (one === 'adverb' && !norm.endsWith('ly')) points -= 1
    return points
  }
  let best = candidates[0] ?? 'noun'
  let top = -Infinity
  candidates.forEach((one, rank) => {
    const points = score(one, rank)
    if (points > top) {
      top = points
      best = one
    }
  })
  return best
}
