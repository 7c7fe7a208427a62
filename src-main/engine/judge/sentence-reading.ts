import { readNames } from '../claims/name-book'
import { readDetails } from '../claims/read-details'
import { speechByParagraph } from '../claims/speech'
import type { Article } from '../model'
import type { Reading } from '../reading'
import { readSentences } from '../text/read-sentences'

/** A short text as an article whose claims are its sentences: a pair file's rows are judged whole, not clause by clause. */
export function readShortText(text: string, side: 'base' | 'account'): Reading {
  const article: Article = { text, headline: null, outlet: null, published: null }
  const sentences = readSentences(article)
  const names = readNames(sentences)
  const speechAt = speechByParagraph(sentences, names)
  const claims = sentences.map((sentence, index) => ({
    id: `${side === 'base' ? 'b' : 'a'}${index + 1}`,
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    sentence: index,
    words: sentence.words,
    details: readDetails(sentence.words, article, names, speechAt(sentence.paragraph))
  }))
  return { article, side, sentences, claims }
}
