/**
 * Kinds of things of which one shuts out another where both fill the same slot: who played the violin did not play the trombone there.
 * A kind is whatever stands right above its two examples in WordNet; what stands above or below another ("drink" / "beer") shuts out
 * nothing.
 */
import { climb } from './ancestors'
import { lemmaRow, sensesOf, specialityOf } from './wordnet'

const examples = `
violin trombone
beer tea
kitchen bedroom
carrot cabbage
apple cherry
silk denim
iron copper
car train
dog horse
eagle sparrow
salmon cod
oak birch
chair wardrobe
jacket skirt
rifle sword
measles cancer
venus jupiter
sapphire emerald
tennis rugby
marble granite
knee elbow
bread cheese
hammer saw
poetry novel
`

/** Senses of a word that may be meant. */
const sensesMeant = 2

let anchors: ReadonlySet<number> | null = null

/** The synsets whose members shut each other out; found once. */
function kindAnchors(): ReadonlySet<number> {
  anchors ??= new Set(
    examples
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [one = '', other = ''] = row.split(' ')
        return nearestShared(one, other)
      })
  )
  return anchors
}

/** The narrowest thing that both stand under; none where they share nothing. */
function nearestShared(one: string, other: string): number[] {
  const theirs = new Set(meant(other).flatMap((synset) => [...climb(synset, 6).keys()]))
  const shared = meant(one)
    .flatMap((synset) => [...climb(synset, 6)])
    .filter(([ancestor]) => theirs.has(ancestor))
    .sort(([first], [second]) => specialityOf(second) - specialityOf(first))
  return shared.slice(0, 1).map(([ancestor]) => ancestor)
}

function meant(lemma: string): readonly number[] {
  return (
    sensesOf(lemmaRow(lemma))
      .find(({ letter }) => letter === 'n')
      ?.synsets.slice(0, sensesMeant) ?? []
  )
}

/** true when both are things of one such kind, neither is a wider word for the other, and they are not synonyms. */
export function areExclusiveKinds(one: string, other: string): boolean {
  const ours = upward(one)
  const theirs = upward(other)
  if (ours.length === 0 || theirs.length === 0) return false
  const wider = ours.some(({ own, above }) => theirs.some((twin) => twin.own === own || above.has(twin.own) || twin.above.has(own)))
  if (wider) return false
  return ours.some(({ above, kinds }) => kinds.some((kind) => theirs.some((twin) => above.has(kind) && twin.above.has(kind))))
}

interface Upward {
  readonly own: number
  readonly above: ReadonlyMap<number, number>
  readonly kinds: readonly number[]
}

const memo = new Map<string, readonly Upward[]>()
const memoLimit = 50_000

function upward(lemma: string): readonly Upward[] {
  const known = memo.get(lemma)
  if (known) return known
  const found = meant(lemma).map((own) => {
    const above = climb(own, 6)
    return { own, above, kinds: [...above.keys()].filter((synset) => synset !== own && kindAnchors().has(synset)) }
  })
  if (memo.size >= memoLimit) memo.clear()
  memo.set(lemma, found)
  return found
}
