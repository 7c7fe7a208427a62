/**
 * What nobody can see but every reader obeys is shown by its code, so that a text cannot dress up: a right-to-left override in "Mayor gnp"
 * -> "Mayor [U+202E]gnp". Joiners between letters, marks of direction and soft hyphens are spelling and stay.
 */
const disguises = /[\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0001}\u{E0020}-\u{E007F}]/gu

/** Neither a page nor XML 1.0 may hold them. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g

/** Foreign text as every format shows it. Data (JSON) keeps the text as it is. */
export function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(forbidden, '')
    .replace(disguises, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s+/gu, ' ').trim()
}
