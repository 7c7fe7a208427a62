/** Characters that nobody can see but that change what is seen or compared; each is shown as a chip with its name. */

const names: Readonly<Record<number, readonly [short: string, name: string]>> = {
  0x00ad: ['SHY', 'Soft hyphen'],
  0x061c: ['ALM', 'Arabic letter mark'],
  0x180e: ['MVS', 'Mongolian vowel separator'],
  0x200b: ['ZWSP', 'Zero width space'],
  0x200c: ['ZWNJ', 'Zero width non-joiner'],
  0x200d: ['ZWJ', 'Zero width joiner'],
  0x200e: ['LRM', 'Left-to-right mark'],
  0x200f: ['RLM', 'Right-to-left mark'],
  0x202a: ['LRE', 'Left-to-right embedding'],
  0x202b: ['RLE', 'Right-to-left embedding'],
  0x202c: ['PDF', 'End of direction change'],
  0x202d: ['LRO', 'Left-to-right override'],
  0x202e: ['RLO', 'Right-to-left override'],
  0x2060: ['WJ', 'Word joiner'],
  0x2061: ['FA', 'Invisible function application'],
  0x2062: ['IT', 'Invisible times'],
  0x2063: ['IS', 'Invisible separator'],
  0x2064: ['IP', 'Invisible plus'],
  0x2066: ['LRI', 'Left-to-right isolate'],
  0x2067: ['RLI', 'Right-to-left isolate'],
  0x2068: ['FSI', 'First strong isolate'],
  0x2069: ['PDI', 'End of isolate'],
  0xfeff: ['BOM', 'Zero width no-break space']
}

/** Joiners stand inside Persian words and emoji, where they are spelling, not disguise: there they stay as they are. */
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]+|(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu
/** Latin letters never need a joiner: "pay\u200Dpal" is a disguise. */
const latinJoiner = /(?<=\p{Script=Latin})[\u200C\u200D]/gu

/** Nearly every text has none of them; this asks quickly. */
const suspect = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u

interface Part {
  readonly offset: number
  readonly text: string
  readonly invisible: boolean
}

/** The text cut at its invisible characters; the parts together are the text. */
export function splitInvisible(text: string): readonly Part[] {
  if (!suspect.test(text)) return text === '' ? [] : [{ offset: 0, text, invisible: false }]
  const hits = [...text.matchAll(invisible), ...text.matchAll(latinJoiner)].toSorted((one, other) => one.index - other.index)
  const parts: Part[] = []
  let reached = 0
  for (const hit of hits) {
    if (hit.index < reached) continue
    if (hit.index > reached) parts.push({ offset: reached, text: text.slice(reached, hit.index), invisible: false })
    parts.push({ offset: hit.index, text: hit[0], invisible: true })
    reached = hit.index + hit[0].length
  }
  if (reached < text.length) parts.push({ offset: reached, text: text.slice(reached), invisible: false })
  return parts
}

/** "Right-to-left override"; tag characters, which can spell a hidden message, are one chip: "Hidden tag characters". */
export function nameInvisible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return names[code]?.[1] ?? (code >= 0xe0000 ? 'Hidden tag characters' : 'Invisible character')
}

/** What fits on the chip: "RLO". */
export function abbreviateInvisible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return names[code]?.[0] ?? (code >= 0xe0000 ? 'TAGS' : 'U+' + code.toString(16).toUpperCase())
}
