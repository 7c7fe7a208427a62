import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle } from '../compare-account'
import type { Article, PassedRule } from '../model'
import { whyNot } from './why-not'

const article = (text: string): Article => ({ text, headline: null, outlet: null, published: '2026-03-12' })

function ask(baseText: string, accountText: string): readonly PassedRule[] {
  const base = article(baseText)
  const account = article(accountText)
  const comparison = compareAccount(readArticle(base, 'base'), readArticle(account, 'account'))
  const [alignment] = comparison.alignments
  return whyNot(base, account, comparison, alignment?.base ?? [], alignment?.account ?? [])
}

const sentences = (passed: readonly PassedRule[]): string[] => passed.map(({ sentence }) => sentence)

describe('whyNot', () => {
  it('says that what a rule found is told of different things, where nothing was flagged', () => {
    const base = article('The harbour board opened a second quay.')
    const account = article('The fish market closed its second hall last winter.')
    const comparison = compareAccount(readArticle(base, 'base'), readArticle(account, 'account'))
    const ids = [comparison.baseClaims, comparison.accountClaims].map((claims) => claims.map(({ id }) => id))
    const [ours = [], theirs = []] = ids
    expect(comparison.flags.filter(({ kind }) => kind === 'contradicted')).toEqual([])
    expect(sentences(whyNot(base, account, comparison, ours, theirs))).toContain(
      '“opened” and “closed” seem to be said of different things.'
    )
  })

  it('says that two figures agree', () => {
    const passed = ask(
      'The flood drove 1,240 people from their homes in Averley.',
      'The flood drove more than 1,200 people from their homes in Averley.'
    )
    expect(sentences(passed)).toContain('“1,240 people” agrees with “more than 1,200 people”: both can be true of one figure.')
    expect(sentences(passed)).toContain('Both name “Averley”.')
  })

  it('says that two days can be one', () => {
    const passed = ask('The council voted on Monday to close the pool.', 'The council voted on March 9 to close the pool.')
    expect(sentences(passed)).toContain('“Monday” and “March 9” can be the same time.')
  })

  it('says what one side alone states', () => {
    const passed = ask('Crews searched the marsh for two boys.', 'On Tuesday crews searched the marsh for two boys.')
    const added = passed.find(({ reason }) => reason === 'date')
    expect(added).toMatchObject({ rule: 'date-differs', base: null, account: { start: 3, end: 10 } })
    expect(added?.sentence).toBe('Only this account says when here, “Tuesday”: nothing stands against it.')
  })

  it('says that both sides turn it down, and that a quotation was only trimmed', () => {
    const passed = ask(
      'The minister did not sign the order and said: “We will keep the depot open for another year.”',
      'The minister never signed the order and said: “We will keep the depot open.”'
    )
    const joined = sentences(passed).join('\n')
    expect(joined).toMatch(/“not sign” and “.*signed” are both turned down\./)
    expect(joined).toContain('the same words cut at another place')
  })

  it('leaves out what a flag rests on', () => {
    const passed = ask('The storm killed 12 people in Averley on Monday.', 'The storm killed 19 people in Averley on Monday.')
    expect(passed.some(({ reason }) => reason === 'number')).toBe(false)
    expect(sentences(passed)).toContain('Both say “Monday”.')
  })

  it('has nothing to say of claims that it does not know', () => {
    const text = article('The bridge reopened.')
    const comparison = compareAccount(readArticle(text, 'base'), readArticle(text, 'account'))
    expect(whyNot(text, text, comparison, ['b9'], ['a1'])).toEqual([])
  })
})
