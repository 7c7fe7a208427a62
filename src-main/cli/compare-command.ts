import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { compareAccount, emptyHouse, readArticle, type HouseList, type Kind } from '../engine'
import { readBytes, readFile } from '../intake'
import { buildReport } from '../report/build-report'
import { renderHtml } from '../report/render-html'
import { renderJson } from '../report/render-json'
import { renderText } from '../report/render-text'
import type { ComparedAccount, NamedArticle } from '../report/review-report'
import { CannotDo } from './cannot-do'
import { fontFaces } from './font-faces'
import { readHouse } from './read-house'
import { readOptions } from './read-options'
import { terminalPaint } from './terminal-paint'
import { writeResult } from './write-result'

const help = `Usage: variorum compare BASE ACCOUNT… [options]

BASE and ACCOUNT are files (.txt, .md), or - once for standard input.

  --format text|json|html   text for people (default), json for scripts, html as a report
  --out FILE                write there instead of standard output
  --force                   replace FILE if it exists
  --fail-on KINDS           exit code 1 when one is found: contradicted,dropped,added
  --min-confidence 0..1     what counts towards --fail-on (default 0)
  --house FILE              a house list (JSON): what a desk takes for the same
`

const formats = ['text', 'json', 'html'] as const
const kinds: readonly Kind[] = ['contradicted', 'dropped', 'added']

interface CompareRequest {
  readonly files: readonly string[]
  readonly format: (typeof formats)[number]
  readonly out: string | undefined
  readonly force: boolean
  readonly failOn: readonly Kind[]
  readonly minConfidence: number
  readonly house: string | undefined
}

/** `variorum compare`: exit code 0, or 1 when what `--fail-on` names was found. */
export async function compareCommand(words: readonly string[]): Promise<number> {
  const request = readRequest(words)
  if (request === null) {
    process.stdout.write(help)
    return 0
  }
  const [base, ...accounts] = await readAll(request.files)
  if (!base) throw new CannotDo('compare needs a base and at least one account. Try: variorum compare --help')
  const house = request.house === undefined ? emptyHouse : await readHouse(request.house)
  const compared = compareAll(base, accounts, house)
  await writeResult(render(base, compared, request), request.out, request.force)
  return compared.some(({ comparison }) => comparison.flags.some((flag) => fails(flag.kind, flag.confidence, request))) ? 1 : 0
}

function fails(kind: Kind, confidence: number, request: CompareRequest): boolean {
  return request.failOn.includes(kind) && confidence >= request.minConfidence
}

function compareAll(base: NamedArticle, accounts: readonly NamedArticle[], house: HouseList): ComparedAccount[] {
  const baseReading = readArticle(base, 'base', house)
  return accounts.map((account) => ({ account, comparison: compareAccount(baseReading, readArticle(account, 'account', house)) }))
}

function render(base: NamedArticle, compared: readonly ComparedAccount[], request: CompareRequest): string {
  if (request.format === 'json') return renderJson(base, compared)
  const report = buildReport(base, compared)
  if (request.format === 'html') return renderHtml(report, fontFaces)
  return renderText(report, request.out === undefined ? terminalPaint(process.stdout, process.env) : undefined)
}

/** null when help was asked for. */
function readRequest(words: readonly string[]): CompareRequest | null {
  const { values, positionals } = readOptions(words, {
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
    force: { type: 'boolean', default: false },
    'fail-on': { type: 'string', default: '' },
    'min-confidence': { type: 'string', default: '0' },
    house: { type: 'string' },
    help: { type: 'boolean' }
  })
  if (values.help) return null
  if (positionals.length < 2) throw new CannotDo('compare needs a base and at least one account. Try: variorum compare --help')
  if (positionals.filter((name) => name === '-').length > 1) throw new CannotDo('Standard input (-) can be named once.')
  return {
    files: positionals,
    format: oneOf(formats, values.format, '--format'),
    out: values.out,
    force: values.force,
    failOn: values['fail-on'] === '' ? [] : values['fail-on'].split(',').map((kind) => oneOf(kinds, kind.trim(), '--fail-on')),
    minConfidence: readConfidence(values['min-confidence']),
    house: values.house
  }
}

function oneOf<Value extends string>(known: readonly Value[], word: string, option: string): Value {
  const found = known.find((value) => value === word)
  if (found === undefined) throw new CannotDo(`${option} takes ${known.join(', ')}, not “${word}”.`)
  return found
}

function readConfidence(word: string): number {
  const confidence = Number(word)
  if (word.trim() === '' || !(confidence >= 0 && confidence <= 1))
    throw new CannotDo(`--min-confidence takes a number from 0 to 1, not “${word}”.`)
  return confidence
}

async function readAll(files: readonly string[]): Promise<NamedArticle[]> {
  const articles: NamedArticle[] = []
  for (const file of files) {
    const outcome = file === '-' ? readBytes('standard-input.txt', await buffer(process.stdin)) : await readFile(file)
    if (!outcome.ok) throw new CannotDo(outcome.sentence)
    const { name, text, headline, outlet, published, words } = outcome.value
    articles.push({ name, text, headline, outlet, published, words, sha256: createHash('sha256').update(text).digest('hex') })
  }
  return articles
}
