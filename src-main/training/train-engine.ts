/**
 * Trains every learned part of the engine on a folder of labelled data and writes the weights into the engine's lexicon.
 * The same data and the same code give the same bytes.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parsePairs, parseStory, type LabelledStory } from '../cli/evaluate/labelled'
import { clashFeatureNames } from '../engine/judge/clash-feature-names'
import { fitConfidence, readHits, reliabilityApart } from './train-confidence'
import { readStory } from './story-data'
import {
  contradictionModel,
  crossReport,
  fitEdit,
  fitJudge,
  readExamples,
  readGoldPairs,
  readWithinPairs,
  type SourcedExample
} from './train-judges'
import { measureAlone, trainLinks, type Found } from './train-links'
import { treesFile, weightsFile } from './write-weights'

/** Terms that allow shipping what was learned: see docs/model-card.md. Other files are measured, never learned from. */
const allowed = /^(?:contradiction-(?:negation|breaking-nli|fever)|edit-summedits)/

interface Labelled {
  readonly stories: readonly LabelledStory[]
  /** Pairs of articles without a contradiction and without labels. */
  readonly unlabelled: readonly LabelledStory[]
  readonly clash: readonly SourcedExample[]
  readonly edit: readonly SourcedExample[]
}

async function readLabelled(paths: readonly string[]): Promise<Labelled> {
  const stories: LabelledStory[] = []
  const unlabelled: LabelledStory[] = []
  const clash: SourcedExample[] = []
  const edit: SourcedExample[] = []
  for (const path of await filesUnder(paths)) {
    const text = await readFile(path, 'utf8')
    const name = basename(path)
    const pairs = allowed.test(name) ? parsePairs(text) : null
    if (pairs) {
      const examples = readExamples(name, pairs)
      clash.push(...examples.clash)
      edit.push(...examples.edit)
    } else if (name.endsWith('.json')) {
      const story = parseStory(text)
      if (story?.accounts.every(({ gold }) => gold.length === 0)) unlabelled.push(story)
      else if (story) {
        stories.push(story)
        clash.push(...readGoldPairs(story), ...readWithinPairs(story))
      }
    }
  }
  return { stories, unlabelled, clash, edit }
}

async function filesUnder(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) found.push(path)
    else found.push(...(await readdir(path, { recursive: true })).filter((name) => /\.jsonl?$/.test(name)).map((name) => join(path, name)))
  }
  return [...new Set(found)].sort()
}

/** Trains, prints what cross-validation says, and gives the files to write. */
export function train({ stories, unlabelled, clash, edit }: Labelled, say: (line: string) => void): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  if (stories.length > 0) {
    const comparisons = stories.flatMap(readStory)
    for (const { id } of stories) {
      const models = trainLinks(comparisons.filter(({ story }) => story !== id))
      const apart = comparisons.filter(({ story }) => story === id)
      say(
        `without ${id}: ${shares(measureAlone(apart, models))} (by links alone: ${shares(measureAlone(apart, { ...models, alone: null }))})`
      )
    }
    const { own, among, alone } = trainLinks(comparisons)
    files.set(
      'link-weights.ts',
      weightsFile([
        { name: 'linkOwn', about: 'First pass of a link: the two claims by themselves.', model: own },
        { name: 'linkAmong', about: 'Second pass: this link among the others of both claims.', model: among }
      ])
    )
    if (alone)
      files.set(
        'alone-trees.ts',
        treesFile({ name: 'claimAlone', about: 'Last word: does the other side tell this claim at all?', model: alone })
      )
  }
  const hits = [...stories, ...unlabelled].flatMap(readHits)
  if (hits.length > 0) {
    for (const line of reliabilityApart(hits)) say(line)
    files.set(
      'confidence-weights.ts',
      weightsFile([{ name: 'flagConfidence', about: 'Of contradictions like this one, how many are right?', model: fitConfidence(hits) }])
    )
  }
  if (clash.length > 0 && edit.length > 0) {
    for (const line of crossReport('contradiction', clash, fitJudge)) say(line)
    for (const line of crossReport('edit', edit, fitEdit)) say(line)
    const { swap, negated, free } = fitJudge(clash)
    files.set(
      'judge-weights.ts',
      weightsFile([
        { name: 'freeJudge', about: 'Can both not be true of the same event?', model: contradictionModel(free) },
        { name: 'negatedJudge', about: 'The same where a negation stands on either side.', model: contradictionModel(negated) },
        { name: 'swapJudge', about: 'The same where one word alone was swapped.', model: contradictionModel(swap) },
        {
          name: 'editJudge',
          about: 'Did a fact change or appear in a revision?',
          model: { features: [...clashFeatureNames, 'aloneBase', 'aloneAccount'], weights: fitEdit(edit).free }
        }
      ])
    )
  }
  return files
}

function shares({ dropped, added }: ReturnType<typeof measureAlone>): string {
  const show = ({ precision, recall, f1 }: Found): string => [precision, recall, f1].map((share) => (share * 100).toFixed(0)).join('/')
  return `dropped ${show(dropped)}, added ${show(added)}`
}

/** Reads, trains, writes into `lexicon`. */
export async function run(paths: readonly string[], lexicon: string): Promise<void> {
  const files = train(await readLabelled(paths), (line) => process.stdout.write(`${line}\n`))
  for (const [name, text] of files) await writeFile(join(lexicon, name), text)
}
