/**
 * Groups of words that exclude each other when they stand in the same slot of the same statement: "lift" / "impose", "confirm" /
 * "deny", "rose" / "fell". Lemmas, also of two words ("put on"). What WordNet's antonyms leave out of the language of news.
 */
import type { Reason } from '../model'
import { oppositeRows } from './opposite-rows'

export interface OppositeGroup {
  readonly name: string
  readonly reason: Reason
  readonly left: ReadonlySet<string>
  readonly right: ReadonlySet<string>
}

const oppositeGroups: readonly OppositeGroup[] = oppositeRows.map(([name, reason, left, right]) => ({
  name,
  reason,
  left: new Set(left.split('|')),
  right: new Set(right.split('|'))
}))

/** Word or two-word lemma -> the groups it stands in, with its side. */
const places = new Map<string, { group: OppositeGroup; left: boolean }[]>()
for (const group of oppositeGroups) {
  for (const [words, left] of [[group.left, true] as const, [group.right, false] as const]) {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), { group, left }])
  }
}

/** The groups in which a word stands, and on which side of each. */
export function oppositePlaces(lemma: string): readonly { readonly group: OppositeGroup; readonly left: boolean }[] {
  return places.get(lemma) ?? []
}

/** Does a phrase of the groups begin with this word? "turn": "turn down". */
export function beginsPhrase(word: string): boolean {
  return beginnings.has(word)
}

const beginnings: ReadonlySet<string> = new Set([...places.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0] ?? ''))

/** true when a group holds both on one side and none sets them against each other: "halt" and "suspend". */
export function allied(one: string, other: string): boolean {
  return oppositePlaces(one).some(
    ({ group, left }) => (left ? group.left : group.right).has(other) && !(left ? group.right : group.left).has(other)
  )
}

/** The group that sets the two against each other, or null. */
export function opposed(one: string, other: string): OppositeGroup | null {
  for (const { group, left } of oppositePlaces(one)) {
    const [own, against] = left ? [group.left, group.right] : [group.right, group.left]
    if (against.has(other) && !own.has(other) && !against.has(one)) return group
  }
  return null
}
