import type { Article } from '../model'
import type { Detail, Sentence, Word } from '../reading'
import { findAttributions } from './attribution'
import { findCertainties } from './certainty'
import { findMoments } from './dates'
import type { NameBook } from './name-book'
import { findNames, personBefore } from './names'
import { findNegations } from './negation'
import { findQuantities } from './quantities'
import { findQuotations } from './quotations'

/** Everything that can be checked in a claim, in text order within each kind. `names` holds the whole article's. */
export function readDetails(words: readonly Word[], sentence: Sentence, article: Article, names: NameBook): Detail[] {
  const moments = findMoments(words, article)
  const own = findNames(words, names)
  const heard = personBefore(names, words[0]?.start ?? 0, sentence)
  const attributions = findAttributions(words, own, heard)
  const said = words.some((word) => word.norm === '"') ? findAttributions(sentence.words, findNames(sentence.words, names), heard) : []
  return [
    ...moments,
    ...findQuantities(words, article, moments),
    ...own,
    ...findQuotations(words, attributions, said, heard),
    ...attributions,
    ...findNegations(words),
    ...findCertainties(words)
  ]
}
