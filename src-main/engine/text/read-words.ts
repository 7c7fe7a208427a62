import { stopWords } from '../lexicon/closed-classes'
import type { Word } from '../reading'
import { lemmatise } from './lemmatise'
import { normalise } from './normalise'
import { classify } from './word-classes'
import { scanTokens, type Token } from './words'

/** "U.S." and "US" are compared as "u.s.", so that neither is the pronoun. */
const countries: ReadonlySet<string> = new Set(['US', 'USA', 'U.S.', 'U.S.A.', 'U.S'])

/** A token's comparable form: "Don’t" -> "don't", "U.N." -> "un", "%" -> "%", "am" behind a figure -> "a.m." */
function normOf(token: Token, before: Token | undefined): string {
  if (countries.has(token.text)) return 'u.s.'
  const norm = normalise(token.text)
  if (token.punctuation) return norm
  const clock = norm.length <= 4 ? /^([ap])\.?m\.?$/.exec(norm) : null
  if (clock && (norm.includes('.') || (before !== undefined && /\p{N}$/u.test(before.text)))) return `${clock[1] ?? ''}.m.`
  if (norm.includes('.') && /^\p{L}(?:\.\p{L})+\.?$/u.test(norm)) return norm.replace(/\./g, '')
  return norm
}

/** The words of a sentence, with offsets into the whole text. */
export function readWords(tokens: readonly Token[]): Word[] {
  const norms = tokens.map((token, index) => normOf(token, tokens[index - 1]))
  const classes = classify(tokens, norms)
  return tokens.map((token, index) => {
    const norm = norms[index] ?? ''
    const wordClass = classes[index] ?? 'other'
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      norm,
      lemma: token.punctuation ? norm : lemmatise(norm, wordClass),
      wordClass,
      punctuation: token.punctuation,
      stop: !token.punctuation && (stopWords.has(norm) || (wordClass === 'particle' && norm !== 'not' && norm !== "n't"))
    }
  })
}

/** Words of any stretch of text, for short texts and tests. */
export function readWordsOf(text: string): Word[] {
  return readWords(scanTokens(text))
}
