/** The base article's sample story, as files: the base first, then its accounts by name. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

export function sampleFiles() {
  const story = join(root, 'fixtures', 'samples', 'rafah')
  const accounts = readdirSync(join(story, 'accounts')).filter((name) => name.endsWith('.txt'))
  return [join(story, 'base.txt'), ...accounts.sort().map((name) => join(story, 'accounts', name))]
}
