/** Half a surrogate pair, which UTF-8 cannot write: SQLite would hand back another text than it was given. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** "a\ud800b" -> "a\ufffdb". What `toWellFormed()` does, which ES2023 does not have. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd')
}
