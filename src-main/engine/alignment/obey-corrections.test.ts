import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAccount, readArticle, type Comparison, type EngineCorrections, type Span } from '..'

const read = (text: string, side: 'base' | 'account'): ReturnType<typeof readArticle> =>
  readArticle({ text, headline: null, outlet: null, published: null }, side)

const baseText =
  'The council closed the bridge on Monday. Forty engineers inspected the piers. The mayor apologised to the traders. Buses run every hour.'
const accountText =
  'The council closed the bridge on Monday. Two ferries were hired from the island. The mayor apologised to the traders. Nobody answered the phones.'

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`No “${words}”`)
  return { start, end: start + words.length }
}

function compare(corrections?: EngineCorrections): Comparison {
  return compareAccount(read(baseText, 'base'), read(accountText, 'account'), corrections && { corrections })
}

/** "closed ~ closed": the first words of the claims of each pair. */
function pairsOf({ alignments, baseClaims, accountClaims }: Comparison): string[] {
  const say = (ids: readonly string[], claims: Comparison['baseClaims'], text: string): string =>
    ids
      .map((id) => claims.find((claim) => claim.id === id))
      .map((claim) => text.slice(claim?.start, claim?.end).split(' ').slice(0, 2).join(' '))
      .join(' + ')
  return alignments.map(({ base, account }) => `${say(base, baseClaims, baseText)} ~ ${say(account, accountClaims, accountText)}`)
}

const bridge = { base: spanOf(baseText, 'bridge on Monday'), account: spanOf(accountText, 'closed the bridge') }
const unlike = { base: spanOf(baseText, 'engineers'), account: spanOf(accountText, 'ferries') }

describe('corrections by hand', () => {
  test('none change nothing, to the byte', () => {
    expect(JSON.stringify(compare({ pair: [], unpair: [] }))).toBe(JSON.stringify(compare()))
    expect(pairsOf(compare())).toEqual(['The council ~ The council', 'The mayor ~ The mayor'])
  })

  test('claims that no link joined become a pair', () => {
    const { alignments, flags } = compare({ pair: [unlike], unpair: [] })
    expect(pairsOf(compare({ pair: [unlike], unpair: [] }))).toEqual([
      'The council ~ The council',
      'Forty engineers ~ Two ferries',
      'The mayor ~ The mayor'
    ])
    expect(alignments[1]?.score).toBe(1)
    expect(flags.some(({ kind, base }) => kind === 'dropped' && base?.claims.includes('b2'))).toBe(false)
  })

  test('a parted pair becomes a dropped and an added claim, however alike its words are', () => {
    const parted = compare({ pair: [], unpair: [bridge] })
    expect(pairsOf(parted)).toEqual(['The mayor ~ The mayor'])
    expect(parted.flags.map(({ kind }) => kind).sort()).toEqual(
      compare()
        .flags.map(({ kind }) => kind)
        .concat('added', 'dropped')
        .sort()
    )
  })

  test('a claim paired by hand leaves the pair it was in', () => {
    const pair = { base: spanOf(baseText, 'engineers'), account: spanOf(accountText, 'The mayor') }
    const corrected = compare({ pair: [pair], unpair: [] })
    expect(pairsOf(corrected)).toEqual(['The council ~ The council', 'Forty engineers ~ The mayor'])
    expect(corrected.flags.some(({ kind, base }) => kind === 'dropped' && base?.claims.includes('b3'))).toBe(true)
  })

  test('one claim paired by hand with two has both', () => {
    const second = { base: unlike.base, account: spanOf(accountText, 'Nobody') }
    expect(pairsOf(compare({ pair: [unlike, second], unpair: [] }))).toContain('Forty engineers ~ Two ferries + Nobody answered')
  })

  test('a span that touches no claim says nothing', () => {
    const nowhere = { base: { start: 5000, end: 5010 }, account: unlike.account }
    expect(JSON.stringify(compare({ pair: [nowhere], unpair: [nowhere] }))).toBe(JSON.stringify(compare()))
  })

  test('a pair out of order is marked as moved', () => {
    const crossed = { base: spanOf(baseText, 'Buses'), account: spanOf(accountText, 'ferries') }
    const { alignments } = compare({ pair: [crossed], unpair: [] })
    expect(alignments.filter(({ moved }) => moved)).toHaveLength(1)
  })
})

test('whatever is corrected, every claim is in one pair or one dropped or added flag, and parted claims are never together', () => {
  const span = (text: string): fc.Arbitrary<Span> =>
    fc.tuple(fc.nat(text.length), fc.nat(60)).map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
  const pairs = fc.array(fc.record({ base: span(baseText), account: span(accountText) }), { maxLength: 4 })
  fc.assert(
    fc.property(pairs, pairs, (pair, unpair) => {
      const { alignments, flags, baseClaims, accountClaims } = compare({ pair, unpair })
      const lone = (kind: string, side: 'base' | 'account'): string[] =>
        flags.flatMap((flag) => (flag.kind === kind ? (flag[side]?.claims ?? []) : []))
      const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id).sort()
      expect([...alignments.flatMap(({ base }) => base), ...lone('dropped', 'base')].sort()).toEqual(ids(baseClaims))
      expect([...alignments.flatMap(({ account }) => account), ...lone('added', 'account')].sort()).toEqual(ids(accountClaims))
      if (pair.length > 0) return
      const touched = (claims: Comparison['baseClaims'], at: Span): string[] =>
        claims.filter((claim) => claim.start < at.end && at.start < claim.end).map(({ id }) => id)
      for (const { base, account } of unpair)
        for (const alignment of alignments) {
          const both = [touched(baseClaims, base), touched(accountClaims, account)] as const
          expect(alignment.base.some((id) => both[0].includes(id)) && alignment.account.some((id) => both[1].includes(id))).toBe(false)
        }
    }),
    { numRuns: 60 }
  )
})
