// The window's TypeScript project reaches this file through the contract and finds no types beside the package.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse'
import { noteLabels } from './describe-review'
import { plain } from './plain'
import type { Passage, ReportAccount, ReportFlag, ReviewReport } from './review-report'
import { certaintyWord, claimNumbers, flagHeading, kindWords, severityWords, stateWords } from './words'

/**
 * What a spreadsheet would take for a formula, also behind white space and in the full-width and small forms that some of them fold:
 * such a cell begins with an apostrophe. OWASP, "CSV Injection".
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠﹦﹢﹣﹫])/u

type Column = readonly [heading: string, cell: (flag: ReportFlag, account: ReportAccount) => string]

/** Documented in docs/command-line.md: new ones go to the end. */
const columns: readonly Column[] = [
  ['Account', (_, { text }) => text.called],
  ['Kind', ({ flag, unsure }) => (unsure ? 'Check by hand' : kindWords[flag.kind])],
  ['Reason', ({ flag }) => (flag.reason === null ? '' : flagHeading(flag))],
  ['Severity', ({ flag }) => severityWords[flag.severity]],
  ['Certainty', ({ flag, unsure }) => (unsure ? 'Cannot tell' : certaintyWord(flag.confidence))],
  ['Update', ({ flag }) => (flag.update ? 'yes' : 'no')],
  ['State', ({ decision }) => (decision ? stateWords[decision.state] : '')],
  ['Decision', ({ decision }) => (decision ? [decision.words, decision.stale].filter((words) => words !== '').join('. ') : '')],
  ['Decided at', ({ decision }) => decision?.decidedAt ?? ''],
  ['Explanation', ({ flag }) => flag.explanation],
  ['Base claims', ({ base }) => (base ? claimNumbers(base.claims) : '')],
  ['Base says', ({ base }) => wordsOf(base)],
  ['Base evidence', ({ base }) => evidenceOf(base)],
  ['Account claims', ({ account }) => (account ? claimNumbers(account.claims) : '')],
  ['Account says', ({ account }) => wordsOf(account)],
  ['Account evidence', ({ account }) => evidenceOf(account)],
  ['Notes', ({ notes }) => notes.map(({ text }) => text).join('\n\n')],
  [
    'Labels',
    ({ notes }) =>
      notes
        .map(noteLabels)
        .filter((labels) => labels !== '')
        .join('. ')
  ],
  ['Rule', ({ flag }) => flag.rule],
  ['Flag', ({ flag }) => flag.id]
]

/** One row a flag, then the pairs to check by hand, account by account. Begins with a byte order mark, so that spreadsheets read it as UTF-8. */
export function renderCsv(report: ReviewReport): string {
  const rows = report.accounts.flatMap((account) =>
    [...account.flags, ...account.unsure].map((flag) => columns.map(([, cell]) => plain(cell(flag, account))))
  )
  const table = [columns.map(([heading]) => heading), ...rows]
  return '\uFEFF' + papaparse.unparse(table, { newline: '\r\n', quotes: true, escapeFormulae: formula }) + '\r\n'
}

function wordsOf(passage: Passage | null): string {
  return passage?.pieces.map(({ text }) => text).join('') ?? ''
}

function evidenceOf(passage: Passage | null): string {
  return passage?.pieces.flatMap(({ text, evidence }) => (evidence ? [text] : [])).join(' … ') ?? ''
}
