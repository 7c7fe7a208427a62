import type { Article } from '../model'
import type { ReadClaim, Sentence } from '../reading'
import { assertsNothing } from './asserts-nothing'
import { cutClauses } from './cut-clauses'
import { readNames } from './name-book'
import { readDetails } from './read-details'
import { speechByParagraph } from './speech'

/** Cuts sentences into claims and reads what can be checked in each; ids count in text order. */
export function extractClaims(article: Article, sentences: readonly Sentence[], side: 'base' | 'account'): ReadClaim[] {
  const claims: ReadClaim[] = []
  const names = readNames(sentences)
  const speechAt = speechByParagraph(sentences, names)
  sentences.forEach((sentence, index) => {
    if (sentence.heading || assertsNothing(sentence)) return
    for (const { from, to } of cutClauses(sentence.words)) {
      const words = sentence.words.slice(from, to)
      const first = words[0]
      const last = words.at(-1)
      if (!first || !last) continue
      claims.push({
        id: `${side === 'base' ? 'b' : 'a'}${claims.length + 1}`,
        start: first.start,
        end: last.end,
        paragraph: sentence.paragraph,
        sentence: index,
        words,
        details: readDetails(words, article, names, speechAt(sentence.paragraph))
      })
    }
  })
  return claims
}
