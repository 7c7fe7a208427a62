import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { changeText, makeText, paragraphs } from './make-text'
import { medianTime } from './measure'

/** out/main/cli.js, which was started. */
const program = process.argv[1] ?? ''

export interface ColdFigure {
  /** Milliseconds of a whole process: 800 words against 10 accounts, as JSON. */
  readonly compare: number
  /** The same by `npm run --silent variorum`; null where npm did not start us. */
  readonly byNpm: number | null
  /** Milliseconds of the same program saying only its version. */
  readonly nothing: number
}

/** The command line started afresh, as a script starts it. */
export function coldStart(): ColdFigure {
  return inFolder((folder) => {
    const sentences = makeText(800, 7)
    const files = Array.from({ length: 11 }, (_, index) => {
      const file = join(folder, `text-${index}.txt`)
      writeFileSync(file, paragraphs(index === 0 ? sentences : changeText(sentences, 0.3, 100 + index)))
      return file
    })
    const time = (words: readonly string[], cwd = process.cwd()): number =>
      medianTime(() => execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'], cwd }), 7, 12_000)
    const compare = ['compare', ...files, '--format', 'json']
    const npm = process.env['npm_execpath']
    return {
      compare: time([program, ...compare]),
      byNpm: npm === undefined ? null : time([npm, 'run', '--silent', 'variorum', '--', ...compare], join(dirname(program), '..', '..')),
      nothing: time([program, '--version'])
    }
  })
}

export interface StreamFigure {
  readonly lines: number
  /** The most memory that the process held, with all that it loads. */
  readonly megabytes: number
}

/** `judge` over more and more lines, each time a process of its own: its memory may not grow with them. */
export function judgeStreams(lengths: readonly number[]): StreamFigure[] {
  // Node says it when it ends, on standard error: standard output has the judgements.
  const sayMost = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`
  return inFolder((folder) =>
    lengths.map((lines) => {
      const bases = makeText(lines * 22, 3).slice(0, lines)
      const accounts = changeText(bases, 0.999, 5)
      const file = join(folder, `pairs-${lines}.jsonl`)
      writeFileSync(file, bases.map((base, index) => JSON.stringify({ id: String(index), base, account: accounts[index] })).join('\n'))
      const ended = spawnSync(process.execPath, ['--import', sayMost, program, 'judge', file], {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8'
      })
      return { lines, megabytes: Math.round(Number(ended.stderr) / 1024) }
    })
  )
}

/** Megabytes of out/main: the command line, the app's main process, and in both the engine with its lexicons and weights. */
export function codeSize(folder = dirname(program)): number {
  const bytes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
  return bytes / 1e6
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
