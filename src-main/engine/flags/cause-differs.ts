import type { Word } from '../reading'
import type { PairContext, Rule } from './rule'

/** What leads to a cause; the cause stands behind. */
const behind: readonly string[] = [
  'because of', 'because', 'due to', 'owing to', 'thanks to', 'as a result of', 'caused by', 'triggered by', 'sparked by', 'prompted by', 'brought on by', 'blamed on', 'put down to', 'down to',
  'attributed to', 'attribute to', 'resulted from', 'stemmed from', 'stems from', 'arose from', 'died of', 'died from', 'blamed', 'blames', 'blame', 'on account of', 'after', 'with', 'through'
] // prettier-ignore
/** What a cause stands before. */
const ahead: readonly string[] = ['caused', 'causes', 'cause', 'triggered', 'led to', 'leads to', 'sparked', 'prompted', 'resulted in']
/** Lead to a cause only where the other side names one with a plain word. */
const weak = new Set(['after', 'with', 'through', 'because', 'down to'])

interface Cause {
  /** Indices of the cause's content words. */
  readonly words: readonly number[]
  readonly weak: boolean
}

/** base "because sales forecasts were poor" / account "because of strokes in another trial"; the effect must be shared. */
export const causeDiffers: Rule = (_pair, context) => {
  const base = causesOf(context.baseWords)
  const account = causesOf(context.accountWords)
  if (base.length === 0 || account.length === 0) return []
  return base.flatMap((one) =>
    account.flatMap((other) => {
      if ((one.weak && other.weak) || sharesWord(one, other, context)) return []
      const effect = effectShared(one, other, context)
      if (effect < 0.34) return []
      const span = (words: readonly Word[], cause: Cause) => ({
        start: words[cause.words[0] ?? 0]?.start ?? 0,
        end: words[cause.words.at(-1) ?? 0]?.end ?? 0
      })
      return [
        {
          rule: 'cause-differs',
          reason: 'cause' as const,
          baseEvidence: [span(context.baseWords, one)],
          accountEvidence: [span(context.accountWords, other)],
          strength: Math.min(0.85, 0.35 + 0.4 * effect + (one.weak || other.weak ? 0 : 0.15))
        }
      ]
    })
  )
}

/** Any link but an opposite or a mere sibling between the two causes: the same cause in other words. */
function sharesWord(one: Cause, other: Cause, context: PairContext): boolean {
  const { byBase } = context.aligned()
  return one.words.some((index) => {
    const link = byBase.get(index)
    return link !== undefined && other.words.includes(link.account) && link.kind !== 'sibling'
  })
}

/** 0..1: of the content words outside the causes, the share with a partner, on the side that has fewer. */
function effectShared(one: Cause, other: Cause, context: PairContext): number {
  const outside = (words: readonly Word[], cause: Cause): number[] =>
    words.flatMap((word, index) => (word.punctuation || word.stop || cause.words.includes(index) ? [] : [index]))
  const base = outside(context.baseWords, one)
  const account = outside(context.accountWords, other)
  const fewer = Math.min(base.length, account.length)
  if (fewer === 0) return 0
  return base.filter((index) => account.includes(context.aligned().byBase.get(index)?.account ?? -1)).length / fewer
}

function causesOf(words: readonly Word[]): Cause[] {
  const causes: Cause[] = []
  words.forEach((_word, index) => {
    if (isNoun(words, index)) return
    const lead = behind.find((phrase) => matches(words, index, phrase))
    if (lead !== undefined) {
      const run = contentRun(words, index + lead.split(' ').length, 1)
      if (run.length > 0 && !causes.some((cause) => cause.words.some((at) => run.includes(at))))
        causes.push({ words: run, weak: weak.has(lead) })
      return
    }
    const verb = ahead.find((phrase) => matches(words, index, phrase))
    if (verb === undefined || words[index + 1]?.norm === 'by') return
    const run = contentRun(words, index - 1, -1).reverse()
    if (run.length > 0) causes.push({ words: run, weak: false })
  })
  return causes
}

/** "to find the cause", "shared the blame": the noun leads to no cause. */
function isNoun(words: readonly Word[], index: number): boolean {
  return (
    /^(cause|causes|blame)$/.test(words[index]?.norm ?? '') &&
    /^(the|a|an|its|their|his|her|no|any|common|main)$/.test(words[index - 1]?.norm ?? '')
  )
}

function matches(words: readonly Word[], index: number, phrase: string): boolean {
  return phrase.split(' ').every((part, step) => words[index + step]?.norm === part)
}

const longestCause = 8

function contentRun(words: readonly Word[], from: number, step: 1 | -1): number[] {
  const run: number[] = []
  for (let index = from; index >= 0 && index < words.length && Math.abs(index - from) < longestCause + 4; index += step) {
    const word = words[index]
    if (!word || (word.punctuation && /^[,.;:!?—–]$/.test(word.text))) break
    if (/^(and|but|while|that|which|who|rather)$/.test(word.norm) && run.length > 0) break
    if (!word.punctuation && !word.stop && run.length < longestCause) run.push(index)
  }
  return run
}
