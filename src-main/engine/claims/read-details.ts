import type { Article } from '../model'
import type { Detail, Word } from '../reading'
import { findCertainties } from './certainty'
import { findMoments } from './dates'
import { cutFigures } from './figure-tokens'
import type { NameBook } from './name-book'
import { findNames } from './names'
import { findNegations } from './negation'
import { findQuantities } from './quantities'
import { quotationsIn } from './quotations'
import { attributionsIn, type Speech } from './speech'

/** Everything that can be checked in a claim, in text order within each kind. `names` holds the whole article's, `speech` the paragraph's. */
export function readDetails(words: readonly Word[], article: Article, names: NameBook, speech: Speech): Detail[] {
  const first = words[0]
  const last = words.at(-1)
  const tokens = first && last ? cutFigures(article.text, first.start, last.end) : []
  const moments = findMoments(tokens, article)
  return [
    ...moments,
    ...findQuantities(words, tokens, moments),
    ...findNames(words, names),
    ...quotationsIn(words, speech.quoted),
    ...attributionsIn(words, speech.said),
    ...findNegations(words),
    ...findCertainties(words)
  ]
}
