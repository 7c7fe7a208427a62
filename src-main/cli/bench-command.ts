import { cpus, totalmem } from 'node:os'
import { codeSize, coldStart, judgeStreams } from './bench/process-figures'
import { showFigures, type Figures } from './bench/show-figures'
import { CannotDo } from './cannot-do'
import { readOptions } from './read-options'

const help = `Usage: variorum bench [--format text|json] [--quick]

Figures of speed as ratios in one run. --quick leaves out the lengths over 3,000 words.
`

/** `variorum bench`: takes two to four minutes, most of them in \`diffWords\`. */
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
  const figures = await measureAll(values.quick, (text) => void process.stderr.write(`bench: ${text}\n`))
  process.stdout.write(values.format === 'json' ? JSON.stringify(figures, null, 2) + '\n' : showFigures(figures))
  return 0
}

async function measureAll(quick: boolean, step: (text: string) => void): Promise<Figures> {
  // Nothing has asked for the engine before, so this is what its first user in a process waits for.
  const begun = performance.now()
  const { byAccounts, byLength, onCoverage, onPairs } = await import('./bench/engine-figures')
  const loading = performance.now() - begun
  step('800 words against 10 accounts, cold')
  const cold = coldStart()
  step('judge, line by line')
  const streams = judgeStreams(quick ? [500, 2000] : [2000, 20_000])
  return {
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      node: process.version
    },
    loading,
    code: codeSize(),
    cold,
    lengths: byLength(quick ? [800, 3000] : [800, 3000, 10_000, 50_000], step),
    coverage: onCoverage(),
    accounts: byAccounts([1, 5, 10, 20]),
    judge: onPairs(2000),
    streams
  }
}
