import type { Claim, FlagSide } from '../engine'
import { asData } from './as-data'
import type { ReportAccount, ReportCorrection, ReportFlag, ReportNote, ReportText, ReportUnplaced, ReviewReport } from './review-report'
import { certaintyWord } from './words'

/** The reviewed story as data, schema `variorum.review/1` (docs/command-line.md): keys in a fixed order, the same bytes for the same story. */
export function renderReview(report: ReviewReport): string {
  const { title, reviewer, madeAt, appVersion, engineVersion, base, accounts, progress } = report
  return asData({
    schema: 'variorum.review/1',
    versions: { variorum: appVersion, engine: engineVersion },
    title,
    reviewer,
    madeAt,
    progress,
    base: textOf(base, accounts[0]?.comparison.baseClaims ?? []),
    accounts: accounts.map(accountOf)
  })
}

function textOf(described: ReportText, claims: readonly Claim[]): object {
  const { name, outlet, headline, published, version, words, sha256, text } = described
  const spans = claims.map(({ id, start, end }) => ({ id, start, end }))
  return { name, outlet, headline, published, version, words, sha256, text, claims: spans }
}

function accountOf(account: ReportAccount): object {
  const { contradicted, added, dropped } = account.counts
  return {
    id: account.accountId,
    account: textOf(account.text, account.comparison.accountClaims),
    counts: { contradicted, added, dropped, checkByHand: account.unsureCount, agreed: account.agreed },
    progress: account.progress,
    leftOut: account.leftOut,
    approximate: account.approximate,
    flags: account.flags.map(flagOf),
    checkByHand: account.unsure.map(flagOf),
    notes: account.notes.map(noteOf),
    corrections: account.corrections.map(correctionOf),
    unplaced: account.unplaced.map(unplacedOf)
  }
}

function flagOf({ flag, decision, notes }: ReportFlag): object {
  const { id, kind, reason, rule, severity, update, confidence, explanation, base, account } = flag
  return {
    id,
    kind,
    reason,
    rule,
    severity,
    update,
    confidence,
    certainty: certaintyWord(confidence).toLowerCase(),
    explanation,
    base: base && sideOf(base),
    account: account && sideOf(account),
    decision: decision && {
      state: decision.state,
      words: decision.words,
      standing: decision.standing,
      stale: decision.stale === '' ? null : decision.stale,
      decidedAt: decision.decidedAt
    },
    notes: notes.map(noteOf)
  }
}

function sideOf({ claims, start, end, evidence }: FlagSide): object {
  return { claims, start, end, evidence: evidence.map((span) => ({ start: span.start, end: span.end })) }
}

function noteOf({ noteId, text, tags, followUp, writtenAt, standing, base, account }: ReportNote): object {
  return { id: noteId, text, tags, followUp, writtenAt, standing, base, account }
}

function correctionOf({ placed, sentence }: ReportCorrection): object {
  const { correction, standing, flagId, base, account } = placed
  return {
    id: correction.correctionId,
    kind: correction.kind,
    sentence,
    correctedAt: correction.correctedAt,
    standing,
    flag: flagId,
    base,
    account
  }
}

function unplacedOf({ unplaced, heading, said, base, account }: ReportUnplaced): object {
  return { what: unplaced.what, heading, said, base, account }
}
