/** Lists of phrases by their first word, so that a word which begins none costs one look. */
export interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

export type PhraseBook<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** "rule out" stands under "rule"; the order in the list stays, for the first that fits holds. */
export function phraseBook<Value>(rows: readonly (readonly [phrase: string, value: Value])[]): PhraseBook<Value> {
  const book = new Map<string, Phrase<Value>[]>()
  for (const [phrase, value] of rows) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const known = book.get(first)
    if (known) known.push({ words, value })
    else book.set(first, [{ words, value }])
  }
  return book
}

/** The first phrase of the book that stands at `index`. */
export function phraseAt<Value>(
  book: PhraseBook<Value>,
  words: readonly { readonly norm: string }[],
  index: number
): Phrase<Value> | undefined {
  return book.get(words[index]?.norm ?? '')?.find((phrase) => phrase.words.every((part, step) => words[index + step]?.norm === part))
}
