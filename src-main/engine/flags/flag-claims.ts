/**
 * The one place that decides what an account's flags are: every rule looks at every pair, what lies over each other becomes one
 * flag, what nobody paired becomes dropped or added.
 */
import type { Logistic } from '../learned/logistic'
import type { Flag, FlagSide, Span } from '../model'
import type { Pair, Reading, ReadClaim } from '../reading'
import { alignWords, type WordAlignment } from './align-words'
import { tidyEvidence } from './evidence'
import { explain } from './explain'
import { flagId, numberRepeats } from './flag-id'
import type { PairContext, Rule, RuleHit } from './rule'
import { movedOn } from './moved-on'
import { inOneWord } from './one-word'
import { rules } from './rules'
import { readStandings, standsAlone, type Standing } from './standing'
import { unmatchedFlag } from './unmatched'
import { confidenceOf, severityOf, weightOf } from './weigh'

export interface Flags {
  readonly flags: readonly Flag[]
  readonly unsure: readonly Flag[]
}

/** What measuring may put in the place of what ships. */
export interface FlagModels {
  readonly confidence?: Logistic
  readonly rules?: readonly Rule[]
}

/** From this certainty a hit is shown as a contradiction; see "False alarms" in docs/engine.md. */
const shownFrom = 0.45
/** From this certainty a hit is asked as a question; below it is let pass. */
const askedFrom = 0.3
/** What would decide where nothing but the pair's looseness speaks against a clash. */
const looseLink = 'The two may tell of different things: read both passages to decide.'
/** What is asked is never surer than this. */
const mostUnsure = 0.6

const noPairFlags: Flags = { flags: [], unsure: [] }

/**
 * All flags of one account, in the order of the base text, added ones where they stand in the account.
 * Pairs that are left when `timeIsUp` go unjudged.
 */
export function flagClaims(
  base: Reading,
  account: Reading,
  pairs: readonly Pair[],
  baseOnly: readonly ReadClaim[],
  accountOnly: readonly ReadClaim[],
  timeIsUp: () => boolean = () => false,
  models: FlagModels = {}
): Flags {
  const standingOf = readStandings(pairs, base.claims, account.claims)
  const judged = pairs.map((pair) => (timeIsUp() ? noPairFlags : flagPair(pair, base, account, models, standingOf(pair))))
  const unmatched = [
    ...baseOnly.map((claim) => unmatchedFlag(claim, 'dropped', base, account)),
    ...accountOnly.map((claim) => unmatchedFlag(claim, 'added', account, base))
  ]
  const order = readingOrder(pairs)
  const sorted = (flags: readonly Flag[]): Flag[] =>
    numberRepeats([...flags].sort((one, other) => order(one) - order(other) || (one.id < other.id ? -1 : 1)))
  return {
    flags: sorted([...judged.flatMap((result) => result.flags), ...unmatched]),
    unsure: sorted(judged.flatMap((result) => result.unsure))
  }
}

/** The contradictions inside one pair, by all rules and as sure as the model that ships unless `models` says otherwise. */
export function flagPair(pair: Pair, base: Reading, account: Reading, models: FlagModels = {}, standing: Standing = standsAlone): Flags {
  const flags: Flag[] = []
  const unsure: Flag[] = []
  const context = contextOf(pair, base, account, models.rules)
  for (const hit of hitsOf(pair, base, account, context)) {
    const confidence = confidenceOf(hit, pair, context, standing, models.confidence)
    if (confidence < askedFrom) continue
    if (hit.doubt !== undefined || confidence < shownFrom)
      unsure.push(flagOf({ ...hit, doubt: hit.doubt ?? looseLink }, Math.min(confidence, mostUnsure), pair, base, account))
    else flags.push(flagOf(hit, confidence, pair, base, account))
  }
  return { flags, unsure }
}

/** Every rule's hits on one pair, the surer first, those that point at the same words reduced to the surest. */
export function hitsOf(pair: Pair, base: Reading, account: Reading, context = contextOf(pair, base, account)): readonly RuleHit[] {
  if (sameWords(pair, base, account)) return []
  const hits = movedOn(
    context.rules.flatMap((rule) => [...rule(pair, context)]),
    context
  )
  hits.sort((one, other) => weightOf(other, pair) - weightOf(one, pair))
  const kept: RuleHit[] = []
  for (const hit of hits) {
    const covered = kept.some((other) => touch(other.baseEvidence, hit.baseEvidence) || touch(other.accountEvidence, hit.accountEvidence))
    if (!covered) kept.push(hit)
  }
  return kept
}

function sameWords(pair: Pair, base: Reading, account: Reading): boolean {
  const text = (reading: Reading, claims: readonly ReadClaim[]): string =>
    claims.map((claim) => reading.article.text.slice(claim.start, claim.end)).join('\n')
  return text(base, pair.base) === text(account, pair.account)
}

/** What the rules see of a pair; words are aligned once, on first use. */
export function contextOf(pair: Pair, base: Reading, account: Reading, asked: readonly Rule[] = rules): PairContext {
  const baseWords = pair.base.flatMap((claim) => [...inOneWord(claim.words)])
  const accountWords = pair.account.flatMap((claim) => [...inOneWord(claim.words)])
  let aligned: WordAlignment | null = null
  return {
    base,
    account,
    baseWords,
    accountWords,
    baseDetails: pair.base.flatMap((claim) => [...claim.details]),
    accountDetails: pair.account.flatMap((claim) => [...claim.details]),
    aligned: () => (aligned ??= alignWords(baseWords, accountWords)),
    later: isLater(base.article.published, account.article.published),
    rules: asked
  }
}

function isLater(base: string | null, account: string | null): boolean {
  if (base === null || account === null) return false
  const length = Math.min(base.length, account.length)
  return account.slice(0, length) > base.slice(0, length)
}

function touch(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some((span) => other.some((second) => span.start < second.end && second.start < span.end))
}

/** A hit as a flag of this certainty. */
export function flagOf(hit: RuleHit, confidence: number, pair: Pair, base: Reading, account: Reading): Flag {
  return {
    id: flagId(
      'contradicted',
      hit.rule,
      base.article.text,
      pair.base,
      hit.baseEvidence,
      account.article.text,
      pair.account,
      hit.accountEvidence
    ),
    kind: 'contradicted',
    reason: hit.reason,
    rule: hit.rule,
    severity: severityOf(hit),
    update: hit.update ?? false,
    confidence: Math.round(confidence * 100) / 100,
    explanation: explain(hit, base.article.text, account.article.text),
    base: sideOf(pair.base, tidyEvidence(base.article.text, hit.baseEvidence)),
    account: sideOf(pair.account, tidyEvidence(account.article.text, hit.accountEvidence))
  }
}

/** The claims of the side, narrowed to those that hold the evidence. */
function sideOf(claims: readonly ReadClaim[], evidence: readonly Span[]): FlagSide {
  const holding = claims.filter((claim) => evidence.some((span) => span.start < claim.end && claim.start < span.end))
  const named = holding.length > 0 ? holding : claims
  return {
    claims: named.map((claim) => claim.id),
    start: Math.min(...named.map((claim) => claim.start)),
    end: Math.max(...named.map((claim) => claim.end)),
    evidence
  }
}

/** Base position for what has one; an added claim stands behind the base claim that the account told just before it. */
function readingOrder(pairs: readonly Pair[]): (flag: Flag) => number {
  const steps = pairs
    .map((pair) => ({ account: pair.account[0]?.start ?? 0, base: pair.base[0]?.start ?? 0 }))
    .sort((one, other) => one.account - other.account)
  return (flag) => {
    if (flag.base) return flag.base.start
    const start = flag.account?.start ?? 0
    let low = 0
    let high = steps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((steps[middle]?.account ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (steps[low - 1]?.base ?? -1) + 0.5
  }
}
