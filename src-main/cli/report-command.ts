import type { Kind, Severity } from '../engine'
import { engineVersion } from '../engine'
import { compareMissing } from '../actions/compare-missing'
import { gatherReport } from '../actions/gather-report'
import { readSettings } from '../actions/settings'
import { buildReport, wholeReport, type ReportChoice, type ReportMaterial } from '../report'
import { listStories, readLibrary, type Library } from '../storage'
import { version } from '../../package.json'
import { CannotDo } from './cannot-do'
import { readOptions } from './read-options'
import { listOf, readNow, readPaper, reportFormatOf } from './report-format'
import { checkTarget, writeReport } from './write-report'
import { writeResult } from './write-result'

const help = `Usage: variorum report --library DIR [--story ID] [options]

Exports a reviewed story from the app's library, which is only read: the app may have it open. Accounts that
this version has not compared are compared in a copy in memory.
Without --story it lists the stories with their ids.

  --format FORMAT       text (default), markdown, html, pdf, docx, docx-marked, csv, json (also named review), annotations
  --out FILE            write there instead of standard output
  --force               replace FILE if it exists
  --paper a4|letter     default a4
  --accounts LIST       names as the report says them, outlets or account ids; default all
  --kinds LIST          contradicted,added,dropped,unsure; default all
  --severities LIST     high,medium,low; default all
  --states LIST         open,confirmed,dismissed; default all
  --no-notes            leave out the notes
  --matrix              claims of the base across the accounts
  --texts               the texts side by side at the end
  --now ISO             the time that the report bears (default now)
`

const kinds: readonly (Kind | 'unsure')[] = ['contradicted', 'added', 'dropped', 'unsure']
const severities: readonly Severity[] = ['high', 'medium', 'low']
const states: readonly ('open' | 'confirmed' | 'dismissed')[] = ['open', 'confirmed', 'dismissed']

/** `variorum report`: exit code 0. */
export async function reportCommand(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = readOptions(words, {
    library: text,
    story: text,
    format: { type: 'string', default: 'text' },
    out: text,
    force: flag,
    paper: { type: 'string', default: 'a4' },
    accounts: text,
    kinds: text,
    severities: text,
    states: text,
    'no-notes': flag,
    matrix: flag,
    texts: flag,
    now: text,
    help: flag
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  if (values.library === undefined || positionals.length > 0)
    throw new CannotDo('report needs the folder of a library. Try: variorum report --help')
  const format = reportFormatOf(values.format)
  const target = { format, paper: readPaper(values.paper), out: values.out, force: values.force }
  const now = readNow(values.now)
  checkTarget(target)
  const choice = {
    ...wholeReport,
    ...(values.kinds === undefined ? {} : chosenKinds(values.kinds)),
    ...(values.severities === undefined ? {} : { severities: listOf(severities, values.severities, '--severities') }),
    ...(values.states === undefined ? {} : { states: listOf(states, values.states, '--states') }),
    notes: !values['no-notes'],
    matrix: values.matrix,
    texts: values.texts
  }
  return withLibrary(values.library, async (library) => {
    if (values.story === undefined) return writeResult(list(library), values.out, values.force)
    const material = gather(library, values.story, now)
    const accounts = values.accounts === undefined ? [] : accountIds(material, values.accounts)
    return writeReport(buildReport(material, { ...choice, accounts }), target)
  })
}

function chosenKinds(words: string): Pick<ReportChoice, 'kinds' | 'unsure'> {
  const chosen = listOf(kinds, words, '--kinds')
  return { kinds: chosen.filter((kind) => kind !== 'unsure'), unsure: chosen.includes('unsure') }
}

async function withLibrary(folder: string, work: (library: Library) => Promise<void>): Promise<number> {
  const opened = readLibrary(folder)
  if (!opened.ok) throw new CannotDo(opened.sentence)
  try {
    await work(opened.value)
    return 0
  } finally {
    opened.value.close()
  }
}

function gather(library: Library, storyId: string, madeAt: string): ReportMaterial {
  const compared = compareMissing(library, storyId, madeAt, (nth, of) =>
    process.stderr.write(
      `Comparing account ${nth} of ${of}, which this version of Variorum has not compared yet. The library stays as it is.\n`
    )
  )
  if (!compared.ok) throw new CannotDo(compared.sentence)
  const settings = readSettings(library)
  if (!settings.ok) throw new CannotDo(settings.sentence)
  const material = gatherReport(library, storyId, null, { reviewer: settings.value.reviewer, madeAt, appVersion: version })
  if (!material.ok) throw new CannotDo(`${material.sentence} “variorum report --library DIR” lists the stories.`)
  if (material.value.accounts.length === 0)
    throw new CannotDo('This story has no account to report on. Add one in the app, then try again.')
  return material.value
}

/** An account is named by its id, by what the report calls it, or by its outlet, in upper or lower case; a name may have commas in it. */
function accountIds({ accounts }: ReportMaterial, words: string): string[] {
  const idOf = (word: string): string | undefined => {
    const name = word.trim().toLowerCase()
    const named = accounts.find(({ accountId, called }) => accountId === word.trim() || called.toLowerCase() === name)
    return (named ?? accounts.find(({ account }) => account.name.toLowerCase() === name))?.accountId
  }
  const parts = words.split(',')
  const ids: string[] = []
  while (parts.length > 0) {
    const lengths = parts.map((_, at) => parts.length - at)
    const length = lengths.find((count) => idOf(parts.slice(0, count).join(',')) !== undefined) ?? 1
    const word = parts.splice(0, length).join(',')
    const id = idOf(word)
    if (id === undefined) throw new CannotDo(`--accounts takes ${accounts.map(({ called }) => called).join(', ')}, not “${word.trim()}”.`)
    ids.push(id)
  }
  return ids
}

/** "ID  decided of total  title", the newest work first; separated by tabs. */
function list(library: Library): string {
  const stories = library.read((handle) => listStories(handle, { query: '', trash: false, engineVersion }))
  if (!stories.ok) throw new CannotDo(stories.sentence)
  return stories.value
    .map(({ storyId, title, accounts }) => {
      const sum = (part: 'decided' | 'total'): number => accounts.reduce((all, { decided }) => all + (decided?.[part] ?? 0), 0)
      return `${storyId}\t${sum('decided')} of ${sum('total')} decided\t${title.replace(/[\p{Cc}\p{Cf}]/gu, '')}\n`
    })
    .join('')
}
