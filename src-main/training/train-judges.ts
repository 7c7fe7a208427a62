import { clashFeatureNames } from '../engine/judge/clash-features'
import { editFeatures } from '../engine/judge/judge-reading'
import { readPair } from '../engine/judge/read-pair'
import { logOdds, type Logistic } from '../engine/learned/logistic'
import type { LabelledPair } from '../cli/evaluate/labelled'
import { balance, fitLogistic, type Example } from './fit-logistic'
import { balancedAccuracy, crossValidate, fifth } from './folds'

const ridge = 3

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
    if (pair.task === 'contradiction') clash.push({ ...rest, values: reading.clash })
    if (pair.task === 'edit') edit.push({ ...rest, values: editFeatures(reading) })
  }
  return { clash, edit }
}

export function fitJudge(examples: readonly Example[]): readonly number[] {
  return fitLogistic(balance(examples), ridge)
}

/** One line a way of parting the data: grouped five-fold, and each source left out. */
export function crossReport(name: string, examples: readonly SourcedExample[]): string[] {
  const fit = (training: readonly Example[]): ((values: readonly number[]) => number) => {
    const model = { features: [], weights: fitJudge(training) }
    return (values) => logOdds(model, values)
  }
  const five = crossValidate(examples, fifth, fit)
  const apart = crossValidate(examples, (example) => (example as SourcedExample).source, fit)
  const percent = (share: number): string => (share * 100).toFixed(1)
  return [
    `${name}: five-fold by base text ${percent(balancedAccuracy(examples, five))}, each source left out ${percent(balancedAccuracy(examples, apart))} (n ${examples.length})`
  ]
}

export function contradictionModel(weights: readonly number[]): Logistic {
  return { features: clashFeatureNames, weights }
}
