/** Who says what in a paragraph: read once, since a quotation and its speaker may stand in different sentences and claims. */
import type { Attribution, Sentence, Word } from '../reading'
import { findAttributions, type Said } from './attribution'
import type { NameBook } from './name-book'
import { findNames, personBefore } from './names'
import { findQuotedRuns, type QuotedRun } from './quotations'

export interface Speech {
  readonly said: readonly Said[]
  readonly quoted: readonly QuotedRun[]
}

/** The speech of one paragraph's sentences, in text order. */
function readSpeech(sentences: readonly Sentence[], names: NameBook): Speech {
  const lines = sentences.map((sentence) => ({
    words: sentence.words,
    attributions: findAttributions(sentence.words, findNames(sentence.words, names), (offset) => personBefore(names, offset, sentence))
  }))
  const first = sentences[0]
  const quoted = first ? findQuotedRuns(lines, (offset) => personBefore(names, offset, first)) : []
  return { said: lines.flatMap(({ attributions }) => attributions), quoted }
}

const silence: Speech = { said: [], quoted: [] }

/** Looks up the speech of a paragraph by its number. */
export function speechByParagraph(sentences: readonly Sentence[], names: NameBook): (paragraph: number) => Speech {
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const own = paragraphs.get(sentence.paragraph)
    if (own) own.push(sentence)
    else paragraphs.set(sentence.paragraph, [sentence])
  }
  const read = new Map([...paragraphs].map(([paragraph, own]) => [paragraph, readSpeech(own, names)]))
  return (paragraph) => read.get(paragraph) ?? silence
}

/** Those whose verb of speech stands in the claim, cut to its words. */
export function attributionsIn(words: readonly Word[], said: readonly Said[]): Attribution[] {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  return said
    .filter(({ cue }) => cue.start >= start && cue.end <= end)
    .map(({ cue: _cue, ...attribution }) => ({
      ...attribution,
      start: Math.max(attribution.start, start),
      end: Math.min(attribution.end, end)
    }))
}
