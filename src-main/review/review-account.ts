/** The review of one account as it stands in the texts shown: stored as it was given, its places are worked out anew each time. */
import type { Comparison, Flag } from '../engine'
import { carryThrough, type CarryWords } from './carry-words'
import { editorFlag, editorFlagId, type MarkedWords } from './editor-flags'
import { flagFinder, type FindFlag } from './find-flag'
import type {
  AccountReview,
  Correction,
  Note,
  PlacedCorrection,
  PlacedNote,
  ReviewedFlag,
  ReviewProgress,
  Side,
  StoredReview,
  Unplaced,
  VersionedText
} from './model'
import { earlierTexts, freshFlags } from './fresh'
import { settleDecisions, type SettledDecisions } from './settle-decisions'
import { turnRound } from './turn-round'

/** `base` and `account`: every stored version of the article in order; `comparison` is one of the last versions. */
export interface ReviewInput {
  readonly comparison: Comparison
  readonly stored: StoredReview
  readonly base: readonly VersionedText[]
  readonly account: readonly VersionedText[]
  /** The comparison of the texts that were last decided on before these; it tells for sure which flags are new. */
  readonly before?: Comparison | null
  /** Kept from an earlier call on the same versions: what was found once need not be searched again. */
  readonly carry?: ReviewCarry
}

/** Finds the words of either side in the texts shown. */
export type ReviewCarry = Readonly<Record<Side, CarryWords>>

export function carryReview(base: readonly VersionedText[], account: readonly VersionedText[]): ReviewCarry {
  return { base: carryThrough(base), account: carryThrough(account) }
}

export function reviewAccount({
  comparison,
  stored: given,
  base,
  account,
  before = null,
  carry = carryReview(base, account)
}: ReviewInput): AccountReview {
  const stored = turnRound(given, base, account)
  const texts = { base: base.at(-1)?.text ?? '', account: account.at(-1)?.text ?? '' }
  const marked = stored.corrections.flatMap((correction) => markedWords(correction, carry) ?? [])
  const flags = [...comparisonFlags(comparison), ...marked.map((words) => editorFlag(words, comparison, texts))]
  const findFlag = flagFinder(flags, texts, carry)

  const earlier = earlierTexts(stored.decisions, base, account)
  const decisions = settleDecisions(stored.decisions, findFlag, earlier?.lastDecidedAt ?? null)
  const notes = stored.notes.map((note) => placeNote(note, findFlag, carry))
  const corrections = stored.corrections.map((correction) => placeCorrection(correction, findFlag, carry))
  const placed = corrections.filter((correction) => 'standing' in correction)
  const unsure = new Set(comparison.unsure.map(({ id }) => id))
  const fresh = earlier ? freshFlags(comparisonFlags(comparison), earlier, before, texts, carry) : new Set<string>()
  const reviewed = flags.map((flag) => reviewFlag(flag, unsure.has(flag.id), fresh.has(flag.id), decisions, placed))
  return {
    flags: reviewed,
    notes: notes.filter((note) => 'standing' in note),
    corrections: placed,
    unplaced: [
      ...decisions.unplaced.map((decision): Unplaced => ({ what: 'decision', decision })),
      ...notes.filter((note) => 'what' in note),
      ...corrections.filter((correction) => 'what' in correction)
    ],
    settled: decisions.settled,
    progress: progressOf(reviewed),
    sinceLastVersion: earlier && sinceLastVersion(reviewed)
  }
}

function comparisonFlags({ flags, unsure }: Comparison): Flag[] {
  return [...flags, ...unsure]
}

function markedWords(correction: Correction, carry: ReviewCarry): MarkedWords | null {
  if (correction.kind !== 'difference') return null
  const base = correction.base && carry.base(correction.base)
  const account = correction.account && carry.account(correction.account)
  const gone = (correction.base && !base) || (correction.account && !account)
  return gone || (!base && !account) ? null : { correction, base, account }
}

function placeNote(note: Note, findFlag: FindFlag, carry: ReviewCarry): PlacedNote | Unplaced {
  const flag = note.flag && findFlag(note.flag).found[0]
  const base = note.base && carry.base(note.base)
  const account = note.account && carry.account(note.account)
  if (!flag && !base && !account) return { what: 'note', note }
  const sides = [base, account].filter((side) => side !== null)
  const lost = (note.base && !base) || (note.account && !account)
  const standing =
    flag?.standing ?? (lost || sides.some(({ same }) => !same) ? 'changed' : sides.every(({ here }) => here) ? 'here' : 'carried')
  return { note, standing, flagId: flag?.flagId ?? null, base: spanOf(base), account: spanOf(account) }
}

function placeCorrection(
  correction: Correction,
  findFlag: FindFlag,
  carry: Readonly<Record<Side, CarryWords>>
): PlacedCorrection | Unplaced {
  if (correction.kind === 'not-a-difference') {
    const { found, wordsStand } = findFlag(correction.flag)
    const [flag] = found
    if (!flag && !wordsStand) return { what: 'correction', correction }
    return { correction, standing: flag?.standing ?? 'carried', flagId: flag?.flagId ?? null, base: null, account: null }
  }
  const base = correction.base && carry.base(correction.base)
  const account = correction.account && carry.account(correction.account)
  if ((correction.base && !base) || (correction.account && !account)) return { what: 'correction', correction }
  const sides = [base, account].filter((side) => side !== null)
  const standing = sides.some(({ same }) => !same) ? 'changed' : sides.every(({ here }) => here) ? 'here' : 'carried'
  const flagId = correction.kind === 'difference' ? editorFlagId(correction.correctionId) : null
  return { correction, standing, flagId, base: spanOf(base), account: spanOf(account) }
}

function spanOf(span: { readonly start: number; readonly end: number } | null): PlacedNote['base'] {
  return span && { start: span.start, end: span.end }
}

function reviewFlag(
  flag: Flag,
  unsure: boolean,
  raised: boolean,
  decisions: SettledDecisions,
  corrections: readonly PlacedCorrection[]
): ReviewedFlag {
  const decided = decisions.onFlags.get(flag.id)
  const own = corrections.filter(({ flagId, standing }) => flagId === flag.id && standing !== 'changed')
  const marked = own.some(({ correction }) => correction.kind === 'difference')
  const counts = decided !== undefined && decided.standing !== 'changed'
  return {
    flag,
    unsure,
    decision: decided?.decision ?? null,
    state: counts ? decided.decision.verdict : marked ? 'confirmed' : 'open',
    standing: decided?.standing ?? 'here',
    corrected: own.find(({ correction }) => correction.kind === 'not-a-difference')?.correction.correctionId ?? null,
    fresh: raised && decided === undefined
  }
}

function progressOf(flags: readonly ReviewedFlag[]): ReviewProgress {
  const counted = flags.filter(({ corrected }) => corrected === null)
  const count = (state: ReviewedFlag['state']): number => counted.filter((flag) => flag.state === state).length
  const confirmed = count('confirmed')
  const dismissed = count('dismissed')
  return { decided: confirmed + dismissed, confirmed, dismissed, open: count('open'), total: counted.length }
}

function sinceLastVersion(flags: readonly ReviewedFlag[]): NonNullable<AccountReview['sinceLastVersion']> {
  const counted = flags.filter(({ corrected }) => corrected === null)
  const count = (wanted: (flag: ReviewedFlag) => boolean): number => counted.filter(wanted).length
  return {
    fresh: count(({ fresh }) => fresh),
    changed: count(({ standing }) => standing === 'changed'),
    carried: count(({ standing }) => standing === 'carried')
  }
}
