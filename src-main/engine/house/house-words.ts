/**
 * A house list made ready for reading: every phrase with the one form that stands for its group while two texts are compared.
 * "Kiev" -> "Kyiv", "the Met" -> "Metropolitan Police"; the first form named is the one that stands.
 */
import type { HouseList } from '../model'
import { lemmatise } from '../text/lemmatise'
import { normalise, plainText } from '../text/normalise'

export interface HousePhrase {
  /** Curly quotes made plain; in lower case unless capitals count. */
  readonly form: string
  readonly stands: string
  /** Written with a capital in the list: "the Met" is not "the met". */
  readonly exact: boolean
}

/** First word in lower case -> the phrases that begin with it, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly HousePhrase[]>

export interface HouseWords {
  readonly byFirstWord: PhraseTable
  /** Base form -> the base form that stands for it, so that "probes" is "inquiries". */
  readonly lemmas: ReadonlyMap<string, string>
}

const openClasses = ['noun', 'verb', 'adjective'] as const

const memo = new WeakMap<HouseList, HouseWords>()

/** Made once a list. Groups that share an entry are one group. */
export function houseWords(house: HouseList): HouseWords {
  const known = memo.get(house)
  if (known) return known
  const made = makeWords(house)
  memo.set(house, made)
  return made
}

function makeWords(house: HouseList): HouseWords {
  const groups = joinGroups([...house.names, ...house.synonyms, ...house.equal])
  const byFirstWord = new Map<string, HousePhrase[]>()
  const lemmas = new Map<string, string>()
  for (const [stands = '', ...others] of groups) {
    for (const other of others) {
      if (isPlainWord(stands) && isPlainWord(other))
        for (const wordClass of openClasses) lemmas.set(lemmatise(other, wordClass), lemmatise(stands, wordClass))
      else addPhrase(byFirstWord, other, stands)
    }
    // The standing form is found too, so that "Joe Biden" is not read as "Joe" with another "Biden".
    if (!isPlainWord(stands)) addPhrase(byFirstWord, stands, stands)
  }
  for (const phrases of byFirstWord.values()) phrases.sort((one, other) => other.form.length - one.form.length)
  return { byFirstWord, lemmas }
}

function addPhrase(byFirstWord: Map<string, HousePhrase[]>, phrase: string, stands: string): void {
  const exact = /\p{Lu}/u.test(phrase)
  const form = exact ? plainText(phrase) : normalise(phrase)
  const first = firstWord(form)
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { form, stands, exact }])
}

/** "the" of "the Met"; what begins with a mark begins with its first word. */
function firstWord(form: string): string {
  return normalise(/[\p{L}\p{N}]+/u.exec(form)?.[0] ?? '')
}

/** One word in small letters: compared by its base form, in whatever form it stands. */
function isPlainWord(phrase: string): boolean {
  return /^\p{Ll}+$/u.test(phrase)
}

function joinGroups(groups: readonly (readonly string[])[]): string[][] {
  const joined: string[][] = []
  for (const group of groups) {
    const met = joined.filter((other) => group.some((entry) => other.includes(entry)))
    const first = met[0]
    if (!first) joined.push([...new Set(group)])
    else {
      for (const other of met.slice(1)) joined.splice(joined.indexOf(other), 1)
      const all = new Set([...met.flat(), ...group])
      first.splice(0, first.length, ...all)
    }
  }
  return joined
}
