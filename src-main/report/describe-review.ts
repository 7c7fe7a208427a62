/** What the editor said, in the words of the report. */
import { reasonLabels, type Span } from '../engine'
import type { AccountReview, AnchoredWords, Correction, Decision, DecidedFlag, Note, PlacedNote, ReviewedFlag, Unplaced } from '../review'
import type { FlagState, NotedWords, ReportCorrection, ReportDecision, ReportNote, ReportUnplaced } from './review-report'
import { dismissalWords, stateWords } from './words'

/** A flag that is no difference stands with the dismissed ones, but says so. */
export function stateOf(reviewed: Pick<ReviewedFlag, 'state' | 'corrected'>): FlagState {
  return reviewed.corrected === null ? reviewed.state : 'corrected'
}

export function describeDecision(reviewed: ReviewedFlag): ReportDecision {
  const { decision, standing } = reviewed
  const state = stateOf(reviewed)
  const stale = state === 'open' && decision !== null
  return {
    state,
    words: decision !== null && state === decision.verdict ? verdictWords(decision) : stateWords[state],
    standing,
    stale: stale ? `Text changed, decide again. It was ${lowerFirst(verdictWords(decision))}.` : '',
    decidedAt: state === 'open' ? null : (decision?.decidedAt ?? null)
  }
}

/** "Confirmed", "Dismissed: less precise", "Dismissed: the mayor is not quoted". */
export function verdictWords({ verdict, dismissal, dismissalText }: Decision): string {
  if (verdict === 'confirmed' || dismissal === null) return stateWords[verdict]
  return `Dismissed: ${dismissal === 'other' && dismissalText.trim() !== '' ? dismissalText.trim() : dismissalWords[dismissal]}`
}

export function describeNote(placed: PlacedNote, texts: { readonly base: string; readonly account: string }): ReportNote {
  const { note, standing } = placed
  const words = (text: string, span: Span | null): NotedWords | null => span && { ...span, text: text.slice(span.start, span.end) }
  return {
    noteId: note.noteId,
    text: note.text,
    tags: note.tags,
    followUp: note.followUp,
    writtenAt: note.writtenAt,
    standing,
    base: words(texts.base, placed.base),
    account: words(texts.account, placed.account)
  }
}

/** "Needs follow-up. ask legal, photo desk"; '' when there is neither. */
export function noteLabels({ followUp, tags }: Pick<Note, 'followUp' | 'tags'>): string {
  return [followUp ? 'Needs follow-up' : '', tags.join(', ')].filter((part) => part !== '').join('. ')
}

export function describeCorrections(review: AccountReview): ReportCorrection[] {
  return review.corrections.map((placed) => ({ placed, sentence: correctionSentence(placed.correction) }))
}

function correctionSentence(correction: Correction): string {
  if (correction.kind === 'not-a-difference') return `Not a difference, says the editor: ${correction.flag.explanation}`
  const sides = [quoted('base', correction.base), quoted('account', correction.account)].filter((side) => side !== '').join(', ')
  if (correction.kind === 'difference') return `Marked as a difference by the editor (${reasonLabels[correction.reason]}): ${sides}.`
  return `${correction.kind === 'pair' ? 'Set beside each other' : 'Taken apart'} by the editor: ${sides}.`
}

function quoted(side: string, words: AnchoredWords | null): string {
  return words === null ? '' : `${side} “${oneLine(words.anchor.exact)}”`
}

export function describeUnplaced(unplaced: Unplaced): ReportUnplaced {
  if (unplaced.what === 'decision') {
    const { flag } = unplaced.decision
    return { unplaced, heading: `Decision: ${lowerFirst(verdictWords(unplaced.decision))}`, said: flag.explanation, ...oldWords(flag) }
  }
  if (unplaced.what === 'note') {
    const { note } = unplaced
    const labels = noteLabels(note)
    const words = note.flag ? oldWords(note.flag) : { base: null, account: null }
    return {
      unplaced,
      heading: labels === '' ? 'Note' : `Note (${labels})`,
      said: note.text,
      base: note.base?.anchor.exact ?? words.base,
      account: note.account?.anchor.exact ?? words.account
    }
  }
  const { correction } = unplaced
  const words =
    correction.kind === 'not-a-difference'
      ? oldWords(correction.flag)
      : { base: correction.base?.anchor.exact ?? null, account: correction.account?.anchor.exact ?? null }
  return { unplaced, heading: 'Correction', said: correctionSentence(correction), ...words }
}

function oldWords(flag: DecidedFlag): { base: string | null; account: string | null } {
  return { base: flag.base?.passage.anchor.exact ?? null, account: flag.account?.passage.anchor.exact ?? null }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
