/** The command line as scripts use it: the built program, its output and its exit codes. */
import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app'

const root = join(import.meta.dirname, '..')
const samples = join(root, 'fixtures', 'samples', 'harbour')
const base = join(samples, 'base.txt')
const account = join(samples, 'accounts', 'northreach-agency-update.txt')

interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(words: readonly string[], input = '', environment: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...words], { env: { ...process.env, ...environment } })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')))
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

interface Side {
  readonly claims: readonly string[]
  readonly start: number
  readonly end: number
  readonly evidence: readonly { readonly start: number; readonly end: number }[]
}

interface ComparisonFile {
  readonly schema: string
  readonly base: Text
  readonly comparisons: readonly {
    readonly account: Text
    readonly alignments: readonly { readonly base: readonly string[]; readonly account: readonly string[] }[]
    readonly flags: readonly { readonly id: string; readonly kind: string; readonly base: Side | null; readonly account: Side | null }[]
    readonly counts: Readonly<Record<string, number>>
  }[]
}

interface Text {
  readonly text: string
  readonly sha256: string
  readonly claims: readonly { readonly id: string; readonly start: number; readonly end: number }[]
}

test('compare gives the documented JSON, the same bytes each time', async () => {
  const words = ['compare', base, account, '--format', 'json']
  const [first, second] = [await run(words), await run(words)]
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(second.out).toBe(first.out)
  const document = JSON.parse(first.out) as ComparisonFile
  expect(document.schema).toBe('variorum.comparison/1')
  const [comparison] = document.comparisons
  if (!comparison) throw new Error('no comparison')
  for (const [text, side] of [
    [document.base, 'base'],
    [comparison.account, 'account']
  ] as const) {
    const flagged = comparison.flags
      .filter((flag) => flag.kind === (side === 'base' ? 'dropped' : 'added'))
      .flatMap((flag) => flag[side]?.claims ?? [])
    const placed = [...comparison.alignments.flatMap((alignment) => alignment[side]), ...flagged]
    expect(placed.toSorted()).toEqual(text.claims.map(({ id }) => id).toSorted())
    for (const claim of text.claims) expect(text.text.slice(claim.start, claim.end)).toMatch(/^\S[^]*\S$/)
  }
  const { contradicted, dropped, added } = comparison.counts
  expect([contradicted, dropped, added]).toEqual(
    ['contradicted', 'dropped', 'added'].map((kind) => comparison.flags.filter((flag) => flag.kind === kind).length)
  )
  expect(contradicted).toBeGreaterThan(5)
})

test('the order of accounts changes no flag', async () => {
  const other = join(samples, 'accounts', 'coast-brief.txt')
  const flagsOf = async (accounts: readonly string[]): Promise<Record<string, string[]>> => {
    const document = JSON.parse((await run(['compare', base, ...accounts, '--format', 'json'])).out) as ComparisonFile
    return Object.fromEntries(document.comparisons.map((comparison) => [comparison.account.sha256, comparison.flags.map(({ id }) => id)]))
  }
  expect(await flagsOf([account, other])).toEqual(await flagsOf([other, account]))
})

test('a text compared with itself differs in nothing', async () => {
  const { code, out } = await run(['compare', base, base, '--fail-on', 'contradicted,dropped,added'])
  expect(code).toBe(0)
  expect(out).toContain('Nothing differs')
})

test('--fail-on and --min-confidence decide the exit code', async () => {
  expect((await run(['compare', base, account, '--fail-on', 'contradicted'])).code).toBe(1)
  expect((await run(['compare', base, account, '--fail-on', 'contradicted', '--min-confidence', '1'])).code).toBe(0)
})

test('--out writes the file whole and keeps an existing one', async ({ folder }) => {
  const file = join(folder, 'report.html')
  expect(await run(['compare', base, account, '--format', 'html', '--out', file])).toMatchObject({ code: 0, out: '' })
  const written = await readFile(file, 'utf8')
  expect(written).toMatch(/^<!doctype html>[^]*<\/html>\n$/)
  const refused = await run(['compare', base, account, '--out', file])
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toMatch(/exists already .*--force/)
  expect(await readFile(file, 'utf8')).toBe(written)
  expect(await readdir(folder)).toEqual(['report.html'])
})

test('what cannot be done is one sentence and exit code 2', async ({ folder }) => {
  const binary = join(folder, 'picture.txt')
  await writeFile(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]))
  for (const words of [
    ['compare', base],
    ['compare', base, join(folder, 'absent.txt')],
    ['compare', base, binary],
    ['compare', base, account, '--format', 'pdf!'],
    ['nonsense'],
    []
  ]) {
    const { code, out, err } = await run(words)
    expect(code, words.join(' ')).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^variorum: .+/)
    expect(err).not.toContain('    at ')
  }
})

test('judge answers line by line and goes on after a bad line', async () => {
  const lines = [
    JSON.stringify({ id: '1', base: 'The flood killed 12 people.', account: 'The flood killed 14 people.' }),
    'no json',
    JSON.stringify({ id: '3', base: 'Schools are shut.' }),
    JSON.stringify({ id: '4', base: 'Schools are shut.', account: 'Schools are shut.', label: 'ignored' })
  ]
  const { code, out } = await run(['judge', '-'], lines.join('\n') + '\n')
  expect(code).toBe(2)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(answers).toHaveLength(4)
  expect(answers[0]).toMatchObject({ id: '1', contradicted: true, reason: 'number' })
  expect(answers[1]).toMatchObject({ id: null, line: 2 })
  expect(answers[2]).toMatchObject({ id: '3', line: 3 })
  expect(answers[3]).toMatchObject({ id: '4', contradicted: false, same: true, factsChanged: false })
})

test('no colours in a pipe', async () => {
  const { out } = await run(['compare', base, account], '', { FORCE_COLOR: '0' })
  expect(out).not.toContain('\u001b')
  expect(out).toContain('Contradicted')
})
