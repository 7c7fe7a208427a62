import { abbreviations, needsFigure, ordinaryWords } from '../lexicon/abbreviations'
import type { Span } from '../model'
import { fitting } from './plain-letters'

/** A word, number or punctuation mark as it stands in the text, before anything is known of it. */
export interface Token extends Span {
  readonly text: string
  readonly punctuation: boolean
}

/**
 * One pass over the text. In order: money and figures ("$4.2", "1,200", "3:40", "5th", "1990s"), dotted short forms ("U.S.", "a.m."),
 * words with inner apostrophes and hyphens, dots and dashes in a row, any other single character.
 */
const patternFor = fitting(
  /[$€£¥₹]?[\p{N}]+(?:[.,:/][\p{N}]+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}\p{N}]|[.,:/][\p{N}])|[$€£¥₹]?[\p{N}]+(?:[.,:][\p{N}]+)*|[\p{L}](?:\.[\p{L}]){1,8}(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{M}]))|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑‐-][\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|[^\s]/gu
)

const wordLike = /^[$€£¥₹]?[\p{L}\p{M}\p{N}]/u
/** Only a word with one of these inside is two or more. */
const parts = /['’‑‐-]/u
const clitics = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const numberWord =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half)$/iu
const fractionOrNumber =
  /^(?:half|halves|thirds?|fourths?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|elevenths?|twelfths?|first|second|one|two|three|four|five|six|seven|eight|nine|to|and|a|\p{N}+)$/iu

/** By the first character, nearly always a letter or a digit of ASCII; the rest are asked of Unicode. */
function isWordLike(found: string): boolean {
  const code = found.charCodeAt(0)
  if (code < 128 && code !== dollar) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return wordLike.test(found)
}

const dollar = 36

/** Splits a stretch into tokens with offsets into the whole text. Linear in its length; never throws. */
export function scanTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const match of part.matchAll(patternFor(part))) {
    const at = start + match.index
    const found = match[0]
    if (isWordLike(found)) {
      if (parts.test(found)) pushWord(tokens, found, at, behindFigure(tokens, at))
      else push(tokens, found, at)
    } else tokens.push({ start: at, end: at + found.length, text: found, punctuation: found !== '%' && found !== '&' })
  }
  return joinFullStops(tokens)
}

/** "don't" -> do + n't; "firm's" -> firm + 's; "three-year" -> three + - + year; "al-Mawasi" stays whole. */
function pushWord(tokens: Token[], found: string, at: number, split: boolean): void {
  const clitic = clitics.exec(found)
  const stem = clitic && clitic.index > 0 ? found.slice(0, clitic.index) : found
  pushHyphenated(tokens, stem, at, split)
  if (stem !== found) push(tokens, found.slice(stem.length), at + stem.length)
}

function pushHyphenated(tokens: Token[], found: string, at: number, split: boolean): void {
  const parts = /[-‑‐]/u.test(found) ? found.split(/([-‑‐])/) : [found]
  if (parts.length < 3 || !(split || splitsAtHyphens(parts))) {
    push(tokens, found, at)
    return
  }
  let offset = at
  for (const piece of parts) {
    if (piece === '') continue
    tokens.push({ start: offset, end: offset + piece.length, text: piece, punctuation: /^[-‑‐]$/.test(piece) })
    offset += piece.length
  }
}

/** The "year-old" of "67-year-old", whose figure and hyphen are tokens already. */
function behindFigure(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens.at(-1)
  const figure = tokens.at(-2)
  return (
    hyphen !== undefined &&
    figure !== undefined &&
    hyphen.end === at &&
    /^[-‑‐]$/.test(hyphen.text) &&
    figure.end === hyphen.start &&
    /\p{N}$/u.test(figure.text)
  )
}

/** "67-year-old", "three-year": a figure and what it counts. "two-thirds", "twenty-five": one figure. */
function splitsAtHyphens(parts: readonly string[]): boolean {
  const pieces = parts.filter((piece) => !/^[-‑‐]$/.test(piece))
  return numberWord.test(pieces[0] ?? '') && !pieces.slice(1).every((piece) => fractionOrNumber.test(piece))
}

/** No language writes words this long: a run beyond it is cut, so that nothing downstream meets a word of a whole page. */
const longestWord = 200

function push(tokens: Token[], found: string, at: number): void {
  let from = 0
  while (from < found.length) {
    let to = Math.min(found.length, from + longestWord)
    if (to < found.length && /[\ud800-\udbff]/.test(found[to - 1] ?? '')) to -= 1
    tokens.push({ start: at + from, end: at + to, text: found.slice(from, to), punctuation: false })
    from = to
  }
}

/** Short forms and initials take their full stop: "Dr" + "." -> "Dr."; "J" + "." before a capital -> "J." */
function joinFullStops(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    const stop = tokens[index + 1]
    if (!token) continue
    if (
      !token.punctuation &&
      stop?.text === '.' &&
      stop.start === token.end &&
      takesFullStop(token.text, tokens[index + 2], stop.end, tokens[index - 1])
    ) {
      joined.push({ start: token.start, end: stop.end, text: `${token.text}.`, punctuation: false })
      index += 1
    } else joined.push(token)
  }
  return joined
}

const unit = /^(?:ft|in|lb|lbs|oz|mi|km|kg|hr|hrs|min|mins)$/

function takesFullStop(word: string, next: Token | undefined, end: number, before: Token | undefined): boolean {
  const capital = /^\p{Lu}/u.test(word)
  if (capital && word.length === 1) return word !== 'I' || (next !== undefined && /^\p{Lu}/u.test(next.text) && next.start <= end + 1)
  const short = word.toLowerCase()
  if (!abbreviations.has(short)) return false
  if (needsFigure.has(short)) return next !== undefined && /^\p{N}/u.test(next.text)
  if (unit.test(short)) return before !== undefined && /^\p{N}/u.test(before.text)
  return capital || !ordinaryWords.has(short)
}
