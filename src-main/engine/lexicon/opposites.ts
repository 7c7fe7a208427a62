import { opposed } from './opposite-groups'

/** true when our own groups set the two base forms against each other. */
export function areListedOpposites(one: string, other: string): boolean {
  return opposed(one, other) !== null
}
