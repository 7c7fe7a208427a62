import { nearVerbatim, type StoryScore } from './sum-stories'
import { kinds } from './score-story'
import { labelsOf } from './labelled'
import type { Evaluation } from '../evaluate'
import { dangers } from './make-edits'
import type { Reliability, Tally } from './reliability'
import type { EditScore, EditTally } from './score-edits'

/** The table for people: one line a file, then the stories as a whole and in their two manners. */
export function renderEvaluation(evaluation: Evaluation): string {
  const lines: string[] = []
  if (evaluation.files.length > 0) {
    const rows = evaluation.files.map(({ file, score }) => [
      file,
      String(score.n),
      percent(score.balancedAccuracy),
      labelsOf[score.task].map((label) => `${label} ${percent(score.recall[label] ?? null)}`).join(' · ')
    ])
    lines.push(...table([['file', 'n', 'balanced', 'recall'], ...rows]), '')
  }
  const { stories } = evaluation
  if (stories) {
    lines.push(
      ...table([
        ['stories', 'accounts', ...kinds.map((kind) => `${kind} P / R / F1`), 'reason', 'noise'],
        storyRow('all', stories.all),
        storyRow(`near-verbatim (${percent(nearVerbatim)} or more)`, stories.nearVerbatim),
        storyRow('reworded', stories.reworded),
        ...stories.each.map(({ story, score }) => storyRow(story, score))
      ]),
      ''
    )
  }
  if (evaluation.edits) lines.push(...editTable(evaluation.edits), '')
  if (evaluation.reliability) lines.push(...reliabilityTables(evaluation.reliability))
  const { pairs, flags } = evaluation.falseAlarms
  if (pairs > 0) lines.push(`false alarms: ${flags} contradictions in ${pairs} pairs of articles that hold none`, '')
  return lines.join('\n')
}

/** What a careless or a harmless edit to a base article comes to. */
function editTable(edits: EditScore): string[] {
  const share = ({ made, flagged }: EditTally): string => `${percent(made === 0 ? null : flagged / made)} (${made})`
  const all = dangers.reduce((sum, kind) => ({ made: sum.made + edits[kind].made, flagged: sum.flagged + edits[kind].flagged }), {
    made: 0,
    flagged: 0
  })
  return table([
    ['edits flagged', 'all dangerous', ...dangers, 'cosmetic'],
    ['share (n)', share(all), ...dangers.map((kind) => share(edits[kind])), share(edits.cosmetic)]
  ])
}

function reliabilityTables({ bins, reasons }: Reliability): string[] {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : percent(part / whole))
  const cells = ({ name, flags, right, certainty }: Tally): string[] => [name, String(flags), share(certainty, flags), share(right, flags)]
  return [
    ...table([['certainty shown', 'flags', 'mean', 'right'], ...bins.map(cells)]),
    '',
    ...table([
      ['reason', 'flags', 'mean', 'right', 'labelled', 'found'],
      ...reasons.map((one) => [...cells(one), String(one.gold), share(one.found, one.gold)])
    ]),
    ''
  ]
}

function storyRow(name: string, score: StoryScore): string[] {
  const shares = kinds.map((kind) => {
    const { precision, recall, f1 } = score.kinds[kind]
    return [precision, recall, f1].map(percent).join(' / ')
  })
  return [name, String(score.accounts), ...shares, percent(score.reasonAccuracy), score.noise === null ? '–' : score.noise.toFixed(2)]
}

function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1)
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
}
