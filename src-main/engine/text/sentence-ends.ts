import { alwaysFollowed } from '../lexicon/abbreviations'
import { closedClasses } from '../lexicon/closed-classes'
import { speechVerbForms } from '../lexicon/speech-verbs'
import { normalise } from './normalise'
import type { Token } from './words'

const closers = new Set(['"', '”', '’', "'", ')', ']', '»', '″'])
const openers = /^["“‘'([«¿¡—–*•-]/u
const calendarOrZone =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|eastern|western|central|pacific|mountain|gmt|utc|est|edt|et|pt|bst|cet|local)/

/** Nobody writes sentences this long; a text without full stops is cut here. */
const longestSentence = 300

/** Indices one behind each sentence's last token, in order; the last one is `tokens.length`. */
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = []
  let start = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const end = endAt(tokens, index)
    if (end > 0 && end < tokens.length) {
      ends.push(end)
      start = end
      index = end - 1
    } else if (index + 1 - start >= longestSentence && index + 1 < tokens.length) {
      ends.push(index + 1)
      start = index + 1
    }
  }
  if (tokens.length > 0) ends.push(tokens.length)
  return ends
}

/** One behind the sentence that ends with this token and its closing marks; 0 when none ends here. */
function endAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (!token) return 0
  const mark = /^(?:[.!?…。！？]|\.{2,})$/u.test(token.text)
  const shortForm = !token.punctuation && token.text.endsWith('.')
  if (!mark && !shortForm) return 0
  let end = index + 1
  for (let closer = tokens[end]; closer && closesHere(closer, tokens[end - 1], tokens[end + 1]); closer = tokens[end]) end += 1
  const next = tokens[end]
  const last = tokens[end - 1]
  if (!next || !last) return mark ? end : 0
  if (next.start === last.end && !/^[。！？]$/u.test(token.text)) return 0
  if (shortForm) return shortFormEnds(tokens, index, next) ? end : 0
  if (/^\p{Ll}/u.test(next.text)) return 0
  if (/^[,;:.!?)\]%]/.test(next.text)) return 0
  if (end > index + 1 && /[!?]/.test(token.text) && speechFollows(tokens, end)) return 0
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥]/u.test(next.text) ||
    openers.test(next.text) ||
    !next.punctuation ||
    /[^\p{P}\p{S}]/u.test(next.text) ||
    /^\p{So}/u.test(next.text)
    ? end
    : 0
}

/** A quotation mark closes when it stands right behind the full stop; a straight one with a letter right behind it opens. */
function closesHere(closer: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!closers.has(closer.text) || before === undefined || closer.start !== before.end) return false
  return next === undefined || next.start > closer.end || closers.has(next.text) || next.punctuation
}

function shortFormEnds(tokens: readonly Token[], index: number, next: Token): boolean {
  const token = tokens[index]
  if (!token) return false
  const short = normalise(token.text).replace(/\.$/, '')
  if (alwaysFollowed.has(short)) return false
  const capital = /^\p{Lu}/u.test(next.text)
  if (/^[ap]\.m$/.test(short)) return (capital && !calendarOrZone.test(normalise(next.text))) || /^["“]/.test(next.text)
  const initial = /^\p{Lu}\.$/u.test(token.text)
  const before = tokens[index - 1]
  if (initial && (before === undefined || /^\p{Lu}/u.test(before.text))) return false
  if (/^["“]/.test(next.text)) return !initial && /[ap]\.m|inc|corp|co|ltd|u\.s/.test(short)
  return capital && startsSentence(normalise(next.text))
}

/** "The", "He", "In", "But"… behind a short form begin a sentence; a name may belong to it ("U.S. Steel"). */
function startsSentence(norm: string): boolean {
  const wordClass = closedClasses.get(norm)
  return wordClass !== undefined && norm.length > 1
}

/** `"Why?" Baker asked.` goes on. */
function speechFollows(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index]
    if (!token || token.punctuation) return false
    if (speechVerbForms.has(token.text.toLowerCase())) return true
  }
  return false
}
