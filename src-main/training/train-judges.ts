import type { LinkModels } from '../engine/alignment/align-claims'
import { readArticle } from '../engine/compare-account'
import { clashFeatureNames } from '../engine/judge/clash-feature-names'
import { mannerOf, type PairManner } from '../engine/judge/pair-manner'
import { editFeatures } from '../engine/judge/edit-features'
import { readPair } from '../engine/judge/read-pair'
import { logOdds, type Logistic } from '../engine/learned/logistic'
import type { LabelledPair, LabelledStory, Task } from '../cli/evaluate/labelled'
import { balance, fitLogistic, type Example } from './fit-logistic'
import { crossValidate, fifth } from './folds'
import type { Labelled } from './read-labelled'

const ridge = 3
/** "Something was replaced by something unrelated" is an edit, but between free sentences it is seldom a contradiction: kept out of that judge. */
const forEditsAlone: ReadonlySet<string> = new Set(['lowestSupport', 'lowestSupportCovered'])

export interface SourcedExample extends Example {
  /** "breaking-nli/colors". */
  readonly source: string
  readonly file: string
}

/** Rows for the judge of contradictions and for the judge of revisions. */
export interface JudgeExamples {
  readonly clash: readonly SourcedExample[]
  readonly edit: readonly SourcedExample[]
}

/** Reads all pairs and stories once; longer texts are paired by `models`. */
export function readJudgeExamples({ stories, pairs }: Labelled, models: LinkModels): JudgeExamples {
  const read = pairs.map(({ file, rows }) => readExamples(file, rows, models))
  const told = stories.flatMap((story) => [...readGoldPairs(story, models), ...readWithinPairs(story, models)])
  return { clash: [...read.flatMap(({ clash }) => clash), ...told], edit: read.flatMap(({ edit }) => edit) }
}

/** Reads every row once: features of the contradiction judge and of the edit judge. */
function readExamples(file: string, pairs: readonly LabelledPair[], models: LinkModels): JudgeExamples {
  const clash: SourcedExample[] = []
  const edit: SourcedExample[] = []
  for (const pair of pairs) {
    const reading = readPair(pair.base, pair.account, models)
    const label = pair.label === 'contradicted' || pair.label === 'inconsistent' ? 1 : 0
    const rest = { label, weight: 1, group: pair.base, source: pair.source, file } as const
    if (pair.task === 'contradiction') clash.push({ ...rest, values: maskClash(reading.clash) })
    if (pair.task === 'edit') edit.push({ ...rest, values: editFeatures(reading) })
    if (pair.task === 'edit' && isExchange(pair)) clash.push({ ...rest, values: maskClash(reading.clash) })
  }
  return { clash, edit }
}

/** The file name under which gold rows of whole stories stand among the pairs. */
const storyPairs = 'stories'

/** Gold rows of a story as pairs: news put in other words, of which few contradict. */
function readGoldPairs(story: LabelledStory, models: LinkModels): SourcedExample[] {
  return story.accounts.flatMap(({ gold }) =>
    gold.flatMap((row): SourcedExample[] => {
      if (row.verdict === 'dropped' || row.verdict === 'added' || row.base === row.account) return []
      const values = maskClash(readPair(row.base, row.account, models).clash)
      return [{ values, label: row.verdict === 'contradicted' ? 1 : 0, weight: 1, group: row.base, source: story.id, file: storyPairs }]
    })
  )
}

function maskClash(clash: readonly number[]): number[] {
  return clash.map((value, index) => (forEditsAlone.has(clashFeatureNames[index] ?? '') ? 0 : value))
}

/** Claims of one article that share words: an article does not contradict itself. */
const withinArticles = 'within one article'
/** Partners looked at for each claim. */
const partnersWithin = 2

/** Every claim with those claims of its own article that share most words with it, as pairs that are no contradiction. */
function readWithinPairs(story: LabelledStory, models: LinkModels): SourcedExample[] {
  return [story.base, ...story.accounts].flatMap((article) => {
    const claims = readArticle(article, 'base').claims.map(({ start, end }) => article.text.slice(start, end))
    const words = claims.map((claim) => new Set(claim.toLowerCase().match(/[a-z]{4,}/g) ?? []))
    return claims.flatMap((claim, index) =>
      claims
        .map((other, place) => ({ other, shared: place === index ? 0 : sharedPart(words[index], words[place]) }))
        .sort((one, other) => other.shared - one.shared)
        .slice(0, partnersWithin)
        .filter(({ shared }) => shared > 0)
        .map(({ other }): SourcedExample => {
          const values = maskClash(readPair(claim, other, models).clash)
          return { values, label: 0, weight: 1, group: claim, source: story.id, file: withinArticles }
        })
    )
  })
}

function sharedPart(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  return [...one].filter((word) => other.has(word)).length / Math.max(1, Math.min(one.size, other.size))
}

/** Revisions whose change is no mere addition: they teach what a swap and a negation do, not what is left out. */
function isExchange(pair: LabelledPair): boolean {
  return pair.label === 'consistent' || (pair.edit_types.length > 0 && !pair.edit_types.includes('hallucinated_fact_insertion'))
}

export type JudgeWeights = Readonly<Record<PairManner, readonly number[]>>

/** Which pairs teach which manner, and with how loud a voice; a file that stands nowhere here teaches all three with one. */
const voices: readonly { readonly file: RegExp; readonly manners: readonly PairManner[]; readonly power: number }[] = [
  // Evidence and claim put otherwise are nearest to what news pairs are; at one voice free pairs are drowned by the swaps' files (FEVER 71.8 -> 70.6 %; at two SICK falls below 88).
  { file: /^contradiction-fever/, manners: ['swap', 'negated', 'free'], power: 1.8 },
  // In a story a lone swap is mostly an editor's synonym: it says little of swaps between free sentences. Twenty-seven stories, most reworded
  // throughout, at full voice cost FEVER and negated pairs over a point each (71.2 -> 69.8, 75 -> 73.4 %); free ones at 0.3 cost SICK 0.4.
  { file: new RegExp(`^${storyPairs}$`), manners: ['negated'], power: 0.1 },
  { file: new RegExp(`^${storyPairs}$`), manners: ['free'], power: 0.5 },
  { file: /^edit-/, manners: ['swap', 'negated'], power: 1 },
  { file: new RegExp(`^${withinArticles}$`), manners: ['free'], power: 0.35 }
]

/**
 * Every file speaks with one voice, and so does each label within it: large files and common labels do not drown the others.
 * Pairs with one swapped word, pairs of which one is negated, and all others follow habits of their own, and have weights of their own.
 */
export function fitJudge(examples: readonly SourcedExample[]): JudgeWeights {
  const fit = (manner: PairManner): readonly number[] => {
    const heard = [...new Set(examples.map(({ file }) => file))]
      .map((file) => ({ file, own: voices.filter((one) => one.file.test(file)) }))
      .map(({ file, own }) => ({ file, named: own.length > 0, voice: own.find(({ manners }) => manners.includes(manner)) }))
      .filter(({ named, voice }) => voice !== undefined || !named)
    const rows = heard.map(({ file, voice }) => ({ own: examples.filter((example) => example.file === file), power: voice?.power ?? 1 }))
    const mean = rows.reduce((sum, { own }) => sum + own.length, 0) / rows.length
    const weighed = rows.flatMap(({ own, power }) => balance(own.map((example) => ({ ...example, weight: (power * mean) / own.length }))))
    return fitLogistic(
      weighed.filter(({ values }) => mannerOf(values) === manner),
      ridge
    )
  }
  return { swap: fit('swap'), negated: fit('negated'), free: fit('free') }
}

/** The judge of contradictions, ready to ask for log-odds. */
export function askJudge(examples: readonly SourcedExample[]): (values: readonly number[]) => number {
  const weights = fitJudge(examples)
  return (values) => {
    const own = weights[mannerOf(values)]
    // A manner that no other row has was never learned: no verdict.
    return own.length === 0 ? 0 : logOdds({ features: [], weights: own }, values)
  }
}

/** What judges say of rows that they have not learned from. */
export interface JudgedApart {
  readonly task: Task
  readonly example: SourcedExample
  /** Log-odds by a judge that never saw the row's base text, and by one that never saw its source; null where nothing else teaches. */
  readonly fiveFold: number | null
  readonly sourceLeftOut: number | null
}

/** Judges every row by what the other rows teach. */
export function judgeApart(
  task: Task,
  examples: readonly SourcedExample[],
  fit: (training: readonly SourcedExample[]) => (values: readonly number[]) => number
): JudgedApart[] {
  const five = crossValidate(examples, fifth, fit)
  const apart = crossValidate(examples, ({ source }) => source, fit)
  return examples.map((example, index) => ({ task, example, fiveFold: five[index] ?? null, sourceLeftOut: apart[index] ?? null }))
}

/** One manner's weights, in the order of `clashFeatureNames`. */
export function contradictionModel(weights: readonly number[]): Logistic {
  return { features: clashFeatureNames, weights }
}
