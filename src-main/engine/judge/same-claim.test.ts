import { describe, expect, it } from 'vitest'
import { judgePair } from '../judge-pair'

const similarity = (base: string, account: string): number => judgePair(base, account).similarity

describe('judgePair: the same claim', () => {
  const base = 'The harbour board approved a new ferry pier at Elstow on Tuesday.'

  it.each([
    ['who tells it', 'The harbour board approved a new ferry pier at Elstow, a spokesman said in a statement.'],
    ['words put otherwise here and there', 'The harbour board on Tuesday backed a new pier for ferries at Elstow.']
  ])('%s leaves it the same', (_, account) => {
    expect(judgePair(base, account).same).toBe(true)
  })

  it.each([
    ['another subject', 'The school board closed an old library in Marrow.'],
    [
      'a clause more',
      'The harbour board approved a new pier.',
      'The harbour board approved a new pier and sold its three oldest tugs to a yard in Portugal.'
    ]
  ])('%s does not', (_, ...texts) => {
    const [account = '', from = base] = [...texts].reverse()
    expect(judgePair(from, account).same).toBe(false)
  })

  it('a figure that clashes takes more away in few words than in many', () => {
    const lost = (rest: string): number => {
      const [one, same, other] = ['Nine', '9', 'Thirty'].map((figure) => `${figure} crew hurt ${rest}`)
      return similarity(one ?? '', same ?? '') - similarity(one ?? '', other ?? '')
    }
    const few = lost('as ferry hits pier')
    expect(few).toBeGreaterThan(lost('as the Elstow ferry hits a stone pier in thick fog before dawn near the old harbour light'))
  })

  it('one stretch that the other side lacks weighs more than as many words put otherwise here and there', () => {
    const scattered = similarity(
      'The tall keeper quickly closed the rusty gate before the evening storm.',
      'The old keeper finally closed the heavy gate before the sudden storm.'
    )
    const together = similarity(
      'The tall keeper quickly closed the rusty gate before the evening storm.',
      'The tall keeper quickly closed the rusty gate while his brother fed hens.'
    )
    expect(scattered).toBeGreaterThan(together)
  })

  it('is the same whichever stands first', () => {
    const other = 'A new ferry pier was approved by the board, which met on Tuesday.'
    expect(similarity(base, other)).toBe(similarity(other, base))
  })

  it('reads words of a headline in capitals as what they are, not as names', () => {
    const plain = similarity('Harbour board approves new ferry pier', 'Harbour board backs new pier for ferries')
    expect(similarity('Harbour Board Approves New Ferry Pier', 'Harbour Board Backs New Pier For Ferries')).toBeCloseTo(plain, 1)
  })
})
