import { expect, test } from 'vitest'
import type { AccountView } from '../../src-main/contract'
import type { Flag } from '../../src-main/engine'
import { pickFirstFlags } from './first-flags.svelte'

const flag = (id: string, claim: string): Flag => ({
  id,
  kind: 'contradicted',
  reason: 'number',
  rule: 'quantity-differs',
  severity: 'high',
  update: false,
  confidence: 0.9,
  explanation: id,
  base: { claims: [claim], start: 0, end: 1, evidence: [] },
  account: { claims: ['a1'], start: 0, end: 1, evidence: [] }
})

function view(
  accountId: string,
  flags: readonly Flag[],
  decided: Readonly<Record<string, 'confirmed' | 'dismissed' | 'corrected'>>
): AccountView {
  const reviewed = flags.map((one) => {
    const said = decided[one.id]
    return { flag: one, state: said === undefined || said === 'corrected' ? 'open' : said, corrected: said === 'corrected' ? 'c1' : null }
  })
  return { accountId, comparison: { flags }, review: { flags: reviewed } } as unknown as AccountView
}

test('what is decided, either way, needs no first look; what is open in another account still does', () => {
  const flags = [flag('open', 'b1'), flag('confirmed', 'b2'), flag('dismissed', 'b3'), flag('corrected', 'b4')]
  const one = view('one', flags, { confirmed: 'confirmed', dismissed: 'dismissed', corrected: 'corrected' })
  expect(pickFirstFlags([one]).map(({ explanation }) => explanation)).toEqual(['open'])
  const other = view('other', [flag('again', 'b2')], {})
  expect(pickFirstFlags([one, other]).map(({ explanation, accounts }) => [explanation, accounts])).toEqual([
    ['open', 1],
    ['again', 1]
  ])
})
