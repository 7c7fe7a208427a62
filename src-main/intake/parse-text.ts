/** What a format's parser hands on: the text a reader would see, and what the file says about itself. */
export interface ParsedText {
  readonly text: string
  /** Fields that the file names itself, keys in lower case; empty for plain text. */
  readonly fields: ReadonlyMap<string, string>
  /** The title as the format marks it; null when it marks none. */
  readonly heading: string | null
  /** Sentences for the editor. */
  readonly notes: readonly string[]
}

/** Plain text is what it is. */
export function parseText(text: string): ParsedText {
  return { text, fields: new Map(), heading: null, notes: [] }
}
