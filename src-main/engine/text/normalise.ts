/** What is compared instead of the character itself; every entry is one UTF-16 unit for one. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' '
}

const foreign = new RegExp(`[${Object.keys(plain).join('')}]`, 'g')

/** Curly quotes, dashes and spaces made plain. The length stays, so every offset still points at the same character. */
export function plainText(text: string): string {
  // Nearly every word is plain already.
  if (!/[^ -_a-~]/.test(text)) return text
  return text.replace(foreign, (character) => plain[character] ?? character)
}

/** `plainText` in lower case, the length kept: "İ" grows when lowered, so it stays. */
export function normalise(text: string): string {
  const made = plainText(text)
  const lower = made.toLowerCase()
  if (lower.length === made.length) return lower
  let kept = ''
  for (const character of made) {
    const small = character.toLowerCase()
    kept += small.length === character.length ? small : character
  }
  return kept
}
