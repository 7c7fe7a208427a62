import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { compareAccount, judgePair, readArticle, type Article, type Comparison, type Judgement } from '../engine'
import { isUnlabelled, parsePairs, parseStory, type LabelledPair, type LabelledStory } from './evaluate/labelled'
import { filesUnder } from './evaluate/labelled-files'
import { judgeRow, scorePairs, type PairScore } from './evaluate/score-pairs'
import { judgeEdits, sumEdits, type EditScore, type JudgedEdit } from './evaluate/score-edits'
import { reliabilityOf, type Reliability } from './evaluate/reliability'
import { scoreAccount, type AccountScore } from './evaluate/score-story'
import { sumByManner, type StoryScores } from './evaluate/sum-stories'

/** What is measured: the engine, or a stand-in for it. */
export interface Subject {
  readonly judge: (base: string, account: string) => Judgement
  readonly compare: (base: Article, account: Article) => Comparison
}

export interface EvaluateOptions {
  /** Called with every row and its judgement, as they are made. */
  readonly onPrediction?: (prediction: object) => void
  readonly subject?: Subject
}

export interface Evaluation {
  readonly files: readonly { readonly file: string; readonly score: PairScore }[]
  /** null when no path held a story. */
  readonly stories: StoryScores | null
  /** Edits made by rule to the stories' base articles; null when no path held a story. */
  readonly edits: EditScore | null
  /** How often contradictions of each certainty, and of each reason, are right; null when no path held a story. */
  readonly reliability: Reliability | null
  /** Pairs of articles without a contradiction (no claim labelled), and the contradictions that were flagged in them. */
  readonly falseAlarms: { readonly pairs: number; readonly flags: number }
  /** Files that hold no labelled data in a known form. */
  readonly skipped: readonly string[]
}

const engine: Subject = {
  judge: judgePair,
  compare: (base, account) => compareAccount(readArticle(base, 'base'), readArticle(account, 'account'))
}

/**
 * Measures the engine on labelled JSON Lines, story files, or folders of them.
 * Files are taken in the order of their names; a path that cannot be read throws.
 */
export async function evaluate(paths: readonly string[], options: EvaluateOptions = {}): Promise<Evaluation> {
  const subject = options.subject ?? engine
  const report = options.onPrediction ?? (() => undefined)
  const files: { file: string; score: PairScore }[] = []
  const accounts: { story: string; score: AccountScore }[] = []
  const edits: JudgedEdit[] = []
  const harmless: { pairs: number; flags: number } = { pairs: 0, flags: 0 }
  const skipped: string[] = []
  for (const path of await filesUnder(paths)) {
    const text = await readFile(path, 'utf8')
    const pairs = parsePairs(text)
    const story = pairs ? null : parseStory(text)
    if (pairs) files.push(...measurePairs(basename(path).replace(/\.jsonl?$/, ''), pairs, subject, report))
    else if (story && isUnlabelled(story)) {
      harmless.pairs += story.accounts.length
      harmless.flags += countAlarms(story, subject, report)
    } else if (story) {
      accounts.push(...measureStory(story, subject, report))
      edits.push(...measureEdits(story, subject, report))
    } else skipped.push(path)
  }
  const told = accounts.length > 0
  const reliability = told ? reliabilityOf(accounts.map(({ score }) => score)) : null
  return {
    files,
    stories: told ? sumByManner(accounts) : null,
    edits: told ? sumEdits(edits) : null,
    reliability,
    falseAlarms: harmless,
    skipped
  }
}

function measurePairs(
  file: string,
  pairs: readonly LabelledPair[],
  subject: Subject,
  report: (row: object) => void
): { file: string; score: PairScore }[] {
  const tasks = [...new Set(pairs.map((pair) => pair.task))]
  return tasks.map((task) => {
    const judged = pairs.filter((pair) => pair.task === task).map((pair) => judgeRow(pair, subject.judge))
    for (const { pair, judgement, said } of judged) report({ file, ...pair, said, right: said === pair.label, judgement })
    return { file: tasks.length > 1 ? `${file} (${task})` : file, score: scorePairs(task, judged) }
  })
}

function measureStory(story: LabelledStory, subject: Subject, report: (row: object) => void): { story: string; score: AccountScore }[] {
  return story.accounts.map((account) => {
    const score = scoreAccount(story.base.text, account, subject.compare(story.base, account).flags)
    for (const { flag, right } of score.flags) {
      const said = { base: quoted(story.base.text, flag.base), account: quoted(account.text, flag.account) }
      report({ story: story.id, outlet: score.outlet, right, said, flag })
    }
    for (const { row, found, reason } of score.gold) report({ story: story.id, outlet: score.outlet, gold: row, found, reason })
    return { story: story.id, score }
  })
}

function countAlarms(story: LabelledStory, subject: Subject, report: (row: object) => void): number {
  const alarms = story.accounts.flatMap((account) =>
    subject.compare(story.base, account).flags.filter(({ kind }) => kind === 'contradicted')
  )
  for (const flag of alarms) report({ story: story.id, alarm: flag.explanation, flag })
  return alarms.length
}

function measureEdits({ id, base }: LabelledStory, subject: Subject, report: (row: object) => void): readonly JudgedEdit[] {
  const judged = judgeEdits(base, subject.compare)
  for (const one of judged) report({ story: id, ...one })
  return judged
}

function quoted(text: string, side: { readonly start: number; readonly end: number } | null): string | null {
  return side === null ? null : text.slice(side.start, side.end)
}
