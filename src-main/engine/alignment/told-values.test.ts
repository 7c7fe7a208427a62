import { describe, expect, it } from 'vitest'
import { readArticle } from '../compare-account'
import { cellsOf, toldBy, toldMatch, type Told } from './told-values'

function valueIn(text: string): { readonly key: string; readonly told: Told } {
  const { claims } = readArticle({ text, headline: null, outlet: null, published: '2026-03-12' }, 'base')
  const found = claims.flatMap(({ details }) => details.flatMap((detail) => toldBy(detail) ?? []))
  const [only] = found
  if (!only || found.length !== 1) throw new Error(`“${text}” states ${found.length} values`)
  return only
}

describe('what figures and days state', () => {
  it.each([
    ['The fund paid six million dollars.', 'The fund paid $6 million.'],
    ['The trial lasted a year and a half.', 'The trial lasted 18 months.'],
    ['Twenty-eight hundred people left.', 'Some left, 2,800 people.'],
    ['The vote is on March 16.', 'The vote is on March 16, 2026.']
  ])('%s = %s', (one, other) => expect(valueIn(one).key).toBe(valueIn(other).key))

  it('stands closer the better the values agree', () => {
    const match = (one: string, other: string): number => toldMatch(valueIn(one).told, valueIn(other).told)
    const agreeing = match('More than 4,000 people left.', 'There were 4,200 people.')
    const clashing = match('There were 900 people.', 'There were 4,200 people.')
    expect(agreeing).toBeGreaterThan(0.8)
    expect(clashing).toBeGreaterThan(0)
    expect(clashing).toBeLessThan(agreeing)
    expect(match('The fund paid $6 million.', 'The trial lasted 18 months.')).toBe(0)
  })

  it('meets its neighbours on the coarse grid', () => {
    const cells = (text: string): readonly string[] => cellsOf(valueIn(text).told)
    expect(cells('About 300 people left.').some((cell) => cells('There were 312 people.').includes(cell))).toBe(true)
    expect(cells('About 300 people left.').some((cell) => cells('There were 4,200 people.').includes(cell))).toBe(false)
  })
})
