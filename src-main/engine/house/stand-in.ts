/**
 * Reads an article as its house would have it: phrases of the house list are replaced before reading, and every span is moved back to
 * the article's own words afterwards. "Kiev fell silent" is read as "Kyiv fell silent"; what is shown is "Kiev".
 */
import type { Article, Span } from '../model'
import { plainText } from '../text/normalise'
import type { HousePhrase, PhraseTable } from './house-words'

/** Where the text read differs from the article's own. */
interface Patch {
  /** In the text that is read. */
  readonly read: Span
  /** In the article. */
  readonly own: Span
}

export interface StoodIn {
  readonly article: Article
  /** Moves every span inside a value back into the article's own text; words of one phrase all cover the whole phrase. */
  readonly moveBack: <Value>(value: Value) => Value
}

export function standIn(article: Article, words: PhraseTable): StoodIn {
  const { text, patches } = replacePhrases(article.text, words)
  const headline = article.headline === null ? null : replacePhrases(article.headline, words).text
  return { article: { ...article, text, headline }, moveBack: (value) => moveSpans(value, patches, new Map()) }
}

function replacePhrases(text: string, byFirstWord: PhraseTable): { readonly text: string; readonly patches: readonly Patch[] } {
  const plain = plainText(text)
  const pieces: string[] = []
  const patches: Patch[] = []
  let done = 0
  let length = 0
  const push = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const match of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (match.index < done) continue
    const phrases = byFirstWord.get(match[0].toLowerCase())
    const phrase = phrases?.find(({ form, exact }) => standsAt(plain, match.index, form, exact))
    if (!phrase) continue
    const own = { start: match.index, end: match.index + phrase.form.length }
    push(text.slice(done, own.start))
    const start = length
    push(inPlace(phrase, text, own))
    patches.push({ read: { start, end: length }, own })
    done = own.end
  }
  push(text.slice(done))
  return { text: pieces.join(''), patches }
}

/** Whole words only: "Kiev" is not found in "Kievan". */
function standsAt(plain: string, start: number, form: string, exact: boolean): boolean {
  const piece = plain.slice(start, start + form.length)
  // A list's "the Met" also opens a sentence as "The Met".
  const same = exact ? piece === form || piece === form.charAt(0).toUpperCase() + form.slice(1) : piece.toLowerCase() === form
  return same && !(/[\p{L}\p{N}]$/u.test(piece) && /^[\p{L}\p{N}]/u.test(plain.slice(start + form.length)))
}

/** The standing form with the capital of what it replaces. */
function inPlace({ stands }: HousePhrase, text: string, { start }: Span): string {
  return /\p{Lu}/u.test(text[start] ?? '') ? stands.charAt(0).toUpperCase() + stands.slice(1) : stands
}

function moveSpans<Value>(value: Value, patches: readonly Patch[], moved: Map<object, unknown>): Value {
  if (typeof value !== 'object' || value === null) return value
  const known = moved.get(value)
  if (known !== undefined) return known as Value
  if (Array.isArray(value)) {
    const list = value.map((item: unknown) => moveSpans(item, patches, moved))
    moved.set(value, list)
    return list as Value
  }
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    (key === 'start' || key === 'end') && typeof inner === 'number' ? move(inner, key, patches) : moveSpans(inner, patches, moved)
  ])
  const object = Object.fromEntries(entries) as Value
  moved.set(value, object)
  return object
}

function move(offset: number, edge: 'start' | 'end', patches: readonly Patch[]): number {
  let low = 0
  let high = patches.length
  // The last patch that begins before an end, or at or before a start.
  while (low < high) {
    const middle = (low + high) >> 1
    const begins = patches[middle]?.read.start ?? 0
    if (edge === 'end' ? begins < offset : begins <= offset) low = middle + 1
    else high = middle
  }
  const patch = patches[low - 1]
  if (!patch) return offset
  if (offset < patch.read.end || (edge === 'end' && offset === patch.read.end)) return patch.own[edge]
  return offset - patch.read.end + patch.own.end
}
