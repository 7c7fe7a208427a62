/** What a name hangs on in its claim: the word and the preposition before it, the bearer whose home it is, the other end of "between". */
import { maySame } from '../claims/same-name'
import { roleNouns } from '../lexicon/name-words'
import type { Name, Word } from '../reading'
import { ofKind, type PairContext } from './rule'

/** "Finch Homes, a builder from Leyton" / "Finch Homes of Barrow": both say where one bearer comes from. */
export function homeOf(one: Name, other: Name, context: PairContext): boolean {
  const ours = bearerBefore(one, context.baseDetails, context.baseWords)
  const theirs = bearerBefore(other, context.accountDetails, context.accountWords)
  return ours !== null && theirs !== null && maySame(ours, theirs) && one.type !== 'person' && other.type !== 'person'
}

function bearerBefore(name: Name, details: PairContext['baseDetails'], words: readonly Word[]): Name | null {
  if (!/^(?:of|from)$/.test(wordBefore(name, words)?.norm ?? '')) return null
  const near = words[Math.max(0, indexAt(words, name.start) - 6)]?.start ?? 0
  const bearer = ofKind(details, 'name').filter(({ start, end }) => start >= near && end < name.start)
  return bearer.at(-1) ?? null
}

/**
 * Both hang on the same word by the same kind of preposition, or are listed with the same name: "treasurer of the Lanford Opera", "built in
 * Gdynia"; "between Norland and Estmark".
 */
export function anchored(one: Name, other: Name, context: PairContext): boolean {
  const [ours, theirs] = [anchorOf(one, context.baseWords), anchorOf(other, context.accountWords)]
  if (!ours || !theirs || ours.by !== theirs.by) return false
  const link = context.aligned().byBase.get(ours.index)
  return link?.account === theirs.index && link.kind !== 'sibling' && link.kind !== 'antonym'
}

const links: Readonly<Record<string, string>> = {
  of: 'of',
  in: 'at',
  at: 'at',
  near: 'at',
  outside: 'at',
  from: 'from',
  to: 'to',
  with: 'with',
  by: 'by'
}
/** Words between a name and what it hangs on: "of the village of". */
const longestHook = 3

function anchorOf(name: Name, words: readonly Word[]): { readonly index: number; readonly by: string } | null {
  const from = indexAt(words, name.start)
  const partner = betweenWith(name, words, from)
  if (partner >= 0) return { index: partner, by: 'between' }
  let by: string | null = null
  for (let index = from - 1; index >= Math.max(0, from - longestHook - 1); index -= 1) {
    const word = words[index]
    if (!word || word.punctuation) return null
    if (links[word.norm] !== undefined) by = links[word.norm] ?? null
    else if (word.wordClass !== 'determiner') return by === null ? null : { index, by }
  }
  return null
}

/** "between Norland and | Estmark": index of the last word of the first, or of the first word of the second; -1 elsewhere. */
function betweenWith({ start, end }: Name, words: readonly Word[], from: number): number {
  const next = words.findIndex((word) => word.start >= end)
  if (words[from - 1]?.norm === 'between') return words[next]?.norm === 'and' ? next + 1 : -1
  const first = words.slice(Math.max(0, from - 5), from).some((word) => word.norm === 'between' && word.end < start)
  return first && words[from - 1]?.norm === 'and' ? from - 2 : -1
}

function indexAt(words: readonly Word[], offset: number): number {
  return words.findIndex((word) => word.start >= offset)
}

/** The word before a name, its article aside. */
export function wordBefore(name: Name, words: readonly Word[]): Word | null {
  const index = titleAt(words, indexAt(words, name.start))
  const before = index > 0 ? (words[index - 1] ?? null) : null
  // "won the Golden Heron" / "stage of the Piazza": the article before a name tells nothing.
  return before !== null && /^(?:the|a|an)$/.test(before.norm) && index > 1 ? (words[index - 2] ?? null) : before
}

/** Index of the first word of the title before a name: "the request of | District Attorney Paul Renner". */
function titleAt(words: readonly Word[], index: number): number {
  let first = index
  while (first > 0 && isTitle(words[first - 1])) first -= 1
  return first
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && !word.punctuation && (roleNouns.has(word.lemma) || (word.wordClass === 'name' && /^\p{Lu}/u.test(word.text)))
}
