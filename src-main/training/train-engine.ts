/**
 * Trains every learned part of the engine on a folder of labelled data and writes the weights into the engine's lexicon.
 * The same data and the same code give the same bytes; nothing depends on the weights that were there before.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedLinks, type LinkModels } from '../engine/alignment/align-claims'
import { fileApart } from './measure-apart'
import { readLabelled, type Labelled } from './read-labelled'
import { reliabilityApart } from './train-confidence'
import { askEdit, fitEdit } from './train-edit'
import { askJudge, contradictionModel, fitJudge, judgeApart, readJudgeExamples } from './train-judges'
import { measureAlone, type Found } from './train-links'
import { fitSame, readSamePairs, reportSame } from './train-same'
import { trainStories, type StoryModels } from './train-stories'
import { treesFile, weightsFile } from './write-weights'

type Say = (line: string) => void

/** Trains, prints what cross-validation says, and gives the files to write. */
export function train(labelled: Labelled, say: Say): ReadonlyMap<string, string> {
  const { stories, unlabelled, pairs } = labelled
  const learned = stories.length > 0 ? trainStories(stories, unlabelled) : null
  return new Map([
    ...(learned ? storyFiles(learned, say) : []),
    ...(learned ? sameFile(labelled, learned.all.links, say) : []),
    ...(pairs.length > 0 ? judgeFiles(labelled, learned?.all.links ?? shippedLinks, say) : [])
  ])
}

/** Links, what stands alone, and certainty. */
function storyFiles({ all, without, comparisons, hits }: StoryModels, say: Say): [string, string][] {
  for (const [story, { links }] of without) {
    const apart = comparisons.filter((comparison) => comparison.story === story)
    say(
      `without ${story}: ${shares(measureAlone(apart, links))} (by links alone: ${shares(measureAlone(apart, { ...links, alone: null }))})`
    )
  }
  for (const line of reliabilityApart(hits)) say(line)
  const { own, among, again, alone } = all.links
  const files: [string, string][] = [
    [
      'link-weights.ts',
      weightsFile([
        { name: 'linkOwn', about: 'First pass of a link: the two claims by themselves.', model: own },
        { name: 'linkAmong', about: 'Second pass: this link among the others of both claims.', model: among }
      ])
    ],
    [
      'confidence-weights.ts',
      weightsFile([{ name: 'flagConfidence', about: 'Of contradictions like this one, how many are right?', model: all.confidence }])
    ]
  ]
  if (again)
    files.push([
      'link-trees.ts',
      treesFile({ name: 'linkAgain', about: 'Third pass: this link among those that the second believes in.', model: again })
    ])
  if (alone)
    files.push([
      'alone-trees.ts',
      treesFile({ name: 'claimAlone', about: 'Last word: does the other side tell this claim at all?', model: alone })
    ])
  return files
}

function sameFile({ stories }: Labelled, links: LinkModels, say: Say): [string, string][] {
  const examples = stories.flatMap((story) => readSamePairs(story, links))
  say(reportSame(examples))
  return [
    ['same-weights.ts', weightsFile([{ name: 'sameJudge', about: 'Do two short texts state the same claim?', model: fitSame(examples) }])]
  ]
}

function judgeFiles(labelled: Labelled, links: LinkModels, say: Say): [string, string][] {
  const { clash, edit } = readJudgeExamples(labelled, links)
  for (const judged of [judgeApart('contradiction', clash, askJudge), judgeApart('edit', edit, askEdit)]) {
    for (const file of new Set(judged.map(({ example }) => example.file))) {
      const task = judged[0]?.task ?? 'contradiction'
      const { fiveFold, sourceLeftOut, n } = fileApart(
        file,
        task,
        judged.filter(({ example }) => example.file === file)
      )
      say(`${task}, ${file}: five-fold by base text ${percent(fiveFold)}, each source left out ${percent(sourceLeftOut)} (n ${n})`)
    }
  }
  const { swap, negated, free } = fitJudge(clash)
  const revision = fitEdit(edit)
  return [
    [
      'judge-weights.ts',
      weightsFile([
        { name: 'freeJudge', about: 'Can both not be true of the same event?', model: contradictionModel(free) },
        { name: 'negatedJudge', about: 'The same where a negation stands on either side.', model: contradictionModel(negated) },
        { name: 'swapJudge', about: 'The same where one word alone was swapped.', model: contradictionModel(swap) }
      ])
    ],
    ['edit-weights.ts', weightsFile([{ name: 'editJudge', about: 'Did a fact change or appear in a revision?', model: revision.sum }])],
    ['edit-trees.ts', treesFile({ name: 'editTrees', about: 'The same question, asked of several signs together.', model: revision.trees })]
  ]
}

function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1)
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
