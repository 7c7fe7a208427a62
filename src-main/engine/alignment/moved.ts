import type { Group } from './assign'

/**
 * Which groups stand out of the order that most of the others keep: all that are not in the longest run whose places rise on both
 * sides. Groups come in the order of the base. Source: patience sorting, D. Knuth, TAOCP 3, 5.1.4.
 */
export function findMoved(groups: readonly Group[]): boolean[] {
  const places = groups.map((group) => group.account[0] ?? 0)
  const ends: number[] = []
  const before: number[] = []
  places.forEach((place, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[ends[middle] ?? -1] ?? Infinity) < place) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1] ?? -1
    ends[low] = index
  })
  const moved = groups.map(() => true)
  for (let index = ends[ends.length - 1] ?? -1; index >= 0; index = before[index] ?? -1) moved[index] = false
  return moved
}
