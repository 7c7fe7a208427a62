import { replacementNotes } from './clean-text'
import type { Encoding } from './imported-article'
import { readsAsWindows1252 } from './windows-1252'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly notes: readonly string[] }
  | { readonly ok: false; readonly kind: 'binary' | 'undecodable' }

/** How files that are no texts begin: PDF, ZIP (DOCX, EPUB), PNG, JPEG, GIF, RTF is text of a kind but not of ours. */
const SIGNATURES: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '{\\rtf',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  '\x1f\x8b'
]

/** More control characters than this share, and more than a handful, and it is no text with a stray one in it. */
const CONTROL_SHARE = 0.01
const STRAY_CONTROLS = 3

/**
 * From the surest sign to the weakest: byte order mark, the zero bytes of UTF-16, strict UTF-8, UTF-8 with a few broken
 * places, Windows-1252 if it reads like a Western language. Never throws, whatever the bytes.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const start = latin1(bytes.subarray(0, 8))
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return { ok: false, kind: 'binary' }
  if (start.startsWith('\xff\xfe\0\0') || start.startsWith('\0\0\xfe\xff')) return { ok: false, kind: 'undecodable' }
  if (start.startsWith('\xef\xbb\xbf')) return sure(decode('utf-8', bytes), 'UTF-8')
  if (start.startsWith('\xff\xfe')) return sure(decode('utf-16le', bytes), 'UTF-16 LE')
  if (start.startsWith('\xfe\xff')) return sure(decode('utf-16be', bytes), 'UTF-16 BE')
  return decodeUnmarked(bytes)
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide !== null) return wide
  const strict = strictUtf8(bytes)
  if (strict !== null) return sure(strict, 'UTF-8')
  if (hasTooManyControls(latin1(bytes))) return { ok: false, kind: 'binary' }
  const lenient = decode('utf-8', bytes)
  if (isBrokenUtf8(lenient)) return sure(lenient, 'UTF-8')
  if (!readsAsWindows1252(bytes)) return { ok: false, kind: 'undecodable' }
  return sure(decode('windows-1252', bytes), 'Windows-1252')
}

/** A decoded text, unless it is full of controls; what the decoder had to replace is noted. */
function sure(text: string, encoding: Encoding): Decoded {
  if (hasTooManyControls(text)) return { ok: false, kind: 'binary' }
  return { ok: true, text, encoding, notes: replacementNotes(count(text, /\ufffd/g)) }
}

/**
 * UTF-16 without a mark: in Western text every second byte is zero, and in others at least those of spaces and line
 * ends. The zeros stand on one side only; in other binary files they stand on both.
 */
function wideEncoding(bytes: Uint8Array): Decoded | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  for (let index = 0; index < bytes.length; index++) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // One character in twenty is a space or a line end even in long German or Russian words.
  if (Math.max(even, odd) < bytes.length / 2 / 20 || Math.min(even, odd) > Math.max(even, odd) / 20) return null
  const encoding = odd > even ? 'UTF-16 LE' : 'UTF-16 BE'
  const text = decode(encoding === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be', bytes)
  return isMostlyText(text) ? sure(text, encoding) : null
}

/** Letters, digits, spaces and punctuation of some script, as opposed to private, unassigned and control characters. */
function isMostlyText(text: string): boolean {
  return count(text, /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]/gu) >= text.length * 0.9
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Cut off in a character or damaged in a few places: at least ten good characters beyond ASCII for each bad one. */
function isBrokenUtf8(lenient: string): boolean {
  const bad = count(lenient, /\ufffd+/g)
  const good = count(lenient, /[^\u0000-\u007f\ufffd]/gu)
  return good >= bad * 10
}

function hasTooManyControls(text: string): boolean {
  const controls = count(text, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)
  return controls > Math.max(STRAY_CONTROLS, text.length * CONTROL_SHARE)
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes)
}

/** One character a byte, for looking at bytes with regular expressions. Not Windows-1252, which "latin1" names elsewhere. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
