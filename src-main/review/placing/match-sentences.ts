/**
 * Finds which sentence of a newer version is which of the older: first what stands word for word, then what was edited, as long as one place
 * alone speaks for it. Whatever two places speak for gets none.
 */
import type { Sentence } from './cut-text'
import { pairEdited } from './pair-edited'
import { readHome } from './home'
import { backbone, pair, sharedWeight, startPairs, type SentencePairs } from './sentence-pairs'

/** A shorter sentence ("No.") says too little to be known away from its place, even word for word. */
const leastWeightMoved = 10
/** Something like the sentence at its old place: it may be the sentence, edited, and what was found elsewhere a copy. */
const likeAtHome = 0.5

export function matchSentences(older: readonly Sentence[], newer: readonly Sentence[]): SentencePairs {
  const pairs = startPairs(older, newer)
  pairUnique(pairs)
  partDoubtfulMoves(pairs)
  for (let before = -1; before !== count(pairs);) {
    before = count(pairs)
    pairByNeighbours(pairs)
    if (before === count(pairs)) pairEdited(pairs)
  }
  return pairs
}

function count({ to }: SentencePairs): number {
  return to.filter((index) => index >= 0).length
}

/** What is said once in either text, in the same words. */
function pairUnique(pairs: SentencePairs): void {
  const newer = byKey(pairs.newer)
  for (const [key, [first, second]] of byKey(pairs.older)) {
    const [place, rival] = newer.get(key) ?? []
    if (first !== undefined && second === undefined && place !== undefined && rival === undefined) pair(pairs, [first], [place])
  }
}

function byKey(sentences: readonly Sentence[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  sentences.forEach(({ key }, index) => {
    const known = found.get(key)
    if (known) known.push(index)
    else found.set(key, [index])
  })
  return found
}

function partDoubtfulMoves(pairs: SentencePairs): void {
  const inOrder = new Set(backbone(pairs))
  const home = readHome(pairs)
  pairs.to.forEach((newerIndex, olderIndex) => {
    if (newerIndex < 0 || inOrder.has(olderIndex) || home.beside([olderIndex], [newerIndex]) > 0) return
    const short = (pairs.older[olderIndex]?.bag.weight ?? 0) < leastWeightMoved
    const rival = pairs.from.some(
      (from, index) => from < 0 && home.between(olderIndex, index) && shareKept(pairs.older[olderIndex], pairs.newer[index]) >= likeAtHome
    )
    if (!short && !rival) return
    pairs.from[newerIndex] = -1
    pairs.to[olderIndex] = -1
    pairs.torn[olderIndex] = true
  })
}

/** 0..1: how much of the older sentence's words the newer one has, whatever else it says. */
function shareKept(older: Sentence | undefined, newer: Sentence | undefined): number {
  if (!older || !newer || older.bag.weight === 0) return 0
  return (sharedWeight(older.bag, newer.bag) * (older.bag.weight + newer.bag.weight)) / 2 / older.bag.weight
}

/** A sentence said more than once is the one between its old neighbours. */
function pairByNeighbours(pairs: SentencePairs): void {
  const newer = byKey(pairs.newer)
  const home = readHome(pairs)
  const wishes = pairs.older.flatMap(({ key }, olderIndex) => {
    if (pairs.to[olderIndex] !== -1 || pairs.torn[olderIndex]) return []
    const [best, second] = (newer.get(key) ?? [])
      .filter((index) => pairs.from[index] === -1)
      .map((newerIndex) => ({ olderIndex, newerIndex, beside: home.beside([olderIndex], [newerIndex]) }))
      .sort((one, other) => other.beside - one.beside)
    if (!best || best.beside <= (second?.beside ?? 0)) return []
    // Said twice in a row: nobody can tell the old one from its copy.
    return [best.newerIndex - 1, best.newerIndex + 1].some((index) => pairs.newer[index]?.key === key) ? [] : [best]
  })
  for (const { olderIndex, newerIndex, beside } of wishes) {
    const rival = wishes.some((other) => other.newerIndex === newerIndex && other.olderIndex !== olderIndex && other.beside >= beside)
    if (!rival && pairs.from[newerIndex] === -1) pair(pairs, [olderIndex], [newerIndex])
  }
}
