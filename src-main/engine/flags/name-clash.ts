/**
 * Names that fill the same slot on both sides and cannot mean the same bearer. Three rules share it: persons, bodies, places.
 * "said Marta Quillen" / "said Greta Quillen"; "in Ostley" / "in Dunmarrow", never a name that one side alone has.
 */
import { countries } from '../lexicon/name-words'
import { castOf } from '../claims/cast'
import { maySame } from '../claims/same-name'
import type { Name, NameType, Reading, Word } from '../reading'
import { anchored, homeOf, wordBefore } from './name-slot'
import { ofKind, type PairContext } from './rule'

export interface NameClash {
  readonly base: Name
  readonly account: Name
  readonly type: NameType
  readonly strength: number
  /** true where only the gate can tell whether they fill one slot. */
  readonly loose: boolean
}

/** So that the rules about speakers, where they fire as well, are surer. */
const mostSpeaking = 0.68

/** Every clash of names in a pair, each name in at most one. */
export function clashingNames(context: PairContext): NameClash[] {
  const base = ofKind(context.baseDetails, 'name')
  const account = ofKind(context.accountDetails, 'name')
  const baseFree = base.filter((name) => !account.some((other) => sameBearer(name, other)) && !isSaid(name, context.accountWords))
  const accountFree = account.filter((name) => !base.some((other) => sameBearer(name, other)) && !isSaid(name, context.baseWords))
  const clashes: NameClash[] = []
  for (const one of baseFree) {
    for (const other of accountFree) {
      const type = sharedType(one, other)
      if (type === null || wider(one, other, context)) continue
      const sure = slotStrength(one, other, baseFree, accountFree, context)
      const lonely = baseFree.length === 1 && accountFree.length === 1
      const strength = sure > 0 ? sure : looseStrength(one, other, lonely, context)
      // Who says it is first for the rules about speakers to tell; a person and her company are no clash of names.
      const speaking = nearlySame(one, other) === 0 && speaks(one, context.baseDetails) && speaks(other, context.accountDetails)
      if (speaking && (one.type === 'person') !== (other.type === 'person')) continue
      if (strength > 0)
        clashes.push({
          base: one,
          account: other,
          type: type === 'unknown' && homeOf(one, other, context) ? 'place' : type,
          strength: speaking ? Math.min(strength, mostSpeaking) : strength,
          loose: sure === 0
        })
    }
  }
  clashes.sort((one, other) => other.strength - one.strength || one.base.start - other.base.start)
  return clashes.filter(
    (clash, index) => !clashes.slice(0, index).some((other) => other.base === clash.base || other.account === clash.account)
  )
}

function speaks(name: Name, details: PairContext['baseDetails']): boolean {
  return details.some((detail) => detail.kind === 'attribution' && detail.speaker?.start === name.start)
}

/** A short form that its article has introduced ("NMB") counts as what it stands for there. */
function sameBearer(one: Name, other: Name): boolean {
  return isShort(one) || isShort(other) ? maySame(inFull(one), inFull(other)) : maySame(one, other)
}

function isShort({ words, key }: Name): boolean {
  return words.length === 1 && key.includes(' ') && !key.split(' ').includes(words[0] ?? '')
}

function inFull(name: Name): Pick<Name, 'words' | 'type'> {
  return isShort(name) ? { words: name.key.split(' '), type: name.type } : name
}

/** The other side says the name's last word without a capital or inside another name. */
function isSaid(name: Name, words: readonly Word[]): boolean {
  const last = name.words.at(-1)
  return name.words.length === 1 && words.some((word) => word.norm === last)
}

function sharedType(one: Name, other: Name): NameType | null {
  if (one.type === other.type) return one.type
  if (one.type === 'unknown') return other.type
  return other.type === 'unknown' ? one.type : null
}

const areas = /^(?:county|state|province|region|district|area|quarter|country|valley|coast|island|islands|republic|kingdom)$/

/** A town is no clash with its county, nor a city with its country, nor a quarter with its town: one is only the less precise. */
function wider(one: Name, other: Name, { base, account, baseWords, accountWords }: PairContext): boolean {
  const isArea = (name: Name, words: readonly Word[]): boolean =>
    areas.test(name.words.at(-1) ?? '') || countries.has(name.words.join(' ')) || areas.test(wordAfter(name, words)?.norm ?? '')
  if (one.type !== 'place' && other.type !== 'place') return false
  return isArea(one, baseWords) !== isArea(other, accountWords) || sideBySide(one, other, base) || sideBySide(one, other, account)
}

/** Characters between two places of which one lies in the other: "Riverside, a quarter of Marlow". */
const oneAddress = 30

function sideBySide(one: Name, other: Name, reading: Reading): boolean {
  const cast = castOf(reading).filter((name) => name.type === 'place' || name.type === 'unknown')
  return cast.some((name, index) => {
    const next = cast[index + 1]
    if (!next || next.start - name.end > oneAddress || / and |[.;:!?]/.test(reading.article.text.slice(name.end, next.start))) return false
    return (maySame(name, one) && maySame(next, other)) || (maySame(name, other) && maySame(next, one))
  })
}

function slotStrength(one: Name, other: Name, baseFree: readonly Name[], accountFree: readonly Name[], context: PairContext): number {
  const near = nearlySame(one, other)
  if (near > 0) return near
  const before = wordBefore(one, context.baseWords)
  const beforeOther = wordBefore(other, context.accountWords)
  const sameOpening = before !== null && beforeOther !== null && before.lemma === beforeOther.lemma && !before.punctuation
  const after = wordAfter(one, context.baseWords)
  const afterOther = wordAfter(other, context.accountWords)
  const sameSequel = after !== null && afterOther !== null && after.lemma === afterOther.lemma && !after.punctuation
  const coverage = context.aligned().coverage
  const lonely = baseFree.length === 1 && accountFree.length === 1
  const faces = facing(one, other, context)
  if (one.role !== null && one.role === other.role && faces) return 0.75
  // "the Danish trader" / "the Swedish trader"
  if (sameSequel && after.wordClass === 'noun' && isCountry(one) && isCountry(other)) return 0.8
  if (homeOf(one, other, context)) return 0.75
  if (lonely && coverage >= leastAnchored && anchored(one, other, context)) return Math.min(0.8, 0.5 + 0.3 * coverage)
  if (!faces || coverage < 0.4) return 0
  if (!sameOpening && !sameSequel) return lonely && coverage >= 0.75 ? 0.6 : 0
  return Math.min(0.85, 0.45 + 0.3 * coverage + (lonely ? 0.05 : 0) + (sameOpening && sameSequel ? 0.1 : 0))
}

/** Of places and bodies the gate can tell which fill one slot; of persons and of names of no known kind it cannot. 0: no hit. */
function looseStrength(one: Name, other: Name, lonely: boolean, context: PairContext): number {
  if (!isPlaceOrBody(one) || !isPlaceOrBody(other) || isPeople(one) !== isPeople(other)) return 0
  return lonely || facing(one, other, context) ? 0.3 + 0.3 * context.aligned().coverage : 0
}

function isPlaceOrBody({ type }: Name): boolean {
  return type === 'place' || type === 'organisation'
}

/** "Brazilian beef" / "sold in Europe": whose it is and where it went are two slots. */
function isPeople({ words }: Name): boolean {
  return /(?:ian|ean|can|ese|ish)$/.test(words.at(-1) ?? '')
}

const leastAnchored = 0.45

function isCountry({ words }: Name): boolean {
  return countries.has(words.join(' '))
}

/** "Marta Quillen" / "Greta Quillen", "Pieter Anselm" / "Pieter Ansell": the rest of the name is shared. */
function nearlySame(one: Name, other: Name): number {
  if (one.words.length !== other.words.length || one.words.length < 2 || one.type === 'place' || other.type === 'place') return 0
  const differing = one.words.filter((word, index) => word !== other.words[index])
  if (differing.length !== 1 || one.words.length > 3) return 0
  if (one.type === 'organisation') return 0
  return one.words.at(-1) === other.words.at(-1) ? 0.85 : isTypo(one.words.at(-1) ?? '', other.words.at(-1) ?? '') ? 0.8 : 0.6
}

/** One or two letters apart. */
function isTypo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  let tail = 0
  while (tail < one.length - same && tail < other.length - same && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  return Math.max(one.length, other.length) - same - tail <= 2
}

function wordAfter(name: Name, words: readonly Word[]): Word | null {
  return words.find((word) => word.start >= name.end) ?? null
}

function facing(one: Name, other: Name, context: PairContext): boolean {
  const inside = (words: readonly Word[], indices: readonly number[], name: Name): boolean =>
    indices.some((index) => {
      const word = words[index]
      return word !== undefined && word.start >= name.start && word.end <= name.end
    })
  return context
    .aligned()
    .facing.some((stretch) => inside(context.baseWords, stretch.base, one) && inside(context.accountWords, stretch.account, other))
}
