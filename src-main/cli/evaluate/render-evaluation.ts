import { labelsOf } from './labelled'
import type { Evaluation } from '../evaluate'
import { dangers } from './make-edits'
import type { EditScore, EditTally } from './score-edits'
import { binTable, percent, reasonTable, storyTable, table } from './tables'

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
  if (stories) lines.push(...storyTable('stories', stories), '')
  if (evaluation.edits) lines.push(...editTable(evaluation.edits), '')
  if (evaluation.reliability) lines.push(...binTable(evaluation.reliability), '', ...reasonTable(evaluation.reliability), '')
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
