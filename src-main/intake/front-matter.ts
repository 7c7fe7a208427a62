export interface FrontMatter {
  /** Keys in lower case, values without quotation marks; only single lines, lists and nested values are left out. */
  readonly fields: ReadonlyMap<string, string>
  /** What follows it. */
  readonly body: string
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const LINE = /^([A-Za-z][\w -]{0,40}?)[ \t]*:[ \t]+(\S.*)$/

/**
 * The `key: value` lines between two `---` at the very start, as static site generators write them. Not a YAML parser:
 * headline, outlet and date are single lines, and whatever is not stays unread.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text)
  if (block === null) return { fields: new Map(), body: text }
  const fields = new Map<string, string>()
  for (const line of (block[1] ?? '').split('\n')) {
    const [, key, value] = LINE.exec(line) ?? []
    const plain = value === undefined ? '' : unquoted(value.trim())
    if (key !== undefined && plain !== '' && !/^[[{|>&*!]/.test(plain)) fields.set(key.toLowerCase(), plain)
  }
  // A rule, a few lines and another rule are no front matter when nothing in between is a field.
  return fields.size === 0 ? { fields, body: text } : { fields, body: text.slice(block[0].length) }
}

/** `"Flood ""again"""`, 'Flood' -> without the outer marks; a comment behind a plain value is cut off. */
function unquoted(value: string): string {
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(value)
  if (double?.[1] !== undefined) return double[1].replace(/\\(["\\])/g, '$1')
  const single = /^'((?:[^']|'')*)'/.exec(value)
  if (single?.[1] !== undefined) return single[1].replace(/''/g, "'")
  return value.replace(/\s+#.*$/, '')
}
