/** Who appears in an article, in text order: read once, asked by every rule about speakers. */
import type { Name, Reading, Sentence, Word } from '../reading'

const casts = new WeakMap<Reading, readonly Name[]>()

/** The names of all claims, in text order. */
export function castOf(reading: Reading): readonly Name[] {
  const known = casts.get(reading)
  if (known) return known
  const cast = reading.claims.flatMap(({ details }) => details.filter((detail): detail is Name => detail.kind === 'name'))
  cast.sort((one, other) => one.start - other.start)
  casts.set(reading, cast)
  return cast
}

/** The words that stand wholly between two offsets, without marks. */
export function wordsBetween({ sentences }: Reading, from: number, to: number): Word[] {
  const found: Word[] = []
  for (let index = firstBehind(sentences, from); index < sentences.length; index += 1) {
    const sentence = sentences[index]
    if (!sentence || sentence.start >= to) break
    found.push(...sentence.words.filter((word) => !word.punctuation && word.start >= from && word.end <= to))
  }
  return found
}

/** The sentence that holds `offset`, or the next one where it stands between two. */
export function sentenceOf({ sentences }: Reading, offset: number): Sentence | null {
  return sentences[firstBehind(sentences, offset)] ?? null
}

/** The sentence before the one that holds `offset`. */
export function sentenceBefore({ sentences }: Reading, offset: number): Sentence | null {
  return sentences[firstBehind(sentences, offset) - 1] ?? null
}

/** Index of the first sentence that ends behind `offset`. */
function firstBehind(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
