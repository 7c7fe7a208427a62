/** Tables for people, shared by what `evaluate` prints. */
import type { Reliability, Tally } from './reliability'
import { kinds } from './score-story'
import { nearVerbatim, type StoryScore, type StoryScores } from './sum-stories'

/** All accounts, the two manners, and each story; `title` heads the first column. */
export function storyTable(title: string, stories: StoryScores): string[] {
  return table([
    [title, 'accounts', ...kinds.map((kind) => `${kind} P / R / F1`), 'reason', 'noise'],
    storyRow('all', stories.all),
    storyRow(`near-verbatim (${percent(nearVerbatim)} or more)`, stories.nearVerbatim),
    storyRow('reworded', stories.reworded),
    ...stories.each.map(({ story, score }) => storyRow(story, score))
  ])
}

function storyRow(name: string, score: StoryScore): string[] {
  const shares = kinds.map((kind) => {
    const { precision, recall, f1 } = score.kinds[kind]
    return [precision, recall, f1].map(percent).join(' / ')
  })
  return [name, String(score.accounts), ...shares, percent(score.reasonAccuracy), score.noise === null ? '–' : score.noise.toFixed(2)]
}

/** How often flags of each certainty are right. */
export function binTable({ bins }: Reliability): string[] {
  return table([['certainty shown', 'flags', 'mean', 'right'], ...bins.map(cells)])
}

/** How often flags of each reason are right, and how many labelled ones were found. */
export function reasonTable({ reasons }: Reliability): string[] {
  return table([
    ['reason', 'flags', 'mean', 'right', 'labelled', 'found'],
    ...reasons.map((one) => [...cells(one), String(one.gold), part(one.found, one.gold)])
  ])
}

function cells({ name, flags, right, certainty }: Tally): string[] {
  return [name, String(flags), part(certainty, flags), part(right, flags)]
}

function part(some: number, whole: number): string {
  return percent(whole === 0 ? null : some / whole)
}

/** "97.1"; a dash where there is nothing to divide. */
export function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1)
}

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
}
