/** A revision as a whole: the signs of all its exchanged words together, which way it turns the text, and how much of it was touched. */
import type { Detail, Reading, Word } from '../reading'
import { exchanges } from '../wording/word-changes'
import { articles, joints, modals, negators, pronouns, quantities, ways } from './small-words'
import { sayTurns, turnSignNames } from './turn-signs'
import { sayUnit, unitSignNames, type Vocabulary } from './unit-signs'
import { stretchOf, type SameValue, type SwapStretch } from './swap-units'
import { wordValues } from './word-values'
import { placesOf } from './feature-row'

const smallSigns = [
  'small put',
  'small cut',
  'small swap',
  'small negation',
  'small modal',
  'small pronoun',
  'small quantity',
  'small way',
  'small joint',
  'small article',
  'beside negation',
  'beside modal',
  'beside quantity'
] as const
const sizeSigns = ['stretches', 'words changed', 'share changed', 'growth', 'length'] as const

export const unitFeatureNames: readonly string[] = [
  ...unitSignNames.map((name) => `unit ${name}`),
  ...turnSignNames,
  ...smallSigns,
  ...sizeSigns
]
const places = placesOf(unitFeatureNames)
/** More of one sign tells nothing more. */
const most = 3

/** In the order of `unitFeatureNames`. */
export function unitFeatures(base: Reading, account: Reading): number[] {
  const values = new Array<number>(unitFeatureNames.length).fill(0)
  const add = (name: string, value: number): void => {
    const place = places.get(name)
    if (place === undefined) throw new Error(`No feature is named ${name}`)
    values[place] = Math.min(most, (values[place] ?? 0) + value)
  }
  const ours = wordsOf(base)
  const theirs = wordsOf(account)
  const vocabulary: Vocabulary = {
    base: new Set(ours.map(({ lemma }) => lemma)),
    account: new Set(theirs.map(({ lemma }) => lemma)),
    baseLength: base.article.text.length,
    accountLength: account.article.text.length
  }
  const sameValue = sameValueOf(base, account)
  const stretches = exchanges(ours, theirs).map((one) => stretchOf(one, sameValue))
  for (const stretch of stretches) {
    for (const unit of stretch.units) sayUnit(unit, stretch, vocabulary, (name, value) => add(`unit ${name}`, value))
    saySmall(stretch, add)
  }
  sayTurns(stretches, vocabulary, add)
  const changed = stretches.reduce((sum, { units }) => sum + Math.max(1, units.length), 0)
  const [before, after] = [spoken(ours), spoken(theirs)]
  add('stretches', Math.min(8, stretches.length) / 8)
  add('words changed', Math.min(12, changed) / 12)
  add('share changed', changed / Math.max(1, before))
  add('growth', Math.max(-10, Math.min(10, after - before)) / 10)
  add('length', Math.min(80, before) / 80)
  return values
}

/** Words of closed classes: where nothing else changed they alone decide. */
function saySmall({ units, smallCut, smallPut }: SwapStretch, add: (name: (typeof smallSigns)[number], value: number) => void): void {
  const cut = new Set(smallCut)
  const put = new Set(smallPut)
  const changed = [...smallCut.filter((word) => !put.has(word)), ...smallPut.filter((word) => !cut.has(word))]
  const some = (words: ReadonlySet<string>): boolean => changed.some((word) => words.has(word))
  if (units.length > 0) {
    if (some(negators)) add('beside negation', 1)
    if (some(modals)) add('beside modal', 1)
    if (some(quantities)) add('beside quantity', 1)
    return
  }
  add(smallCut.length === 0 ? 'small put' : smallPut.length === 0 ? 'small cut' : 'small swap', 1)
  if (some(negators)) add('small negation', 1)
  if (some(modals)) add('small modal', 1)
  if (some(pronouns)) add('small pronoun', 1)
  if (some(quantities)) add('small quantity', 1)
  if (some(ways)) add('small way', 1)
  if (some(joints)) add('small joint', 1)
  if (changed.every((word) => articles.has(word))) add('small article', 1)
}

function sameValueOf(base: Reading, account: Reading): SameValue {
  const ours = wordValues(detailsOf(base))
  const theirs = wordValues(detailsOf(account))
  return (one, other) => {
    const key = ours.keyAt(one)
    return key !== null && key === theirs.keyAt(other)
  }
}

function detailsOf({ claims }: Reading): Detail[] {
  return claims.flatMap(({ details }) => [...details])
}

function wordsOf({ sentences }: Reading): Word[] {
  return sentences.flatMap(({ words }) => [...words])
}

function spoken(words: readonly Word[]): number {
  return words.filter(({ punctuation }) => !punctuation).length
}
