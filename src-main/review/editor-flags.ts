/** Differences that the editor marked by hand, as flags beside the engine's. */
import { reasonLabels, usualSeverity, type Claim, type Comparison, type Flag, type FlagSide, type Span } from '../engine'
import type { Correction } from './model'

type MarkedDifference = Extract<Correction, { kind: 'difference' }>

/** A correction with the places of its words in the texts shown. */
export interface MarkedWords {
  readonly correction: MarkedDifference
  readonly base: Span | null
  readonly account: Span | null
}

/** The rule's name on a flag that no rule raised. */
export const editorRule = 'editor'

export function editorFlagId(correctionId: string): string {
  return `${editorRule}-${correctionId}`
}

/** Words on both sides contradict each other, words of one side are dropped or added. An editor is sure: confidence 1. */
export function editorFlag(
  { correction, base, account }: MarkedWords,
  comparison: Comparison,
  texts: { readonly base: string; readonly account: string }
): Flag {
  return {
    id: editorFlagId(correction.correctionId),
    kind: base && account ? 'contradicted' : base ? 'dropped' : 'added',
    reason: correction.reason,
    rule: editorRule,
    severity: usualSeverity[correction.reason],
    update: false,
    confidence: 1,
    explanation: `Marked by hand: ${reasonLabels[correction.reason]}. ${said(base, account, texts)}`,
    base: base && sideOf(base, comparison.baseClaims),
    account: account && sideOf(account, comparison.accountClaims)
  }
}

/** The claims that the words touch, whole; the words themselves where they touch none, as in a headline. */
function sideOf(span: Span, claims: readonly Claim[]): FlagSide {
  const touched = claims.filter((claim) => claim.start < span.end && span.start < claim.end)
  return {
    claims: touched.map(({ id }) => id),
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
    evidence: [{ start: span.start, end: span.end }]
  }
}

function said(base: Span | null, account: Span | null, texts: { readonly base: string; readonly account: string }): string {
  const quote = (text: string, span: Span): string => `“${shorten(text.slice(span.start, span.end))}”`
  if (base && account) return `Base says ${quote(texts.base, base)}, account says ${quote(texts.account, account)}.`
  if (base) return `Only the base says ${quote(texts.base, base)}.`
  return account ? `Only the account says ${quote(texts.account, account)}.` : ''
}

/** Words quoted; what is longer keeps its first and last words. */
const mostWords = 12

function shorten(words: string): string {
  const parts = words.replace(/[“”"]/g, '').trim().split(/\s+/)
  return parts.length <= mostWords ? parts.join(' ') : `${parts.slice(0, 8).join(' ')} … ${parts.slice(-3).join(' ')}`
}
