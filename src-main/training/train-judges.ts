import { clashFeatureNames, isLoneSwap } from '../engine/judge/clash-features'
import { editFeatures } from '../engine/judge/judge-reading'
import { readPair } from '../engine/judge/read-pair'
import { logOdds, type Logistic } from '../engine/learned/logistic'
import type { LabelledPair, LabelledStory } from '../cli/evaluate/labelled'
import { balance, fitLogistic, type Example } from './fit-logistic'
import { balancedAccuracy, crossValidate, fifth } from './folds'

const ridge = 3
/** "Something was replaced by something unrelated" is an edit, but between free sentences it is seldom a contradiction: kept out of that judge. */
const forEditsAlone: ReadonlySet<string> = new Set(['lowestSupport', 'lowestSupportCovered'])

export interface SourcedExample extends Example {
  /** "breaking-nli/colors". */
  readonly source: string
  readonly file: string
}

/** Reads every row once: features of the contradiction judge and of the edit judge. */
export function readExamples(
  file: string,
  pairs: readonly LabelledPair[]
): { readonly clash: SourcedExample[]; readonly edit: SourcedExample[] } {
  const clash: SourcedExample[] = []
  const edit: SourcedExample[] = []
  for (const pair of pairs) {
    const reading = readPair(pair.base, pair.account)
    const label = pair.label === 'contradicted' || pair.label === 'inconsistent' ? 1 : 0
    const rest = { label, weight: 1, group: pair.base, source: pair.source, file } as const
    if (pair.task === 'contradiction') clash.push({ ...rest, values: maskClash(reading.clash) })
    if (pair.task === 'edit') edit.push({ ...rest, values: editFeatures(reading) })
  }
  return { clash, edit }
}

/** The file name under which gold rows of whole stories stand among the pairs. */
const storyPairs = 'stories'

/** Gold rows of a story as pairs: news put in other words, of which few contradict. */
export function readGoldPairs(story: LabelledStory): SourcedExample[] {
  return story.accounts.flatMap(({ gold }) =>
    gold.flatMap((row): SourcedExample[] => {
      if (row.verdict === 'dropped' || row.verdict === 'added' || row.base === row.account) return []
      const values = maskClash(readPair(row.base, row.account).clash)
      return [{ values, label: row.verdict === 'contradicted' ? 1 : 0, weight: 1, group: row.base, source: story.id, file: storyPairs }]
    })
  )
}

function maskClash(clash: readonly number[]): number[] {
  return clash.map((value, index) => (forEditsAlone.has(clashFeatureNames[index] ?? '') ? 0 : value))
}

export interface JudgeWeights {
  /** For pairs in which one word alone was swapped. */
  readonly swap: readonly number[]
  readonly free: readonly number[]
}

/**
 * Every file speaks with one voice, and so does each label within it: large files and common labels do not drown the others.
 * Pairs with one swapped word follow other habits than free pairs, so each kind has weights of its own.
 */
export function fitJudge(examples: readonly SourcedExample[]): JudgeWeights {
  const files = [...new Set(examples.map(({ file }) => file))]
  const mean = examples.length / files.length
  const weighed = files.flatMap((file) => {
    const own = examples.filter((example) => example.file === file)
    return balance(own.map((example) => ({ ...example, weight: mean / own.length })))
  })
  // In a story a lone swap is mostly an editor's synonym: it says little of swaps between free sentences.
  const swaps = weighed.filter(({ values, file }) => isLoneSwap(values) && file !== storyPairs)
  const free = weighed.filter(({ values }) => !isLoneSwap(values))
  const all = fitLogistic(weighed, ridge)
  return { swap: swaps.length > 0 ? fitLogistic(swaps, ridge) : all, free: free.length > 0 ? fitLogistic(free, ridge) : all }
}

/** For the edit judge, which sees texts of several sentences: one set of weights. */
export function fitEdit(examples: readonly SourcedExample[]): JudgeWeights {
  const all = fitLogistic(balance(examples), ridge)
  return { swap: all, free: all }
}

/** For each file: balanced accuracy of a model that never saw the row's base text, and of one that never saw the row's source. */
export function crossReport(
  name: string,
  examples: readonly SourcedExample[],
  fitOn: (training: readonly SourcedExample[]) => JudgeWeights
): string[] {
  const fit = (training: readonly SourcedExample[]): ((values: readonly number[]) => number) => {
    const { swap, free } = fitOn(training)
    return (values) => logOdds({ features: [], weights: isLoneSwap(values) ? swap : free }, values)
  }
  const five = crossValidate(examples, fifth, fit)
  const apart = crossValidate(examples, ({ source }) => source, fit)
  const percent = (share: number): string => (share * 100).toFixed(1)
  return [...new Set(examples.map(({ file }) => file))].map((file) => {
    const rows = examples.flatMap((example, index) => (example.file === file ? [index] : []))
    const own = rows.flatMap((row) => examples[row] ?? [])
    const score = (said: readonly number[]): string =>
      percent(
        balancedAccuracy(
          own,
          rows.map((row) => said[row] ?? 0)
        )
      )
    return `${name}, ${file}: five-fold by base text ${score(five)}, each source left out ${score(apart)} (n ${own.length})`
  })
}

export function contradictionModel(weights: readonly number[]): Logistic {
  return { features: clashFeatureNames, weights }
}
