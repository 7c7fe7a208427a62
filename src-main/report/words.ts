import type { Flag, Kind, Reason, Severity } from '../engine'

/** The words of the report; the window says the same. */
export const kindWords: Readonly<Record<Kind, string>> = { contradicted: 'Contradicted', dropped: 'Dropped', added: 'Added' }

export const severityWords: Readonly<Record<Severity, string>> = { high: 'Would need a correction', medium: 'Silent fix', low: 'Style' }

/** "number" -> "Number". */
export function reasonWord(reason: Reason): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1)
}

/** A flag's heading: its reason where it has one, otherwise its kind. */
export function flagHeading(flag: Flag): string {
  return flag.reason === null ? kindWords[flag.kind] : reasonWord(flag.reason)
}

/** Three steps, never a percentage: readers take "73 %" for a measurement of this very flag. */
export function certaintyWord(confidence: number): 'Sure' | 'Likely' | 'Unsure' {
  if (confidence >= 0.8) return 'Sure'
  return confidence >= 0.6 ? 'Likely' : 'Unsure'
}

/** ["b3"] -> "claim 3"; ["b3", "b4"] -> "claims 3 and 4". */
export function claimNumbers(ids: readonly string[]): string {
  const numbers = ids.map((id) => id.slice(1))
  const last = numbers.at(-1) ?? ''
  return numbers.length < 2 ? `claim ${last}` : `claims ${numbers.slice(0, -1).join(', ')} and ${last}`
}

/** countOf(1, "claim") -> "1 claim"; countOf(3, "claim") -> "3 claims". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
