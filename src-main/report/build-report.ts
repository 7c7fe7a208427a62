import type { Claim, Comparison, Flag, FlagSide, Span } from '../engine'
import type { ComparedAccount, NamedArticle, Passage, Piece, ReportAccount, ReportFlag, ReportText, ReviewReport } from './review-report'

/**
 * Gathers what a report says of a base article and its compared accounts.
 * Every format renders this and nothing else, so all of them show the same counts in the same order.
 */
export function buildReport(base: NamedArticle, accounts: readonly ComparedAccount[]): ReviewReport {
  const first = accounts[0]
  return {
    title: base.headline ?? openingWords(base.text),
    engineVersion: first?.comparison.engineVersion ?? '',
    base: describeText(base, first?.comparison.baseClaims ?? []),
    accounts: accounts.map((compared) => describeAccount(base, compared))
  }
}

/** A text without a headline is known by how it begins: "WASHINGTON—The Biden administration's extensive public and private…". */
function openingWords(text: string): string {
  const words = text.trim().split(/\s+/u)
  return words.length <= 8
    ? words.join(' ')
    : `${words
        .slice(0, 8)
        .join(' ')
        .replace(/[.,;:]$/, '')}…`
}

function describeAccount(base: NamedArticle, { account, comparison }: ComparedAccount): ReportAccount {
  const present = (flag: Flag): ReportFlag => ({
    flag,
    base: flag.base && passage(base.text, flag.base),
    account: flag.account && passage(account.text, flag.account)
  })
  return {
    text: describeText(account, comparison.accountClaims),
    counts: comparison.counts,
    agreed: countAgreed(comparison),
    flags: comparison.flags.map(present),
    unsure: comparison.unsure.map(present),
    approximate: comparison.approximate
  }
}

function countAgreed(comparison: Comparison): number {
  const clashing = new Set(comparison.flags.filter((flag) => flag.kind === 'contradicted').flatMap((flag) => flag.base?.claims ?? []))
  return comparison.alignments.filter((alignment) => !alignment.base.some((id) => clashing.has(id))).length
}

function describeText(article: NamedArticle, claims: readonly Claim[]): ReportText {
  const { name, headline, outlet, published, words, sha256 } = article
  return { name, headline, outlet, published, words, claims: claims.length, sha256 }
}

/** The passage cut into evidence and the rest: "driving [1,200 people] from their homes". */
function passage(text: string, side: FlagSide): Passage {
  const pieces: Piece[] = []
  let at = side.start
  for (const span of inside(side.evidence, side)) {
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), evidence: false })
    pieces.push({ text: text.slice(span.start, span.end), evidence: true })
    at = span.end
  }
  if (at < side.end) pieces.push({ text: text.slice(at, side.end), evidence: false })
  return { claims: side.claims, pieces }
}

/** Evidence in text order, cut to the passage and without overlaps. */
function inside(evidence: readonly Span[], side: Span): Span[] {
  const kept: Span[] = []
  for (const span of [...evidence].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const start = Math.max(span.start, side.start, kept.at(-1)?.end ?? 0)
    const end = Math.min(span.end, side.end)
    if (start < end) kept.push({ start, end })
  }
  return kept
}
