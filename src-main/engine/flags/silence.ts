import type { Span } from '../model'
import type { Word } from '../reading'
import { verbGroup } from './verb-group'

const replies = /^(?:comment|respond|reply|answer|reach)$/
const answers = /^(?:comment|explanation|answer|reply|response|statement)$/
/** Words before a verb among which a "not" turns it. */
const reach = 4

/**
 * The words by which somebody keeps silent: "declined to comment", "has not commented", "did not respond", "could not be reached", "made no
 * comment", "offered no explanation", "had nothing to say", "remained silent"; null when nobody does.
 */
export function silenceIn(words: readonly Word[]): Span | null {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word) continue
    const before = words.slice(Math.max(0, index - reach), index)
    const turned = before.some(({ norm }) => /^(?:not|n't|never)$/.test(norm))
    if (turned && replies.test(word.lemma)) return verbGroup(words, index)
    const verb = words[index - 2]
    const asked = words[index - 1]?.norm === 'to' && /^(?:decline|refuse)$/.test(verb?.lemma ?? '')
    if (verb && asked && /^(?:comment|respond|answer|reply|discuss)$/.test(word.lemma)) return { start: verb.start, end: word.end }
    const none = words[index - 1]?.norm === 'no' && /^(?:make|offer|give|have|provide)$/.test(verb?.lemma ?? '')
    if (verb && none && answers.test(word.lemma)) return { start: verb.start, end: word.end }
    const lead = words[index - 2]
    if (lead?.norm === 'nothing' && words[index - 1]?.norm === 'to' && /^(?:say|add)$/.test(word.norm))
      return { start: lead.start, end: word.end }
    const still = words[index - 1]
    if (still && word.norm === 'silent' && /^(?:remain|stay|keep|be)$/.test(still.lemma)) return { start: still.start, end: word.end }
  }
  return null
}
