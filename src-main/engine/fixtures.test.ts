import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle } from './compare-account'
import type { Article, Flag, Reason } from './model'

/** One thing that must be flagged, or `none`: nothing in the account may be flagged as contradicted. */
interface Expected {
  readonly account: string
  readonly kind?: string
  readonly reason?: string
  /** Words of the base that stand in the flag's evidence. */
  readonly base?: string
  readonly accountPhrase?: string
  readonly none?: boolean
}

const texts = import.meta.glob<string>('../../fixtures/comparisons/*/**/*.txt', { query: '?raw', import: 'default', eager: true })
const expectations = import.meta.glob<Expected[]>('../../fixtures/comparisons/*/expected.json', { import: 'default', eager: true })

/** Folder fixtures are read as printed on Thursday, 12 March 2026. */
function articleOf(folder: string, file: string): Article {
  return { text: texts[`${folder}/${file}`] ?? '', headline: null, outlet: null, published: '2026-03-12' }
}

function print(flag: Flag): string {
  return `${flag.kind} ${flag.reason ?? ''}: ${flag.explanation}`
}

function holds(flag: Flag, wanted: Expected, base: string, account: string): boolean {
  const side = (text: string, spans: Flag['base']): string => (spans ? text.slice(spans.start, spans.end) : '')
  const meets = (text: string, spans: Flag['base'], phrase: string | undefined): boolean =>
    phrase === undefined ||
    (spans !== null &&
      spans.evidence.some(({ start, end }) => phrase.includes(text.slice(start, end)) || text.slice(start, end).includes(phrase)) &&
      side(text, spans).includes(phrase))
  return (
    flag.kind === wanted.kind &&
    flag.reason === wanted.reason &&
    meets(base, flag.base, wanted.base) &&
    meets(account, flag.account, wanted.accountPhrase)
  )
}

/** Every reason of the contract; denials are also told as dropped. */
const reasons: readonly Reason[] = [
  'number', 'approximation', 'unit', 'date', 'duration', 'name', 'place', 'role', 'organisation', 'negation', 'opposite', 'quantifier',
  'comparison', 'certainty', 'attribution', 'quotation', 'denial', 'tense', 'cause', 'order'
] // prettier-ignore

describe.each(reasons)('the reason %s', (reason) => {
  const folder = `../../fixtures/comparisons/${reason}`

  it('has three sentences that must fire and three near misses that must not', () => {
    const wanted = expectations[`${folder}/expected.json`] ?? []
    expect(wanted.filter((one) => one.kind === 'contradicted' && one.reason === reason).length).toBeGreaterThanOrEqual(3)
    const silent = new Set(wanted.filter((one) => one.none === true).map((one) => one.account))
    const base = sentencesOf(`${folder}/base.txt`)
    const misses = [...silent].flatMap((account) => sentencesOf(`${folder}/accounts/${account}`).filter((one) => !base.includes(one)))
    expect(misses.length, misses.join('\n')).toBeGreaterThanOrEqual(3)
  })
})

function sentencesOf(file: string): string[] {
  return (texts[file] ?? '').split('\n').filter((line) => line.trim() !== '')
}

describe.each(Object.entries(expectations))('%s', (path, wanted) => {
  const folder = path.replace('/expected.json', '')
  const base = articleOf(folder, 'base.txt')
  it.each([...new Set(wanted.map((one) => one.account))])('%s', (name) => {
    const account = articleOf(folder, `accounts/${name}`)
    const { flags } = compareAccount(readArticle(base, 'base'), readArticle(account, 'account'))
    const contradicted = flags.filter((flag) => flag.kind === 'contradicted')
    const own = wanted.filter((one) => one.account === name)
    const missing = own.filter((one) => one.none !== true && !flags.some((flag) => holds(flag, one, base.text, account.text)))
    expect(missing, contradicted.map(print).join('\n')).toEqual([])
    const allowed = own.filter((one) => one.kind === 'contradicted').length
    expect(contradicted.length, contradicted.map(print).join('\n')).toBe(allowed)
  })
})
