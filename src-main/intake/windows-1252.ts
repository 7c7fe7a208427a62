/** Every byte says something in Windows-1252 but these five. */
const UNUSED_BYTES = /[\x81\x8d\x8f\x90\x9d]/

/** Accented letters are rarer than this among the letters of any Western language (Vietnamese is not written in it). */
const ACCENTED_SHARE = 0.35

/** Places that no Western text has: "prŽs" (Mac OS Roman read wrongly), "ä¸­" (UTF-8 or Chinese), "ÎÏÑ" (Cyrillic). */
const ODD_SHARE = 0.2

/** A language shows itself in far less, in bytes. */
const SAMPLE = 200_000

/**
 * Any bytes can be read as Windows-1252, so the text has to look like a Western language: mostly plain letters, accented
 * ones in lower case within words, signs where signs stand. Other one-byte encodings come out as something else.
 */
export function readsAsWindows1252(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (UNUSED_BYTES.test(raw)) return false
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE))
  const high = count(text, /[^\x00-\x7f]/gu)
  const plain = count(text, /[A-Za-z]/g)
  const accented = count(text, /[\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]/g)
  if (accented > (plain + accented) * ACCENTED_SHARE) return false
  return count(text, ODD_PLACES) <= high * ODD_SHARE
}

/**
 * An upper-case accented letter right after a lower-case one, a sign between two letters, and the two-byte patterns of
 * UTF-8 ("Ã©", "â€™"). The lookahead leaves the second letter for the next match.
 */
const ODD_PLACES =
  /(?<=[a-z\u00df-\u00ff])[\u00c0-\u00de\u0160\u017d\u0178\u0152]|(?<=\p{L})[\u00a1-\u00a6\u00a8-\u00ac\u00ae-\u00b1\u00b4-\u00b6\u00b8\u00bb-\u00bf\u2020\u2021\u2030\u02c6\u02dc\u203a\u0192](?=\p{L})|[\u00c2\u00c3][\u0080-\u00bf\u20ac\u2122\u0153]|\u00e2\u20ac/gu

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
