/** Which words show that a statement is turned round on one side: "does not say" / "says", "rejected" / "approved". */
import { firstFrom } from '../claims/counted'
import { opposed } from '../lexicon/opposite-groups'
import type { Span } from '../model'
import type { Negation, Word } from '../reading'
import { governor, phrasalGroup, verbGroup } from './verb-group'

export interface Shown {
  readonly own: Span
  readonly other: Span
  /** "rejected the repairs" / "approved the repairs": two verbs exclude each other rather than one being turned round. */
  readonly opposite: boolean
}

/** "does not say" / "says", "was not ready" / "was ready". */
export function turned(negation: Negation, index: number, words: readonly Word[], partner: number, others: readonly Word[]): Shown {
  const particle = words[index + 1]?.norm === others[partner + 1]?.norm
  const [group, other] = particle
    ? [phrasalGroup(words, index), phrasalGroup(others, partner)]
    : [verbGroup(words, index), verbGroup(others, partner)]
  const lead = verbGroup(words, firstFrom(words, negation.start)).start
  return {
    own: { start: Math.min(group.start, lead), end: Math.max(group.end, negation.end) },
    other,
    opposite: false
  }
}

/** Against "stop the war", "oppose the war" is no clash: both turn the same thing down. */
const refusals =
  /^(oppose|reject|deny|refuse|decline|stop|prevent|avoid|cancel|ban|bar|block|fear|resist|halt|abandon|drop|scrap|rule|turn|dismiss|end|finish|cease|fail|lack|dispute|refute|foil|thwart|avert|skip|miss|protect|guard|shield|shun)$/
/** Verbs that affirm nothing about what follows them. */
const lame = /^(be|have|do|say|tell|ask|want|try|seek|hope|consider|discuss|weigh|call|accuse|demand)$/

/**
 * "rejected emergency repairs" / "approved emergency repairs": what turns a thing down is set against the verb over there that takes
 * the same thing along. null when none does, as in "stop the war" / "Before the war".
 */
export function refused(negation: Negation, index: number, words: readonly Word[], partner: number, others: readonly Word[]): Shown | null {
  const cue = firstFrom(words, negation.start)
  const twin = others[partner]
  const lead = governor(others, partner)
  const verb = others[lead]
  const first = words[cue]
  if (!first || !twin) return null
  const phrase = words
    .slice(cue, firstFrom(words, negation.end))
    .flatMap((word, step) => (step > 0 && word.norm === 'to' ? [] : [step > 0 ? word.norm : word.lemma]))
  const target = words[index]
  const verbs = target?.wordClass === 'verb' && twin.wordClass === 'verb'
  if (verb && opposed(phrase.join(' '), verb.lemma)) return { own: verbGroup(words, cue), other: verbGroup(others, lead), opposite: !verbs }
  if (verb && refusals.test(verb.lemma)) return null
  if (verbs || adverbial.test(first.norm))
    return {
      own: { start: verbGroup(words, cue).start, end: target?.end ?? negation.end },
      other: ledVerb(others, partner),
      opposite: false
    }
  if (!verb || lame.test(verb.lemma)) return null
  const own = verbGroup(words, cue)
  return { own: { start: own.start, end: Math.max(own.end, negation.end) }, other: phrasalGroup(others, lead), opposite: true }
}

/** Cues that are no verbs. */
const adverbial = /^(rather|instead|against|without|unable|unwilling|reluctant|unlikely|impossible|powerless|no|in|far)$/

/** "threatened to send" where another verb leads to this one. */
function ledVerb(words: readonly Word[], index: number): Span {
  const lead = words[index - 1]?.norm === 'to' ? words[index - 2] : undefined
  const group = verbGroup(words, lead ? index - 2 : index)
  return { start: lead?.wordClass === 'verb' ? group.start : verbGroup(words, index).start, end: words[index]?.end ?? group.end }
}
