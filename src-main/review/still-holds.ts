/** "The Mayor said:" -> "the", "mayor", "said": what is left when case, marks and spaces are taken away. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+(?:[.,:'’-][\p{L}\p{N}]+)*%?/gu) ?? []
  )
}

/** The same words in the same order, whatever the marks between them. */
export function sameWords(one: string, other: string): boolean {
  return one === other || wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

/** A verdict given on `older` may stand on `newer`. */
export function stillHolds(older: string, newer: string): boolean {
  return sameWords(older, newer)
}
