import type { Span } from '../model'
import type { ReadClaim } from '../reading'

const denialVerbs = /^(deny|denial|reject|dispute|refute|rebut|contest)$/
const replyNouns = /^(wrongdoing|allegation|accusation|charge|claim|criticism|responsibility|liability|involvement|guilty)$/

/** "has not rejected", "did not confirm or deny". */
function isTurned(claim: ReadClaim, index: number): boolean {
  return claim.words.slice(Math.max(0, index - 4), index).some((word) => /^(not|n't|never|neither)$/.test(word.norm))
}

/** The words by which a claim denies something or declines to answer; null when it does neither. */
export function denialIn(claim: ReadClaim): Span | null {
  const verb = claim.words.findIndex((word, index) => denialVerbs.test(word.lemma) && word.wordClass !== 'name' && !isTurned(claim, index))
  if (verb >= 0) {
    const word = claim.words[verb]
    const deny = word?.lemma === 'deny' || word?.lemma === 'denial'
    const what = claim.words.slice(verb + 1, verb + 8).some((one) => replyNouns.test(one.lemma) || /ing$/.test(one.norm))
    if (word && (deny || what)) return { start: word.start, end: word.end }
  }
  const declined = claim.words.findIndex(
    (word, index) =>
      /^(decline|refuse)$/.test(word.lemma) &&
      claim.words[index + 1]?.norm === 'to' &&
      /^(comment|respond|answer|discuss)$/.test(claim.words[index + 2]?.lemma ?? '')
  )
  const first = claim.words[declined]
  const last = claim.words[declined + 2]
  return declined >= 0 && first && last ? { start: first.start, end: last.end } : null
}
