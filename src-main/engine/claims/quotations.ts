import type { Span } from '../model'
import type { Attribution, Name, Quotation, Word } from '../reading'

/** What stands between two marks of a paragraph; it may run over several sentences. */
export interface QuotedRun extends Span {
  /** The first and last word or mark inside, without the marks themselves. */
  readonly inner: Span
  readonly speaker: Span | null
  readonly speakerKey: string | null
  readonly speakerName: Name | null
}

interface Line {
  readonly words: readonly Word[]
  readonly attributions: readonly Attribution[]
}

/**
 * The quoted runs of a paragraph's sentences, each with whoever its own sentences say spoke it: the source nearest outside the marks; where
 * nothing but the quotation stands there, whoever spoke before it in the paragraph, else the key that `heard` finds. Marks that are never
 * closed run to the end of their sentence.
 */
export function findQuotedRuns(lines: readonly Line[], heard: (offset: number) => string | null): QuotedRun[] {
  const marks = lines.flatMap((line, at) => line.words.flatMap((word) => (isMark(word) ? [{ word, at }] : [])))
  const runs: QuotedRun[] = []
  for (let index = 0; index < marks.length; index += 2) {
    const open = marks[index]
    const close = marks[index + 1]
    if (!open) break
    const to = close?.at ?? open.at
    const span = { start: open.word.start, end: close?.word.end ?? lines[to]?.words.at(-1)?.end ?? open.word.end }
    const inner = innerOf(lines.slice(open.at, to + 1), span, close?.word ?? null)
    if (inner) runs.push({ ...span, inner, ...speakerOf(span, lines, open.at, to, heard) })
  }
  return runs
}

/** The parts of quoted runs that a claim's words hold. */
export function quotationsIn(words: readonly Word[], runs: readonly QuotedRun[]): Quotation[] {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  return runs.flatMap((run): Quotation[] => {
    if (run.start >= end || run.end <= start) return []
    const inside = words.filter((word) => word.start >= run.inner.start && word.end <= run.inner.end)
    const [first, last] = [inside[0], inside.at(-1)]
    if (!first || !last || inside.every((word) => word.punctuation)) return []
    return [
      {
        kind: 'quotation',
        start: Math.max(run.start, start),
        end: Math.min(run.end, end),
        inner: { start: first.start, end: last.end },
        speaker: run.speaker,
        speakerKey: run.speakerKey,
        speakerName: run.speakerName
      }
    ]
  })
}

function isMark(word: Word): boolean {
  return word.punctuation && word.norm === '"'
}

function innerOf(lines: readonly Line[], run: Span, close: Word | null): Span | null {
  const end = close?.start ?? run.end
  const inside = lines.flatMap(({ words }) => words.filter((word) => word.start > run.start && word.end <= end))
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last && !inside.every((word) => word.punctuation) ? { start: first.start, end: last.end } : null
}

function speakerOf(
  run: Span,
  lines: readonly Line[],
  from: number,
  to: number,
  heard: (offset: number) => string | null
): Pick<QuotedRun, 'speaker' | 'speakerKey' | 'speakerName'> {
  const named = nearest(
    run,
    lines.slice(from, to + 1).flatMap(({ attributions }) => attributions)
  )
  if (named) return { speaker: named.source, speakerKey: named.sourceKey, speakerName: named.speaker }
  const alone = lines[from]?.words[0]?.start === run.start && (lines[to]?.words.at(-1)?.end ?? 0) <= run.end + 1
  if (!alone) return { speaker: null, speakerKey: null, speakerName: null }
  const before = lines.slice(0, from).flatMap(({ attributions }) => attributions)
  return { speaker: null, speakerKey: before.at(-1)?.sourceKey ?? heard(run.start), speakerName: null }
}

/** The source that stands nearest outside the marks. */
function nearest(quotation: Span, attributions: readonly Attribution[]): Attribution | null {
  const outside = attributions.filter(({ source }) => source.end <= quotation.start || source.start >= quotation.end)
  const gap = ({ source }: Attribution): number =>
    source.end <= quotation.start ? quotation.start - source.end : source.start - quotation.end
  return outside.reduce<Attribution | null>((best, one) => (best === null || gap(one) < gap(best) ? one : best), null)
}
