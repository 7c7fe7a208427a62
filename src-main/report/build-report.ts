import type { Claim, Comparison, Counts, Flag } from '../engine'
import type { AccountReview, ReviewedFlag, ReviewProgress } from '../review'
import { describeCorrections, describeDecision, describeNote, describeUnplaced } from './describe-review'
import { buildMatrix } from './matrix'
import { passageOf } from './passage'
import type { ReportOptions } from './report-options'
import type {
  NamedArticle,
  ReportAccount,
  ReportedAccount,
  ReportFlag,
  ReportMaterial,
  ReportNote,
  ReportText,
  ReviewReport
} from './review-report'
import { sayMoment } from './say-time'
import { layTexts } from './side-by-side'
import { callText } from './words'

/** What is chosen of a report, whatever its format. */
export type ReportChoice = Omit<ReportOptions, 'format' | 'paper'>

/** Everything but the matrix and the texts at the end; no accounts named: all of them. */
export const wholeReport: ReportChoice = {
  accounts: [],
  kinds: ['contradicted', 'dropped', 'added'],
  unsure: true,
  severities: ['high', 'medium', 'low'],
  states: ['open', 'confirmed', 'dismissed'],
  notes: true,
  matrix: false,
  texts: false
}

/**
 * Gathers what a report says of a base article, its compared accounts and their review.
 * Every format renders this and nothing else, so all of them show the same counts in the same order. `choice` says which flags are
 * listed; the counts are always those of all flags.
 */
export function buildReport(material: ReportMaterial, choice: ReportChoice = wholeReport): ReviewReport {
  const { base } = material
  const chosen = choice.accounts.length === 0 ? material.accounts : choice.accounts.flatMap((id) => pick(material.accounts, id))
  const accounts = chosen.map((one) => describeAccount(base, one, choice))
  const claims = chosen[0]?.comparison.baseClaims ?? material.accounts[0]?.comparison.baseClaims ?? []
  const described = describeText(base, callText(base), claims)
  return {
    title: material.title ?? base.headline ?? openingWords(base.text),
    reviewer: material.reviewer,
    madeAt: material.madeAt,
    made: sayMoment(material.madeAt),
    appVersion: material.appVersion,
    engineVersion: chosen[0]?.comparison.engineVersion ?? '',
    base: described,
    accounts,
    progress: accounts.some(({ progress }) => progress) ? sumProgress(accounts) : null,
    matrix: choice.matrix ? buildMatrix(described, claims, accounts) : null
  }
}

function pick(accounts: readonly ReportedAccount[], id: string): ReportedAccount[] {
  return accounts.filter(({ accountId }) => accountId === id)
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

function describeAccount(
  base: NamedArticle,
  { accountId, called, account, comparison, review }: ReportedAccount,
  choice: ReportChoice
): ReportAccount {
  const texts = { base: base.text, account: account.text }
  const all = review?.flags ?? asReviewed(comparison)
  const listed = all.filter((reviewed) => isChosen(reviewed, choice))
  const notes = choice.notes ? (review?.notes ?? []) : []
  const onFlag = new Map<string, ReportNote[]>()
  for (const placed of notes)
    if (placed.flagId !== null) onFlag.set(placed.flagId, [...(onFlag.get(placed.flagId) ?? []), describeNote(placed, texts)])
  const present = (reviewed: ReviewedFlag): ReportFlag => ({
    flag: reviewed.flag,
    unsure: reviewed.unsure,
    base: reviewed.flag.base && passageOf(base.text, reviewed.flag.base),
    account: reviewed.flag.account && passageOf(account.text, reviewed.flag.account),
    decision: review && describeDecision(reviewed),
    notes: onFlag.get(reviewed.flag.id) ?? []
  })
  return {
    accountId,
    text: describeText(account, called, comparison.accountClaims),
    comparison,
    counts: countKinds(all),
    unsureCount: all.filter(({ unsure, corrected }) => unsure && corrected === null).length,
    agreed: countAgreed(all, comparison),
    progress: review?.progress ?? null,
    flags: listed.filter(({ unsure }) => !unsure).map(present),
    unsure: listed.filter(({ unsure }) => unsure).map(present),
    leftOut: all.length - listed.length,
    notes: notes.filter(({ flagId }) => flagId === null).map((placed) => describeNote(placed, texts)),
    corrections: review ? describeCorrections(review) : [],
    unplaced: describeLost(review, choice),
    approximate: comparison.approximate,
    sideBySide: choice.texts ? layTexts(base.text, account.text, comparison) : null
  }
}

function describeLost(review: AccountReview | null, choice: ReportChoice): ReportAccount['unplaced'] {
  return (review?.unplaced ?? []).filter(({ what }) => choice.notes || what !== 'note').map(describeUnplaced)
}

/** A comparison that nobody has reviewed: all open. */
function asReviewed(comparison: Comparison): ReviewedFlag[] {
  const open = (flag: Flag, unsure: boolean): ReviewedFlag => ({
    flag,
    unsure,
    decision: null,
    state: 'open',
    standing: 'here',
    corrected: null,
    fresh: false
  })
  return [...comparison.flags.map((flag) => open(flag, false)), ...comparison.unsure.map((flag) => open(flag, true))]
}

/** Flags that are no difference are listed with the dismissed ones; pairs to check by hand are chosen as such, whatever their kind. */
function isChosen({ flag, unsure, state, corrected }: ReviewedFlag, choice: ReportChoice): boolean {
  const listedAs = corrected === null ? state : 'dismissed'
  const kind = unsure ? choice.unsure : choice.kinds.includes(flag.kind)
  return kind && choice.states.includes(listedAs) && choice.severities.includes(flag.severity)
}

function countKinds(flags: readonly ReviewedFlag[]): Counts {
  const count = (kind: Flag['kind']): number =>
    flags.filter(({ flag, unsure, corrected }) => flag.kind === kind && !unsure && corrected === null).length
  return { contradicted: count('contradicted'), dropped: count('dropped'), added: count('added') }
}

function countAgreed(flags: readonly ReviewedFlag[], { alignments }: Comparison): number {
  const clashing = new Set(
    flags.flatMap(({ flag, unsure, corrected }) =>
      flag.kind === 'contradicted' && !unsure && corrected === null ? (flag.base?.claims ?? []) : []
    )
  )
  return alignments.filter(({ base }) => !base.some((id) => clashing.has(id))).length
}

function sumProgress(accounts: readonly ReportAccount[]): ReviewProgress {
  const sum = (part: keyof ReviewProgress): number => accounts.reduce((total, { progress }) => total + (progress?.[part] ?? 0), 0)
  return { decided: sum('decided'), confirmed: sum('confirmed'), dismissed: sum('dismissed'), open: sum('open'), total: sum('total') }
}

function describeText(article: NamedArticle, called: string, claims: readonly Claim[]): ReportText {
  const { name, headline, outlet, published, version, words, sha256, text } = article
  return { name, called, headline, outlet, published, version: version ?? null, words, claims: claims.length, sha256, text }
}
