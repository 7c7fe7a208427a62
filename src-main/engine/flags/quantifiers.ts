/** "all", "most", "some", "none" as shares of what they speak of: closed intervals in 0..1. */
import { countedBehind } from '../claims/counted'
import type { Span } from '../model'
import type { Word } from '../reading'
import { phraseAt, phraseBook } from '../text/phrases'

export interface Quantifier extends Span {
  readonly low: number
  readonly high: number
  readonly counted: string | null
  /** Index of its first word. */
  readonly index: number
  readonly words: string
}

const forms: readonly (readonly [string, number, number])[] = [
  ['all but', 0.5, 0.99],
  ['not all', 0, 0.99],
  ['not every', 0, 0.99],
  ['nearly all', 0.8, 0.999],
  ['almost all', 0.8, 0.999],
  ['virtually all', 0.8, 0.999],
  ['almost every', 0.8, 0.999],
  ['nearly every', 0.8, 0.999],
  ['the vast majority', 0.6, 0.999],
  ['the majority', 0.5, 0.99],
  ['a majority', 0.5, 0.99],
  ['a minority', 0.01, 0.499],
  ['every one', 1, 1],
  ['each', 1, 1],
  ['every', 1, 1],
  ['all', 1, 1],
  ['both', 1, 1],
  ['entire', 1, 1],
  ['most', 0.5, 0.99],
  ['much of', 0.35, 0.95],
  ['little of', 0.001, 0.3],
  ['parts of', 0.01, 0.9],
  ['the whole', 1, 1],
  ['hardly any', 0.001, 0.15],
  ['almost none', 0, 0.15],
  ['many', 0.2, 0.99],
  ['none', 0, 0],
  ['neither', 0, 0],
  ['few', 0.001, 0.3],
  ['some', 0.001, 0.95],
  ['only', -1, -1]
]
const book = phraseBook(forms.filter(([, low]) => low >= 0).map(([words, low, high]) => [words, { low, high }]))

/** All quantifiers of a claim with what they speak of. "most" before an adjective ("most likely") is none. */
export function findQuantifiers(words: readonly Word[]): Quantifier[] {
  const found: Quantifier[] = []
  let index = 0
  while (index < words.length) {
    const row = phraseAt(book, words, index)
    const last = row ? words[index + row.words.length - 1] : undefined
    const first = words[index]
    if (row && first && last && speaksOfThings(words, index, row.words)) {
      const { counted } = countedBehind(words, last.end)
      found.push({ start: first.start, end: last.end, ...row.value, counted, index, words: row.words.join(' ') })
    }
    index += row?.words.length ?? 1
  }
  return found
}

function speaksOfThings(words: readonly Word[], index: number, form: readonly string[]): boolean {
  const before = words[index - 1]?.norm ?? ''
  const after = words[index + form.length]
  const word = form[0] ?? ''
  if (
    word === 'most' &&
    (/^(the|at|its|his|her|one)$/.test(before) ||
      after?.wordClass === 'adverb' ||
      (after?.wordClass === 'adjective' && words[index + 2]?.wordClass !== 'noun'))
  )
    return false
  if (word === 'all' && /^(at|after|above|of|first)$/.test(before)) return false
  if (word === 'all' && /^(along|right|night|day|over|out)$/.test(after?.norm ?? '')) return false
  if (
    (word === 'every' || word === 'each') &&
    /^(day|week|month|year|hour|time|other|two|three|four|few|morning|night)$/.test(after?.norm ?? '')
  )
    return false
  if (word === 'both' && before === 'in') return false
  if (word === 'both' && words.slice(index, index + 8).some((one) => one.norm === 'and')) return false
  if (word === 'many' && /^(as|so|how|too|that|the|very)$/.test(before)) return false
  if (word === 'some' && after?.wordClass === 'number') return false
  return true
}
