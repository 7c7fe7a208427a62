import { createHash } from 'node:crypto'
import { compareAccount, emptyHouse, readArticle, type HouseList, type Kind } from '../engine'
import { readBytes, readFile } from '../intake'
import type { ComparedAccount, NamedArticle, Paper } from '../report'
import { renderComparison } from '../report/render-comparison'
import { CannotDo } from './cannot-do'
import { readHouse } from './read-house'
import { readOptions } from './read-options'
import { listOf, oneOf, readNow, readPaper, refuseTerminal, reportFormats } from './report-format'
import { refuseToReplace, writeResult } from './write-result'

const help = `Usage: variorum compare BASE ACCOUNT… [options]

BASE and ACCOUNT are files (.txt, .md), or - once for standard input.

  --format FORMAT           text for people (default), json for scripts, or a report: markdown, html, pdf, docx,
                            docx-marked (the base with tracked changes towards the first account), csv,
                            review (JSON), annotations (W3C JSON-LD)
  --paper a4|letter         for html, pdf and docx (default a4)
  --now ISO                 the time that the report bears (default now)
  --out FILE                write there instead of standard output
  --force                   replace FILE if it exists
  --fail-on KINDS           exit code 1 when one is found: contradicted,dropped,added
  --min-confidence 0..1     what counts towards --fail-on (default 0)
  --house FILE              a house list (JSON): what a desk takes for the same
`

const formats = ['json', ...reportFormats] as const
const kinds: readonly Kind[] = ['contradicted', 'dropped', 'added']

interface CompareRequest {
  readonly files: readonly string[]
  readonly format: (typeof formats)[number]
  readonly paper: Paper
  readonly now: string
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
  await write(base, compared, request)
  return compared.some(({ comparison }) => comparison.flags.some((flag) => fails(flag.kind, flag.confidence, request))) ? 1 : 0
}

function fails(kind: Kind, confidence: number, request: CompareRequest): boolean {
  return request.failOn.includes(kind) && confidence >= request.minConfidence
}

function compareAll(base: NamedArticle, accounts: readonly NamedArticle[], house: HouseList): ComparedAccount[] {
  const baseReading = readArticle(base, 'base', house)
  return accounts.map((account) => ({ account, comparison: compareAccount(baseReading, readArticle(account, 'account', house)) }))
}

/** `json` alone is no report: it is loaded without any. */
async function write(base: NamedArticle, compared: readonly ComparedAccount[], request: CompareRequest): Promise<void> {
  if (request.format === 'json') return writeResult(renderComparison(base, compared), request.out, request.force)
  const [{ buildReport }, { nameAccounts }, { writeReport }] = await Promise.all([
    import('../report/build-report'),
    import('../report/name-accounts'),
    import('./write-report')
  ])
  const named = ({ outlet, name, ...rest }: NamedArticle): NamedArticle => ({ ...rest, name, outlet: outlet ?? name })
  const names = nameAccounts(
    named(base),
    compared.map(({ account }) => named(account))
  )
  const accounts = compared.map((one, at) => ({
    ...one,
    accountId: `account-${at + 1}`,
    called: names[at] ?? one.account.name,
    review: null
  }))
  const report = buildReport({ title: null, reviewer: '', madeAt: request.now, appVersion: '', base, accounts })
  return writeReport(report, { ...request, format: request.format })
}

/** null when help was asked for. */
function readRequest(words: readonly string[]): CompareRequest | null {
  const { values, positionals } = readOptions(words, {
    format: { type: 'string', default: 'text' },
    paper: { type: 'string', default: 'a4' },
    now: { type: 'string' },
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
  const format = oneOf(formats, values.format, '--format')
  refuseTerminal(format, values.out)
  if (values.out !== undefined) refuseToReplace(values.out, values.force)
  return {
    files: positionals,
    format,
    paper: readPaper(values.paper),
    now: readNow(values.now),
    out: values.out,
    force: values.force,
    failOn: values['fail-on'] === '' ? [] : listOf(kinds, values['fail-on'], '--fail-on'),
    minConfidence: readConfidence(values['min-confidence']),
    house: values.house
  }
}

function readConfidence(word: string): number {
  const confidence = Number(word)
  if (word.trim() === '' || !(confidence >= 0 && confidence <= 1))
    throw new CannotDo(`--min-confidence takes a number from 0 to 1, not “${word}”.`)
  return confidence
}

/** Loaded when it is asked for, as few do: Node takes 5 ms for its web streams. */
async function readStandardInput(): Promise<Uint8Array> {
  return (await import('node:stream/consumers')).buffer(process.stdin)
}

async function readAll(files: readonly string[]): Promise<NamedArticle[]> {
  const articles: NamedArticle[] = []
  for (const file of files) {
    const outcome = file === '-' ? readBytes('standard-input.txt', await readStandardInput()) : await readFile(file)
    if (!outcome.ok) throw new CannotDo(outcome.sentence)
    const { name, text, headline, outlet, published, words } = outcome.value
    articles.push({ name, text, headline, outlet, published, words, sha256: createHash('sha256').update(text).digest('hex') })
  }
  return articles
}
