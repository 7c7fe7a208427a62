import { readHome, type Home } from './home'
import { pair, sharedWeight, type SentencePairs } from './sentence-pairs'

/** Edited at its place: at least so much of both is common. Unrelated sentences of one article share a fifth to a third. */
const leastAtHome = 0.5
/** Edited and moved: nothing but the words themselves speaks for it. */
const leastMoved = 0.75
/** A shorter sentence, of about five words, says too little to be known away from its place once it was edited. */
const leastWeightMoved = 25
/** How much the next best must stay behind at a place that speaks no louder. */
const margin = 0.12
/** A worse likeness that one old neighbour beside it makes up for. */
const worthOfNeighbour = 0.1
/** Two sentences become one, or one two, when that explains so much more than a single pair. */
const gainOfJoining = 0.1

/** So much in common with another sentence of the same text makes it a near copy. */
const leastTwin = 0.7

/** One or two neighbouring sentences on either side. */
interface Wish {
  readonly older: readonly number[]
  readonly newer: readonly number[]
  readonly likeness: number
  readonly beside: number
  /** How loudly the place speaks for it. */
  readonly place: number
}

/** Pairs sentences that were edited, cut in two or joined; the likest first, none that has a rival. */
export function pairEdited(pairs: SentencePairs): void {
  const home = readHome(pairs)
  const wishes = [...singles(pairs, home), ...doubles(pairs, home)].sort(
    (one, other) => other.likeness - one.likeness || one.older.length + one.newer.length - other.older.length - other.newer.length
  )
  const touching = indexWishes(wishes)
  for (const wish of wishes) {
    if (wish.likeness < leastAtHome || !free(wish, pairs) || wish.older.some((index) => pairs.torn[index])) continue
    if (wish.place === 0 && !knownAnywhere(wish, pairs)) continue
    if (wish.beside < 2 && hasTwin(wish, pairs)) continue
    if (touching(wish).some((other) => other !== wish && free(other, pairs) && isRival(other, wish))) continue
    pair(pairs, wish.older, wish.newer)
  }
}

/** Finds the wishes that share a sentence with one. */
function indexWishes(wishes: readonly Wish[]): (wish: Wish) => Wish[] {
  const ofOlder = new Map<number, Wish[]>()
  const ofNewer = new Map<number, Wish[]>()
  const add = (map: Map<number, Wish[]>, index: number, wish: Wish): unknown => map.get(index)?.push(wish) ?? map.set(index, [wish])
  for (const wish of wishes) {
    for (const index of wish.older) add(ofOlder, index, wish)
    for (const index of wish.newer) add(ofNewer, index, wish)
  }
  return ({ older, newer }) => [
    ...older.flatMap((index) => ofOlder.get(index) ?? []),
    ...newer.flatMap((index) => ofNewer.get(index) ?? [])
  ]
}

function free({ older, newer }: Wish, { to, from }: SentencePairs): boolean {
  return older.every((index) => to[index] === -1) && newer.every((index) => from[index] === -1)
}

function singles(pairs: SentencePairs, home: Home): Wish[] {
  const open = pairs.from.flatMap((from, index) => (from < 0 ? [index] : []))
  const standing = new Set(open.map((index) => pairs.newer[index]?.key))
  return pairs.to.flatMap((to, olderIndex) =>
    // Word for word, but more than once or elsewhere: neighbours alone tell which, or nothing does.
    to >= 0 || standing.has(pairs.older[olderIndex]?.key)
      ? []
      : open
          .filter((newerIndex) => pairs.alike([olderIndex], [newerIndex]) >= leastAtHome - margin)
          .map((newerIndex) => wishOf([olderIndex], [newerIndex], pairs, home))
  )
}

/** One sentence against two that follow each other, at home alone. */
function doubles(pairs: SentencePairs, home: Home): Wish[] {
  const found: Wish[] = []
  pairs.to.forEach((to, olderIndex) => {
    if (to >= 0) return
    pairs.from.forEach((from, newerIndex) => {
      if (from >= 0 || !home.between(olderIndex, newerIndex)) return
      const single = pairs.alike([olderIndex], [newerIndex])
      if (single === 0 && pairs.alike([olderIndex + 1], [newerIndex]) === 0 && pairs.alike([olderIndex], [newerIndex + 1]) === 0) return
      if (pairs.to[olderIndex + 1] === -1) found.push(...joined([olderIndex, olderIndex + 1], [newerIndex], single))
      if (pairs.from[newerIndex + 1] === -1) found.push(...joined([olderIndex], [newerIndex, newerIndex + 1], single))
    })
  })
  return found

  function joined(older: number[], newer: number[], single: number): Wish[] {
    const other = pairs.alike(older.slice(-1), newer.slice(-1))
    const wish = wishOf(older, newer, pairs, home)
    return wish.likeness >= Math.max(single, other) + gainOfJoining ? [wish] : []
  }
}

function wishOf(older: readonly number[], newer: readonly number[], pairs: SentencePairs, home: Home): Wish {
  const beside = home.beside(older, newer)
  const between = older.every((olderIndex) => newer.every((newerIndex) => home.between(olderIndex, newerIndex)))
  return { older, newer, likeness: pairs.alike(older, newer), beside, place: 2 * beside + Number(between) }
}

/** Long enough, very like, and the same figures: those are what near copies of one sentence differ in. */
function knownAnywhere({ older, newer, likeness }: Wish, pairs: SentencePairs): boolean {
  const [from, to] = [pairs.older[older[0] ?? 0], pairs.newer[newer[0] ?? 0]]
  return (
    from !== undefined &&
    to !== undefined &&
    likeness >= leastMoved &&
    from.bag.weight >= leastWeightMoved &&
    figures(from.key) === figures(to.key)
  )
}

/** A near copy stands in the same text: what looks like an edit may be the other one. */
function hasTwin({ older, newer }: Wish, pairs: SentencePairs): boolean {
  return twinIn(pairs.older, older) || twinIn(pairs.newer, newer)
}

function twinIn(sentences: SentencePairs['older'], [index, more]: readonly number[]): boolean {
  const own = sentences[index ?? -1]
  return (
    more === undefined && own !== undefined && sentences.some((other) => other !== own && sharedWeight(own.bag, other.bag) >= leastTwin)
  )
}

function figures(key: string): string {
  return key
    .split(' ')
    .filter((word) => /\p{N}/u.test(word))
    .join(' ')
}

/** Another claim to one of the same sentences that is not clearly the weaker. A wish that another contains is no rival to it. */
function isRival(other: Wish, wish: Wish): boolean {
  const common = (one: readonly number[], two: readonly number[]): number => one.filter((index) => two.includes(index)).length
  const [older, newer] = [common(wish.older, other.older), common(wish.newer, other.newer)]
  if (older === 0 && newer === 0) return false
  if (older > 0 && newer > 0) return other.likeness > wish.likeness
  if (other.likeness < leastAtHome && other.likeness < wish.likeness - margin) return false
  // Side by side, what stands around speaks for both.
  if (older > 0 && Math.abs((other.newer[0] ?? 0) - (wish.newer[0] ?? 0)) === 1) return true
  if (other.place === 0 && wish.beside > 0) return other.likeness > wish.likeness + worthOfNeighbour * wish.beside
  if (other.place < wish.place) return other.likeness > wish.likeness
  // Two newer sentences like one older: one is a copy, and either may have been edited more.
  return older > 0 || other.place > wish.place || other.likeness > wish.likeness - margin
}
