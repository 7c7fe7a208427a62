import type { ArticleGuess } from './imported-article'
import { hasOutletWord, isOutletName, outletOfFileName } from './outlet-names'
import { findDate, findDateInName, parseDateLine } from './parse-date'
import type { ParsedText } from './parse-text'

/** Lines at the top that may tell who published the text and when; news copy starts with the story after that. */
const HEAD_LINES = 8
/** Longer first lines are paragraphs, in characters. The longest headline of the fixtures has 112. */
const LONGEST_HEADLINE = 160
/** What is looked at of a line, in characters: a text may be one line of five million. */
const LINE_START = 400

/**
 * What file name, front matter and the first lines say of headline, outlet and date. Nothing is made up: a date without
 * a year, or a name that could be a person's, stays null. The editor corrects the rest.
 */
export function guessArticle(parsed: ParsedText, fileName: string | null): ArticleGuess {
  const lines = headLines(parsed.text)
  const field = (...keys: readonly string[]): string | null =>
    keys.map((key) => parsed.fields.get(key)).find((value) => value !== undefined) ?? null
  return {
    headline: field('headline', 'title') ?? parsed.heading ?? headlineOf(lines),
    outlet: field('outlet', 'source', 'publication', 'publisher', 'site') ?? outletOf(lines, parsed.text, fileName),
    published: dateOfField(field('published', 'date', 'pubdate', 'publication date')) ?? dateOf(lines, fileName)
  }
}

interface Line {
  readonly text: string
  /** A blank line follows, or the end of the text. */
  readonly alone: boolean
}

/** The first lines that are not blank; a text without line ends is one of them. */
function headLines(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length && lines.length < HEAD_LINES;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + LINE_START)).trim()
    if (line !== '') lines.push({ text: line, alone: end + 1 >= text.length || /^[^\S\n]*(?:\n|$)/.test(text.slice(end + 1, end + 80)) })
    start = end + 1
  }
  return lines
}

/**
 * The first line, when it is short, does not end like a sentence, and a body follows it. Without a blank line after it,
 * the body has to look different: a hard-wrapped paragraph begins with a short line as well.
 */
function headlineOf(lines: readonly Line[]): string | null {
  const [first, second] = lines
  if (first === undefined || second === undefined || first.text.length > LONGEST_HEADLINE) return null
  if (/[.,;:…]["'”’)]*$/.test(first.text) || !/\p{L}/u.test(first.text) || isFurniture(first.text)) return null
  if (first.alone || isFurniture(second.text)) return first.text
  return second.text.length > first.text.length * 1.5 && !/^\p{Ll}/u.test(second.text) ? first.text : null
}

/** A byline, a date, a source line or a dateline: stands above a story without being its headline. */
function isFurniture(line: string): boolean {
  return bylineParts(line) !== null || parseDateLine(line) !== null || SOURCE_LINE.test(line) || DATELINE.test(line)
}

const SOURCE_LINE = /^(?:source|outlet|publication|publisher|published by)\s*:\s*(\S.{1,60})$/i
/** "LONDON (Reuters) —", "WENDBRIDGE, Nov. 12, 2026 (Harbour Wire) -": place in capitals, outlet in brackets, dash. */
const DATELINE = /^(?=\p{Lu}{3})[\p{Lu}][\p{L} .,'’/-]{0,60}?(?:,? ?[\p{L}.]{3,10} \d{1,2}(?:, \d{4})?)? ?\(([^()\d]{2,40})\) ?[-–—:]/u

function outletOf(lines: readonly Line[], text: string, fileName: string | null): string | null {
  const fromFile = fileName === null ? null : outletOfFileName(fileName, text)
  const heads = lines.map((line) => line.text)
  const named = first(heads, (line) => SOURCE_LINE.exec(line)?.[1] ?? null) ?? first(heads, bylineOutlet)
  if (named !== null) return named
  // A file named after a newspaper outweighs the agency in the dateline; a file named after anything else does not.
  if (fromFile !== null && hasOutletWord(fromFile)) return fromFile
  return first(heads, datelineOutlet) ?? fromFile
}

function datelineOutlet(line: string): string | null {
  const name = DATELINE.exec(line)?.[1]?.trim() ?? ''
  return isOutletName(name) ? name : null
}

function bylineOutlet(line: string): string | null {
  const parts = bylineParts(line)?.slice(1) ?? []
  return first(parts, (part) => (isOutletName(part) && parseDateLine(part) === null ? part : null))
}

/** "By Jane Doe, Wendbridge Courier | 12 November 2026" -> its parts; null when the line is no byline. */
function bylineParts(line: string): readonly string[] | null {
  if (line.length > 140 || !/^by:? \p{Lu}/iu.test(line) || /^By [A-Z][a-z]+day\b/.test(line) || /[.?!]$/.test(line)) return null
  const parts = line
    .slice(2)
    .split(/\s*(?:[|•·–—]|,(?! \d{4}\b)|\bfor the\b|\bof the\b|\bfor\b)\s*/)
    .map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

function dateOfField(value: string | null): string | null {
  return value === null ? null : (parseDateLine(value) ?? findDate(value))
}

function dateOf(lines: readonly Line[], fileName: string | null): string | null {
  const heads = lines.map((line) => line.text)
  const stated =
    first(heads, parseDateLine) ?? first(heads, (line) => first(bylineParts(line) ?? [], parseDateLine)) ?? first(heads, datelineDate)
  return stated ?? (fileName === null ? null : findDateInName(fileName))
}

function datelineDate(line: string): string | null {
  const dateline = DATELINE.exec(line)?.[0]
  return dateline === undefined ? null : findDate(dateline)
}

/** The first answer that is not null. */
function first(values: readonly string[], answer: (value: string) => string | null): string | null {
  for (const value of values) {
    const found = answer(value)
    if (found !== null) return found
  }
  return null
}
