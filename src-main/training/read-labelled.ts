import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isUnlabelled, parsePairs, parseStory, type LabelledPair, type LabelledStory } from '../cli/evaluate/labelled'
import { filesUnder } from '../cli/evaluate/labelled-files'

/** Terms that allow shipping what was learned: see docs/model-card.md. Other files are measured, never learned from. */
const allowed = /^(?:contradiction-(?:negation|breaking-nli|fever)|edit-summedits)/

/** What may be learned from. */
export interface Labelled {
  readonly stories: readonly LabelledStory[]
  /** Pairs of articles without a contradiction and without labels. */
  readonly unlabelled: readonly LabelledStory[]
  /** `file` without its folder and ending. */
  readonly pairs: readonly { readonly file: string; readonly rows: readonly LabelledPair[] }[]
}

/** Reads files and folders of labelled data; what must not be learned from is left out. */
export async function readLabelled(paths: readonly string[]): Promise<Labelled> {
  const stories: LabelledStory[] = []
  const unlabelled: LabelledStory[] = []
  const pairs: { file: string; rows: readonly LabelledPair[] }[] = []
  for (const path of await filesUnder(paths)) {
    const name = basename(path)
    const text = await readFile(path, 'utf8')
    const rows = allowed.test(name) ? parsePairs(text) : null
    const story = rows || !name.endsWith('.json') ? null : parseStory(text)
    if (rows) pairs.push({ file: name.replace(/\.jsonl?$/, ''), rows })
    else if (story) (isUnlabelled(story) ? unlabelled : stories).push(story)
  }
  return { stories, unlabelled, pairs }
}
