/**
 * The same figures as `evaluate`, each by weights that never saw what they judge: every story by links, trees and certainty of the other
 * stories; every pair by judges that never saw its base text (five-fold), or never saw its source.
 */
import { reliabilityOf, type Reliability } from '../cli/evaluate/reliability'
import { scoreAccount } from '../cli/evaluate/score-story'
import { sumByManner, type StoryScores } from '../cli/evaluate/sum-stories'
import { labelsOf, type LabelledStory, type Task } from '../cli/evaluate/labelled'
import { shippedLinks, type LinkModels } from '../engine/alignment/align-claims'
import { compareAccount, readArticle, type CompareModels } from '../engine/compare-account'
import { readLabelled, type Labelled } from './read-labelled'
import { askEdit } from './train-edit'
import { askJudge, judgeApart, readJudgeExamples, type JudgedApart } from './train-judges'
import { trainStories } from './train-stories'

/** Recall of each label, 0..1; null where a source or file has none of it. */
type Recall = Readonly<Record<string, number | null>>

export interface FileApart {
  readonly file: string
  readonly task: Task
  readonly n: number
  /** Balanced accuracy, 0..1; null where a label is missing. A file of one source is left out as a whole. */
  readonly fiveFold: number | null
  readonly sourceLeftOut: number | null
  /** Each source by a judge that never saw it; empty where there is but one. */
  readonly sources: readonly { readonly source: string; readonly n: number; readonly recall: Recall }[]
}

export interface Apart {
  readonly files: readonly FileApart[]
  /** null where fewer than two stories are labelled. */
  readonly stories: StoryScores | null
  readonly reliability: Reliability | null
}

/** Trains on what the paths hold and may be learned from, over and over without what is to be judged: takes one to two minutes. */
export async function measureApart(paths: readonly string[]): Promise<Apart> {
  const labelled = await readLabelled(paths)
  const enough = new Set(labelled.stories.map(({ id }) => id)).size > 1
  const learned = enough ? trainStories(labelled.stories, labelled.unlabelled) : null
  const accounts = learned ? labelled.stories.flatMap((story) => scoreStory(story, learned.without.get(story.id) ?? learned.all)) : []
  const judged = labelled.pairs.length > 0 ? judgePairs(labelled, learned?.all.links ?? shippedLinks) : []
  return {
    files: labelled.pairs.flatMap(({ file, rows }) =>
      [...new Set(rows.map(({ task }) => task))].map((task) =>
        fileApart(
          file,
          task,
          judged.filter((row) => row.example.file === file && row.task === task)
        )
      )
    ),
    stories: enough ? sumByManner(accounts) : null,
    reliability: enough ? reliabilityOf(accounts.map(({ score }) => score)) : null
  }
}

function judgePairs(labelled: Labelled, links: LinkModels): JudgedApart[] {
  const { clash, edit } = readJudgeExamples(labelled, links)
  return [...judgeApart('contradiction', clash, askJudge), ...judgeApart('edit', edit, askEdit)]
}

function scoreStory(story: LabelledStory, models: CompareModels): { story: string; score: ReturnType<typeof scoreAccount> }[] {
  const base = readArticle(story.base, 'base')
  return story.accounts.map((labelled) => {
    const { flags } = compareAccount(base, readArticle(labelled, 'account'), {}, models)
    return { story: story.id, score: scoreAccount(story.base.text, labelled, flags) }
  })
}

/** Sums one file's rows; also used for what training itself prints. */
export function fileApart(file: string, task: Task, rows: readonly JudgedApart[]): FileApart {
  const sources = [...new Set(rows.map(({ example }) => example.source))].sort()
  const leftOut = ({ sourceLeftOut }: JudgedApart): number | null => sourceLeftOut
  return {
    file,
    task,
    n: rows.length,
    fiveFold: balanced(recallOf(task, rows, ({ fiveFold }) => fiveFold)),
    sourceLeftOut: balanced(recallOf(task, rows, leftOut)),
    sources:
      sources.length > 1
        ? sources.map((source) => {
            const own = rows.filter(({ example }) => example.source === source)
            return { source, n: own.length, recall: recallOf(task, own, leftOut) }
          })
        : []
  }
}

function recallOf(task: Task, rows: readonly JudgedApart[], odds: (row: JudgedApart) => number | null): Recall {
  return Object.fromEntries(
    labelsOf[task].map((label, place) => {
      const said = rows.filter(({ example }) => example.label === (place === 0 ? 1 : 0)).flatMap((row) => odds(row) ?? [])
      return [label, said.length === 0 ? null : said.filter((one) => one > 0 === (place === 0)).length / said.length]
    })
  )
}

function balanced(recall: Recall): number | null {
  return Object.values(recall).reduce((sum: number | null, share) => (sum === null || share === null ? null : sum + share / 2), 0)
}
