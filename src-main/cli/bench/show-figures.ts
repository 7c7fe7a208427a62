import type { AccountsFigure, CoverageFigure, JudgeFigure, LengthFigure } from './engine-figures'
import type { ColdFigure, StreamFigure } from './process-figures'

export interface Figures {
  readonly machine: { readonly cores: number; readonly model: string; readonly memory: string; readonly node: string }
  /** Milliseconds until the engine with its lexicons and weights is read, once in a process. */
  readonly loading: number
  /** Megabytes of everything that is built but the window. */
  readonly code: number
  readonly cold: ColdFigure
  readonly lengths: readonly LengthFigure[]
  readonly coverage: CoverageFigure
  readonly accounts: readonly AccountsFigure[]
  readonly judge: JudgeFigure
  readonly streams: readonly StreamFigure[]
}

const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : Math.round(time).toLocaleString('en')} ms`
const count = (value: number): string => value.toLocaleString('en')

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(16))).join('')
}

/** The figures for people: times, and what they are in relation to. */
export function showFigures(figures: Figures): string {
  const { machine, loading, code, cold, accounts, judge, streams } = figures
  const one = accounts[0]?.time ?? Number.NaN
  return [
    `${machine.cores} × ${machine.model}, ${machine.memory}, Node ${machine.node}`,
    '',
    ...lengthRows(figures.lengths),
    '',
    ...coverageRows(figures.coverage),
    '',
    row('1 base × accounts of 800 words', 'time', '÷ 1 account'),
    ...accounts.map(({ accounts: number, time }) => row(`${number}`, ms(time), (time / one).toFixed(1))),
    row('10 accounts, cold process', ms(cold.compare), `÷ idle ${(cold.compare / cold.nothing).toFixed(1)}`),
    ...(cold.byNpm === null ? [] : [row('10 accounts, cold, by npm', ms(cold.byNpm), `÷ idle ${(cold.byNpm / cold.nothing).toFixed(1)}`)]),
    row('reading lexicons and weights', ms(loading)),
    row('code with lexicons and weights', `${code.toFixed(1)} MB`),
    '',
    row(
      `judge, ${count(judge.pairs)} pairs`,
      `median ${judge.median.toFixed(2)}`,
      `p99 ${judge.p99.toFixed(2)}`,
      `${count(Math.round(judge.perSecond))} / s`
    ),
    ...streams.map(({ lines, megabytes }) => row(`judge, a stream of ${count(lines)} lines`, `at most ${megabytes} MB`)),
    ''
  ].join('\n')
}

function lengthRows(lengths: readonly LengthFigure[]): string[] {
  return [
    row('compare, by length', 'compare', 'a word', 'diffWords', 'diffWords ÷'),
    ...lengths.map(({ words, changed, compare, diffWords, approximate }) =>
      row(
        `${count(words)} words, ${Math.round(changed * 100)} % changed${approximate ? ' (approx.)' : ''}`,
        ms(compare),
        `${Math.round((compare / words) * 1000)} µs`,
        diffWords === null ? 'gave up, 20 s' : ms(diffWords),
        diffWords === null ? `> ${(20_000 / compare).toFixed(0)}` : (diffWords / compare).toFixed(1)
      )
    )
  ]
}

function coverageRows({ compare, diffWords, segmenter }: CoverageFigure): string[] {
  return [
    row('two outlets, reworded throughout', ms(compare), '', ms(diffWords), (diffWords / compare).toFixed(1)),
    row('  ÷ one Intl.Segmenter pass', (compare / segmenter).toFixed(1), '', (diffWords / segmenter).toFixed(1))
  ]
}
