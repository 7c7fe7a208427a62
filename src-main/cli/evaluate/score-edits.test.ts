import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { compareAccount, readArticle, type Article, type Comparison } from '../../engine'
import { parseStory } from './labelled'
import { dangers, makeEdits } from './make-edits'
import { judgeEdits, sumEdits } from './score-edits'

const article = (text: string): Article => ({ text, headline: null, outlet: null, published: '2026-03-12' })
const compare = (base: Article, account: Article): Comparison => compareAccount(readArticle(base, 'base'), readArticle(account, 'account'))

describe('makeEdits', () => {
  it('changes one fact of a sentence at a time', () => {
    const edits = makeEdits('On Monday the mayor, Ada Holm, said that 1,200 people had left in 2011.')
    expect(edits.filter(({ kind }) => kind !== 'cosmetic').map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'figure: On Monday the mayor, Ada Holm, said that 4,200 people had left in 2011.',
      'figure: On Monday the mayor, Ada Holm, said that 1,200 people had left in 2014.',
      'date: On Wednesday the mayor, Ada Holm, said that 1,200 people had left in 2011.',
      'name: On Monday the mayor, Corran Holm, said that 1,200 people had left in 2011.',
      'negation: On Monday the mayor, Ada Holm, said that 1,200 people had not left in 2011.'
    ])
  })

  it('cuts denials and turns quotations round', () => {
    const texts = makeEdits('The mill denied that it was late. “We will pay every neighbour in the valley,” it said.').map(
      ({ text }) => text
    )
    expect(texts).toContain('')
    expect(texts).toContain('“We will not pay every neighbour in the valley,” it said.')
  })
})

describe.each(['harbour', 'rafah'])('edits of the sample story %s', (name) => {
  const story = parseStory(readFileSync(new URL(`../../../fixtures/samples/${name}/story.json`, import.meta.url), 'utf8'))
  if (!story) throw new Error(`${name} is not a labelled story`)
  const score = sumEdits(judgeEdits(story.base, compare))

  it('finds at least 95 of a hundred dangerous ones', () => {
    const made = dangers.reduce((sum, kind) => sum + score[kind].made, 0)
    const flagged = dangers.reduce((sum, kind) => sum + score[kind].flagged, 0)
    expect(made).toBeGreaterThan(40)
    expect(flagged / made).toBeGreaterThanOrEqual(0.95)
  })

  it('flags no cosmetic one', () => {
    expect(score.cosmetic.made).toBeGreaterThan(20)
    expect(score.cosmetic.flagged).toBe(0)
  })
})

it('finds nothing in an engine that flags nothing', () => {
  const blind = judgeEdits(article('The mayor said that 12 people were hurt on Monday.'), (base) => compare(base, base))
  expect(blind.every(({ flagged }) => !flagged)).toBe(true)
})
