import { countries } from '../lexicon/name-words'
import type { NameType, Sentence } from '../reading'
import { findMentions, type Mention } from './name-mentions'
import { keysOfName, maySame } from './same-name'

/** A name of the article with the key that all its forms share. */
export interface BookEntry extends Mention {
  readonly key: string
}

/** All names of an article, linked: "President Biden", "Joe Biden", "Biden" have one key, that of the longest form. */
export type NameBook = readonly BookEntry[]

interface Bearer {
  words: readonly string[]
  type: NameType
  readonly short: Set<string>
  readonly votes: Map<NameType, number>
}

/** Longest forms first; a shorter form joins the only bearer it may mean, and stays apart when two may be meant. */
export function readNames(sentences: readonly Sentence[]): NameBook {
  const mentions = findMentions(sentences)
  const bearers: Bearer[] = []
  const index: BearerIndex = { byKey: new Map(), initials: new Set() }
  const byForm = new Map<string, Bearer>()
  const forms = [...new Map(mentions.map((mention) => [mention.words.join(' '), mention])).values()]
  forms.sort((one, other) => other.words.length - one.words.length || one.start - other.start)
  const votes = votesByForm(mentions)
  for (const form of forms) {
    const own = form.words.join(' ')
    const asked = { words: form.words, type: elect(votes.get(own) ?? new Map()) }
    const bearer = onlyHolder(bearers, index, asked)
    if (bearer) byForm.set(own, bearer)
    else byForm.set(own, begin(bearers, index, asked.words, asked.type))
  }
  for (const mention of mentions) {
    const bearer = byForm.get(mention.words.join(' '))
    if (!bearer) continue
    bearer.votes.set(mention.type, (bearer.votes.get(mention.type) ?? 0) + 1)
    if (mention.introduces !== null) bearer.short.add(mention.introduces)
  }
  const byShort = new Map<string, Bearer>()
  for (const bearer of bearers) {
    bearer.type = elect(bearer.votes)
    for (const form of bearer.short) if (!byShort.has(form)) byShort.set(form, bearer)
  }
  return mentions.map((mention) => {
    const form = mention.words.join(' ')
    const bearer = byShort.get(form) ?? byForm.get(form)
    return { ...mention, type: bearer?.type ?? mention.type, key: bearer ? keyOf(bearer.words) : keyOf(mention.words) }
  })
}

/** How often each form is read as which type. */
function votesByForm(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlyMap<NameType, number>> {
  const byForm = new Map<string, Map<NameType, number>>()
  for (const { words, type } of mentions) {
    const form = words.join(' ')
    const votes = byForm.get(form) ?? new Map<NameType, number>()
    votes.set(type, (votes.get(type) ?? 0) + 1)
    byForm.set(form, votes)
  }
  return byForm
}

/** What is known beats "unknown"; a title or a body's word beats a preposition. */
function elect(votes: ReadonlyMap<NameType, number>): NameType {
  const of = (type: NameType): number => votes.get(type) ?? 0
  if (of('organisation') > 0 && of('organisation') >= of('person')) return 'organisation'
  if (of('person') > 0 && of('person') >= of('place')) return 'person'
  return of('place') > 0 ? 'place' : 'unknown'
}

/** Bearers by what another form of their name shares with it, so that a long article need not ask every one; those with an initial apart. */
interface BearerIndex {
  readonly byKey: Map<string, Bearer[]>
  readonly initials: Set<Bearer>
}

function onlyHolder(
  bearers: readonly Bearer[],
  { byKey, initials }: BearerIndex,
  asked: { words: readonly string[]; type: NameType }
): Bearer | null {
  const keys = keysOfName(asked.words)
  const asking = keys === null ? bearers : new Set([...keys.flatMap((key) => byKey.get(key) ?? []), ...initials])
  let holder: Bearer | null = null
  for (const bearer of asking) {
    if (!maySame(bearer, asked)) continue
    if (holder) return null
    holder = bearer
  }
  return holder
}

function begin(bearers: Bearer[], { byKey, initials }: BearerIndex, words: readonly string[], type: NameType): Bearer {
  const bearer: Bearer = { words, type, short: new Set(), votes: new Map() }
  bearers.push(bearer)
  const keys = keysOfName(words)
  if (keys === null) initials.add(bearer)
  for (const key of keys ?? []) {
    const known = byKey.get(key)
    if (known) known.push(bearer)
    else byKey.set(key, [bearer])
  }
  return bearer
}

function keyOf(words: readonly string[]): string {
  const whole = words.join(' ')
  return countries.get(whole) ?? whole
}
