import { certain, type Group } from './assign'
import type { TermTable } from './terms'

/**
 * Claims of the same wording belong together before anything is weighed. Repeated ones are paired in order; what one side has
 * more of joins the last pair.
 */
export function findAnchors(table: TermTable): Group[] {
  const places = new Map<string, { base: number[]; account: number[] }>()
  const note = (side: 'base' | 'account', key: string, index: number): void => {
    const found = places.get(key) ?? { base: [], account: [] }
    found[side].push(index)
    places.set(key, found)
  }
  table.base.forEach(({ key }, index) => note('base', key, index))
  table.account.forEach(({ key }, index) => note('account', key, index))
  const groups: Group[] = []
  for (const [key, { base, account }] of places) {
    if (key === '') continue
    const pairs = Math.min(base.length, account.length)
    for (let index = 0; index < pairs; index += 1) {
      const last = index === pairs - 1
      groups.push({
        base: last ? base.slice(index) : base.slice(index, index + 1),
        account: last ? account.slice(index) : account.slice(index, index + 1),
        odds: certain
      })
    }
  }
  return groups
}
