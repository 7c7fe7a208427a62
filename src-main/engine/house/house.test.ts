import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle } from '../compare-account'
import type { Article, Comparison, HouseList } from '../model'
import { emptyHouse, fingerprintOfHouse, readHouseList } from './read-house-list'

const article = (text: string): Article => ({ text, headline: null, outlet: null, published: '2026-03-12' })

function compare(base: string, account: string, house: Partial<HouseList> = {}): Comparison {
  const list = { ...emptyHouse, ...house }
  return compareAccount(readArticle(article(base), 'base', list), readArticle(article(account), 'account', list))
}

const contradictions = ({ flags }: Comparison): string[] =>
  flags.filter(({ kind }) => kind === 'contradicted').map(({ explanation }) => explanation)

describe('a house list', () => {
  it('makes two spellings of a place one name', () => {
    const base = 'The last train from Dravik left the station at noon on Friday.'
    const account = 'The last train from Dravitsa left the station at noon on Friday.'
    expect(contradictions(compare(base, account))).toHaveLength(1)
    expect(contradictions(compare(base, account, { synonyms: [['Dravik', 'Dravitsa']] }))).toEqual([])
  })

  it('makes a short form the bearer of the full name, and keeps capitals apart', () => {
    const base = 'Pellworth Gas raised the tariff for households by 6 percent on Monday.'
    const account = 'The Flame raised the tariff for households by 6 percent on Monday.'
    const names = [['Pellworth Gas', 'the Flame']]
    expect(compare(base, account, { names }).counts).toEqual({ contradicted: 0, dropped: 0, added: 0 })
    const plain = readArticle(article('Crews put out the flame.'), 'base', { ...emptyHouse, names })
    expect(plain.claims[0]?.details.filter(({ kind }) => kind === 'name')).toEqual([])
  })

  it('takes synonyms in every form', () => {
    const base = 'The council praised the two schemes.'
    const account = 'The council slammed the two schemes.'
    expect(contradictions(compare(base, account))).toHaveLength(1)
    expect(contradictions(compare(base, account, { synonyms: [['praise', 'slam']] }))).toEqual([])
  })

  it('links what it takes for equal', () => {
    const base = 'The mayor opened the lido.'
    const account = 'His worship cut the ribbon.'
    const equal: [string, string][] = [
      ['the mayor', 'his worship'],
      ['opened the lido', 'cut the ribbon']
    ]
    expect(compare(base, account).alignments).toHaveLength(0)
    expect(compare(base, account, { equal }).alignments).toHaveLength(1)
  })

  it('shows the words of the article, not those of the list', () => {
    const base = 'Officials in Dravik said on Friday that 12 ferries were held.'
    const account = 'Officials in Old Dravitsa said on Friday that 15 ferries were held.'
    const { flags, accountClaims } = compare(base, account, { names: [['Dravik', 'Old Dravitsa']] })
    const clash = flags.find(({ kind }) => kind === 'contradicted')
    const [evidence] = clash?.account?.evidence ?? []
    expect(account.slice(evidence?.start, evidence?.end)).toBe('15 ferries')
    expect(accountClaims.map(({ start, end }) => account.slice(start, end)).join('')).toContain('Old Dravitsa')
    expect(accountClaims.at(-1)?.end).toBeLessThanOrEqual(account.length)
  })

  it('finds whole words only, also where both lists and articles curl their quotes', () => {
    const names = [['Harrow’s Mill', 'the Mill']]
    const read = readArticle(article("Harrow's Mill closed. The Millers left."), 'base', { ...emptyHouse, names })
    expect(read.sentences.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      'Harrow ’s Mill closed .',
      'The Millers left .'
    ])
  })

  it('changes nothing where it is empty', () => {
    const text = article('The mayor said on Monday that 40 people had left Dravik.')
    expect(readArticle(text, 'base', emptyHouse)).toEqual(readArticle(text, 'base'))
  })
})

describe('readHouseList', () => {
  it('takes a list as it is, trimmed', () => {
    expect(readHouseList({ synonyms: [[' Kyiv', 'Kiev ']], equal: [['a', 'b c']] })).toEqual({
      ok: true,
      house: { synonyms: [['Kyiv', 'Kiev']], names: [], equal: [['a', 'b c']] }
    })
  })

  it.each([
    [null, 'A house list is an object with the lists “synonyms”, “names” and “equal”.'],
    [{ synonym: [] }, 'A house list has the lists “synonyms”, “names” and “equal”, not “synonym”.'],
    [{ names: 'Kyiv' }, '“names” is not a list of groups.'],
    [{ synonyms: [['a', 'b'], 'c'] }, '“synonyms”, group 2: it is not a list of words.'],
    [{ synonyms: [['a', 3]] }, '“synonyms”, group 1: 3 is no text.'],
    [{ synonyms: [['a', ' – ']] }, '“synonyms”, group 1: “–” holds no letter and no figure.'],
    [{ names: [['Kyiv']] }, '“names”, group 1: it needs at least two different entries.'],
    [{ equal: [['a', 'b', 'c']] }, '“equal”, group 1: it holds 3 phrases instead of two.']
  ])('says in one sentence what is wrong with %j', (json, sentence) => {
    expect(readHouseList(json)).toEqual({ ok: false, sentence })
  })
})

describe('fingerprintOfHouse', () => {
  it('is the same whatever the order of the groups, another when a word changes, and empty for an empty list', () => {
    const one = { ...emptyHouse, names: [['a', 'b'], ['c', 'd']] } // prettier-ignore
    const turned = { ...emptyHouse, names: [['c', 'd'], ['a', 'b']] } // prettier-ignore
    expect(fingerprintOfHouse(one)).toBe(fingerprintOfHouse(turned))
    expect(fingerprintOfHouse(one)).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprintOfHouse({ ...one, names: [['a', 'b'], ['c', 'e']] })).not.toBe(fingerprintOfHouse(one)) // prettier-ignore
    expect(fingerprintOfHouse({ ...emptyHouse, synonyms: one.names })).not.toBe(fingerprintOfHouse(one))
    expect(fingerprintOfHouse(emptyHouse)).toBe('')
  })
})
