/**
 * A hedge put in or left out where the words around it are the same: "the gang probably had help" / "the gang had help", "will
 * probably double" / "will double", "probably in January" / "in January". No verb with a meaning of its own is needed to see it.
 */
import type { Span } from '../model'
import type { Word } from '../reading'
import type { PairContext, RuleHit } from './rule'

const hedges = /^(probably|possibly|perhaps|maybe|allegedly|reportedly|supposedly|presumably|purportedly|conceivably|likely)$/
/** Over there any of these leaves it open as well. */
const open =
  /^(probably|possibly|perhaps|maybe|allegedly|reportedly|supposedly|presumably|purportedly|likely|may|might|could|believed|thought|suspected|apparently|alleged)$/
/** Words before and behind the hedge that have to stand together over there. */
const wordsBefore = 2
const wordsBehind = 3
const leastWords = 3

/** One hit for each such hedge. */
export function bareHedges({ baseWords, accountWords }: PairContext): RuleHit[] {
  return [...missing(baseWords, accountWords, false), ...missing(accountWords, baseWords, true)]
}

function missing(own: readonly Word[], others: readonly Word[], swapped: boolean): RuleHit[] {
  if (others.some((word) => open.test(word.norm))) return []
  const plain = others.filter((word) => !word.punctuation)
  return own.flatMap((hedge, index): RuleHit[] => {
    if (!hedges.test(hedge.norm) || own[index - 1]?.norm === 'most') return []
    const before = own
      .slice(0, index)
      .filter((word) => !word.punctuation)
      .slice(-wordsBefore)
    const behind = own
      .slice(index + 1)
      .filter((word) => !word.punctuation)
      .slice(0, wordsBehind)
    const around = [...before, ...behind]
    if (behind.length === 0 || around.length < leastWords) return []
    const at = plain.findIndex((_, from) => around.every((word, step) => plain[from + step]?.norm === word.norm))
    const next = plain[at + before.length]
    const last = behind.at(behind[0]?.stop === true ? 1 : 0) ?? behind[0]
    const there = plain[at + before.length + (behind[0]?.stop === true && behind.length > 1 ? 1 : 0)]
    if (at < 0 || !next || !last || !there) return []
    const shown: Span = { start: hedge.start, end: last.end }
    const bare: Span = { start: next.start, end: there.end }
    return [
      {
        rule: swapped ? 'certainty-down' : 'certainty-up',
        reason: 'certainty',
        baseEvidence: [swapped ? bare : shown],
        accountEvidence: [swapped ? shown : bare],
        strength: 0.85
      }
    ]
  })
}
