import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseStory, type LabelledStory } from '../cli/evaluate/labelled'
import { fileApart, measureApart } from './measure-apart'
import type { JudgedApart } from './train-judges'
import { trainStories } from './train-stories'

const file = (name: string): string => fileURLToPath(new URL(`../../fixtures/stories/${name}.json`, import.meta.url))

function readStory(name: string): LabelledStory {
  const story = parseStory(readFileSync(file(name), 'utf8'))
  if (!story) throw new Error(`${name} is no labelled story`)
  return story
}

test('what judges a story does not depend on how that story is labelled', () => {
  const [own, other] = [readStory('manager-sacked'), readStory('rate-rise')]
  const turned = {
    ...own,
    accounts: own.accounts.map((account) => ({
      ...account,
      gold: account.gold.map((row) => ('base' in row ? { verdict: 'dropped' as const, base: row.base } : row))
    }))
  }
  const before = trainStories([own, other], [])
  const after = trainStories([turned, other], [])
  expect(after.without.get(own.id)).toEqual(before.without.get(own.id))
  expect(after.without.get(other.id)).not.toEqual(before.without.get(other.id))
}, 120_000)

test('every story is measured once, and a lone one cannot be', async () => {
  const { stories, reliability } = await measureApart([file('manager-sacked'), file('rate-rise')])
  expect(stories?.each.map(({ story }) => story)).toEqual(['manager-sacked', 'rate-rise'])
  expect(stories?.all.accounts).toBe(4)
  expect(reliability).not.toBeNull()
  expect(await measureApart([file('manager-sacked')])).toEqual({ files: [], stories: null, reliability: null })
}, 120_000)

test('a file is summed by what judges say that never saw the row, and each source by itself', () => {
  const row = (source: string, label: 0 | 1, fiveFold: number, sourceLeftOut: number): JudgedApart => ({
    task: 'contradiction',
    example: { values: [], label, weight: 1, group: '', source, file: 'pairs' },
    fiveFold,
    sourceLeftOut
  })
  const rows = [row('one', 1, 2, -1), row('one', 0, -2, -1), row('other', 1, 2, 1), row('other', 0, -2, -1)]
  expect(fileApart('pairs', 'contradiction', rows)).toEqual({
    file: 'pairs',
    task: 'contradiction',
    n: 4,
    fiveFold: 1,
    sourceLeftOut: 0.75,
    sources: [
      { source: 'one', n: 2, recall: { contradicted: 0, not_contradicted: 1 } },
      { source: 'other', n: 2, recall: { contradicted: 1, not_contradicted: 1 } }
    ]
  })
})
