import type { Span } from '../model'
import type { Reading, ReadClaim, Word } from '../reading'
import { alignWords, type WordAlignment } from './align-words'
import type { Rule, RuleHit } from './rule'

/** Words that set one thing before another, and after it. */
const earlier = ['before', 'prior to', 'ahead of'].map((phrase) => phrase.split(' '))
const later = ['after', 'following', 'once', 'in the wake of'].map((phrase) => phrase.split(' '))
/** "did not sign until the vote": after it, where a "not" stands before. */
const turning = ['until after', 'until'].map((phrase) => phrase.split(' '))

/** Content words read behind a marker, as what it leads to, and before it, as what happened. */
const longestAnchor = 4
const longestEvent = 5

interface Marker extends Span {
  readonly earlier: boolean
  /** Indices of the content words it leads to: "the board had met" of "before the board had met". */
  readonly anchor: readonly number[]
  /** Indices of the content words before it, the nearest first. */
  readonly event: readonly number[]
}

/** One thing told before and after the same other one: "altered after the meeting" / "altered before the board had met". */
export const orderDiffers: Rule = (pair, context) => {
  if (!hasMarker(context.baseWords) || !hasMarker(context.accountWords)) return []
  const base = sentencesOf(pair.base, context.base)
  const account = sentencesOf(pair.account, context.account)
  const [ours, theirs] = [markersIn(base, pair.base), markersIn(account, pair.account)]
  if (!ours.some((one) => theirs.some((other) => one.earlier !== other.earlier))) return []
  const sides: Sides = { base, account, aligned: alignWords(base, account) }
  return ours.flatMap((one) =>
    theirs.flatMap((other): RuleHit[] => {
      if (one.earlier === other.earlier || !sameAnchor(one, other, sides) || !sameEvent(one, other, sides)) return []
      // "before the match and again after it": neither order is denied.
      if (saysBoth(ours, one) || saysBoth(theirs, other)) return []
      const strength = Math.min(0.9, 0.6 + 0.35 * sides.aligned.coverage)
      return [{ rule: 'order-differs', reason: 'order', baseEvidence: [one], accountEvidence: [other], strength }]
    })
  )
}

/** The sentences of both sides: what happened "before the vote" may be a claim of its own. */
interface Sides {
  readonly base: readonly Word[]
  readonly account: readonly Word[]
  readonly aligned: WordAlignment
}

function hasMarker(words: readonly Word[]): boolean {
  return words.some(({ norm }) => /^(?:before|prior|ahead|after|following|once|until|wake)$/.test(norm))
}

function sentencesOf(claims: readonly ReadClaim[], { sentences }: Reading): Word[] {
  return [...new Set(claims.map(({ sentence }) => sentence))].flatMap((index) => [...(sentences[index]?.words ?? [])])
}

/** Those of the sentences' markers that stand in the pair's own claims. */
function markersIn(words: readonly Word[], claims: readonly ReadClaim[]): Marker[] {
  return words.flatMap((word, index): Marker[] => {
    if (!claims.some(({ start, end }) => word.start >= start && word.end <= end)) return []
    if (words[index - 1]?.norm === 'until') return []
    const find = (phrases: readonly string[][]): string[] | undefined => phrases.find((each) => matches(words, index, each))
    const [before, until] = [find(earlier), find(turning)]
    const phrase = before ?? until ?? find(later)
    if (!phrase) return []
    const anchor = anchorFrom(words, index + phrase.length)
    const { event, turned } = eventBefore(words, index)
    const last = anchor.at(-1)
    if (last === undefined || turned !== (until !== undefined)) return []
    return [{ start: words[index]?.start ?? 0, end: words[last]?.end ?? 0, earlier: before !== undefined, anchor, event }]
  })
}

function matches(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((part, step) => words[index + step]?.norm === part)
}

/** Stretches of time tell no event: "two months after". */
const stretches = /^(?:second|minute|hour|day|week|month|year|decade|moment|shortly|soon|just|long|short|less|more|only|even)$/

function tells(word: Word): boolean {
  return !word.punctuation && !word.stop && word.wordClass !== 'number' && !stretches.test(word.lemma)
}

/** Content words up to a mark, "and" or a preposition: "half-time" of "half-time in the match". */
function anchorFrom(words: readonly Word[], from: number): number[] {
  const found: number[] = []
  for (let index = from; index < words.length && found.length < longestAnchor; index += 1) {
    const word = words[index]
    if (!word || (word.punctuation && word.norm !== '-') || word.wordClass === 'preposition' || /^(?:and|but|while)$/.test(word.norm)) break
    if (tells(word)) found.push(index)
  }
  return found
}

/** Content words back to a mark, and whether a "not" stands among them. A comma right before the marker's own words is stepped over. */
function eventBefore(words: readonly Word[], from: number): { readonly event: number[]; readonly turned: boolean } {
  const event: number[] = []
  let turned = false
  for (let index = from - 1; index >= 0 && event.length < longestEvent; index -= 1) {
    const word = words[index]
    if (!word || (word.punctuation ? event.length > 0 : /^(?:and|but|while)$/.test(word.norm))) break
    if (/^(?:not|n't|never)$/.test(word.norm)) turned = true
    else if (tells(word)) event.push(index)
  }
  return { event, turned }
}

/** Every content word of the shorter one is told by the other too. */
function sameAnchor(one: Marker, other: Marker, sides: Sides): boolean {
  return met(one.anchor, other.anchor, sides) === Math.min(one.anchor.length, other.anchor.length)
}

/** Half of what is told, its verb among it: "searched the house" is not "had watched the house". */
function sameEvent(one: Marker, other: Marker, sides: Sides): boolean {
  const verbs = (words: readonly Word[], event: readonly number[]): number[] => event.filter((index) => words[index]?.wordClass === 'verb')
  const [ours, theirs] = [verbs(sides.base, one.event), verbs(sides.account, other.event)]
  if (ours.length > 0 && theirs.length > 0 && met(ours, theirs, sides) === 0) return false
  const shared = met(one.event, other.event, sides)
  return shared > 0 && shared >= Math.min(one.event.length, other.event.length) / 2
}

function met(one: readonly number[], other: readonly number[], sides: Sides): number {
  const { byBase } = sides.aligned
  return one.filter((index) => {
    const link = byBase.get(index)
    return link !== undefined && link.kind !== 'antonym' && link.kind !== 'sibling' && other.includes(link.account)
  }).length
}

function saysBoth(markers: readonly Marker[], one: Marker): boolean {
  return markers.some((twin) => twin.earlier !== one.earlier && twin.anchor.some((index) => one.anchor.includes(index)))
}
