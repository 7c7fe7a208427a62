import {
  countries,
  legalSuffixes,
  nameLinks,
  organisationHeads,
  placeHeads,
  placePrepositions,
  portfolioWords,
  roleNouns,
  titles
} from '../lexicon/name-words'
import { plainSpeech, speechVerbForms } from '../lexicon/speech-verbs'
import type { NameType, Sentence, Word } from '../reading'
import { readingsOf } from '../text/word-classes'
import { roleBeside } from './roles'

/** One place where a name stands, before it is known which others mean the same. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly type: NameType
  /** Lower case, without titles and legal forms; never empty. */
  readonly words: readonly string[]
  readonly role: string | null
  /** "(NWB)" right behind "National Weather Bureau": the short form it introduces. */
  readonly introduces: string | null
}

/** Every name in the sentences, in text order. A capital at a sentence's start counts only when the word is a name elsewhere. */
export function findMentions(sentences: readonly Sentence[]): Mention[] {
  const known = knownNames(sentences)
  return sentences.flatMap((sentence) => (sentence.heading ? [] : inSentence(sentence.words, known)))
}

/** Words that stand with a capital inside sentences; an everyday word only where it is the whole name ("Trellis", not "Transport Safety Inquiry"). */
function knownNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { words } of sentences) {
    words.forEach((word, index) => {
      if (word.wordClass !== 'name' || index === 0 || words[index - 1]?.norm === '"') return
      const alone = words[index - 1]?.wordClass !== 'name' && words[index + 1]?.wordClass !== 'name'
      if (alone || readingsOf(word.norm).classes.length === 0) known.add(word.norm)
    })
  }
  return known
}

function inSentence(words: readonly Word[], known: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = []
  let index = 0
  while (index < words.length) {
    const to = runEnd(words, index, known)
    if (to === index) {
      index += 1
      continue
    }
    const mention = mentionOf(words, index, to)
    if (mention) mentions.push(mention)
    index = to
  }
  return mentions
}

function isNameWord(words: readonly Word[], index: number, known: ReadonlySet<string>): boolean {
  const word = words[index]
  if (!word || word.punctuation) return false
  if (/^(?:mid|early|late|pre|post)-/.test(word.norm)) return false
  if (word.wordClass === 'name') return true
  return /^\p{Lu}/u.test(word.text) && word.wordClass !== 'pronoun' && !word.stop && word.wordClass !== 'determiner' && known.has(word.norm)
}

/** One behind the run of name words that begins here; small words inside count when another name word follows. */
function runEnd(words: readonly Word[], index: number, known: ReadonlySet<string>): number {
  if (!isNameWord(words, index, known)) return index
  let to = index + 1
  for (;;) {
    if (isNameWord(words, to, known)) to += 1
    else if (ownsBody(words, to)) to += 2
    else if (linksOn(words, index, to, known)) to += words[to + 1] !== undefined && isNameWord(words, to + 1, known) ? 2 : 3
    else return to
  }
}

/** "Shoppers' League", "St. Audrey's Hospital": the owner is part of the body's name. */
function ownsBody(words: readonly Word[], at: number): boolean {
  if (!/^'s?$/.test(words[at]?.norm ?? '')) return false
  const next = words[at + 1]
  return next !== undefined && /^\p{Lu}/u.test(next.text) && organisationHeads.has(next.norm)
}

/** "Office for Information Rights", "University of the Arts"; "and" only inside a body's name ("Cabin and Ground Workers' Union"). */
function linksOn(words: readonly Word[], from: number, at: number, known: ReadonlySet<string>): boolean {
  const link = words[at]
  if (!link || (link.punctuation && link.norm !== '&') || !nameLinks.has(link.norm) || /^\p{Lu}/u.test(link.text)) return false
  const direct = isNameWord(words, at + 1, known)
  const behindThe = words[at + 1]?.norm === 'the' && link.norm === 'of' && isNameWord(words, at + 2, known)
  if (!direct && !behindThe) return false
  // "Lowell & Stead"
  if (link.norm === '&') return direct
  if (/^(?:de|la|le|du|des|del|della|di|da|van|der|den|von|zu|al|el|bin|ibn|ben|y)$/.test(link.norm)) return true
  const head = words[at - 1]?.norm ?? ''
  if (link.norm === 'of' || link.norm === 'for')
    return organisationHeads.has(head) && words[from]?.norm !== head
      ? true
      : /^(?:university|bank|ministry|department|office|house|board|bureau|institute|school|college|court|league|bay|gulf|isle|port|republic|secretary|state|council|army|church|museum|center|centre|society)$/.test(
          head
        )
  if (link.norm !== 'and') return false
  return bodyFollows(words, at, known)
}

/** The words behind "and" run on to a body's last word: "… and Ground Workers' Union". */
function bodyFollows(words: readonly Word[], at: number, known: ReadonlySet<string>): boolean {
  let last = at + 1
  while (isNameWord(words, last + 1, known) || words[last + 1]?.norm === "'") last += 1
  return (
    last > at + 1 &&
    organisationHeads.has(words[last]?.norm ?? '') &&
    words[at - 1]?.wordClass === 'name' &&
    !organisationHeads.has(words[at - 1]?.norm ?? '')
  )
}

/** One behind the last form of address: "Transport Minister | Bettina Orlock"; bodies and places keep theirs ("Prince Edward Island"). */
function titlesEnd(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1]?.norm ?? ''
  if (organisationHeads.has(last) || placeHeads.has(last)) return from
  for (let index = Math.min(to - 2, from + 4); index >= from; index -= 1) if (titles.has(bare(words[index]?.norm ?? ''))) return index + 1
  return from
}

/** "mr." -> "mr"; "u.s." keeps its stops. */
const bare = (norm: string): string => (/\..*\.$/.test(norm) ? norm : norm.replace(/\.$/, ''))

/** "Secretary of | State Paul Dorn": one behind the portfolio of a post that begins before the run or within it. */
function postEnd(words: readonly Word[], from: number, to: number): number {
  const start = titlesEnd(words, from, to)
  // "Cleaner Tom Harker" at a sentence's start.
  const worker =
    from === 0 && start === 0 && to > 2 && roleNouns.has(words[0]?.norm ?? '') && !organisationHeads.has(words[to - 1]?.norm ?? '')
  if (worker) return 1
  const at = words[start]?.norm === 'of' ? start + 1 : start
  const post = /^(?:minister|secretary)$/.test(words[at - 2]?.norm ?? '') && words[at - 1]?.norm === 'of'
  return post && at + 1 < to && portfolioWords.has(words[at]?.norm ?? '') ? at + 1 : start
}

function mentionOf(words: readonly Word[], from: number, to: number): Mention | null {
  const start = postEnd(words, from, to)
  let end = to
  while (end > start + 1 && legalSuffixes.has(bare(words[end - 1]?.norm ?? ''))) end -= 1
  const first = words[start]
  const last = words[end - 1]
  if (!first || !last) return null
  const own = words
    .slice(start, end)
    .filter((word) => !word.punctuation && word.norm !== "'s")
    .map((word) => bare(word.norm))
  if (own.length === 0 || (own.length === 1 && start === from && (titles.has(own[0] ?? '') || roleNouns.has(own[0] ?? '')))) return null
  const titled = start > from
  const role = roleBeside(words, words[from - 1]?.norm === 'of' && titled ? from - 2 : from, start, end)
  const introduces =
    words[to]?.text === '(' && /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ')'
      ? (words[to + 1]?.norm ?? null)
      : null
  return {
    start: first.start,
    end: last.end,
    type: typeOf(words, from, end, own, titled || role !== null, end < to),
    words: own,
    role,
    introduces
  }
}

/** "the village of Tamar" */
const settlements = /^(?:village|town|city|port|suburb|hamlet|island|district|municipality|outskirts)$/

function typeOf(words: readonly Word[], from: number, to: number, own: readonly string[], titled: boolean, legal: boolean): NameType {
  const last = own.at(-1) ?? ''
  const whole = own.join(' ')
  if (countries.has(whole)) return 'place'
  if (
    legal ||
    (own.length > 1 && organisationHeads.has(last)) ||
    own.some((word) => /^(?:university|ministry|department|bank|office|union|board|council|committee)$/.test(word))
  )
    return 'organisation'
  if (own.length > 1 && (placeHeads.has(last) || /^(?:port|mount|mt|lake|fort|st|saint|new|cape)$/.test(own[0] ?? '')))
    return own[0] === 'st' && titled ? 'person' : 'place'
  if (titled) return 'person'
  const next = words[to]
  const before = words[from - 1]
  if (before && own.length <= 2 && placePrepositions.has(before.norm) && !/^(?:of|from|to|by|off)$/.test(before.norm))
    return /^(?:in|near|outside)$/.test(before.norm) ? 'place' : 'unknown'
  if (before?.norm === 'of') return settlements.test(words[from - 2]?.norm ?? '') ? 'place' : 'unknown'
  if (words[to]?.text === ',' && words[to + 1]?.norm === 'who') return 'person'
  if (next?.norm === 'who') return 'person'
  if (words[to]?.text === ',' && words[to + 1]?.wordClass === 'number' && (words[to + 2] === undefined || words[to + 2]?.punctuation))
    return 'person'
  const speech = speechVerbForms.get(next?.norm ?? '') ?? speechVerbForms.get(before?.norm ?? '')
  if (own.length >= 2 && own.length <= 3 && speech !== undefined && plainSpeech.has(speech) && next?.norm !== "'s") return 'person'
  return 'unknown'
}
