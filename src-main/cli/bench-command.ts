import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { byAccounts, byLength, onCoverage, onPairs, type LengthFigure } from './bench/engine-figures'
import { changeText, makeText, paragraphs } from './bench/make-text'
import { medianTime } from './bench/measure'
import { CannotDo } from './cannot-do'
import { readOptions } from './read-options'

const help = `Usage: variorum bench [--format text|json] [--quick]

Figures of speed as ratios in one run. --quick leaves out the lengths over 3,000 words.
`

/** `variorum bench`: takes one to three minutes, most of them in \`diffWords\`. */
export async function benchCommand(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, {
    format: { type: 'string', default: 'text' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean' }
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  if (values.format !== 'text' && values.format !== 'json') throw new CannotDo(`--format takes text, json, not “${values.format}”.`)
  const step = (text: string): void => void process.stderr.write(`bench: ${text}\n`)
  const cold = coldStart(step)
  const figures = {
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      node: process.version
    },
    cold,
    lengths: byLength(values.quick ? [800, 3000] : [800, 3000, 10_000, 50_000], step),
    coverage: onCoverage(),
    accounts: byAccounts([1, 5, 10, 20]),
    judge: onPairs(2000),
    memory: { residentMegabytes: Math.round(process.memoryUsage().rss / 2 ** 20) }
  }
  process.stdout.write(values.format === 'json' ? JSON.stringify(figures, null, 2) + '\n' : table(figures))
  return 0
}

export interface ColdFigure {
  /** Milliseconds of a whole process: 800 words against 10 accounts, as JSON. */
  readonly compare: number
  /** Milliseconds of the same program saying only its version. */
  readonly nothing: number
}

/** The command line started afresh, as a script starts it. */
function coldStart(step: (text: string) => void): ColdFigure {
  step('800 words against 10 accounts, cold')
  const program = process.argv[1] ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    const sentences = makeText(800, 7)
    const files = Array.from({ length: 11 }, (_, index) => {
      const file = join(folder, `text-${index}.txt`)
      writeFileSync(file, paragraphs(index === 0 ? sentences : changeText(sentences, 0.3, 100 + index)))
      return file
    })
    const start = (words: readonly string[]): number =>
      medianTime(() => execFileSync(process.execPath, [program, ...words], { stdio: ['ignore', 'ignore', 'inherit'] }), 5, 8000)
    return { compare: start(['compare', ...files, '--format', 'json']), nothing: start(['--version']) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Figures {
  readonly machine: { readonly cores: number; readonly model: string; readonly memory: string; readonly node: string }
  readonly cold: ColdFigure
  readonly lengths: readonly LengthFigure[]
  readonly coverage: ReturnType<typeof onCoverage>
  readonly accounts: ReturnType<typeof byAccounts>
  readonly judge: ReturnType<typeof onPairs>
  readonly memory: { readonly residentMegabytes: number }
}

const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : Math.round(time).toLocaleString('en')} ms`

function table({ machine, cold, lengths, coverage, accounts, judge, memory }: Figures): string {
  const row = (...cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(16))).join('')
  const one = accounts[0]?.time ?? Number.NaN
  return [
    `${machine.cores} × ${machine.model}, ${machine.memory}, Node ${machine.node}`,
    '',
    row('compare, by length', 'compare', 'diffWords', 'diffWords ÷'),
    ...lengths.map(({ words, changed, compare, diffWords, approximate }) =>
      row(
        `${words.toLocaleString('en')} words, ${Math.round(changed * 100)} % changed${approximate ? ' (approx.)' : ''}`,
        ms(compare),
        diffWords === null ? 'gave up, 20 s' : ms(diffWords),
        diffWords === null ? `> ${(20_000 / compare).toFixed(0)}` : (diffWords / compare).toFixed(1)
      )
    ),
    '',
    row(
      'two outlets, reworded throughout',
      ms(coverage.compare),
      ms(coverage.diffWords),
      (coverage.diffWords / coverage.compare).toFixed(1)
    ),
    row(
      '  ÷ one Intl.Segmenter pass',
      (coverage.compare / coverage.segmenter).toFixed(1),
      (coverage.diffWords / coverage.segmenter).toFixed(1)
    ),
    '',
    row('1 base × accounts of 800 words', 'time', '÷ 1 account'),
    ...accounts.map(({ accounts: count, time }) => row(`${count}`, ms(time), (time / one).toFixed(1))),
    row('10 accounts, cold process', ms(cold.compare), `÷ idle ${(cold.compare / cold.nothing).toFixed(1)}`),
    '',
    row(
      `judge, ${judge.pairs} pairs`,
      `median ${judge.median.toFixed(2)}`,
      `p99 ${judge.p99.toFixed(2)}`,
      `${Math.round(judge.perSecond).toLocaleString('en')} / s`
    ),
    row('resident memory at the end', `${memory.residentMegabytes} MB`),
    ''
  ].join('\n')
}
