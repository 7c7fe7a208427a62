import type { Alignment, Claim, Comparison, Flag, FlagSide, Span } from '../engine'
import type { ComparedAccount, NamedArticle } from './review-report'

/**
 * The machine-readable comparison, schema `variorum.comparison/1` (docs/command-line.md): keys in a fixed order,
 * the same bytes for the same texts. Ends with a newline.
 */
export function renderComparison(base: NamedArticle, accounts: readonly ComparedAccount[]): string {
  const first = accounts[0]?.comparison
  const document = {
    schema: 'variorum.comparison/1',
    engine: { version: first?.engineVersion ?? '' },
    base: textOf(base, first?.baseClaims ?? []),
    comparisons: accounts.map(({ account, comparison }) => comparisonOf(account, comparison))
  }
  return JSON.stringify(document, null, 2) + '\n'
}

function textOf(article: NamedArticle, claims: readonly Claim[]): object {
  const { name, headline, sha256, text } = article
  return { name, headline, sha256, text, claims: claims.map(({ id, start, end }) => ({ id, start, end })) }
}

function comparisonOf(account: NamedArticle, comparison: Comparison): object {
  const { contradicted, dropped, added } = comparison.counts
  return {
    account: textOf(account, comparison.accountClaims),
    alignments: comparison.alignments.map(alignmentOf),
    flags: comparison.flags.map(flagOf),
    unsure: comparison.unsure.map(flagOf),
    counts: { contradicted, dropped, added },
    approximate: comparison.approximate
  }
}

function alignmentOf(alignment: Alignment): object {
  const { base, account, score, wording, moved, precision } = alignment
  return {
    base,
    account,
    score,
    wording,
    moved,
    precision,
    onlyBase: alignment.onlyBase.map(spanOf),
    onlyAccount: alignment.onlyAccount.map(spanOf)
  }
}

function flagOf(flag: Flag): object {
  const { id, kind, reason, rule, severity, update, confidence, explanation } = flag
  return {
    id,
    kind,
    reason,
    rule,
    severity,
    update,
    confidence,
    explanation,
    base: flag.base && sideOf(flag.base),
    account: flag.account && sideOf(flag.account)
  }
}

function sideOf({ claims, start, end, evidence }: FlagSide): object {
  return { claims, start, end, evidence: evidence.map(spanOf) }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
