import { alignTokens } from './align-tokens'
import { cutTokens, type Token } from './cut-text'

/** Less of the first words than this left, or more than this put in, and they are no longer the words an editor spoke of. */
const leastKept = 0.5

/** Says whether `now` still is `given`, however many versions lie between: each may change a little, all together not more than half. */
export function stillItself(given: string, now: string): boolean {
  if (given === now) return true
  const [older, newer] = [cutTokens(given, 0, given.length), cutTokens(now, 0, now.length)]
  const map = alignTokens(older, newer)
  const kept = weightOf(older.filter((_, index) => (map[index] ?? -1) >= 0))
  return kept >= leastKept * weightOf(older) && kept >= leastKept * weightOf(newer)
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0)
}
