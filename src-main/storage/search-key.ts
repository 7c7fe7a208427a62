/** Letters that Unicode does not take apart into a letter and a mark, though readers type them without. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"'
}

/** What titles and queries are reduced to before one is sought in the other: "Zürich’s Đông" -> "zurich's dong". */
export function searchKey(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return bare
    .replace(/[ßæœøłđðþı’‘“”]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The words of a query, each of which must be found; none for a query of spaces. */
export function searchWords(query: string): readonly string[] {
  return searchKey(query)
    .split(' ')
    .filter((word) => word !== '')
}
