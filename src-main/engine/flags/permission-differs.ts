/**
 * What may be done on one side and must not on the other: base "boats can still pass" / account "boats are banned from passing"; "were
 * free to leave" / "were kept from leaving". Also what is left open and what is ruled out: "did not rule out a sale" / "rejected a sale".
 */
import type { Span } from '../model'
import type { Word } from '../reading'
import type { PairContext, Rule, RuleHit } from './rule'
import { firstFrom } from '../claims/counted'
import { contentAfter, subjectBefore } from './slots'
import { verbGroup } from './verb-group'

interface Stand extends Span {
  readonly allows: boolean
  /** Index of the verb or the thing that is allowed, left open or ruled out. */
  readonly index: number
}

const allowing = /^(allow|permit|free|able|let|authorise|authorize|clear|entitle|invite)$/
const barring = /^(ban|bar|forbid|prohibit|block|stop|prevent|exclude|keep|disallow)$/
const negators = /^(not|n't|never|no|cannot|nor|neither)$/

/** One hit where what one side allows or leaves open the other bars or rules out. */
export const permissionDiffers: Rule = (_pair, context) => [
  ...between(context, permissions, 'verb'),
  ...between(context, openings, 'thing')
]

function between(context: PairContext, read: (words: readonly Word[]) => Stand[], kind: 'verb' | 'thing'): RuleHit[] {
  const base = read(context.baseWords)
  const account = read(context.accountWords)
  const { byBase } = context.aligned()
  return base.flatMap((one) =>
    account.flatMap((other): RuleHit[] => {
      const link = byBase.get(one.index)
      if (one.allows === other.allows || link?.account !== other.index) return []
      if (!(link.kind === 'same' || link.kind === 'derived' || (link.kind === 'synonym' && link.strength >= 0.5))) return []
      if (kind === 'verb' && !sameSubject(one, other, context)) return []
      const sameVerb =
        kind === 'thing' &&
        /rul/i.test(context.base.article.text.slice(one.start, one.end)) &&
        /rul/i.test(context.account.article.text.slice(other.start, other.end))
      return [
        {
          rule: sameVerb ? 'negation-differs' : 'opposite-differs',
          reason: sameVerb ? 'negation' : 'opposite',
          baseEvidence: [one],
          accountEvidence: [other],
          strength: 0.8
        }
      ]
    })
  )
}

/** "boats can pass" / "ferries are banned from passing": others may. */
function sameSubject(one: Stand, other: Stand, { baseWords, accountWords, aligned }: PairContext): boolean {
  const [first, second] = [
    subjectBefore(baseWords, firstFrom(baseWords, one.start)),
    subjectBefore(accountWords, firstFrom(accountWords, other.start))
  ]
  return first < 0 || second < 0 || aligned().byBase.get(first)?.account === second
}

/** "can still pass", "are allowed to pass", "are banned from passing", "must not pass". */
function permissions(words: readonly Word[]): Stand[] {
  return words.flatMap((word, index): Stand[] => {
    const start = verbGroup(words, index).start
    const turned = words.slice(Math.max(0, index - 4), index).some((one) => negators.test(one.norm))
    if (/^(can|may)$/.test(word.norm)) {
      const verb = verbBehind(words, index + 1)
      if (verb < 0) return []
      const not = words.slice(index + 1, verb).some((one) => negators.test(one.norm))
      return not ? [] : [{ allows: true, index: verb, start: word.start, end: words[verb]?.end ?? word.end }]
    }
    if (allowing.test(word.lemma) && !/ing$/.test(word.norm)) {
      const to = words.slice(index + 1, index + 5).findIndex((one) => one.norm === 'to')
      const verb = to < 0 ? -1 : verbBehind(words, index + to + 2)
      return verb < 0 ? [] : [{ allows: !turned, index: verb, start, end: words[verb]?.end ?? word.end }]
    }
    if (barring.test(word.lemma) && word.wordClass !== 'noun' && !turned) {
      const from = words.slice(index + 1, index + 5).findIndex((one) => one.norm === 'from')
      const verb = from < 0 ? -1 : index + from + 2
      return verb > 0 && /ing$/.test(words[verb]?.norm ?? '')
        ? [{ allows: false, index: verb, start, end: words[verb]?.end ?? word.end }]
        : []
    }
    return []
  })
}

/** The very next verb, behind adverbs. */
function verbBehind(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 3; at += 1) {
    const word = words[at]
    if (!word || word.punctuation) return -1
    if (word.wordClass === 'verb' && word.norm === word.lemma) return at
    if (word.wordClass !== 'adverb' && !negators.test(word.norm)) return -1
  }
  return -1
}

const ruledOut = [['rule', 'out'], ['dismiss', 'the', 'idea', 'of'], ['reject', 'the', 'idea', 'of'], ['reject'], ['dismiss'], ['exclude']]
const leftOpen = [
  ['leave', 'open'],
  ['keep', 'open']
]

/** "did not rule out", "refused to rule out", "left open": open; "ruled out", "dismissed the idea of": shut. */
function openings(words: readonly Word[]): Stand[] {
  return words.flatMap((word, index): Stand[] => {
    const matches = (parts: readonly string[]): boolean =>
      parts.every((part, step) => words[index + step]?.norm === part || (step === 0 && words[index]?.lemma === part))
    const open = leftOpen.find(matches)
    const shut = ruledOut.find(matches)
    const found = open ?? shut
    if (!found || (found.length === 1 && word.wordClass === 'noun')) return []
    const last = index + found.length - 1
    const thing = contentAfter(words, last)
    if (thing < 0) return []
    const lead = words.slice(Math.max(0, index - 4), index)
    const turned = lead.some((one) => negators.test(one.norm) || /^(refuse|decline|stop)$/.test(one.lemma))
    if (found.length === 1 && turned) return []
    const first = turned ? (lead.find((one) => negators.test(one.norm) || /^(refuse|decline|stop)$/.test(one.lemma)) ?? word) : word
    return [
      {
        allows: open !== undefined || turned,
        index: thing,
        start: Math.min(verbGroup(words, index).start, first.start),
        end: words[last]?.end ?? word.end
      }
    ]
  })
}
