import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle } from '../compare-account'
import type { Article } from '../model'

function contradicted(base: string, account: string): string[] {
  const article = (text: string): Article => ({ text, headline: null, outlet: null, published: '2026-03-12' })
  const { flags } = compareAccount(readArticle(article(base), 'base'), readArticle(article(account), 'account'))
  return flags.filter((flag) => flag.kind === 'contradicted').map((flag) => flag.explanation)
}

describe('opposites', () => {
  it.each([
    ['Supporters blamed the board.', 'Supporters praised the board.', '“blamed”, account says “praised”'],
    ['The court upheld the fine.', 'The court struck the fine down.', '“upheld”, account says “struck the fine down”'],
    ['The strike was called off.', 'The strike went ahead.', '“called off”, account says “went ahead”'],
    ['Her lead has begun to recover.', 'Her lead has continued to decline.', '“recover”, account says “decline”'],
    ['She voted for the motion.', 'She voted against the motion.', '“voted for”, account says “voted against”'],
    ['The ruling was a victory for the tenants.', 'The ruling was a defeat for the tenants.', '“victory”, account says “defeat”'],
    ['The pump was damaged on purpose.', 'The pump was damaged by accident.', '“on purpose”, account says “by accident”'],
    ['The harbour was closed for good.', 'The harbour was closed temporarily.', '“for good”, account says “temporarily”'],
    ['The envoys met in person.', 'The envoys met by video.', '“in person”, account says “by video”']
  ])('%s / %s', (base, account, said) => {
    expect(contradicted(base, account).join('\n')).toContain(said)
  })

  it.each([
    // Each word is said over there as well, by another word.
    ['Shares fell 3 percent before they recovered.', 'Shares lost 3 percent and then climbed back.'],
    ['The driver survived, but two passengers died.', 'Two passengers were killed; the driver lived.'],
    // The opposite takes the other word along.
    ['The charges were dismissed by the court.', 'The court approved dismissal of the charges.'],
    // Neither was done.
    ['The council did not approve the plan.', 'The council did not reject the plan.'],
    // What was may be otherwise soon.
    ['Residents were barred from returning.', 'Residents will be allowed to return.'],
    ['Inspectors left the bridge open.', 'The bridge would stay closed for three weeks.'],
    // The noun "win" and the verb "defeated" tell of one match.
    ['Arden celebrated a victory over Marl.', 'Arden defeated Marl.'],
    ['The union praised the offer and opposed the date.', 'The union welcomed the offer though it was against the date.']
  ])('is silent: %s / %s', (base, account) => {
    expect(contradicted(base, account)).toEqual([])
  })
})
