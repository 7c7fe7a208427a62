/** How a vote went: base "by 212 votes to 87" / account "187 for, 112 against"; "seven to four" / "eight votes to three". */
import { readFigure } from '../claims/cardinals'
import { cutFigures } from '../claims/figure-tokens'
import type { Span } from '../model'
import type { Word } from '../reading'
import type { Rule } from './rule'

interface Tally extends Span {
  /** The larger and the smaller of the two counts. */
  readonly high: number
  readonly low: number
}

/** One of these near two figures says that votes were counted. */
const votes =
  /^(vote|ballot|motion|jury|verdict|approve|reject|back|favour|favor|against|divide|decide|majority|carry|pass|defeat|fall|margin)$/
/** Words looked at on either side of a tally for what says that votes were counted. */
const reach = 8

/** A hit where each side tells one vote, and the two differ. */
export const tallyDiffers: Rule = (_pair, context) => {
  const [one, ...more] = talliesIn(context.baseWords)
  const [other, ...others] = talliesIn(context.accountWords)
  if (!one || !other || more.length + others.length > 0 || (one.high === other.high && one.low === other.low)) return []
  return [{ rule: 'tally-differs', reason: 'number', baseEvidence: [spanOf(one)], accountEvidence: [spanOf(other)], strength: 0.9 }]
}

function spanOf({ start, end }: Tally): Span {
  return { start, end }
}

function talliesIn(words: readonly Word[]): Tally[] {
  const found: Tally[] = []
  for (let index = 0; index < words.length; index += 1) {
    const tally = tallyAt(words, index)
    if (!tally) continue
    found.push(tally.read)
    index = tally.last
  }
  return found
}

function tallyAt(words: readonly Word[], index: number): { readonly read: Tally; readonly last: number } | null {
  const first = countAt(words[index])
  const last = first === null ? -1 : secondCount(words, index)
  const [from, to, second] = [words[index], words[last], countAt(words[last])]
  if (first === null || second === null || !from || !to) return null
  const near = words.slice(Math.max(0, index - reach), last + reach)
  if (!near.some((word) => votes.test(word.lemma))) return null
  return { read: { start: from.start, end: to.end, high: Math.max(first, second), low: Math.min(first, second) }, last }
}

/** Index of the other count: "7-4", "212 votes to 87", "seven in favour, six against"; -1 where there is none. */
function secondCount(words: readonly Word[], index: number): number {
  const norm = (step: number): string => words[index + step]?.norm ?? ''
  const votesSaid = /^votes?$/.test(norm(1)) ? 1 : 0
  if (norm(1) === '-' || norm(1) === '–' || norm(1 + votesSaid) === 'to') return index + 2 + votesSaid
  const favour = /^(for|in)$/.test(norm(1 + votesSaid))
  if (!favour) return -1
  for (let at = index + 2; at < index + 7; at += 1) if (words[at + 1]?.norm === 'against' && countAt(words[at]) !== null) return at
  return -1
}

/** A whole number in figures or words; null for anything else. */
function countAt(word: Word | undefined): number | null {
  if (word?.wordClass !== 'number' || !/^(?:\d{1,3}|\d{1,3},\d{3}|[a-z]+)$/.test(word.norm)) return null
  const figure = readFigure(cutFigures(word.norm, 0, word.norm.length), 0)
  return figure && figure.form !== 'vague' && Number.isInteger(figure.low) ? figure.low : null
}
