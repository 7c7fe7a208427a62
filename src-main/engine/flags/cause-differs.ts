import { causesIn, type Cause } from '../claims/causes'
import { relation } from '../lexicon/relations'
import type { Span } from '../model'
import type { Pair, Reading, ReadClaim, Word } from '../reading'
import { alignWords, type WordAlignment } from './align-words'
import type { PairContext, Rule, RuleHit } from './rule'

/** Share of the effect's content words that both tell, on the side that has more of them; of an effect with few words nearly all. */
const leastEffect = 0.4
const leastMet = 2
const wholeEffect = 0.75
/** This part of a cause's words stands in one sentence of the other article: it tells that cause as well. */
const toldToo = 0.6
/** A pair of this score tells one thing, in however few words both tell its effect. */
const surePair = 0.85

/** base "because sales forecasts were poor" / account "because of strokes in another trial"; the effect must be shared. */
export const causeDiffers: Rule = (pair, context) => {
  const base = causesIn(context.baseWords)
  const account = causesIn(context.accountWords)
  if (base.length === 0 || account.length === 0) return []
  return base.flatMap((one) =>
    account.flatMap((other): RuleHit[] => {
      if (alike(wordsOf(context.baseWords, one), wordsOf(context.accountWords, other))) return []
      const effect = effectShared(one, other, pair, context)
      if (!effect) return []
      if (told(wordsOf(context.baseWords, one), context.account) || told(wordsOf(context.accountWords, other), context.base)) return []
      return [
        {
          rule: 'cause-differs',
          reason: 'cause',
          baseEvidence: [spanOf(context.baseWords, one)],
          accountEvidence: [spanOf(context.accountWords, other)],
          strength: Math.min(0.85, 0.55 + 0.3 * effect.share),
          loose: effect.loose,
          say: { base: saidOf(context.baseWords, one, context.base), account: saidOf(context.accountWords, other, context.account) }
        }
      ]
    })
  )
}

function wordsOf(words: readonly Word[], cause: Cause): Word[] {
  return cause.words.flatMap((index) => words[index] ?? [])
}

function spanOf(words: readonly Word[], cause: Cause): Span {
  return { start: words[cause.words[0] ?? 0]?.start ?? 0, end: words[cause.words.at(-1) ?? 0]?.end ?? 0 }
}

/** With what leads to it: "because of fog", "a cracked valve caused". */
function saidOf(words: readonly Word[], cause: Cause, { article }: Reading): string {
  const places = [...cause.lead, ...cause.words]
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return article.text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0)
}

/** Any word in common, or near in meaning: the same cause in other words. Mere siblings ("rail", "weld") and opposites are none. */
function alike(one: readonly Word[], other: readonly Word[]): boolean {
  return one.some((word) =>
    other.some((twin) => {
      if (word.lemma === twin.lemma || word.lemma.slice(0, 5) === twin.lemma.slice(0, 5)) return true
      const { kind, strength } = relation(word.lemma, twin.lemma)
      return kind !== 'unrelated' && kind !== 'unknown' && kind !== 'sibling' && kind !== 'antonym' && strength >= 0.3
    })
  )
}

/** How far, 0..1, the two sentences tell the same effect; null where they do not, or tell opposite ones. */
function effectShared(
  one: Cause,
  other: Cause,
  pair: Pair,
  context: PairContext
): { readonly share: number; readonly loose: boolean } | null {
  const base = effectOf(pair.base, context.base, context.baseWords, one)
  const account = effectOf(pair.account, context.account, context.accountWords, other)
  const aligned = alignWords(base, account)
  const met = metIn(aligned, base)
  const most = Math.max(content(base), content(account))
  if (met === 0 || aligned.links.some(({ kind }) => kind === 'antonym')) return null
  const share = met / most
  const loose = share < (met < leastMet ? wholeEffect : leastEffect)
  return loose && pair.score < surePair ? null : { share, loose }
}

/** The words of the sentence that tells the cause, without the cause: the effect may be a claim of its own. */
function effectOf(claims: readonly ReadClaim[], { sentences }: Reading, words: readonly Word[], cause: Cause): Word[] {
  const { start, end } = spanOf(words, cause)
  const claim = claims.find((each) => each.start <= start && each.end >= start)
  const own = sentences[claim?.sentence ?? -1]?.words ?? words
  const leads = new Set(cause.lead.map((index) => words[index]?.start))
  return own.filter((word) => (word.end <= start || word.start >= end) && !leads.has(word.start))
}

/** "in 1991", "on Friday" are no effect. */
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|day|week|month|year|today|yesterday)$/

function counts(word: Word | undefined): boolean {
  return word !== undefined && !word.punctuation && !word.stop && word.wordClass !== 'number' && !times.test(word.lemma)
}

function content(words: readonly Word[]): number {
  return words.filter(counts).length
}

function metIn({ links }: WordAlignment, words: readonly Word[]): number {
  return links.filter(({ base, kind }) => counts(words[base]) && kind !== 'sibling').length
}

function told(cause: readonly Word[], { sentences }: Reading): boolean {
  const lemmas = new Set(cause.map(({ lemma }) => lemma))
  return sentences.some(
    ({ words }) => new Set(words.flatMap(({ lemma }) => (lemmas.has(lemma) ? [lemma] : []))).size / Math.max(1, lemmas.size) >= toldToo
  )
}
