/** One side says why it happened, the other that just this was not why: base "because of falling numbers" / account "numbers had nothing to do with it". */
import { causesIn } from '../claims/causes'
import type { Word } from '../reading'
import type { PairContext, Rule, RuleHit } from './rule'

/** "was not the cause", "were not to blame". */
const blames =
  /^(cause|reason|blame|factor|motive|responsible|behind|fault|culprit|obstacle|explanation|issue|problem|ground|grounds|explain|trigger|play|contribute)$/
const negators = /^(not|n't|never|no)$/
/** Words between a thing and the blame that is taken off it. */
const reach = 8
/** Words behind "nothing to do with" and "not because of" that name the thing. */
const behind = 6

/** A hit where a cause told here holds a word that is cleared of blame there, and nobody clears it here. */
export const causeDenied: Rule = (_pair, context) => [...deniedHere(context, false), ...deniedHere(context, true)]

function deniedHere({ baseWords, accountWords }: PairContext, swapped: boolean): RuleHit[] {
  const [words, others] = swapped ? [accountWords, baseWords] : [baseWords, accountWords]
  const cleared = clearedIn(others)
  if (cleared.length === 0) return []
  const own = new Set(clearedIn(words).flatMap(({ things }) => things.map((index) => words[index]?.lemma)))
  for (const index of blamedIn(words)) {
    const word = words[index]
    if (!word || own.has(word.lemma)) continue
    const found = cleared.find(({ things }) => things.some((at) => others[at]?.lemma === word.lemma))
    if (!found) continue
    const told = { start: word.start, end: word.end }
    const denied = { start: others[found.from]?.start ?? 0, end: others[found.to]?.end ?? 0 }
    const hit = { baseEvidence: [swapped ? denied : told], accountEvidence: [swapped ? told : denied] }
    return [{ rule: 'cause-denied', reason: 'cause', ...hit, strength: 0.8 }]
  }
  return []
}

/** Indices of the words that name a cause: those behind "because of", and "cost" of "gave cost as the reason". */
function blamedIn(words: readonly Word[]): number[] {
  const named = words.flatMap((word, index) =>
    /^(cause|reason|culprit|explanation)$/.test(word.lemma) && /^(as|for|was|were|is)$/.test(words[index - 2]?.norm ?? '')
      ? thingsBetween(words, index - reach, index)
      : []
  )
  return [...causesIn(words).flatMap((cause) => cause.words), ...named].filter((index) => words[index]?.wordClass !== 'verb')
}

interface Cleared {
  readonly from: number
  readonly to: number
  /** Indices of the nouns that are cleared of blame. */
  readonly things: readonly number[]
}

function clearedIn(words: readonly Word[]): Cleared[] {
  return words.flatMap((word, index): Cleared[] => {
    const norm = (step: number): string => words[index + step]?.norm ?? ''
    const before = (to: number): Cleared => of(thingsBetween(words, index - reach, index), Math.max(0, index - reach), to)
    const after = (from: number): Cleared => of(thingsBetween(words, from, from + behind), index, from)
    const of = (things: readonly number[], from: number, to: number): Cleared => ({
      things,
      from: Math.min(things[0] ?? index, Math.max(from, index)),
      to: Math.max(things.at(-1) ?? to, to)
    })
    if (word.norm === 'nothing' && norm(1) === 'to' && norm(2) === 'do' && norm(3) === 'with') return [before(index + 3), after(index + 4)]
    if (!negators.test(word.norm)) return []
    // "not because of rain", "not to the rain but to a sluice", "was not caused by rain"
    const led =
      /^(because|due|to|over|from|owing|caused|triggered|down)$/.test(norm(1)) && !/^verb$/.test(words[index + 2]?.wordClass ?? '')
    if (led && (norm(1) !== 'to' || attributed(words, index))) return [after(index + (/^(of|to|by)$/.test(norm(2)) ? 3 : 2))]
    const blame = words.slice(index + 1, index + 5).findIndex((next) => blames.test(next.lemma) && next.lemma !== 'explain')
    return blame >= 0 && /^(be|is|are|was|were|been|play|played|had)$/.test(norm(-1)) ? [before(index + 1 + blame)] : []
  })
}

/** "attributed the loss not to the rain". */
function attributed(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - reach), index).some(({ lemma }) => /^(attribute|trace|ascribe|put|due)$/.test(lemma))
}

/** Indices of the nouns in a stretch, up to the clause's end. */
function thingsBetween(words: readonly Word[], from: number, to: number): number[] {
  const found: number[] = []
  for (let index = Math.max(0, from); index < Math.min(to, words.length); index += 1) {
    const word = words[index]
    if (!word || /^[;.!?]$/.test(word.text) || word.norm === 'but') break
    if (word.wordClass === 'noun' && !word.stop && !blames.test(word.lemma)) found.push(index)
  }
  return found
}
