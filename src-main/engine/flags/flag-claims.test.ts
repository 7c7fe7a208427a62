import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle } from '../compare-account'
import type { Article, Comparison } from '../model'

const pieces = [
  'no longer', 'may', 'will', '1,200', 'half', 'between 5 and', '3:40 a.m.', 'last', 'Monday', 'May 3', 'the', 'of', 'not', 'denied', 'people', 'killed',
  '-', ',', '.', '$', '2.4m', 'one in', 'three', 'twenty', '-odd', 'before', 'most', '\u{1F525}', '\uD800', 'because of', 'second-largest', '%', '"', '\n\n'
] // prettier-ignore

/** Texts made of what the rules look at, in any order. */
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' '))

function compare(base: string, account: string, published: string | null = '2026-03-12'): Comparison {
  const article = (given: string): Article => ({ text: given, headline: null, outlet: null, published })
  return compareAccount(readArticle(article(base), 'base'), readArticle(article(account), 'account'))
}

describe('flags', () => {
  it('never throws, and points inside the texts with words as evidence', () => {
    fc.assert(
      fc.property(text, text, (base, account) => {
        const { flags, unsure } = compare(base, account)
        for (const flag of [...flags, ...unsure]) {
          for (const [side, whole] of [[flag.base, base] as const, [flag.account, account] as const]) {
            for (const span of side?.evidence ?? []) expect(span.start >= 0 && span.start < span.end && span.end <= whole.length).toBe(true)
          }
          if (flag.kind === 'contradicted') expect(flag.base?.evidence.length && flag.account?.evidence.length).toBeTruthy()
        }
      }),
      { numRuns: 150 }
    )
  })

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(text, (base) => {
        const { flags, unsure } = compare(base, base)
        expect([...flags, ...unsure]).toEqual([])
      }),
      { numRuns: 150 }
    )
  })

  it('says a figure with what it counts', () => {
    const { flags } = compare('The quake at Lund killed 1,200 people.', 'The quake at Lund killed 1,400 people.')
    expect(flags.map((flag) => flag.explanation)).toEqual(['Number: base says 1,200 people, account says 1,400 people.'])
  })

  it('asks rather than flags where a figure is told of another day', () => {
    const { flags, unsure } = compare('Nine miners were in hospital on Monday night.', 'Six miners were in hospital on Wednesday night.')
    expect(flags.filter((flag) => flag.kind === 'contradicted')).toEqual([])
    expect(unsure.map((flag) => flag.rule)).toEqual(['quantity-differs'])
  })

  it('gives the same flag the same id, and the second of two its own', () => {
    const once = compare('Ten cows died.', 'Twelve cows died.')
    const again = compare('Ten cows died.', 'Twelve cows died.')
    expect(once.flags.map((flag) => flag.id)).toEqual(again.flags.map((flag) => flag.id))
    const twice = compare('Ten cows died.\n\nTen cows died.', 'Twelve cows died.\n\nTwelve cows died.')
    expect(new Set(twice.flags.map((flag) => flag.id)).size).toBe(twice.flags.length)
  })
})
