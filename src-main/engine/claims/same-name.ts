import { bindingFirstWords, countries, nameLinks } from '../lexicon/name-words'
import type { NameType } from '../reading'

interface Named {
  readonly words: readonly string[]
  readonly type: NameType
}

/**
 * May two names mean the same bearer? Titles and legal forms are off already. "Biden" / "Joe Biden", "J. Smith" / "John Smith", "NWB" /
 * "National Weather Bureau", "Halden" / "Halden Steel", "Mohammed" / "Muhammad": yes. "York" / "New York", "Tarnwick" / "University of Tarnwick",
 * "Marta Quillen" / "Greta Quillen": no.
 */
export function maySame(one: Named, other: Named): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  if (short.words.length === long.words.length && short.words.every((word, index) => word === long.words[index])) return true
  const country = countryOf(short.words)
  if (country !== null && country === countryOf(long.words)) return true
  if (isAcronym(short.words, long.words)) return true
  if (short.words.length === long.words.length) return short.words.every((word, index) => alike(word, long.words[index] ?? ''))
  if (one.type === 'place' && other.type === 'place') return placeShort(short.words, long.words)
  if ((one.type === 'place' && other.type === 'organisation') || (one.type === 'organisation' && other.type === 'place')) return false
  const person = one.type === 'person' || other.type === 'person'
  const body = one.type === 'organisation' || other.type === 'organisation'
  if (person && !body) return personShort(short.words, long.words)
  if (body && !person) return bodyShort(short.words, long.words)
  return personShort(short.words, long.words) || bodyShort(short.words, long.words)
}

/**
 * What two names have in common before they may mean the same: a word's sound, what their initials spell, or their country. A name that
 * holds an initial has no keys (null): it may mean any.
 */
export function keysOfName(words: readonly string[]): readonly string[] | null {
  if (words.some((word) => word.length === 1)) return null
  const country = countryOf(words)
  const spelled = words.length === 1 ? [words[0] ?? ''] : initialsOf(words)
  return [
    ...words.map((word) => `~${skeleton(word)}`),
    ...spelled.map((letters) => `.${letters}`),
    ...(country === null ? [] : [`@${country}`])
  ]
}

/** Each form of a long article's names is asked about once for every other. */
const countryBefore = new WeakMap<readonly string[], string | null>()

function countryOf(words: readonly string[]): string | null {
  const known = countryBefore.get(words)
  if (known !== undefined) return known
  const country = countries.get(words.join(' ')) ?? null
  countryBefore.set(words, country)
  return country
}

/** "port aldery" of "port aldery harbor"; never the tail: "calder" of "west calder". */
function placeShort(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, index) => word === long[index]) && !bindingFirstWords.has(short.at(-1) ?? '')
}

/** The surname alone, or the given and last names without the middle ones; initials stand for names. */
function personShort(short: readonly string[], long: readonly string[]): boolean {
  if (bindingFirstWords.has(long[0] ?? '') || long.includes('of')) return false
  const ending = long.slice(-short.length)
  if (short.every((word, index) => alike(word, ending[index] ?? ''))) return true
  if (short.length === 1) return short[0] === long[0] && long.length === 2
  return alike(short[0] ?? '', long[0] ?? '') && alike(short.at(-1) ?? '', long.at(-1) ?? '')
}

/** The first words of a body's name, or all its words but small ones and the last. */
function bodyShort(short: readonly string[], long: readonly string[]): boolean {
  const plain = long.filter((word) => !nameLinks.has(word))
  if (
    bindingFirstWords.has(short.at(-1) ?? '') ||
    (short.length === 1 &&
      /^(?:city|first|general|international|american|british|public|federal|ministry|department|office)$/.test(short[0] ?? ''))
  )
    return false
  return short.every((word, index) => alike(word, plain[index] ?? ''))
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.length === 1 ? (short[0] ?? '') : ''
  if (letters.length < 2 || letters.length > 7 || long.length < 2) return false
  if (letters[0] !== long[0]?.[0] && !nameLinks.has(long[0] ?? '')) return false
  return initialsOf(long).includes(letters)
}

/** With and without the small words: "dot", "dt" of "department of transport". */
function initialsOf(words: readonly string[]): readonly string[] {
  const spell = (some: readonly string[]): string => some.map((word) => word[0] ?? '').join('')
  return [spell(words), spell(words.filter((word) => !nameLinks.has(word)))]
}

/** The same word, its initial, or another spelling of it ("Mohammed" / "Muhammad", "Ana" / "Anna", "Smyth" / "Smith"). */
function alike(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return one.length > 2 && other.length > 2 && skeleton(one) === skeleton(other)
}

/** Sound frame of a transcribed name: doubled letters, y / i, ph / f, and all vowels but the first letter's are one. */
function skeleton(word: string): string {
  const known = skeletons.get(word)
  if (known !== undefined) return known
  if (skeletons.size >= skeletonLimit) skeletons.clear()
  const found = soundFrame(word)
  skeletons.set(word, found)
  return found
}

/** An article asks for the same few hundred names again and again; then begun anew. */
const skeletons = new Map<string, string>()
const skeletonLimit = 20_000

function soundFrame(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'k')
    .replace(/ou|oo|u/g, 'o')
    .replace(/ey$|ie$|y$/g, 'i')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
  return word.length >= 7 ? (plain[0] ?? '') + plain.slice(1).replace(/[aeo]/g, 'a') : plain
}
