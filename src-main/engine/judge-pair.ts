import { shippedLinks } from './alignment/align-claims'
import type { Rule } from './flags/rule'
import { judgeContradiction, judgeEdit, judgeSame } from './judge/judge-reading'
import { readPair } from './judge/read-pair'
import type { Judgement } from './model'

/**
 * Judges one pair of short texts as a whole: can both be true of the same event, do they state the same, did a fact change?
 * Never throws; texts may be longer than a sentence. Measuring may go without some `rules`.
 */
export function judgePair(base: string, account: string, rules?: readonly Rule[]): Judgement {
  if (base === account)
    return { contradicted: false, contradiction: 0, reason: null, same: true, similarity: 1, factsChanged: false, change: 0 }
  const reading = readPair(base, account, shippedLinks, rules)
  const contradiction = judgeContradiction(reading)
  const similarity = judgeSame(reading)
  const change = judgeEdit(reading)
  const contradicted = contradiction >= 0.5
  return {
    contradicted,
    contradiction: rounded(contradiction),
    reason: contradicted ? (reading.hits[0]?.reason ?? null) : null,
    same: similarity >= 0.5,
    similarity: rounded(similarity),
    factsChanged: change >= 0.5,
    change: rounded(change)
  }
}

/** Four decimals: no file changes with the last bits of a sum. */
function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
