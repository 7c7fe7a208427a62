import type { Span } from '../engine'
import { makeAnchor, selectorsOf } from '../review'
import { asData } from './as-data'
import type { ReportAccount, ReportFlag, ReportNote, ReportText, ReviewReport } from './review-report'
import { flagHeading } from './words'

/**
 * Flags and notes in the Web Annotation Data Model (W3C Recommendation, 2017): one collection with one page. A target is a text by its
 * fingerprint (RFC 6920) with both selectors, position and quote.
 */
export function renderAnnotations(report: ReviewReport): string {
  const items = report.accounts.flatMap((account) => annotationsOf(report, account))
  const page = {
    id: 'urn:variorum:page:1',
    type: 'AnnotationPage',
    partOf: 'urn:variorum:collection',
    startIndex: 0,
    items
  }
  return asData({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:variorum:collection',
    type: 'AnnotationCollection',
    label: report.title,
    generator: { id: 'urn:variorum', type: 'Software', name: `Variorum ${report.appVersion}`.trim() },
    ...(report.reviewer === '' ? {} : { creator: { type: 'Person', name: report.reviewer } }),
    generated: report.madeAt,
    total: items.length,
    first: page
  })
}

function annotationsOf(report: ReviewReport, account: ReportAccount): object[] {
  return [
    ...[...account.flags, ...account.unsure].map((flag) => flagAnnotation(report, account, flag)),
    ...account.notes.map((note) => noteAnnotation(report, account, note))
  ]
}

function flagAnnotation(report: ReviewReport, account: ReportAccount, { flag, decision, notes }: ReportFlag): object {
  return {
    id: `urn:variorum:flag:${encodeURIComponent(account.accountId)}:${encodeURIComponent(flag.id)}`,
    type: 'Annotation',
    motivation: 'assessing',
    ...(decision?.decidedAt ? { modified: decision.decidedAt } : {}),
    body: [
      textual('tagging', flagHeading(flag)),
      textual('describing', flag.explanation),
      ...(decision ? [textual('assessing', decision.words)] : []),
      ...notes.flatMap(noteBodies)
    ],
    target: targets(report, account, flag.base, flag.account)
  }
}

function noteAnnotation(report: ReviewReport, account: ReportAccount, note: ReportNote): object {
  return {
    id: `urn:variorum:note:${encodeURIComponent(note.noteId)}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: note.writtenAt,
    body: noteBodies(note),
    target: targets(report, account, note.base, note.account)
  }
}

function noteBodies({ text, tags, followUp }: ReportNote): object[] {
  const labels = followUp ? [...tags, 'needs follow-up'] : tags
  return [textual('commenting', text), ...labels.map((tag) => textual('tagging', tag))]
}

function textual(purpose: string, value: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose }
}

function targets(report: ReviewReport, account: ReportAccount, onBase: Span | null, onAccount: Span | null): object[] {
  return [...target(report.base, onBase), ...target(account.text, onAccount)]
}

function target(described: ReportText, span: Span | null): object[] {
  if (!span || span.start >= span.end) return []
  const anchor = makeAnchor(described.text, span)
  const source = { id: namedInformation(described.sha256), type: 'Text', format: 'text/plain', label: described.called }
  return [{ type: 'SpecificResource', source, selector: selectorsOf(described.text, anchor) }]
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** RFC 6920: "9f2c…" -> "ni:///sha-256;nyx…", in base64url without padding. */
function namedInformation(sha256: string): string {
  const bits = [...sha256].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const sixes = bits.match(/.{1,6}/g) ?? []
  return `ni:///sha-256;${sixes.map((six) => digits[Number.parseInt(six.padEnd(6, '0'), 2)] ?? '').join('')}`
}
