import { diffArrays } from 'diff'
import type { Span } from '../model'
import type { Word } from '../reading'

export interface WordChanges {
  readonly base: readonly Span[]
  readonly account: readonly Span[]
}

/** A rewrite beyond this many changed words is marked whole: single words kept by chance would only confuse. */
const mostChanges = 400

/**
 * Which words changed inside one pair, as stretches of neighbouring words on the side that has them. Words are the same when they
 * differ only in case, in the form of quotes and dashes, or in punctuation.
 * base "Two people died" / account "Three people died": "Two" against "Three".
 */
export function wordChanges(base: readonly Word[], account: readonly Word[]): WordChanges {
  const found = exchanges(base, account)
  return { base: found.flatMap((one) => stretches(one.base)), account: found.flatMap((one) => stretches(one.account)) }
}

/** From the first word to the last: one mark over a run of changed words. */
function stretches(words: readonly Word[]): Span[] {
  const first = words[0]
  const last = words[words.length - 1]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** true when both sides say the same words in the same order. */
export function sameWording(base: readonly Word[], account: readonly Word[]): boolean {
  const spoken = (words: readonly Word[]): string => words.flatMap((word) => (word.punctuation ? [] : [word.norm])).join(' ')
  return spoken(base) === spoken(account)
}

/** A stretch of words that was put in the place of another; either may be empty. */
export interface Exchange {
  readonly base: readonly Word[]
  readonly account: readonly Word[]
}

/** What a revision put in place of what, in the order of the text. */
export function exchanges(base: readonly Word[], account: readonly Word[]): Exchange[] {
  const baseWords = base.filter((word) => !word.punctuation)
  const accountWords = account.filter((word) => !word.punctuation)
  const changes = diffArrays(baseWords, accountWords, {
    comparator: (one, other) => one.norm === other.norm,
    maxEditLength: mostChanges
  })
  // The library gives nothing at all beyond its limit.
  if (!changes) return [{ base: baseWords, account: accountWords }]
  const found: Exchange[] = []
  let [baseIndex, accountIndex] = [0, 0]
  let open: { base: Word[]; account: Word[] } | null = null
  for (const { count, added, removed } of changes) {
    if (!added && !removed) {
      open = null
      baseIndex += count
      accountIndex += count
      continue
    }
    if (!open) found.push((open = { base: [], account: [] }))
    if (removed) open.base.push(...baseWords.slice(baseIndex, (baseIndex += count)))
    else open.account.push(...accountWords.slice(accountIndex, (accountIndex += count)))
  }
  return found
}
