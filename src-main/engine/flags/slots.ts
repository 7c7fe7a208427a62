/** Whether two words fill the same slot of the two claims. */
import type { Word } from '../reading'
import type { WordAlignment } from './align-words'

/** Content words looked at on either side. */
const reach = 4

/**
 * 0..1: how far the words around `index` have their partners around `place`, or the two face each other between aligned neighbours.
 * base "prices rose sharply in May" / account "in May prices fell": rose and fell share "price" and "May".
 */
export function sameSlot(
  baseWords: readonly Word[],
  index: number,
  accountWords: readonly Word[],
  place: number,
  aligned: WordAlignment
): number {
  const near = contentNear(baseWords, index)
  const far = contentNear(accountWords, place)
  const fewer = Math.min(near.length, far.length)
  if (fewer === 0) return facing(index, place, aligned) ? 0.5 : 0.2
  const set = new Set(far)
  const met = near.filter((one) => set.has(aligned.byBase.get(one)?.account ?? -1)).length
  return Math.min(1, met / fewer + (facing(index, place, aligned) ? 0.25 : 0))
}

function facing(index: number, place: number, aligned: WordAlignment): boolean {
  return (
    aligned.byBase.get(index)?.account === place ||
    aligned.facing.some((stretch) => stretch.base.includes(index) && stretch.account.includes(place))
  )
}

function contentNear(words: readonly Word[], index: number): number[] {
  const found: number[] = []
  for (const step of [-1, 1]) {
    let seen = 0
    for (let at = index + step; at >= 0 && at < words.length && seen < reach; at += step) {
      const word = words[at]
      if (!word || (word.punctuation && /^[.;:!?]$/.test(word.text))) break
      if (word.punctuation || word.stop || word.wordClass === 'number') continue
      found.push(at)
      seen += 1
    }
  }
  return found
}

/** The nearest content word behind `index`, within four words; -1 when there is none. */
export function contentAfter(words: readonly Word[], index: number): number {
  for (let at = index + 1; at < Math.min(words.length, index + 6); at += 1) {
    const word = words[at]
    if (word && !word.punctuation && !word.stop && word.wordClass !== 'number') return at
  }
  return -1
}

/** The nearest noun or name before a word that is no unit; -1 where there is none. */
export function subjectBefore(words: readonly Word[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const word = words[at]
    if (!word || /^[;:.!?]$/.test(word.text)) return -1
    if (
      (word.wordClass === 'noun' || word.wordClass === 'name') &&
      !/^(point|percent|cent|per|percentage|year|time|vote)$/.test(word.lemma)
    )
      return at
  }
  return -1
}
