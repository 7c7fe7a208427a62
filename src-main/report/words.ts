import { reasonLabels, type Flag, type Kind, type Severity } from '../engine'
import type { DismissalReason } from '../review'
import type { FlagState, NamedArticle } from './review-report'

/** The words of the report; the window says the same. */
export const kindWords: Readonly<Record<Kind, string>> = { contradicted: 'Contradicted', dropped: 'Dropped', added: 'Added' }

/** The order in which kinds stand in every table. */
export const kindOrder: readonly Kind[] = ['contradicted', 'added', 'dropped']

export const severityWords: Readonly<Record<Severity, string>> = { high: 'Would need a correction', medium: 'Silent fix', low: 'Style' }

export const dismissalWords: Readonly<Record<DismissalReason, string>> = {
  reworded: 'reworded',
  'less-precise': 'less precise',
  'out-of-date': 'out of date',
  'our-style': 'our style',
  'not-the-same-event': 'not the same event',
  other: 'other'
}

export const stateWords: Readonly<Record<FlagState, string>> = {
  open: 'Open',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  corrected: 'Not a difference'
}

/** A flag's heading: its reason where it has one, otherwise its kind. */
export function flagHeading(flag: Pick<Flag, 'kind' | 'reason'>): string {
  return flag.reason === null ? kindWords[flag.kind] : reasonLabels[flag.reason]
}

/** Three steps, never a percentage: readers take "73 %" for a measurement of this very flag. */
export function certaintyWord(confidence: number): 'Sure' | 'Likely' | 'Unsure' {
  if (confidence >= 0.8) return 'Sure'
  return confidence >= 0.6 ? 'Likely' : 'Unsure'
}

/** ["b3"] -> "claim 3"; ["b3", "b4"] -> "claims 3 and 4"; [] -> "words". */
export function claimNumbers(ids: readonly string[]): string {
  const numbers = ids.map((id) => id.slice(1))
  const last = numbers.at(-1)
  if (last === undefined) return 'words'
  return numbers.length === 1 ? `claim ${last}` : `claims ${numbers.slice(0, -1).join(', ')} and ${last}`
}

/** countOf(1, "claim") -> "1 claim"; countOf(3, "claim") -> "3 claims". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What a text is called by itself: its outlet, else its name. */
export function callText(text: Pick<NamedArticle, 'outlet' | 'name'>): string {
  return text.outlet ?? text.name
}
