/**
 * What a revision put in place of what, stretch by stretch. A word put for its synonym leaves the facts as they were; a stretch that
 * nothing supports, another figure or name, an opposite, "all" for "some" do not.
 */
import { allied, opposed } from '../lexicon/opposite-groups'
import { relation } from '../lexicon/relations'
import type { Detail, Reading, Word } from '../reading'
import { exchanges, type Exchange } from '../wording/word-changes'
import { groupOf } from './replaced-words'
import { wordValues, type WordValues } from './word-values'
import { worthOf } from './word-worth'

export const exchangeFeatureNames = [
  'put in',
  'put in often',
  'put in lone word',
  'cut',
  'cut often',
  'cut lone word',
  'strange for strange',
  'least supported',
  'strange noun',
  'strange verb',
  'strange modifier',
  'strange both ways',
  'supported share',
  'rewordings',
  'strange stretches',
  'new figure',
  'lost figure',
  'new name',
  'lost name',
  'opposite',
  'negation',
  'quantity word',
  'modal word',
  'preposition',
  'pronoun',
  'wider',
  'sibling',
  'sibling noun',
  'other form',
  'exchanged',
  'unknown word',
  'phrase',
  'one for one strange',
  'weak synonym'
] as const
type Name = (typeof exchangeFeatureNames)[number]

const quantityWords = new Set(
  'all some most many few several only every each any both none never always often sometimes usually rarely first last more less least half whole entire either neither'.split(
    ' '
  )
)
const modalWords = new Set('may might could should must will would can shall need'.split(' '))
const negators = /^(?:not|n't|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|hardly|barely|lack)$/

/** In the order of `exchangeFeatureNames`. */
export function exchangeFeatures(base: Reading, account: Reading): number[] {
  const values = new Map<Name, number>()
  const raise = (name: Name, value: number): void => void values.set(name, Math.max(values.get(name) ?? 0, value))
  const add = (name: Name, amount: number, most: number): void => void values.set(name, Math.min(most, (values.get(name) ?? 0) + amount))
  const ours = base.sentences.flatMap(({ words }) => [...words])
  const theirs = account.sentences.flatMap(({ words }) => [...words])
  const told = { base: wordValues(detailsOf(base)), account: wordValues(detailsOf(account)) }
  const lemmas = { base: new Set(ours.map(({ lemma }) => lemma)), account: new Set(theirs.map(({ lemma }) => lemma)) }
  let supportedWords = 0
  let changedWords = 0
  for (const exchange of exchanges(ours, theirs)) {
    const put = judgeStretch(exchange.account, exchange.base, lemmas.base, sameValue(told.account, told.base))
    const cut = judgeStretch(exchange.base, exchange.account, lemmas.account, sameValue(told.base, told.account))
    smallWords(exchange, raise)
    for (const { kind } of [...put, ...cut]) {
      if (kind === 'antonym') raise('opposite', 1)
      if (kind === 'form') add('other form', 0.25, 1)
    }
    for (const { word, support, elsewhere } of put) {
      if (groupOf(word) === 'figure' && support < 1 && !elsewhere) raise('new figure', 1)
      if (groupOf(word) === 'name' && support < 1 && !elsewhere) raise('new name', 1)
    }
    for (const { word, support, elsewhere } of cut) {
      if (groupOf(word) === 'figure' && support < 1 && !elsewhere) raise('lost figure', 1)
      if (groupOf(word) === 'name' && support < 1 && !elsewhere) raise('lost name', 1)
    }
    const strangePut = strange(put)
    const strangeCut = strange(cut)
    if (cut.length === 0 && put.length > 0) {
      raise('put in', Math.min(4, strangePut) / 4)
      add('put in often', 0.25, 1)
      if (put.length === 1) raise('put in lone word', Math.min(1, strangePut))
    } else if (put.length === 0 && cut.length > 0) {
      raise('cut', Math.min(4, strangeCut) / 4)
      add('cut often', 0.25, 1)
      if (cut.length === 1) raise('cut lone word', Math.min(1, strangeCut))
    } else if (put.length > 0) {
      if (strangePut > 0.5 && strangeCut > 0.5) add('strange stretches', 0.25, 1)
      raise('strange for strange', Math.min(3, strangePut, strangeCut) / 3)
      raise('strange both ways', Math.min(3, strangePut + strangeCut) / 3)
      const least = Math.min(...put.map(({ support }) => support), ...cut.map(({ support }) => support))
      raise('least supported', 1 - least)
      if (put.length !== cut.length) add('phrase', 0.25, 1)
      if (put.length === 1 && cut.length === 1 && least < 0.15) raise('one for one strange', 1)
      for (const { word, support, kind } of put) {
        changedWords += 1
        if (support >= 0.5) {
          supportedWords += 1
          add('rewordings', 1 / 6, 1)
        } else if (support > 0.2 && (kind === 'synonym' || kind === 'derived')) add('weak synonym', 0.5, 1)
        const group = groupOf(word)
        if (support < 0.15 && kind !== 'antonym') {
          if (group === 'noun') add('strange noun', 0.5, 1)
          if (group === 'verb') add('strange verb', 0.5, 1)
          if (group === 'modifier') add('strange modifier', 0.5, 1)
        }
        if (kind === 'hypernym') add('wider', 0.5, 1)
        if (kind === 'sibling') {
          add('sibling', 0.5, 1)
          if (group === 'noun') raise('sibling noun', 1)
        }
        if (kind === 'unknown') add('unknown word', 0.5, 1)
      }
      if (put.every(({ elsewhere }) => elsewhere) && cut.every(({ elsewhere }) => elsewhere) && strangePut + strangeCut > 1)
        raise('exchanged', 1)
    }
  }
  values.set('supported share', changedWords === 0 ? 1 : supportedWords / changedWords)
  return exchangeFeatureNames.map((name) => values.get(name) ?? 0)
}

/** "two" put for "2": the figure stands. */
function sameValue(own: WordValues, other: WordValues): (word: Word) => boolean {
  return (word) => {
    const key = own.keyAt(word)
    return key !== null && other.keys.has(key)
  }
}

function detailsOf({ claims }: Reading): Detail[] {
  return claims.flatMap(({ details }) => [...details])
}

interface Judged {
  readonly word: Word
  readonly kind: string
  /** 0..1: how far the stretch on the other side supports it. */
  readonly support: number
  /** The other text says it, somewhere. */
  readonly elsewhere: boolean
}

function judgeStretch(
  words: readonly Word[],
  others: readonly Word[],
  elsewhere: ReadonlySet<string>,
  told: (word: Word) => boolean
): Judged[] {
  return words
    .filter(({ stop }) => !stop)
    .map((word) => {
      if (told(word)) return { word, kind: 'same', support: 1, elsewhere: true }
      let best = { kind: 'unrelated', support: 0 }
      for (const other of others) {
        const found = supportOf(word, other)
        if (found.support > best.support || (best.support === 0 && found.kind === 'antonym')) best = found
      }
      return { word, ...best, elsewhere: elsewhere.has(word.lemma) }
    })
}

const worthOfKind = { same: 1, synonym: 0.9, derived: 0.9, hypernym: 0.5, sibling: 0.15, antonym: 0, unrelated: 0, unknown: 0 } as const

function supportOf(word: Word, other: Word): { readonly kind: string; readonly support: number } {
  if (word.lemma === other.lemma) return { kind: word.norm === other.norm ? 'same' : 'form', support: 1 }
  if (opposed(word.lemma, other.lemma)) return { kind: 'antonym', support: 0 }
  const { kind, strength } = relation(word.lemma, other.lemma)
  const alike = word.lemma.length > 5 && other.lemma.length > 5 && word.lemma.slice(0, 5) === other.lemma.slice(0, 5) ? 0.6 : 0
  const known = Math.max(worthOfKind[kind] * strength, allied(word.lemma, other.lemma) ? 0.7 : 0)
  return alike > known && kind !== 'antonym' ? { kind: 'derived', support: alike } : { kind, support: known }
}

/** Weight of what nothing opposite supports and the other text does not say anywhere. */
function strange(judged: readonly Judged[]): number {
  return judged.reduce((sum, { word, support, elsewhere }) => sum + (support < 0.3 ? worthOf(word) * (elsewhere ? 0.5 : 1) : 0), 0)
}

/** Words of closed classes tell little of what a text is about, and much of what it claims. */
function smallWords({ base, account }: Exchange, raise: (name: Name, value: number) => void): void {
  const ours = new Set(base.map(({ lemma }) => lemma))
  const theirs = new Set(account.map(({ lemma }) => lemma))
  const changed = [...base.filter(({ lemma }) => !theirs.has(lemma)), ...account.filter(({ lemma }) => !ours.has(lemma))]
  for (const { lemma, norm, wordClass } of changed) {
    if (negators.test(norm) || negators.test(lemma)) raise('negation', 1)
    if (quantityWords.has(lemma)) raise('quantity word', 1)
    if (modalWords.has(lemma)) raise('modal word', 1)
    if (wordClass === 'pronoun') raise('pronoun', 1)
    if (wordClass === 'preposition') raise('preposition', 1)
  }
}
