/**
 * Reads the packed WordNet extract. Five sections: lemmas with log2 of their uses and their synsets by part of speech ("kill 7 v1dyi,1how
 * ?ndx2", "?" marks a rare use), how special each synset is
 * (one digit) and its hypernyms or similar adjectives, antonym pairs of lemmas, derived pairs, opposite synsets; all numbers base 36.
 * Unpacked once, on first use, within some ten milliseconds; a word's senses only when asked for.
 */
import { packed } from './wordnet-data'

export type Letter = 'n' | 'v' | 'a' | 'r'

export interface LemmaSenses {
  readonly letter: Letter
  /** true when this is under a tenth of the word's uses. */
  readonly rare: boolean
  /** Synset numbers, the most usual sense first. */
  readonly synsets: readonly number[]
}

/** A section's lines with where each begins, so that none is cut out before it is asked for. */
interface Lines {
  readonly text: string
  readonly starts: Int32Array
  readonly count: number
}

interface Unpacked {
  readonly lemmas: Lines
  readonly synsets: Lines
  readonly antonyms: ReadonlyMap<number, readonly number[]>
  readonly derived: ReadonlyMap<number, readonly number[]>
  readonly opposite: ReadonlyMap<number, readonly number[]>
}

let unpacked: Unpacked | undefined
const noSenses: readonly LemmaSenses[] = []
const sensesMemo = new Map<number, readonly LemmaSenses[]>()
const rowMemo = new Map<string, number>()
const aboveMemo = new Map<number, readonly number[]>()
/** A stream of a million pairs meets more words than any article; what is remembered is then begun anew. */
const memoLimit = 60_000

function wordnet(): Unpacked {
  if (unpacked) return unpacked
  const [lemmas = '', synsets = '', antonyms = '', derived = '', opposite = ''] = packed.split('\n=\n')
  unpacked = {
    lemmas: linesOf(lemmas),
    synsets: linesOf(synsets),
    antonyms: bothWays(antonyms),
    derived: bothWays(derived),
    opposite: bothWays(opposite)
  }
  return unpacked
}

function linesOf(text: string): Lines {
  const starts = new Int32Array(text.length / 2 + 2)
  let count = 0
  for (let at = 0; at >= 0 && at <= text.length; count += 1) {
    starts[count] = at
    const end = text.indexOf('\n', at)
    at = end < 0 ? -1 : end + 1
  }
  starts[count] = text.length + 1
  return { text, starts, count }
}

function lineAt({ text, starts }: Lines, row: number): string {
  return text.slice(starts[row] ?? 0, (starts[row + 1] ?? 1) - 1)
}

/** Rows "3f:1a,2b" read digit by digit into links both ways. */
function bothWays(section: string): ReadonlyMap<number, readonly number[]> {
  const links = new Map<number, number[]>()
  const link = (from: number, to: number): void => {
    const known = links.get(from)
    if (known) known.push(to)
    else links.set(from, [to])
  }
  let low = 0
  let value = 0
  for (let at = 0; at <= section.length; at += 1) {
    const code = at < section.length ? section.charCodeAt(at) : 10
    if (code === 58) {
      low = value
      value = 0
    } else if (code === 44 || code === 10) {
      link(low, value)
      link(value, low)
      value = 0
    } else value = value * 36 + (code < 58 ? code - 48 : code - 87)
  }
  return links
}

/** The row of a base form; -1 when WordNet's extract lacks it. Remembered. */
export function lemmaRow(lemma: string): number {
  const known = rowMemo.get(lemma)
  if (known !== undefined) return known
  const row = findRow(lemma)
  if (rowMemo.size >= memoLimit) rowMemo.clear()
  rowMemo.set(lemma, row)
  return row
}

/** By halving. */
function findRow(lemma: string): number {
  const { lemmas } = wordnet()
  let low = 0
  let high = lemmas.count
  while (low < high) {
    const middle = (low + high) >> 1
    const start = lemmas.starts[middle] ?? 0
    const found = lemmas.text.slice(start, lemmas.text.indexOf(' ', start))
    if (found === lemma) return middle
    if (found < lemma) low = middle + 1
    else high = middle
  }
  return -1
}

/** A base form's senses by part of speech, the more usual part of speech first. */
export function sensesOf(row: number): readonly LemmaSenses[] {
  if (row < 0) return noSenses
  const known = sensesMemo.get(row)
  if (known) return known
  const [, ...parts] = lineAt(wordnet().lemmas, row).split(' ')
  const senses = parts
    .filter((part) => !/^\d+$/.test(part))
    .map((part): LemmaSenses => {
      const rare = part.startsWith('?')
      const letter = part[rare ? 1 : 0]
      const synsets = part.slice(rare ? 2 : 1).split(',')
      return {
        letter: letter === 'v' || letter === 'a' || letter === 'r' ? letter : 'n',
        rare,
        synsets: synsets.map((number) => parseInt(number, 36))
      }
    })
  sensesMemo.set(row, senses)
  return senses
}

/** log2 of how often the tagged corpus used the word, 0 when never. */
export function usesOf(row: number): number {
  return row < 0 ? 0 : Number(/^\S+ (\d+) /.exec(lineAt(wordnet().lemmas, row))?.[1] ?? 0)
}

/** true when `lemma` is a base form of that part of speech. */
export function isLemma(lemma: string, letter: Letter): boolean {
  return sensesOf(lemmaRow(lemma)).some((sense) => sense.letter === letter)
}

export function areAntonyms(one: number, other: number): boolean {
  return wordnet().antonyms.get(one)?.includes(other) ?? false
}

export function derivedFrom(row: number): readonly number[] {
  return wordnet().derived.get(row) ?? []
}

export function oppositesOf(synset: number): readonly number[] {
  return wordnet().opposite.get(synset) ?? []
}

/** Direct hypernyms of a noun or verb; of an adjective the similar ones. Remembered. */
export function aboveOf(synset: number): readonly number[] {
  const known = aboveMemo.get(synset)
  if (known) return known
  const line = lineAt(wordnet().synsets, synset).slice(1)
  const above = line === '' ? [] : line.split(',').map((number) => parseInt(number, 36))
  aboveMemo.set(synset, above)
  return above
}

/** 0..1: 1 for a synset that nothing stands under, near 0 for "entity". */
export function specialityOf(synset: number): number {
  const { text, starts } = wordnet().synsets
  const code = text.charCodeAt(starts[synset] ?? 0)
  return (code < 58 ? code - 48 : code - 87) / 35
}
