import type { LinkKind, WordAlignment } from '../flags/align-words'
import { relation } from '../lexicon/relations'
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
  for (const link of aligned.links) {
    const one = base[link.base]
    const other = account[link.account]
    if (one && other && link.kind !== 'same') replaced.push(replacement(one, other, link.kind, link.strength))
  }
  for (const facing of aligned.facing) {
    for (const [one, other] of pairUp(facing.base, facing.account, base, account)) {
      const left = base[one]
      const right = account[other]
      if (!left || !right) continue
      usedBase.add(one)
      usedAccount.add(other)
      const { kind, strength } = relation(left.lemma, right.lemma)
      replaced.push(replacement(left, right, kind, strength))
    }
  }
  return { replaced, onlyBase: rest(base, usedBase), onlyAccount: rest(account, usedAccount) }
}

function rest(words: readonly Word[], used: ReadonlySet<number>): Word[] {
  return words.filter((word, index) => !used.has(index) && !word.punctuation && !word.stop)
}

function replacement(base: Word, account: Word, kind: LinkKind, strength: number): Replaced {
  const group =
    groupOf(base) === groupOf(account) ? groupOf(base) : groupOf(base) === 'small' || groupOf(account) === 'small' ? 'small' : groupOf(base)
  return { base, account, kind, support: supportOf[kind] * (kind === 'synonym' || kind === 'derived' ? Math.max(0.5, strength) : 1), group }
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
