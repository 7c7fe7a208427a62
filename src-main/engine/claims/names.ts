import type { Name, Sentence, Word } from '../reading'
import type { NameBook } from './name-book'

/** The names that stand wholly inside a run of words, in text order. */
export function findNames(words: readonly Word[], book: NameBook): Name[] {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  const names: Name[] = []
  for (let index = firstFrom(book, start); index < book.length; index += 1) {
    const entry = book[index]
    if (!entry || entry.start >= end) break
    if (entry.end > end) continue
    names.push({ kind: 'name', start: entry.start, end: entry.end, type: entry.type, key: entry.key, words: entry.words, role: entry.role })
  }
  return names
}

/** Characters back from a sentence in which "he" finds its person. */
const reach = 600

/** Key of the person named last before `offset`, in this sentence or not far before it; null when there is none. */
export function personBefore(book: NameBook, offset: number, sentence: Sentence): string | null {
  for (let index = firstFrom(book, offset) - 1; index >= 0; index -= 1) {
    const entry = book[index]
    if (!entry || entry.start < sentence.start - reach) return null
    if (entry.type === 'person') return entry.key
  }
  return null
}

/** First entry that begins at or behind `offset`; the book is in text order. */
function firstFrom(book: NameBook, offset: number): number {
  let low = 0
  let high = book.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((book[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
