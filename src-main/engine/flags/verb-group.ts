/** The words of a verb as an editor would point at them: "does not say", "may have been", "has agreed", never what follows the verb. */
import type { Span } from '../model'
import type { Word } from '../reading'

const auxiliaries =
  /^(be|is|are|was|were|been|being|am|has|have|had|having|do|does|did|will|would|wo|shall|sha|should|may|might|must|can|ca|could|cannot|'ll|'ve|'re|'d|get|got)$/
const negators = /^(not|n't|never)$/
const between = /^(yet|also|still|ever|already|only|just|even|always|once|now|then|so|a|an|the|any)$/
const particles = /^(down|out|up|off|over|back|away|in|on|aside)$/

/** Words looked at before a verb's own for its auxiliaries, and before a word for the verb that governs it. */
const reach = 7

/** true for "was", "has", "may", "'ll": a word that only helps a verb. */
export function isAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && auxiliaries.test(word.norm)
}

/** From the first auxiliary or negator that leads to the word, to the word's end; the bare word when nothing leads to it. */
export function verbGroup(words: readonly Word[], index: number): Span {
  const end = words[index]?.end ?? 0
  let first = index
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const word = words[at]
    if (!word || word.punctuation) break
    if (auxiliaries.test(word.norm) || negators.test(word.norm)) first = at
    else if (!between.test(word.norm) && !(word.wordClass === 'adverb' && /ly$/.test(word.norm))) break
  }
  return { start: words[first]?.start ?? 0, end }
}

/** The auxiliary nearest before a word, as in "was the winter storms"; -1 when another verb or a comma stands between. */
export function copulaBefore(words: readonly Word[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const word = words[at]
    if (!word || word.punctuation) return -1
    if (/^(be|is|are|was|were|been|being)$/.test(word.norm)) return at
    if (word.wordClass === 'verb') return -1
  }
  return -1
}

/** Index of the verb before a word that takes it along: "agreed" for "hand" in "agreed to hand over", "approved" for "repairs"; -1 when there is none. */
export function governor(words: readonly Word[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const word = words[at]
    if (!word || word.punctuation) return -1
    if (word.wordClass === 'verb' && !auxiliaries.test(word.norm)) return at
  }
  return -1
}

/** A verb's group with its particle: "turned down", "put down to". */
export function phrasalGroup(words: readonly Word[], index: number): Span {
  const { start, end } = verbGroup(words, index)
  const particle = words[index + 1]
  return particle && particles.test(particle.norm) ? { start, end: particle.end } : { start, end }
}
