/** How often each word of a claim is turned round, so that "did not fail" and "succeeded" can be set against each other. */
import { firstFrom } from '../claims/counted'
import type { Negation, Word } from '../reading'
import { ofKind } from './rule'
import type { Detail } from '../reading'

export interface Polarity {
  /** Index of the word -> the negation that targets it. */
  readonly targets: ReadonlyMap<number, Negation>
  /** true when the word stands in the scope of any negation. */
  readonly covered: (index: number) => boolean
}

/** "no pilots" counts as a figure and is compared there. */
const figureCues = /^(no|none|nobody|neither|nor)$/

/** `words` in text order, as the negations' spans point into the same text. */
export function polarityOf(words: readonly Word[], details: readonly Detail[]): Polarity {
  const all = ofKind(details, 'negation')
  const negations = all.filter((negation) => !isTurnedItself(negation, all))
  const targets = new Map<number, Negation>()
  for (const negation of negations) {
    if (!negation.target) continue
    const index = firstFrom(words, negation.target.start)
    if (words[index]?.start === negation.target.start) targets.set(index, negation)
  }
  const covered = (index: number): boolean => {
    const word = words[index]
    return word !== undefined && negations.some((negation) => word.start >= negation.end && word.end <= negation.scope.end)
  }
  return { targets, covered }
}

/** "did not rule out chance", "did not confirm or deny the move": the refusal is turned round itself, so that only "rule out" counts as turned. */
function isTurnedItself(negation: Negation, all: readonly Negation[]): boolean {
  return (
    negation.lexical &&
    all.some((other) => other.end <= negation.start && negation.end <= other.scope.end && (!other.lexical || turns(other, negation)))
  )
}

/** "without ruling out": the one right behind the other. */
function turns(one: Negation, other: Negation): boolean {
  return one.target !== null && one.target.start >= other.start && one.target.start < other.end
}

/** "no", "none" and their kind rather than a turned-round verb. */
export function isFigureCue(negation: Negation, words: readonly Word[]): boolean {
  return figureCues.test(words[firstFrom(words, negation.start)]?.norm ?? '')
}
