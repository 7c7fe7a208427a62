import type { Article } from '../model'
import type { Detail, Sentence, Word } from '../reading'
import { findCertainties } from './certainty'
import { findMoments } from './dates'
import { findNegations } from './negation'
import { findQuantities } from './quantities'

/** Everything that can be checked in a claim, in text order within each kind. */
export function readDetails(words: readonly Word[], _sentence: Sentence, article: Article): Detail[] {
  const moments = findMoments(words, article)
  return [...moments, ...findQuantities(words, article, moments), ...findNegations(words), ...findCertainties(words)]
}
