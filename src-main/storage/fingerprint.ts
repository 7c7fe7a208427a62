import { createHash } from 'node:crypto'

/** Full SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
