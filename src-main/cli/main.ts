import { CannotDo } from './cannot-do'
import { engineVersion } from '../engine'

const usage = `Usage: variorum COMMAND …

  compare BASE ACCOUNT…    compares each account with the base, claim by claim
  report --library DIR     exports a reviewed story from the app's library
  judge [FILE.jsonl|-]     judges one pair of short texts a line
  evaluate PATH…           measures the engine on labelled data
  bench                    measures its speed

variorum COMMAND --help says more. Exit codes: 0 done, 1 done and --fail-on found something, 2 could not be done.
`

type Command = (words: readonly string[]) => Promise<number>

/** Each command is loaded when it is asked for, so that `compare` does not wait for the rest. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  compare: async () => (await import('./compare-command')).compareCommand,
  report: async () => (await import('./report-command')).reportCommand,
  judge: async () => (await import('./judge-command')).judgeCommand,
  evaluate: async () => (await import('./evaluate-command')).evaluateCommand,
  bench: async () => (await import('./bench-command')).benchCommand
}

async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined) throw new CannotDo(`No command was given.\n\n${usage.trimEnd()}`)
  if (name === '--help' || name === '-h') return print(usage)
  if (name === '--version') return print(`${engineVersion}\n`)
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new CannotDo(`There is no command “${name}”. Try: variorum --help`)
  return (await load())(rest)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (error instanceof CannotDo) process.stderr.write(`variorum: ${error.message}\n`)
  else
    process.stderr.write(`variorum: something in Variorum itself went wrong: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
