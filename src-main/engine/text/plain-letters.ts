/**
 * Patterns with classes of Unicode ("any letter") are slow to prepare, about 15 ms at a start for the one that cuts words, and several
 * times slower to run than those with A-Z. Nearly every line of English news holds nothing that they would be needed for.
 */

/** ASCII and the signs of English typography, none of them a letter, a combining mark or a digit. */
const plain = /^[\0-\x7f\xa0£€¥₹“”‘’‐‑–—…•]*$/

const classes: readonly (readonly [unicode: string, ascii: string])[] = [
  ['\\p{L}', 'A-Za-z'],
  ['\\p{Lu}', 'A-Z'],
  ['\\p{M}', ''],
  ['\\p{N}', '0-9']
]

/**
 * Gives for a text the pattern that matches the same in it: `pattern` itself, or in plain texts its simple form.
 * `pattern` may hold \p{L}, \p{Lu}, \p{M} and \p{N}, each within [ ].
 */
export function fitting(pattern: RegExp): (text: string) => RegExp {
  let simple: RegExp | null = null
  return (text) => (plain.test(text) ? (simple ??= simplified(pattern)) : pattern)
}

function simplified(pattern: RegExp): RegExp {
  const source = classes.reduce((made, [unicode, ascii]) => made.replaceAll(unicode, ascii), pattern.source)
  return new RegExp(source, pattern.flags)
}
