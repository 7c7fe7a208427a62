/** Somebody keeps silent on one side and speaks on the other: base "the firm declined to comment" / account "the firm called it nonsense". */
import { plainSpeech, speechVerbForms } from '../lexicon/speech-verbs'
import type { Span } from '../model'
import type { Word } from '../reading'
import { isAuxiliary, verbGroup } from './verb-group'
import type { PairContext, Rule } from './rule'
import { silenceIn } from './silence'

/** Verbs that take a stand besides those of speech. */
const stands =
  /^(dismiss|deny|reject|welcome|defend|praise|hail|condemn|call|describe|apologise|apologize|confirm|insist|admit|concede|criticise|criticize|blast|promise|pledge|vow|acknowledge|accept|dispute)$/
/** Words before a verb or a silence within which its subject stands. */
const reach = 10
/** Words before a verb among which a "not" turns it. */
const turnedWithin = 3

/** One hit where the subject of the silence is the subject of a verb of speech over there, and nobody is silent there. */
export const silenceDiffers: Rule = (_pair, context) => {
  const [base, account] = [silenceIn(context.baseWords), silenceIn(context.accountWords)]
  if ((base === null) === (account === null)) return []
  const silent = base ?? account
  if (!silent) return []
  const said = speechOf(silent, context, base === null)
  if (!said) return []
  return [
    {
      rule: 'silence-differs',
      reason: 'negation',
      baseEvidence: [base ?? said],
      accountEvidence: [account ?? said],
      strength: 0.6
    }
  ]
}

/** The verb by which the one who is silent here speaks there; null where somebody else does. */
function speechOf(silent: Span, { baseWords, accountWords, aligned }: PairContext, swapped: boolean): Span | null {
  const [words, others] = swapped ? [accountWords, baseWords] : [baseWords, accountWords]
  const links = swapped ? aligned().byAccount : aligned().byBase
  const at = words.findIndex(({ start }) => start >= silent.start)
  const subjects = new Set(
    nounsBefore(words, at).flatMap((index) => {
      const link = links.get(index)
      return link && link.kind !== 'antonym' && link.kind !== 'sibling' ? [swapped ? link.base : link.account] : []
    })
  )
  const verb = others.findIndex((_, index) => speaks(others, index) && nounsBefore(others, index).some((noun) => subjects.has(noun)))
  return verb < 0 ? null : verbGroup(others, verb)
}

/** "The report does not say" speaks as little as "the report is silent". */
function speaks(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word || words.slice(Math.max(0, index - turnedWithin), index).some(({ norm }) => /^(?:not|n't|never)$/.test(norm))) return false
  const verb = speechVerbForms.get(word.norm)
  return word.wordClass === 'verb' && !/ing$/.test(word.norm) && (stands.test(word.lemma) || (verb !== undefined && plainSpeech.has(verb)))
}

/** Indices of the nouns and names of the subject before `index`, back to another verb or the clause's beginning. */
function nounsBefore(words: readonly Word[], index: number): number[] {
  const found: number[] = []
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const word = words[at]
    if (!word || (word.wordClass === 'verb' && !isAuxiliary(word)) || /^[;.!?"]$/.test(word.norm)) break
    if (/^(noun|name)$/.test(word.wordClass)) found.push(at)
  }
  return found
}
