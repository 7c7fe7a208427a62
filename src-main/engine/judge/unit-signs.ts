/** What one exchanged, added or cut word tells of a change of facts, as named signs. A text's signs are summed in `unit-features`. */
import { commonness } from '../lexicon/relations'
import { noPath, senseCount, sensePath, sharedSenses } from '../lexicon/sense-paths'
import type { Word } from '../reading'
import { groupOf, type WordGroup } from './replaced-words'
import { sharedStart, unitKinds, type SwapStretch, type SwapUnit, type UnitKind } from './swap-units'

const groups = ['noun', 'verb', 'modifier', 'figure', 'name', 'small'] as const
type Group = WordGroup | 'mixed'
type Side = 'put' | 'cut'
type Company = 'alone' | 'beside'

const facing = [
  'spelling',
  'start',
  'path',
  'speciality',
  'base rank',
  'account rank',
  'shared senses',
  'wider',
  'narrower',
  'base common',
  'account common',
  'rarer',
  'commoner',
  'base senses',
  'account senses',
  'account elsewhere',
  'base elsewhere',
  'one for one',
  'telling',
  'telling both'
] as const
const lonely = ['', 'common', 'elsewhere', 'size', 'lone', 'telling', ...groups] as const

export type UnitSign =
  | (typeof facing)[number]
  | `kind ${UnitKind}`
  | `strength ${UnitKind}`
  | `group ${Group}`
  | `${UnitKind} ${Group}`
  | `${Side} ${Company} ${(typeof lonely)[number]}`
  | 'place'

const sides = ['put', 'cut'] as const
const companies = ['alone', 'beside'] as const
const paired = unitKinds.filter((kind) => kind !== 'put' && kind !== 'cut')
const allGroups: readonly Group[] = [...groups, 'mixed']

export const unitSignNames: readonly UnitSign[] = [
  ...facing,
  ...paired.map((kind): UnitSign => `kind ${kind}`),
  ...paired.map((kind): UnitSign => `strength ${kind}`),
  ...allGroups.map((group): UnitSign => `group ${group}`),
  ...paired.flatMap((kind) => allGroups.map((group): UnitSign => `${kind} ${group}`)),
  ...sides.flatMap((side) => companies.flatMap((company) => lonely.map((sign): UnitSign => `${side} ${company} ${sign}`))),
  'place'
]

/** Verbs by which a text says what another text does: one is often put for another, and no fact with it. */
const tellingVerbs = new Set(
  'say tell discuss mention talk explain describe express note argue highlight emphasize suggest propose recommend offer ask advise inform promote encourage claim state present introduce provide explore examine analyze address feature include cover detail outline announce believe think feel'.split(
    ' '
  )
)

/** What both texts say anywhere. */
export interface Vocabulary {
  readonly base: ReadonlySet<string>
  readonly account: ReadonlySet<string>
  /** Lengths in characters. */
  readonly baseLength: number
  readonly accountLength: number
}

export type Say = (sign: UnitSign, value: number) => void

export function sayUnit({ base, account, kind, strength }: SwapUnit, stretch: SwapStretch, vocabulary: Vocabulary, say: Say): void {
  if (base) say('place', base.start / Math.max(1, vocabulary.baseLength))
  else if (account) say('place', account.start / Math.max(1, vocabulary.accountLength))
  if (base && account) return sayFacing(base, account, kind, strength, stretch, vocabulary, say)
  if (account) sayLonely('put', account, stretch.accountSize, stretch.baseSize, vocabulary.base, say)
  if (base) sayLonely('cut', base, stretch.baseSize, stretch.accountSize, vocabulary.account, say)
}

function sayFacing(
  base: Word,
  account: Word,
  kind: UnitKind,
  strength: number,
  { baseSize, accountSize }: SwapStretch,
  vocabulary: Vocabulary,
  say: Say
): void {
  const group: Group = groupOf(base) === groupOf(account) ? groupOf(base) : 'mixed'
  say(`kind ${kind}`, 1)
  say(`strength ${kind}`, strength)
  say(`group ${group}`, 1)
  say(`${kind} ${group}`, 1)
  say('spelling', sharedPairs(base.lemma, account.lemma))
  say('start', sharedStart(base.lemma, account.lemma))
  const path = sensePath(base.lemma, account.lemma)
  say('path', Math.max(0, 1 - path.edges / 8))
  say('speciality', path.speciality)
  say('wider', path.wider === noPath ? 0.1 : 1 / (1 + path.wider))
  say('narrower', path.narrower === noPath ? 0.1 : 1 / (1 + path.narrower))
  const senses = sharedSenses(base.lemma, account.lemma)
  say('shared senses', Math.min(3, senses.count) / 3)
  if (kind === 'synonym') {
    say('base rank', Math.min(6, senses.oneRank) / 6)
    say('account rank', Math.min(6, senses.otherRank) / 6)
  }
  const [before, after] = [commonness(base.lemma), commonness(account.lemma)]
  say('base common', before)
  say('account common', after)
  say('rarer', Math.max(0, before - after))
  say('commoner', Math.max(0, after - before))
  say('base senses', Math.min(1, Math.log1p(senseCount(base.lemma)) / 3))
  say('account senses', Math.min(1, Math.log1p(senseCount(account.lemma)) / 3))
  if (vocabulary.base.has(account.lemma)) say('account elsewhere', 1)
  if (vocabulary.account.has(base.lemma)) say('base elsewhere', 1)
  if (baseSize === 1 && accountSize === 1) say('one for one', 1)
  if (tellingVerbs.has(base.lemma)) say(tellingVerbs.has(account.lemma) ? 'telling both' : 'telling', 1)
}

function sayLonely(side: Side, word: Word, own: number, opposite: number, others: ReadonlySet<string>, say: Say): void {
  const company = opposite === 0 ? 'alone' : 'beside'
  const sign = (name: (typeof lonely)[number], value: number): void => say(`${side} ${company} ${name}`, value)
  sign('', 1)
  sign(groupOf(word), 1)
  sign('common', commonness(word.lemma))
  if (others.has(word.lemma)) sign('elsewhere', 1)
  sign('size', Math.min(4, own) / 4)
  if (own === 1) sign('lone', 1)
  if (tellingVerbs.has(word.lemma)) sign('telling', 1)
}

/** 0..1: Dice's share of two-letter pieces, ends included. */
function sharedPairs(one: string, other: string): number {
  const pieces = (word: string): string[] => [...`#${word}`].map((_, at) => `#${word}#`.slice(at, at + 2))
  const left = pieces(other)
  let shared = 0
  for (const piece of pieces(one)) {
    const at = left.indexOf(piece)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (one.length + other.length + 2)
}
