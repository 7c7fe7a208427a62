/** The report as a row of blocks with all its words: what every written format draws, so that they say the same in the same order. */
import type { Kind } from '../engine'
import { noteLabels } from './describe-review'
import type { Piece, ReportAccount, ReportFlag, ReportNote, ReportText, ReviewReport, SideBySideRow } from './review-report'
import { sayDateline } from './say-time'
import { certaintyWord, claimNumbers, countOf, flagHeading, kindOrder, kindWords, severityWords } from './words'

export type Block =
  | { readonly block: 'title'; readonly words: string; readonly dek: string }
  | { readonly block: 'heading'; readonly words: string }
  | { readonly block: 'remark'; readonly words: string }
  | { readonly block: 'table'; readonly as: 'texts' | 'summary' | 'matrix' | 'fingerprints'; readonly table: Table }
  | { readonly block: 'flag'; readonly entry: FlagEntry }
  | { readonly block: 'item'; readonly item: Item }
  | {
      readonly block: 'texts'
      readonly heading: string
      readonly columns: readonly [string, string]
      readonly rows: readonly SideBySideRow[]
    }
  | { readonly block: 'end'; readonly words: string }

export interface Table {
  readonly columns: readonly { readonly words: string; readonly kind?: Kind; readonly numeric?: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly words: string
  readonly strong?: boolean
  /** Said behind the words, less loudly: ", base, version 3". */
  readonly behind?: string
  /** Drawn before the words. */
  readonly sign?: Kind | 'unsure'
  readonly fingerprint?: boolean
}

export interface FlagEntry {
  readonly flag: ReportFlag
  readonly sign: Kind | 'unsure'
  readonly heading: string
  /** Severity, certainty, "Update". */
  readonly facts: readonly string[]
  readonly sides: readonly [SideEntry, SideEntry]
  readonly notes: readonly NoteEntry[]
}

export interface SideEntry {
  /** "Base, claim 3" */
  readonly label: string
  readonly pieces: readonly Piece[]
  /** "Not in the base"; '' where it says something. */
  readonly absent: string
}

export interface NoteEntry {
  readonly text: string
  /** "Needs follow-up. ask legal"; '' */
  readonly labels: string
}

/** A note on other words, a correction, or what has no place any more. */
export interface Item {
  readonly heading: string
  readonly said: string
  readonly quotes: readonly { readonly side: 'Base' | 'Account'; readonly words: string }[]
}

export function outline(report: ReviewReport): Block[] {
  return [
    { block: 'title', words: report.title, dek: dek(report) },
    { block: 'heading', words: 'Texts compared' },
    { block: 'table', as: 'texts', table: textsCompared(report) },
    { block: 'heading', words: 'Summary' },
    { block: 'table', as: 'summary', table: summary(report) },
    ...matrix(report),
    ...report.accounts.flatMap(accountBlocks),
    ...report.accounts.flatMap((account) => appendix(report, account)),
    { block: 'heading', words: 'Fingerprints (SHA-256)' },
    { block: 'table', as: 'fingerprints', table: fingerprints(report) },
    { block: 'end', words: colophon(report) }
  ]
}

/** "Morrow Press Agency, version 3, against 2 accounts. Reviewed by the night desk, 12 November 2026, 07:22. 9 of 20 flags decided." */
export function dek(report: ReviewReport): string {
  const { base, accounts, reviewer, made, progress } = report
  const only = accounts.length === 1 ? accounts[0] : undefined
  const against = only ? named(only.text) : countOf(accounts.length, 'account')
  const sentences = [`${named(base)}, against ${against}.`]
  if (progress) {
    sentences.push(reviewer === '' ? `Report of ${made}.` : `Reviewed by ${reviewer}, ${made}.`)
    sentences.push(progressSentence(report))
  }
  return sentences.join(' ')
}

/** "9 of 20 flags decided."; with no flag "No flags." */
export function progressSentence({ progress }: Pick<ReviewReport, 'progress'>): string {
  if (!progress) return ''
  return progress.total === 0 ? 'No flags.' : `${progress.decided} of ${countOf(progress.total, 'flag')} decided.`
}

function named(text: ReportText): string {
  return text.called + versionWords(text)
}

/** A text that was never replaced needs no number. */
function versionWords({ version }: ReportText): string {
  return version === null || version === 1 ? '' : `, version ${version}`
}

function textsCompared(report: ReviewReport): Table {
  const row = (text: ReportText, role: string): Cell[] => [
    { words: text.called, strong: true, behind: role + versionWords(text) },
    { words: sayDateline(text.published) },
    { words: String(text.words) },
    { words: String(text.claims) },
    { words: shortFingerprint(text.sha256), fingerprint: true }
  ]
  return {
    columns: [
      { words: 'Text' },
      { words: 'Dated' },
      { words: 'Words', numeric: true },
      { words: 'Claims', numeric: true },
      { words: 'Fingerprint (SHA-256, start)' }
    ],
    rows: [row(report.base, ', base'), ...report.accounts.map(({ text }) => row(text, ''))]
  }
}

function summary(report: ReviewReport): Table {
  const reviewed = report.progress !== null
  const decided = reviewed ? ['Confirmed', 'Dismissed', 'Open'] : []
  return {
    columns: [
      { words: 'Account' },
      ...kindOrder.map((kind) => ({ words: kindWords[kind], kind, numeric: true })),
      ...['Check by hand', 'Agree', ...decided].map((words) => ({ words, numeric: true }))
    ],
    rows: report.accounts.map(({ text, counts, agreed, unsureCount, progress }) => [
      { words: text.called, strong: true },
      ...kindOrder.map((kind) => ({ words: String(counts[kind]), strong: kind === 'contradicted' })),
      { words: String(unsureCount) },
      { words: String(agreed) },
      ...(reviewed ? [progress?.confirmed, progress?.dismissed, progress?.open].map((number) => ({ words: String(number ?? 0) })) : [])
    ])
  }
}

const matrixWords = { contradicted: '', dropped: 'Dropped', unsure: 'Check by hand', agreed: 'Agrees' } as const

function matrix({ matrix, accounts }: ReviewReport): Block[] {
  if (!matrix) return []
  const table: Table = {
    columns: [{ words: 'Base' }, ...accounts.map(({ text }) => ({ words: text.called }))],
    rows: matrix.rows.map(({ text, cells }) => [
      { words: text },
      ...cells.map(({ kind, words }): Cell => ({
        words: words === '' ? matrixWords[kind] : words,
        ...(kind === 'agreed' ? {} : { sign: kind })
      }))
    ])
  }
  const rest = `On ${matrix.agreedRows === 1 ? '1 other claim' : `${matrix.agreedRows} other claims`} of the base all accounts agree.`
  return [
    { block: 'heading', words: 'Claims of the base across the accounts' },
    { block: 'table', as: 'matrix', table },
    ...(matrix.agreedRows === 0 ? [] : [{ block: 'remark', words: rest } as const])
  ]
}

function accountBlocks(account: ReportAccount): Block[] {
  const name = account.text.called
  const heading = (words: string): Block => ({ block: 'heading', words: `${words}: ${name}` })
  const blocks: Block[] = [heading('Flags')]
  if (account.approximate)
    blocks.push({ block: 'remark', words: 'This comparison is approximate: the time limit was reached before all passes were done.' })
  if (account.flags.length + account.unsure.length + account.leftOut === 0)
    blocks.push({ block: 'remark', words: `Nothing differs in ${countOf(account.text.claims, 'claim')}.` })
  blocks.push(...account.flags.map((flag): Block => ({ block: 'flag', entry: flagEntry(flag) })))
  if (account.unsure.length > 0)
    blocks.push(heading('Check by hand'), ...account.unsure.map((flag): Block => ({ block: 'flag', entry: flagEntry(flag) })))
  if (account.leftOut > 0) blocks.push({ block: 'remark', words: `${countOf(account.leftOut, 'flag')} not listed here, by choice.` })
  if (account.notes.length > 0) blocks.push(heading('Notes on other words'), ...account.notes.map((note) => item(noteItem(note))))
  if (account.corrections.length > 0)
    blocks.push(
      heading('Corrections by the editor'),
      ...account.corrections.map(({ sentence }) => item({ heading: '', said: sentence, quotes: [] }))
    )
  if (account.unplaced.length > 0)
    blocks.push(
      heading('Without a place in these versions'),
      ...account.unplaced.map(({ heading, said, base, account }) => item({ heading, said, quotes: quotes(base, account) }))
    )
  return blocks
}

function item(item: Item): Block {
  return { block: 'item', item }
}

function noteItem(note: ReportNote): Item {
  const labels = noteLabels(note)
  return {
    heading: labels === '' ? 'Note' : `Note. ${labels}`,
    said: note.text,
    quotes: quotes(note.base?.text ?? null, note.account?.text ?? null)
  }
}

function quotes(base: string | null, account: string | null): Item['quotes'] {
  return [
    ...(base === null ? [] : [{ side: 'Base', words: base } as const]),
    ...(account === null ? [] : [{ side: 'Account', words: account } as const])
  ]
}

/** One flag with all its words. */
export function flagEntry(entry: ReportFlag): FlagEntry {
  const { flag, unsure, base, account, notes, decision } = entry
  const facts = [severityWords[flag.severity], unsure ? 'Cannot tell' : certaintyWord(flag.confidence)]
  if (flag.update) facts.push('Update')
  if (flag.rule === 'editor') facts.push('Marked by the editor')
  if (decision !== null && decision.stale !== '') facts.push(decision.stale)
  return {
    flag: entry,
    sign: unsure ? 'unsure' : flag.kind,
    heading: flagHeading(flag),
    facts,
    sides: [
      {
        label: base ? `Base, ${claimNumbers(base.claims)}` : 'Base',
        pieces: base?.pieces ?? [],
        absent: base ? '' : 'Not in the base'
      },
      {
        label: account ? `Account, ${claimNumbers(account.claims)}` : 'Account',
        pieces: account?.pieces ?? [],
        absent: account ? '' : 'Not in this account'
      }
    ],
    notes: notes.map((note) => ({ text: note.text, labels: noteLabels(note) }))
  }
}

function appendix(report: ReviewReport, account: ReportAccount): Block[] {
  if (!account.sideBySide) return []
  const names = [report.base.called, account.text.called] as const
  return [{ block: 'texts', heading: `The texts side by side: ${names[1]}`, columns: names, rows: account.sideBySide }]
}

function fingerprints(report: ReviewReport): Table {
  const texts = [report.base, ...report.accounts.map(({ text }) => text)]
  return {
    columns: [{ words: 'Text' }, { words: 'SHA-256' }],
    rows: texts.map((text) => [{ words: named(text) }, { words: text.sha256, fingerprint: true }])
  }
}

function colophon({ appVersion, engineVersion }: ReviewReport): string {
  const versions = appVersion === '' ? `, engine ${engineVersion}` : ` ${appVersion}, engine ${engineVersion}`
  return `Variorum${versions}. The flags are a proposal; the decision is the editor’s.`
}

/** "9f2c41d70be3a658…" -> "9f2c 41d7 0be3 a658" */
function shortFingerprint(sha256: string): string {
  return (sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}
