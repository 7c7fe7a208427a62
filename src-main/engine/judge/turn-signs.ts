/**
 * Which way a revision turns a text: a good word put for an ill one, "not" put in, a word turned by its prefix, words that only moved.
 * "not expensive" -> "economical" turns twice and so not at all.
 */
import { leaningOf } from '../lexicon/valence'
import type { Word } from '../reading'
import { negators } from './small-words'
import type { SwapStretch, SwapUnit } from './swap-units'

export const turnSignNames = [
  'turned',
  'turned once',
  'turned twice',
  'ill put',
  'ill cut',
  'good put',
  'good cut',
  'leaning kept',
  'moved stretch',
  'moved word',
  'said again',
  'still said',
  'changed places',
  'prefix turned',
  'part kept'
] as const
export type TurnSign = (typeof turnSignNames)[number]
type Say = (sign: TurnSign, value: number) => void

const prefixes = 'un in im il ir dis re mis non pre post over under out up down inter intra de en anti pro sub super ex'.split(' ')
/** Shorter rests are no words of their own: "under" is not "un" + "der". */
const shortestStem = 4

/** `said`: the lemmas of the other side, anywhere. */
export function sayTurns(
  stretches: readonly SwapStretch[],
  said: { readonly base: ReadonlySet<string>; readonly account: ReadonlySet<string> },
  say: Say
): void {
  const changed = stretches.flatMap(({ units }) => units.filter(isChanged))
  const cut = new Set(changed.flatMap(({ base }) => base?.lemma ?? []))
  const put = new Set(changed.flatMap(({ account }) => account?.lemma ?? []))
  const swaps = new Set(changed.map(({ base, account }) => `${base?.lemma} ${account?.lemma}`))
  for (const stretch of stretches) {
    sayLeaning(stretch, say)
    const { units, baseSize, accountSize } = stretch
    const oneSided = (baseSize === 0) !== (accountSize === 0)
    if (oneSided && units.every(({ base, account }) => (base ? put.has(base.lemma) : account ? cut.has(account.lemma) : false)))
      say('moved stretch', 1)
  }
  for (const { base, account } of changed) {
    if (account) {
      if (cut.has(account.lemma)) say('moved word', 1)
      else if (said.base.has(account.lemma)) say('said again', 1)
    }
    if (base && !put.has(base.lemma) && said.account.has(base.lemma)) say('still said', 1)
    if (base && account) {
      if (swaps.has(`${account.lemma} ${base.lemma}`)) say('changed places', 1)
      if (prefixTurned(base.norm, account.norm)) say('prefix turned', 1)
      if (sharesPart(base.norm, account.norm)) say('part kept', 1)
    }
  }
}

function isChanged({ base, account }: SwapUnit): boolean {
  return base?.lemma !== account?.lemma
}

function sayLeaning({ units, smallCut, smallPut }: SwapStretch, say: Say): void {
  const changed = units.filter(isChanged)
  const before = new Set(changed.flatMap(({ base }) => (base ? leaning(base) : [])))
  const after = new Set(changed.flatMap(({ account }) => (account ? leaning(account) : [])))
  const negated = smallCut.some((word) => negators.has(word)) !== smallPut.some((word) => negators.has(word))
  const leans = (before.has(1) && after.has(-1)) || (before.has(-1) && after.has(1))
  const opposite = leans || units.some(({ kind }) => kind === 'antonym')
  if (leans) say('turned', 1)
  if (opposite !== negated) say('turned once', 1)
  if (opposite && negated) say('turned twice', 1)
  if (after.has(-1) && !before.has(-1)) say('ill put', 1)
  if (before.has(-1) && !after.has(-1)) say('ill cut', 1)
  if (after.has(1) && !before.has(1)) say('good put', 1)
  if (before.has(1) && !after.has(1)) say('good cut', 1)
  if ((after.has(1) && before.has(1)) || (after.has(-1) && before.has(-1))) say('leaning kept', 1)
}

function leaning({ lemma, norm }: Word): -1 | 0 | 1 {
  return leaningOf(norm) || leaningOf(lemma)
}

/** "disconnecting" / "reconnecting", "limited" / "unlimited". */
function prefixTurned(one: string, other: string): boolean {
  if (one === other || one.slice(0, 3) === other.slice(0, 3)) return false
  const theirs = stemsOf(other)
  return stemsOf(one).some((stem) => theirs.includes(stem))
}

function stemsOf(word: string): string[] {
  const cut = prefixes.flatMap((prefix) =>
    word.startsWith(prefix) && word.length - prefix.length >= shortestStem ? [word.slice(prefix.length).replace(/^-/, '')] : []
  )
  return [word, ...cut]
}

/** "voice-based" / "voice-driven". */
function sharesPart(one: string, other: string): boolean {
  if (!one.includes('-') && !other.includes('-')) return false
  const theirs = new Set(other.split('-'))
  return one.split('-').some((part) => theirs.has(part))
}
