import type { Apart, FileApart } from '../training/measure-apart'
import { labelsOf } from './evaluate/labelled'
import { binTable, percent, storyTable, table } from './evaluate/tables'

/** The figures by weights that never saw what they judge, for people. */
export function renderApart({ files, stories, reliability }: Apart): string {
  const lines = ['By weights that never saw what they judge', '']
  if (files.length > 0) lines.push(...fileTable(files), '')
  const sources = files.flatMap((file) => sourceRows(file))
  if (sources.length > 0) lines.push(...table([['source, left out while learning', 'n', 'recall'], ...sources]), '')
  if (stories) lines.push(...storyTable('stories, each left out', stories), '')
  if (reliability) lines.push(...binTable(reliability), '')
  if (!stories && files.length === 0)
    lines.push('Nothing to learn from: name at least two labelled stories, or a file of pairs that may be learned from.', '')
  return lines.join('\n')
}

function fileTable(files: readonly FileApart[]): string[] {
  return table([
    ['file', 'n', 'five-fold by base text', 'each source left out'],
    ...files.map(({ file, n, fiveFold, sourceLeftOut }) => [file, String(n), percent(fiveFold), percent(sourceLeftOut)])
  ])
}

function sourceRows({ task, sources }: FileApart): string[][] {
  return sources.map(({ source, n, recall }) => [
    source,
    String(n),
    labelsOf[task].map((label) => `${label} ${percent(recall[label] ?? null)}`).join(' · ')
  ])
}
