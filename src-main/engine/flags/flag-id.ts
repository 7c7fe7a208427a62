import type { Flag, Kind, Span } from '../model'
import type { ReadClaim } from '../reading'

/**
 * An id made of what is flagged alone: kind, rule, the claims' words and the evidence's words. It survives an edit elsewhere in
 * either text, so that an editor's decision finds its flag again.
 */
export function flagId(
  kind: Kind,
  rule: string,
  baseText: string,
  baseClaims: readonly ReadClaim[],
  baseEvidence: readonly Span[],
  accountText: string,
  accountClaims: readonly ReadClaim[],
  accountEvidence: readonly Span[]
): string {
  const words = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join('\u0001')
  const parts = [
    words(baseText, baseClaims),
    words(baseText, baseEvidence),
    words(accountText, accountClaims),
    words(accountText, accountEvidence)
  ].join('\u0002')
  return `${kind}-${rule}-${fingerprint(parts, 0x811c9dc5)}${fingerprint(parts, 0x01000193)}`
}

/** FNV-1a, 32 bit, over UTF-16 units; eight hexadecimal digits. (http://www.isthe.com/chongo/tech/comp/fnv/) */
function fingerprint(text: string, seed: number): string {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** The same sentence said and flagged twice: the second flag's id ends in "-2". */
export function numberRepeats(flags: readonly Flag[]): Flag[] {
  const seen = new Map<string, number>()
  return flags.map((flag) => {
    const times = (seen.get(flag.id) ?? 0) + 1
    seen.set(flag.id, times)
    return times === 1 ? flag : { ...flag, id: `${flag.id}-${times}` }
  })
}
