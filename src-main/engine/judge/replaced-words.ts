import type { LinkKind, WordAlignment } from '../flags/align-words'
import { areExclusiveKinds } from '../lexicon/exclusive-kinds'
import { opposed } from '../lexicon/opposite-groups'
import { exclusiveCategory, relation } from '../lexicon/relations'
import type { Word } from '../reading'

export type WordGroup = 'noun' | 'verb' | 'modifier' | 'figure' | 'name' | 'small'

/** A word of the base with the word that stands in its place in the account. */
export interface Replaced {
  readonly base: Word
  readonly account: Word
  readonly kind: LinkKind
  /** 0..1: how far the new word supports the old one. */
  readonly support: number
  readonly group: WordGroup
  /** Both are of one kind whose members shut each other out: colours, instruments, nationalities. */
  readonly exclusive: boolean
}

/** What changed between two aligned runs of words. */
export interface Changes {
  readonly replaced: readonly Replaced[]
  /** Content words with nothing opposite. */
  readonly onlyBase: readonly Word[]
  readonly onlyAccount: readonly Word[]
}

const supportOf: Readonly<Record<LinkKind, number>> = {
  same: 1,
  synonym: 0.9,
  derived: 0.9,
  hypernym: 0.6,
  sibling: 0.2,
  antonym: 0,
  unrelated: 0,
  unknown: 0.1
}

/** Reads replacements out of links between different words and out of stretches that face each other. */
export function findChanges(base: readonly Word[], account: readonly Word[], aligned: WordAlignment): Changes {
  const replaced: Replaced[] = []
  const usedBase = new Set(aligned.byBase.keys())
  const usedAccount = new Set(aligned.byAccount.keys())
  const push = (one: number, other: number, kind: LinkKind, strength: number): void => {
    const left = base[one]
    const right = account[other]
    if (!left || !right) return
    usedBase.add(one)
    usedAccount.add(other)
    // "kitchen" / "dining room": a room of its own, though "room" alone is the wider word.
    const narrowed = absorb(base, one, usedBase) !== absorb(account, other, usedAccount)
    replaced.push(replacement(left, right, kind === 'hypernym' && narrowed ? 'sibling' : kind, strength))
  }
  for (const link of aligned.links) if (link.kind !== 'same') push(link.base, link.account, link.kind, link.strength)
  for (const facing of aligned.facing) {
    if (opposed(phraseOf(base, facing.base), phraseOf(account, facing.account))) {
      const [one, other] = [tellingWord(base, facing.base), tellingWord(account, facing.account)]
      for (const index of facing.base) usedBase.add(index)
      for (const index of facing.account) usedAccount.add(index)
      if (one && other) replaced.push({ ...replacement(one, other, 'antonym', 0.9), group: 'modifier' })
      continue
    }
    for (const [one, other] of pairUp(facing.base, facing.account, base, account)) {
      const { kind, strength } = relation(base[one]?.lemma ?? '', account[other]?.lemma ?? '')
      push(one, other, kind, strength)
    }
  }
  return { replaced, onlyBase: rest(base, usedBase), onlyAccount: rest(account, usedAccount) }
}

/** "prison" of "prison cell" belongs to the cell: it is replaced along with it. true when there was such a word. */
function absorb(words: readonly Word[], head: number, used: Set<number>): boolean {
  if (words[head]?.wordClass !== 'noun') return false
  let at = head - 1
  for (; words[at]?.stop === false && words[at]?.punctuation === false && !used.has(at); at -= 1) used.add(at)
  return at < head - 1
}

/** "far away from", as it stands. */
function phraseOf(words: readonly Word[], stretch: readonly number[]): string {
  return stretch.map((index) => words[index]?.norm ?? '').join(' ')
}

function tellingWord(words: readonly Word[], stretch: readonly number[]): Word | undefined {
  return words[stretch.find((index) => words[index]?.stop === false) ?? stretch[0] ?? -1]
}

function rest(words: readonly Word[], used: ReadonlySet<number>): Word[] {
  return words.filter((word, index) => !used.has(index) && !word.punctuation && !word.stop)
}

function replacement(base: Word, account: Word, kind: LinkKind, strength: number): Replaced {
  const group =
    groupOf(base) === groupOf(account) ? groupOf(base) : groupOf(base) === 'small' || groupOf(account) === 'small' ? 'small' : groupOf(base)
  const support = supportOf[kind] * (kind === 'synonym' || kind === 'derived' ? Math.max(0.5, strength) : 1)
  const exclusive =
    kind !== 'synonym' &&
    kind !== 'derived' &&
    (exclusiveCategory(base.lemma, account.lemma) !== null || (group === 'noun' && areExclusiveKinds(base.lemma, account.lemma)))
  return { base, account, kind, support, group, exclusive }
}

/** Inside a stretch the last words of the same group face each other: heads stand last in English noun phrases. */
function pairUp(
  base: readonly number[],
  account: readonly number[],
  baseWords: readonly Word[],
  accountWords: readonly Word[]
): [number, number][] {
  const free = new Set(account)
  const pairs: [number, number][] = []
  for (const strict of [true, false]) {
    for (const one of [...base].reverse()) {
      if (pairs.some(([taken]) => taken === one)) continue
      const left = baseWords[one]
      if (!left) continue
      const partner = [...free].reverse().find((other) => {
        const right = accountWords[other]
        return right !== undefined && fits(left, right, strict)
      })
      if (partner === undefined) continue
      free.delete(partner)
      pairs.push([one, partner])
    }
  }
  return pairs
}

function fits(one: Word, other: Word, strict: boolean): boolean {
  if (groupOf(one) === groupOf(other)) return true
  return !strict && !one.stop && !other.stop
}

export function groupOf(word: Word): WordGroup {
  if (word.wordClass === 'number' || /\d/.test(word.norm)) return 'figure'
  if (word.stop) return 'small'
  if (word.wordClass === 'name') return 'name'
  if (word.wordClass === 'verb' || word.wordClass === 'auxiliary') return 'verb'
  if (word.wordClass === 'adjective' || word.wordClass === 'adverb') return 'modifier'
  return 'noun'
}

const person = /^(man|woman|boy|girl|child|kid|baby|lady|guy|person|people|player|adult|teenager|someone|somebody)$/

/** "a man" / "a woman": another person may be meant. */
export function arePersons(one: Word, other: Word): boolean {
  return person.test(one.lemma) && person.test(other.lemma)
}
