import type { Judgement } from './model'

/** Judges one pair of short texts as a whole. */
export function judgePair(base: string, account: string): Judgement {
  const same = base === account
  return { contradicted: false, contradiction: 0, reason: null, same, similarity: same ? 1 : 0, factsChanged: !same, change: same ? 0 : 1 }
}
