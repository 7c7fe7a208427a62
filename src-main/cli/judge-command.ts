import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { judgePair } from '../engine'
import { CannotDo } from './cannot-do'
import { readOptions } from './read-options'

const help = `Usage: variorum judge [FILE.jsonl|-]

Reads one JSON object a line, { "id": "…", "base": "…", "account": "…" }, and writes one judgement a line in the same order.
A line that cannot be read gives { "id", "line", "error" } in its place, and exit code 2 at the end.
`

const pairSchema = v.object({ id: v.string(), base: v.string(), account: v.string() })

/** Judges line by line in constant memory: the next line is read when the last answer has been taken. */
export async function judgeCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { help: { type: 'boolean' } })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  if (positionals.length > 1) throw new CannotDo('judge takes one file. Try: variorum judge --help')
  const input = await openInput(positionals[0] ?? '-')
  let bad = false
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const answer = judgeLine(line, number)
    bad ||= 'error' in answer
    if (!process.stdout.write(JSON.stringify(answer) + '\n')) await once(process.stdout, 'drain')
  }
  return bad ? 2 : 0
}

async function openInput(name: string): Promise<NodeJS.ReadableStream> {
  if (name === '-') return process.stdin
  const found = await stat(name).catch(() => null)
  if (!found) throw new CannotDo(`${name} was not found.`)
  if (found.isDirectory()) throw new CannotDo(`${name} is a folder. Name a JSON Lines file.`)
  return createReadStream(name, 'utf8')
}

/** One answer: the judgement with the line's id, or what is wrong with the line. */
export function judgeLine(line: string, number: number): object {
  const row = parse(line)
  const pair = v.safeParse(pairSchema, row)
  if (!pair.success) {
    const id = typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null
    const error = row === undefined ? 'The line is no JSON.' : 'The line needs the strings "id", "base" and "account".'
    return { id, line: number, error }
  }
  const { id, base, account } = pair.output
  return { id, ...judgePair(base, account) }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
