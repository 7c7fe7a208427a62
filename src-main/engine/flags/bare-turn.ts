/**
 * The barest clash there is: both sides use the same words, and one of them has a "not" more. "He had been there" / "he had not been
 * there": no verb with a meaning of its own is needed to see it.
 */
import type { Span } from '../model'
import type { Word } from '../reading'
import type { PairContext, RuleHit } from './rule'
import { isAuxiliary } from './verb-group'

const negators = /^(not|n't|never)$/
/** What a "not" brings along, or what joins two claims of a pair. */
const silent = /^(do|does|did|and|but)$/
/** Fewer words in common than this may stand anywhere. */
const leastWords = 3

interface Frame {
  /** Indices of the words that count. */
  readonly kept: readonly number[]
  /** For each negator its index, by how many kept words stand before it. */
  readonly turns: ReadonlyMap<number, number>
}

/** One hit where the sides differ in one negator alone; none otherwise. */
export function bareTurn({ baseWords, accountWords }: PairContext): RuleHit[] {
  const base = frameOf(baseWords)
  const account = frameOf(accountWords)
  if (base.kept.length < leastWords || base.kept.length !== account.kept.length || Math.abs(base.turns.size - account.turns.size) !== 1)
    return []
  if (!base.kept.every((index, step) => alike(baseWords[index], accountWords[account.kept[step] ?? -1]))) return []
  const [more, less] = base.turns.size > account.turns.size ? [base, account] : [account, base]
  const places = [...more.turns.keys()].filter((place) => !less.turns.has(place))
  const [place] = places
  if (place === undefined || places.length !== 1) return []
  return [
    {
      rule: 'negation-differs',
      reason: 'negation',
      baseEvidence: [evidence(baseWords, base, place)],
      accountEvidence: [evidence(accountWords, account, place)],
      strength: 0.95
    }
  ]
}

function frameOf(words: readonly Word[]): Frame {
  const kept: number[] = []
  const turns = new Map<number, number>()
  words.forEach((word, index) => {
    if (negators.test(word.norm)) turns.set(kept.length, index)
    else if (!word.punctuation && !silent.test(word.norm)) kept.push(index)
  })
  return { kept, turns }
}

function alike(one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && (one.norm === other.norm || one.lemma === other.lemma)
}

/** From the helping verb to the word that is turned round: "had not been" / "had been". */
function evidence(words: readonly Word[], { kept, turns }: Frame, place: number): Span {
  const behind = kept[place] ?? words.length - 1
  const before = kept[place - 1] ?? behind
  const first = turns.has(place) ? Math.min(turns.get(place) ?? behind, behind) : behind
  const lead = isAuxiliary(words[first - 1]) ? first - 1 : isAuxiliary(words[before]) ? before : first
  return { start: words[lead]?.start ?? 0, end: words[behind]?.end ?? 0 }
}
