import type { Flag, FlagSide, Span } from '../../engine'
import { noteLabels } from '../describe-review'
import { flagEntry, progressSentence } from '../outline'
import type { ReportAccount, ReportFlag, ReportNote, ReviewReport } from '../review-report'
import { countOf } from '../words'
import type { Stretch } from './mark-up'

/** What an editor reads in the margin of the marked-up base. */
export interface Remark {
  /** A paragraph each. */
  readonly lines: readonly string[]
  /** The words it is on; null on a side without. */
  readonly base: Span | null
  readonly account: Span | null
}

/** A remark with the stretches it is on, first and last. */
export interface PlacedRemark {
  readonly lines: readonly string[]
  readonly first: number
  readonly last: number
}

export interface MarkedText {
  readonly stretches: readonly Stretch[]
  readonly remarks: readonly PlacedRemark[]
}

/** The remarks in the order of the report: how the review stands, then a flag each, then the notes on other words. */
export function remarksOf(report: ReviewReport, account: ReportAccount): Remark[] {
  return [
    { lines: summaryLines(report, account), base: null, account: null },
    ...[...account.flags, ...account.unsure].map((flag) => flagRemark(flag)),
    ...account.notes.map((note) => ({ lines: noteLines(note), base: note.base, account: note.account }))
  ]
}

function summaryLines(report: ReviewReport, account: ReportAccount): string[] {
  const { counts, unsureCount, progress, unplaced, leftOut } = account
  return [
    `The base, marked up towards ${account.text.called}. Tracked changes lead to the account’s words.`,
    `${counts.contradicted} contradicted, ${counts.added} added, ${counts.dropped} dropped, ${unsureCount} to check by hand.`,
    ...(progress
      ? [[report.reviewer === '' ? '' : `Reviewed by ${report.reviewer}, ${report.made}.`, progressSentence({ progress })].join(' ').trim()]
      : []),
    ...(leftOut === 0 ? [] : [`${countOf(leftOut, 'flag')} not marked here, by choice.`]),
    ...unplaced.map(({ heading, said }) => `Without a place in these versions: ${heading}. ${said}`)
  ]
}

function flagRemark(flag: ReportFlag): Remark {
  const { heading, facts, notes } = flagEntry(flag)
  const decision = flag.decision ? [flag.decision.words] : []
  return {
    lines: [
      `${heading}. ${facts.join(', ')}`,
      flag.flag.explanation,
      ...decision,
      ...notes.flatMap(({ text, labels }) => [...text.split('\n'), ...(labels === '' ? [] : [labels])])
    ],
    base: wordsOf(flag.flag.base, flag.flag),
    account: wordsOf(flag.flag.account, flag.flag)
  }
}

/** From the first evidence to the last; the whole passage where nothing proves it. */
function wordsOf(side: FlagSide | null, flag: Flag): Span | null {
  if (!side) return null
  if (side.evidence.length === 0 || flag.kind !== 'contradicted') return { start: side.start, end: side.end }
  return {
    start: Math.min(...side.evidence.map(({ start }) => start)),
    end: Math.max(...side.evidence.map(({ end }) => end))
  }
}

function noteLines(note: ReportNote): string[] {
  const labels = noteLabels(note)
  return [...note.text.split('\n'), ...(labels === '' ? [] : [labels])]
}

/** Cuts the text where remarks begin and end, and puts each on its words. One whose words are not in the text stands on the first ones. */
export function placeRemarks(stretches: readonly Stretch[], remarks: readonly Remark[]): MarkedText {
  const cuts = {
    base: cutsOf(remarks.map(({ base }) => base)),
    account: cutsOf(remarks.map(({ account }) => account))
  }
  const cut = stretches.flatMap((stretch) => cutStretch(stretch, cuts))
  const opening = Math.max(
    0,
    cut.findIndex(({ text }) => text.trim() !== '')
  )
  const placed = remarks.map(({ lines, base, account }): PlacedRemark => {
    const on = cut.flatMap((stretch, index) => (touches(stretch, base, account) ? [index] : []))
    return { lines, first: on[0] ?? opening, last: on.at(-1) ?? opening }
  })
  return { stretches: cut, remarks: placed }
}

/** Kept and removed words are found by the base; added ones, and those of a remark that the base lacks, by the account. */
function touches(stretch: Stretch, base: Span | null, account: Span | null): boolean {
  if (base && stretch.base) return overlap(stretch.base, base)
  if (account && stretch.account && (stretch.kind === 'added' || !base)) return overlap(stretch.account, account)
  return false
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function cutsOf(spans: readonly (Span | null)[]): number[] {
  return [...new Set(spans.flatMap((span) => (span ? [span.start, span.end] : [])))].sort((one, other) => one - other)
}

function cutStretch(stretch: Stretch, cuts: { readonly base: readonly number[]; readonly account: readonly number[] }): Stretch[] {
  const inside = (span: Span | null, places: readonly number[]): number[] =>
    span ? places.filter((place) => place > span.start && place < span.end).map((place) => place - span.start) : []
  const at = [...new Set([...inside(stretch.base, cuts.base), ...inside(stretch.account, cuts.account)])].sort((one, other) => one - other)
  const part = (span: Span | null, from: number, to: number): Span | null => span && { start: span.start + from, end: span.start + to }
  return [0, ...at].map((from, index) => {
    const to = at[index] ?? stretch.text.length
    return {
      kind: stretch.kind,
      text: stretch.text.slice(from, to),
      base: part(stretch.base, from, to),
      account: part(stretch.account, from, to)
    }
  })
}
