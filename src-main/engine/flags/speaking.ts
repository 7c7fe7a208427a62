/** Whether what two articles report comes from two speakers who cannot be one: by name, by pronoun, or by the kind of source they are. */
import { castOf, sentenceBefore, wordsBetween } from '../claims/cast'
import { maySame } from '../claims/same-name'
import { roleNouns } from '../lexicon/name-words'
import { voicesClash, voicesIn } from '../lexicon/voices'
import type { Span } from '../model'
import type { Attribution, Name, Reading } from '../reading'

/** One side's speaker: "he", "Mayor Ana Ruiz", "the health department". */
export interface Voice {
  readonly reading: Reading
  /** The words that tell it. */
  readonly source: Span
  readonly name: Name | null
}

/** How surely two speakers are two, by what shows it; 0 when they may be one. */
export function speakersDiffer(one: Voice, other: Voice): number {
  if (one.name && other.name) return namesDiffer(one, one.name, other, other.name)
  const [first, second] = [pronounOf(one), pronounOf(other)]
  if (first !== null && second !== null) return isPerson(first) && isPerson(second) && first !== second ? 0.7 : 0
  if (first !== null) return isMeant(one, first, other) ? 0 : unlike(one, first, other)
  if (second !== null) return isMeant(other, second, one) ? 0 : unlike(other, second, one)
  return voicesClash(voicesOf(one), voicesOf(other)) ? 0.7 : 0
}

/** The pronoun of a voice without a name; null for any other words. */
export function pronounOf({ reading, source, name }: Voice): string | null {
  const words = reading.article.text.slice(source.start, source.end).trim().toLowerCase()
  return name === null && /^(?:he|she|they|it|we|i)$/.test(words) ? words : null
}

function isPerson(pronoun: string): boolean {
  return pronoun === 'he' || pronoun === 'she'
}

function namesDiffer(one: Voice, first: Name, other: Voice, second: Name): number {
  if (maySame(first, second)) return 0
  const types = [typeIn(first, other.reading), typeIn(second, one.reading)]
  if (types.includes('place')) return 0
  if (types[0] === types[1] && types[0] !== 'unknown') return 0.75
  // "Osterhaut said" / "Corvane said": a person may speak for a body that is named beside her anywhere.
  if (types.includes('organisation') || standTogether(first, second, one.reading) || standTogether(first, second, other.reading)) return 0
  return types.every((type) => type === 'person' || type === 'unknown') && types[0] !== types[1] ? 0.7 : 0
}

/** The other article may know what kind of name it is; of names that speak, those of two or three words are people's. */
function typeIn(name: Name, elsewhere: Reading): Name['type'] {
  if (name.type !== 'unknown') return name.type
  const known = castOf(elsewhere).find((twin) => twin.type !== 'unknown' && twin.key === name.key)
  return known?.type ?? (name.words.length === 2 || name.words.length === 3 ? 'person' : 'unknown')
}

/** Characters within which two names belong to one passage. */
const oneBreath = 150

function standTogether(one: Name, other: Name, reading: Reading): boolean {
  const cast = castOf(reading)
  const seconds = cast.filter((name) => maySame(name, other))
  return cast.some((name) => maySame(name, one) && seconds.some((second) => Math.abs(second.start - name.start) < oneBreath))
}

/** Kinds of source told by the words themselves, by the name's own words, and by every post the article gives the name. */
function voicesOf({ reading, source, name }: Voice): ReadonlySet<string> {
  const found = new Set(voicesIn(wordsBetween(reading, source.start, source.end).map(({ lemma }) => lemma)))
  if (!name) return found
  for (const voice of voicesIn(name.words)) found.add(voice)
  for (const known of castOf(reading))
    if (known.key === name.key && known.role !== null) for (const voice of voicesIn(known.role.split(' '))) found.add(voice)
  return found
}

/** Characters back in which whoever a pronoun means was named. */
const reach = 700

/** The other side's speaker stands, by name or by post, within reach of the pronoun: it may mean just them. */
function isMeant({ reading, source }: Voice, pronoun: string, other: Voice): boolean {
  const from = source.start - reach
  const near = castOf(reading).filter((name) => name.start >= from && name.start < source.start)
  const { name } = other
  if (name && near.some((known) => maySame(known, name))) return true
  const told = new Set(wordsBetween(reading, from, source.start).map(({ lemma }) => lemma))
  const words = wordsBetween(other.reading, other.source.start, other.source.end).flatMap(({ stop, lemma }) => (stop ? [] : [lemma]))
  const posts = [...words, ...rolesOf(name, reading), ...rolesOf(name, other.reading)].filter(
    (word) => roleNouns.has(word) || !isPerson(pronoun)
  )
  return posts.some((word) => told.has(word))
}

function rolesOf(name: Name | null, reading: Reading): string[] {
  if (!name) return []
  return castOf(reading).flatMap((known) => (known.role !== null && maySame(known, name) ? known.role.split(' ') : []))
}

/** A pronoun against a speaker who was not named before it. */
function unlike(voice: Voice, pronoun: string, other: Voice): number {
  if (isPerson(pronoun)) {
    const gender = other.name ? genderOf(other.name, other.reading) : null
    if (gender !== null && gender !== pronoun) return 0.75
    const meant = personBefore(voice)
    return meant && other.name && typeIn(other.name, voice.reading) === 'person' ? 0.7 : 0
  }
  if (pronoun !== 'it') return 0
  const meant = bodyBefore(voice)
  return voicesClash(meant, voicesOf(other)) ? 0.7 : 0
}

const men = /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|councilman|businessman|father|brother|husband|son|widower)$/
const women =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|mother|sister|wife|daughter|widow|actress)$/

/** "he" or "she" by a title or a post beside one of the name's places. */
function genderOf(name: Name, reading: Reading): string | null {
  for (const known of castOf(reading)) {
    if (known.key !== name.key) continue
    const beside = wordsBetween(reading, known.start - 40, known.start)
    const title = beside.at(-1)?.norm.replace(/\.$/, '') ?? ''
    if (men.test(title)) return 'he'
    if (women.test(title)) return 'she'
  }
  return null
}

/** The person named last before the pronoun, provided no other post is spoken of in between: "the minister" may be meant too. */
function personBefore({ reading, source }: Voice): Name | null {
  const from = source.start - reach
  const known = castOf(reading)
    .filter((name) => name.start >= from && name.end <= source.start && name.type === 'person')
    .at(-1)
  if (!known) return null
  const own = new Set(rolesOf(known, reading).flatMap((role) => [role, `${role}man`, `${role}woman`]))
  const others = wordsBetween(reading, known.end, source.start).filter(({ norm }) => roleNouns.has(norm) && !own.has(norm))
  return others.length === 0 ? known : null
}

/** The kind of source that "it" most likely means: who speaks in the sentence before, else what stands at its head. */
function bodyBefore({ reading, source }: Voice): ReadonlySet<string> {
  const before = sentenceBefore(reading, source.start)
  if (!before) return new Set()
  const speaking = reading.claims.flatMap(({ details }) =>
    details.filter(
      (detail): detail is Attribution => detail.kind === 'attribution' && detail.start >= before.start && detail.end <= before.end
    )
  )
  const last = speaking.at(-1)
  if (last) return voicesOf({ reading, source: last.source, name: last.speaker })
  const verb = before.words.findIndex((word) => word.wordClass === 'verb' || word.wordClass === 'auxiliary')
  return voicesIn(verb > 0 ? before.words.slice(0, verb).map(({ lemma }) => lemma) : [])
}
