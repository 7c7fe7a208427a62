import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fixtures = join(import.meta.dirname, '../../../fixtures')

/** The project's own articles: bases and accounts of the samples and of the labelled stories, the longer ones. */
export function articles(): string[] {
  const stories = readdirSync(join(fixtures, 'stories')).sort().flatMap(textsOfStory)
  const samples = readdirSync(join(fixtures, 'samples'))
    .sort()
    .flatMap((sample) => [
      readFileSync(join(fixtures, 'samples', sample, 'base.txt'), 'utf8'),
      ...readdirSync(join(fixtures, 'samples', sample, 'accounts'))
        .sort()
        .map((account) => readFileSync(join(fixtures, 'samples', sample, 'accounts', account), 'utf8'))
    ])
  return [...stories, ...samples].filter((text) => text.length > 1200)
}

function textsOfStory(file: string): string[] {
  const story = JSON.parse(readFileSync(join(fixtures, 'stories', file), 'utf8')) as {
    base: { text: string }
    accounts: { text: string }[]
  }
  return [story.base, ...story.accounts].map(({ text }) => text)
}
