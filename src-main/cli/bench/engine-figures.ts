import { diffWords } from 'diff'
import { compareAccount, judgePair, readArticle, type Article } from '../../engine'
import rafah from '../../../fixtures/samples/rafah/story.json'
import { changeText, makeText, paragraphs } from './make-text'
import { medianTime, quantile } from './measure'

/** `diffWords` is stopped here: on long unrelated texts it runs for minutes. Milliseconds. */
const diffLimit = 20_000

export interface LengthFigure {
  readonly words: number
  /** Share of sentences changed. */
  readonly changed: number
  readonly compare: number
  /** null: `diffWords` gave up at its limit. */
  readonly diffWords: number | null
  readonly approximate: boolean
}

const article = (text: string): Article => ({ text, headline: null, outlet: null, published: null })

function compareTexts(base: string, account: string) {
  return compareAccount(readArticle(article(base), 'base'), readArticle(article(account), 'account'), {
    timeLimit: 20_000,
    now: () => performance.now()
  })
}

/** Compare against `diffWords` of the `diff` package on the same two texts, reading of both articles included. */
export function byLength(lengths: readonly number[], onStep: (text: string) => void): LengthFigure[] {
  const figures: LengthFigure[] = []
  for (const words of lengths) {
    const sentences = makeText(words, 7)
    for (const changed of [0.05, 0.3, 1]) {
      onStep(`${words} words, ${changed * 100} % changed`)
      const base = paragraphs(sentences)
      const account = paragraphs(changeText(sentences, changed, 11))
      const approximate = compareTexts(base, account).approximate
      figures.push({
        words,
        changed,
        compare: medianTime(() => compareTexts(base, account)),
        diffWords: timeDiffWords(base, account),
        approximate
      })
    }
  }
  return figures
}

function timeDiffWords(base: string, account: string): number | null {
  let finished = true
  const time = medianTime(() => (finished = diffWords(base, account, { timeout: diffLimit }) !== undefined), 3, 2000)
  return finished ? time : null
}

export interface CoverageFigure {
  readonly compare: number
  readonly diffWords: number
  /** One pass of Intl.Segmenter by word over both texts: a yardstick for the machine. */
  readonly segmenter: number
}

/** Two outlets' coverage of one event, reworded throughout: the sample's base and its freest account. */
export function onCoverage(): CoverageFigure {
  const base = rafah.base.text
  const account = rafah.accounts.at(-1)?.text ?? ''
  compareTexts(base, account)
  return {
    compare: medianTime(() => compareTexts(base, account), 15),
    diffWords: medianTime(() => diffWords(base, account), 5),
    segmenter: medianTime(() => {
      for (const text of [base, account]) for (const _segment of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) continue
    }, 15)
  }
}

export interface AccountsFigure {
  readonly accounts: number
  readonly time: number
}

/** 800 words against 1 to 20 accounts with 30 % changed; the base is read once. */
export function byAccounts(counts: readonly number[]): AccountsFigure[] {
  const sentences = makeText(800, 7)
  const base = article(paragraphs(sentences))
  return counts.map((accounts) => {
    const others = Array.from({ length: accounts }, (_, index) => article(paragraphs(changeText(sentences, 0.3, 100 + index))))
    const time = medianTime(() => {
      const reading = readArticle(base, 'base')
      for (const other of others) compareAccount(reading, readArticle(other, 'account'))
    })
    return { accounts, time }
  })
}

export interface JudgeFigure {
  readonly pairs: number
  readonly median: number
  readonly p99: number
  readonly perSecond: number
}

/** Pairs of claims of the length that news has, nearly all of them changed. */
export function onPairs(pairs: number): JudgeFigure {
  const bases = makeText(pairs * 22, 3).slice(0, pairs)
  const accounts = changeText(bases, 0.999, 5)
  for (let index = 0; index < 50; index += 1) judgePair(bases[index] ?? '', accounts[index] ?? '')
  const times: number[] = []
  for (const [index, base] of bases.entries()) {
    const start = performance.now()
    judgePair(base, accounts[index] ?? '')
    times.push(performance.now() - start)
  }
  const total = times.reduce((sum, time) => sum + time, 0)
  return { pairs: times.length, median: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: (times.length / total) * 1000 }
}
