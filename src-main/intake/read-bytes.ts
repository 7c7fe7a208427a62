import { cleanText } from './clean-text'
import { countWords } from './count-words'
import { decodeText } from './decode-text'
import { binaryContent, emptyText, SIZE_LIMIT, tooLarge, undecodable, unsupported } from './failures'
import { guessArticle } from './guess-article'
import type { Encoding, ImportedArticle, IntakeFailure, IntakeOutcome } from './imported-article'
import { parseMarkdown } from './parse-markdown'
import { parseText, type ParsedText } from './parse-text'

export const PASTED_NAME = 'Pasted text'

const PARSERS: Readonly<Record<string, (text: string) => ParsedText>> = {
  txt: parseText,
  text: parseText,
  md: parseMarkdown,
  markdown: parseMarkdown
}

/** The failure for a file that no parser is there for, before any of it is read; null when there is one. */
export function refuseByName(name: string): IntakeFailure | null {
  const extension = extensionOf(name)
  return Object.hasOwn(PARSERS, extension) ? null : unsupported(baseName(name), extension)
}

/** The bytes of a file; `name` may be a path, its last part is shown. Never throws, whatever the bytes. */
export function readBytes(name: string, bytes: Uint8Array): IntakeOutcome<ImportedArticle> {
  const shown = baseName(name)
  const refused = refuseByName(name)
  if (refused !== null) return refused
  if (bytes.length > SIZE_LIMIT) return tooLarge(shown, bytes.length)
  if (bytes.length === 0) return emptyText(shown)
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded.kind === 'binary' ? binaryContent(shown) : undecodable(shown)
  return readDecoded(shown, decoded.text, decoded.encoding, decoded.notes)
}

/** Pasted text; reading what was read before changes nothing. */
export function readText(text: string): IntakeOutcome<ImportedArticle> {
  const bytes = Buffer.byteLength(text, 'utf8')
  if (bytes > SIZE_LIMIT) return tooLarge(PASTED_NAME, bytes)
  return readDecoded(PASTED_NAME, text, 'UTF-8', [])
}

function readDecoded(name: string, raw: string, encoding: Encoding, decoding: readonly string[]): IntakeOutcome<ImportedArticle> {
  const clean = cleanText(raw)
  const parsed = (PARSERS[extensionOf(name)] ?? parseText)(clean.text)
  // Markdown may bring controls back, written as "&#7;".
  const { text } = cleanText(parsed.text)
  if (!/[^\s\p{Cf}]/u.test(text)) return emptyText(name)
  const guess = guessArticle({ ...parsed, text }, name === PASTED_NAME ? null : name)
  return {
    ok: true,
    value: { name, text, ...guess, encoding, words: countWords(text), notes: [...decoding, ...clean.notes, ...parsed.notes] }
  }
}

/** "C:\\copy\\courier.TXT" -> "courier.TXT", whichever system wrote the path. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

/** Lower case, "txt" for a name without an extension: those are plain texts more often than not. */
function extensionOf(name: string): string {
  const match = /[^.]\.([^.\s]+)$/.exec(baseName(name))
  return match?.[1]?.toLowerCase() ?? 'txt'
}
