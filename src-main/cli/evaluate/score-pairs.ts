import type { Judgement } from '../../engine'
import { labelsOf, type LabelledPair, type Task } from './labelled'

/** One row with what the engine says of it. */
export interface JudgedPair {
  readonly pair: LabelledPair
  readonly judgement: Judgement
  /** The label that the judgement amounts to. */
  readonly said: string
}

/** Shares are 0..1; null when a class has no row. */
export interface PairScore {
  readonly task: Task
  readonly n: number
  readonly balancedAccuracy: number | null
  readonly recall: Readonly<Record<string, number | null>>
}

/** Judges one row and says the label that its task asks for. */
export function judgeRow(pair: LabelledPair, judge: (base: string, account: string) => Judgement): JudgedPair {
  const judgement = judge(pair.base, pair.account)
  const [positive, negative] = labelsOf[pair.task]
  const verdict = { contradiction: judgement.contradicted, 'same-claim': judgement.same, edit: judgement.factsChanged }[pair.task]
  return { pair, judgement, said: verdict ? positive : negative }
}

/** Balanced accuracy is the mean of both classes' recall, since the classes are uneven. */
export function scorePairs(task: Task, judged: readonly JudgedPair[]): PairScore {
  const recall: Record<string, number | null> = {}
  for (const label of labelsOf[task]) {
    const rows = judged.filter(({ pair }) => pair.label === label)
    recall[label] = rows.length === 0 ? null : rows.filter(({ said }) => said === label).length / rows.length
  }
  const shares = Object.values(recall)
  const balancedAccuracy = shares.reduce((sum: number | null, share) => (sum === null || share === null ? null : sum + share / 2), 0)
  return { task, n: judged.length, balancedAccuracy, recall }
}
