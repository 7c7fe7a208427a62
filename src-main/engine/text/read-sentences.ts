import type { Article } from '../model'
import type { Sentence, Word } from '../reading'
import { normalise } from './normalise'
import { fitting } from './plain-letters'
import { readWords } from './read-words'
import { sentenceEnds } from './sentence-ends'
import { scanTokens, type Token } from './words'

/** "KESTERMOUTH (Meridian Press) — ", "PORT ALDERY, March 3 (AP) - ": where and by whom, no part of what is claimed. */
const dateline = fitting(/^[\p{Lu}][\p{Lu}\p{M}'’.,\- ]{2,40}(?:, [\p{L}\p{N}., ]{1,24})?(?: ?\([^()\n]{1,40}\))? ?(?:—|–|--|-) (?=\S)/u)
const datelineWithAgency = fitting(/^[\p{Lu}][\p{L}\p{M}'’.,\- ]{2,40} \([^()\n]{2,30}\) ?(?:—|–|--|-) (?=\S)/u)
/** A list's mark: "- ", "• ", "3) ". */
const listMark = fitting(/^(?:[-*•▪◦·‣–—]|[\p{N}]{1,2}[.)])[ \t]+(?=\S)/u)
const longestHeading = 12

/** Cuts an article into sentences with their words; paragraphs part at line ends. Every span points into `article.text`; none overlap. */
export function readSentences(article: Article): Sentence[] {
  const { text } = article
  const sentences: Sentence[] = []
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].filter((line) => line[0].trim() !== '')
  lines.forEach((line, paragraph) => {
    const from = line.index + leadIn(line[0])
    const tokens = scanTokens(text, from, line.index + line[0].length)
    const heading = isHeading(line[0], paragraph, lines.length, article.headline, tokens)
    let start = 0
    for (const end of heading ? [tokens.length] : sentenceEnds(tokens)) {
      push(sentences, tokens.slice(start, end), paragraph, heading)
      start = end
    }
  })
  return sentences
}

function push(sentences: Sentence[], tokens: readonly Token[], paragraph: number, heading: boolean): void {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return
  const words: Word[] = readWords(tokens)
  sentences.push({ start: first.start, end: last.end, paragraph, words, heading })
}

/** Characters at a line's start that belong to no sentence. */
function leadIn(line: string): number {
  const blank = /^\s*/.exec(line)?.[0].length ?? 0
  const rest = line.slice(blank)
  const mark =
    /^#{1,6}\s+|^>\s*/.exec(rest) ?? listMark(rest).exec(rest) ?? dateline(rest).exec(rest) ?? datelineWithAgency(rest).exec(rest)
  return blank + (mark?.[0].length ?? 0)
}

/** A line that titles what follows: the article's headline, a Markdown heading, or a short line without a full stop among lines that have one. */
function isHeading(line: string, paragraph: number, lines: number, headline: string | null, tokens: readonly Token[]): boolean {
  const trimmed = line.trim()
  if (tokens.every((token) => token.punctuation)) return true
  if (headline !== null && paragraph === 0 && lines > 1 && sameTitle(trimmed, headline)) return true
  if (/^#{1,6}\s/.test(trimmed)) return true
  if (lines < 2 || listMark(trimmed).test(trimmed)) return false
  return tokens.length <= longestHeading && /[\p{L}\p{N}'’:]$/u.test(trimmed)
}

function sameTitle(line: string, headline: string): boolean {
  const bare = (title: string): string =>
    normalise(title)
      .replace(/^#+\s*/, '')
      .replace(/\s+/g, ' ')
      .trim()
  return bare(line) === bare(headline)
}
