/**
 * Reads the WordNet extract where it stands: nothing is unpacked before it is asked for. After the notice come two sections of lines.
 * Lemmas, by the alphabet, with log2 of their uses and the places of their synsets by part of speech: "kill 7 v960y9t5z ?n32zf +dyd3dydq"
 * ("?" marks a rare use, "!" antonyms, "+" derived words). Synsets: how special each is (one digit), the places of its hypernyms or
 * similar adjectives, "!" and its opposites. A place is where a line begins in its section, four digits base 36.
 */
import text from './wordnet.txt?raw'

export type Letter = 'n' | 'v' | 'a' | 'r'

export interface LemmaSenses {
  readonly letter: Letter
  /** true when this is under a tenth of the word's uses. */
  readonly rare: boolean
  /** Synsets by their places, the most usual sense first. */
  readonly synsets: readonly number[]
}

interface Lemma {
  readonly uses: number
  readonly senses: readonly LemmaSenses[]
  readonly antonyms: readonly number[]
  readonly derived: readonly number[]
}

interface Synset {
  readonly above: readonly number[]
  readonly opposites: readonly number[]
}

const mark = '\n=\n'
const lemmasFrom = text.indexOf(mark) + mark.length
/** The last lemma's line end is the mark's first. */
const lemmasTo = text.indexOf(mark, lemmasFrom) + 1
const synsetsFrom = lemmasTo + mark.length - 1
const digits = 4

const none: readonly never[] = []
const noLemma: Lemma = { uses: 0, senses: none, antonyms: none, derived: none }
const rowMemo = new Map<string, number>()
const lemmaMemo = new Map<number, Lemma>()
const synsetMemo = new Map<number, Synset>()
/** A stream of a million pairs meets more words than any article; what is remembered is then begun anew. */
const memoLimit = 60_000

/** The place of a base form; -1 when WordNet's extract lacks it. Remembered. */
export function lemmaRow(lemma: string): number {
  const known = rowMemo.get(lemma)
  if (known !== undefined) return known
  const row = findRow(lemma)
  if (rowMemo.size >= memoLimit) rowMemo.clear()
  rowMemo.set(lemma, row)
  return row
}

/** By halving, from line to line. */
function findRow(lemma: string): number {
  let low = lemmasFrom
  let high = lemmasTo
  while (low < high) {
    const start = Math.max(low, text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
    const found = text.slice(start, text.indexOf(' ', start))
    if (found === lemma) return start - lemmasFrom
    if (found < lemma) low = text.indexOf('\n', start) + 1
    else high = start
  }
  return -1
}

function lemmaAt(row: number): Lemma {
  if (row < 0) return noLemma
  const known = lemmaMemo.get(row)
  if (known) return known
  const lemma = readLemma(lemmasFrom + row)
  if (lemmaMemo.size >= memoLimit) lemmaMemo.clear()
  lemmaMemo.set(row, lemma)
  return lemma
}

function readLemma(start: number): Lemma {
  const [, ...parts] = text.slice(start, text.indexOf('\n', start)).split(' ')
  const uses = /^\d/.test(parts[0] ?? '') ? Number(parts.shift()) : 0
  const senses: LemmaSenses[] = []
  let antonyms: readonly number[] = none
  let derived: readonly number[] = none
  for (const part of parts) {
    const rare = part.startsWith('?')
    const letter = part[rare ? 1 : 0]
    if (letter === '!') antonyms = placesIn(part, 1)
    else if (letter === '+') derived = placesIn(part, 1)
    else if (letter === 'n' || letter === 'v' || letter === 'a' || letter === 'r')
      senses.push({ letter, rare, synsets: placesIn(part, rare ? 2 : 1) })
  }
  return { uses, senses, antonyms, derived }
}

function placesIn(part: string, from: number): number[] {
  const places: number[] = []
  for (let at = from; at < part.length; at += digits) places.push(parseInt(part.slice(at, at + digits), 36))
  return places
}

function synsetAt(place: number): Synset {
  const known = synsetMemo.get(place)
  if (known) return known
  const start = synsetsFrom + place
  const [above = '', opposites = ''] = text.slice(start + 1, text.indexOf('\n', start)).split('!')
  const synset = { above: placesIn(above, 0), opposites: placesIn(opposites, 0) }
  if (synsetMemo.size >= memoLimit) synsetMemo.clear()
  synsetMemo.set(place, synset)
  return synset
}

/** A base form's senses by part of speech, the more usual part of speech first. */
export function sensesOf(row: number): readonly LemmaSenses[] {
  return lemmaAt(row).senses
}

/** log2 of how often the tagged corpus used the word, 0 when never. */
export function usesOf(row: number): number {
  return lemmaAt(row).uses
}

/** true when `lemma` is a base form of that part of speech. */
export function isLemma(lemma: string, letter: Letter): boolean {
  return sensesOf(lemmaRow(lemma)).some((sense) => sense.letter === letter)
}

/** true when WordNet calls the two base forms each other's opposite, by their rows. */
export function areAntonyms(one: number, other: number): boolean {
  return lemmaAt(one).antonyms.includes(other)
}

/** Rows of the base forms of the same root in other parts of speech: "arrival" of "arrive". */
export function derivedFrom(row: number): readonly number[] {
  return lemmaAt(row).derived
}

/** Places of the synsets that hold an opposite of one of its words. */
export function oppositesOf(synset: number): readonly number[] {
  return synsetAt(synset).opposites
}

/** Direct hypernyms of a noun or verb; of an adjective the similar ones. */
export function aboveOf(synset: number): readonly number[] {
  return synsetAt(synset).above
}

/** 0..1: 1 for a synset that nothing stands under, near 0 for "entity". */
export function specialityOf(synset: number): number {
  const code = text.charCodeAt(synsetsFrom + synset)
  return (code < 58 ? code - 48 : code - 87) / 35
}
