import { alignTokens } from './placing/align-tokens'
import { cutTokens, type Token } from './placing/cut-text'

/** A verdict given on one wording holds for another as long as no more than this share of either is different. */
const mostChanged = 0.2
/** Words that turn a statement round or weaken it; beside figures and names, whose change is never slight. */
const telling = new Set(
  "not no never none nobody nothing neither nor without cannot can can't don't didn't doesn't isn't wasn't won't may might could would should must will all every most some few many only least more less fewer over under about before after until since denied denies".split(
    ' '
  )
)

/** The same words in the same order, whatever the marks, capitals and spaces. */
export function sameWords(one: string, other: string): boolean {
  if (one === other) return true
  const [first, second] = [words(one), words(other)]
  return first.length === second.length && first.every(({ norm }, index) => norm === second[index]?.norm)
}

/**
 * A verdict given on `older` may stand on `newer`: a word of style changed, but no figure, no name and no word that turns the sense.
 * "The mayor apologised to traders" -> "The mayor has apologised to the traders" holds, "did not apologise" does not.
 */
export function stillHolds(older: string, newer: string): boolean {
  if (sameWords(older, newer)) return true
  const [from, to] = [words(older), words(newer)]
  const map = alignTokens(from, to)
  const kept = new Set(map)
  const lost = from.filter((_, index) => (map[index] ?? -1) < 0)
  const come = to.filter((_, index) => !kept.has(index))
  if (
    [...lost.map((word) => [word, older, from] as const), ...come.map((word) => [word, newer, to] as const)].some((one) =>
      isTelling(...one)
    )
  )
    return false
  return weightOf(lost) <= mostChanged * weightOf(from) && weightOf(come) <= mostChanged * weightOf(to)
}

function words(text: string): Token[] {
  return cutTokens(text, 0, text.length).filter(({ norm }) => /[\p{L}\p{N}%$€£]/u.test(norm))
}

/** A capital tells a name, but not on the first word. */
function isTelling(word: Token, text: string, all: readonly Token[]): boolean {
  return telling.has(word.norm) || /[\p{N}%$€£]/u.test(word.norm) || (word !== all[0] && /^\p{Lu}/u.test(text.slice(word.start, word.end)))
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0)
}
