/** Do the two claims tell of one event? What they share besides the words that clash. */
import type { Reading, ReadClaim, Word } from '../reading'
import { worthOf, type HitSide, type HitView } from './hit-view'
import type { Standing } from './standing'

export const eventFeatureNames = [
  'strange',
  'link',
  'coverLess',
  'coverMore',
  'shared',
  'rarest',
  'names',
  'strangeNames',
  'strangeFigures',
  'run',
  'runsOfTwo',
  'sentenceLess',
  'sentenceMore',
  'many',
  'moved',
  'beside',
  'companion'
] as const

/** In the order of `eventFeatureNames`; shares and yes/no, never lengths. */
export function eventFeatures(view: HitView, { beside, companion }: Standing): number[] {
  const { pair, base, account } = view
  const score = Math.max(0.05, Math.min(0.98, pair.score))
  const covers = inOrder(...coverage(view))
  const shared = sharedWords(view)
  const sentences = inOrder(...sentenceCoverage(view))
  return [
    1 - pair.score,
    Math.log(score / (1 - score)),
    ...covers,
    Math.min(1, shared.weight / 3),
    shared.rarest,
    Math.min(1, shared.names / 2),
    allStrange(view, (word) => word.wordClass === 'name'),
    allStrange(view, (word) => word.wordClass === 'number' || /\d/.test(word.norm)),
    longestRun(base, account),
    runsOfTwo(base.words, account.words),
    ...sentences,
    pair.base.length + pair.account.length > 2 ? 1 : 0,
    pair.moved ? 1 : 0,
    beside,
    companion
  ]
}

/** What does not ask which text is the base. */
function inOrder(one: number, other: number): [less: number, more: number] {
  return [Math.min(one, other), Math.max(one, other)]
}

/** Weighted share of each side's other words that the other side tells; a side without any takes the share of the other. */
function coverage({ base, account, links, rarity }: HitView): [number, number] {
  const told = { base: new Map<number, number>(), account: new Map<number, number>() }
  for (const link of links) {
    told.base.set(link.base, worthOf(link))
    told.account.set(link.account, worthOf(link))
  }
  const share = ({ words, outside }: HitSide, worths: ReadonlyMap<number, number>): number | null => {
    let got = 0
    let all = 0
    for (const index of outside) {
      const word = words[index]
      const weight = word ? rarity(word) : 0
      all += weight
      got += weight * (worths.get(index) ?? 0)
    }
    return all === 0 ? null : got / all
  }
  const one = share(base, told.base)
  const other = share(account, told.account)
  return [one ?? other ?? 0, other ?? one ?? 0]
}

function sharedWords({ base, links, rarity }: HitView): { weight: number; rarest: number; names: number } {
  let weight = 0
  let rarest = 0
  let names = 0
  for (const link of links) {
    const word = base.words[link.base]
    if (!word || word.stop) continue
    const worth = rarity(word) * worthOf(link)
    weight += worth
    rarest = Math.max(rarest, worth)
    if (link.kind === 'same' && word.wordClass === 'name') names += 1
  }
  return { weight, rarest, names }
}

/** 1: both sides have other words of the kind, and share none. */
function allStrange({ base, account, links }: HitView, isKind: (word: Word) => boolean): number {
  const of = ({ words, outside }: HitSide): number[] =>
    outside.filter((index) => {
      const word = words[index]
      return word !== undefined && isKind(word)
    })
  const own = of(base)
  if (own.length === 0 || of(account).length === 0) return 0
  return links.some((link) => link.kind === 'same' && own.includes(link.base)) ? 0 : 1
}

/** The longest run of the same words as a share of the side with fewer; the words that clash break it. */
function longestRun(base: HitSide, account: HitSide): number {
  const said = ({ words, evidence }: HitSide): (string | null)[] =>
    words.flatMap((word, index) => (word.punctuation ? [] : [evidence.has(index) ? null : word.norm]))
  const others = said(account)
  let best = 0
  let row: number[] = []
  for (const word of said(base)) {
    const next = others.map((other, index) => (word !== null && word === other ? 1 + (index > 0 ? (row[index - 1] ?? 0) : 0) : 0))
    best = Math.max(best, ...next)
    row = next
  }
  const fewer = Math.min(...[base, account].map(({ words, evidence }) => words.filter((word) => !word.punctuation).length - evidence.size))
  return fewer <= 0 ? 1 : Math.min(1, best / fewer)
}

/** Share of the shorter side's runs of two words that the other has too. */
function runsOfTwo(base: readonly Word[], account: readonly Word[]): number {
  const runs = (words: readonly Word[]): ReadonlySet<string> => {
    const said = words.flatMap((word) => (word.punctuation ? [] : [word.norm]))
    return new Set(said.slice(1).map((word, index) => `${said[index]} ${word}`))
  }
  const own = runs(base)
  const others = runs(account)
  const fewer = Math.min(own.size, others.size)
  return fewer === 0 ? 0 : [...own].filter((run) => others.has(run)).length / fewer
}

/** Weighted share of the content words of the whole sentences that the other side's sentences hold. */
function sentenceCoverage({ pair, context, rarity }: HitView): [number, number] {
  const own = wordsOfSentences(context.base, pair.base)
  const others = wordsOfSentences(context.account, pair.account)
  const share = (asked: ReadonlyMap<string, Word>, offered: ReadonlyMap<string, Word>): number => {
    let got = 0
    let all = 0
    for (const [lemma, word] of asked) {
      const weight = rarity(word)
      all += weight
      if (offered.has(lemma)) got += weight
    }
    return all === 0 ? 0 : got / all
  }
  return [share(own, others), share(others, own)]
}

function wordsOfSentences({ sentences }: Reading, claims: readonly ReadClaim[]): ReadonlyMap<string, Word> {
  const numbers = new Set(claims.map(({ sentence }) => sentence))
  const words = [...numbers].flatMap((number) => [...(sentences[number]?.words ?? [])])
  return new Map(words.flatMap((word) => (word.punctuation || word.stop ? [] : [[word.lemma, word] as const])))
}
