import { SvelteMap } from 'svelte/reactivity'
import type {
  AccountReview,
  CorrectionWish,
  Decision,
  DismissalReason,
  Input,
  Outcome,
  PlacedCorrection,
  PlacedNote,
  ReviewedFlag,
  ReviewProgress,
  Verdict
} from '../../../src-main/contract'
import type { Comparison, Flag, Span } from '../../../src-main/engine'
import type { Shell } from '../../shell.svelte'
import type { Noted } from '../mark-claim'
import type { ClaimRow, Side } from '../rows'
import type { ListedFlag } from '../visible-flags'
import { changedPlace } from './changed-place'
import { NoteDrafts } from './note-drafts'
import { spanOf } from './pairing'
import type { FlagState } from './review-words'

/** What an editor says of some flags; `verdict` null opens them again. */
export interface Verdicts {
  readonly flagIds: readonly string[]
  readonly verdict: Verdict | null
  readonly dismissal: DismissalReason | null
  readonly dismissalText: string
}

interface OfAccount {
  readonly storyId: string
  readonly accountId: string
}

/** The review of one account as it stands, and what is on its way to be stored. */
export class ReviewState {
  /** As it was before somebody else's change: a step of Undo, or a comparison made again. */
  before: AccountReview | null = null
  /** As the main process answered it last. */
  current: AccountReview = $state.raw(untouched(null))
  readonly #ids: OfAccount
  readonly #shell: Shell
  /** Verdicts that are shown already while they are stored, by flag. */
  readonly #pending = new SvelteMap<string, Verdicts>()
  /** Requests go one after the other, so that the last answer is the newest. */
  #queue: Promise<unknown> = Promise.resolve()

  readonly #byFlag: ReadonlyMap<string, ReviewedFlag> = $derived(new Map(this.current.flags.map((one) => [one.flag.id, one])))
  readonly progress: ReviewProgress = $derived.by(() => this.#count())

  readonly drafts: NoteDrafts

  constructor(shell: Shell, ids: OfAccount) {
    this.#shell = shell
    this.#ids = ids
    this.drafts = new NoteDrafts({
      unsaved: shell.unsaved,
      write: (target, noteId, words, typing) => this.#writeNote({ target, noteId, ...words, typing }),
      remove: (noteId) => this.#removeNote(noteId)
    })
  }

  /** As the main process answered it; null before anything was reviewed. */
  take(review: AccountReview | null, comparison: Comparison): void {
    const next = review ?? untouched(comparison)
    if (changedPlace(this.current, next)) this.before = this.current
    this.#take(next)
  }

  #answered(review: AccountReview): void {
    this.before = null
    this.#take(review)
  }

  #take(review: AccountReview): void {
    this.current = review
    this.drafts.adopt(review)
  }

  /** Differences that the editor marked: no rule of the engine raised them. */
  get marked(): readonly Flag[] {
    return this.current.flags.filter(({ flag }) => flag.rule === 'editor').map(({ flag }) => flag)
  }

  /** Every flag as the list takes it, in text order; `placeOf` gives a flag's place from the top. */
  listed(placeOf: (flagId: string) => number): readonly ListedFlag[] {
    const listed = this.current.flags.map(({ flag, unsure, corrected }): ListedFlag => ({
      flag,
      unsure,
      state: this.stateOf(flag.id),
      corrected: corrected !== null
    }))
    // As the rows stand: the engine lists an added claim where the account has it, an editor's own flags come last.
    return listed.toSorted((one, other) => placeOf(one.flag.id) - placeOf(other.flag.id))
  }

  reviewed(flagId: string): ReviewedFlag | null {
    return this.#byFlag.get(flagId) ?? null
  }

  /** What is shown: a verdict on its way counts; what was marked as no difference stands with the dismissed ones. */
  stateOf(flagId: string): FlagState {
    const pending = this.#pending.get(flagId)
    if (pending) return pending.verdict ?? 'open'
    const known = this.#byFlag.get(flagId)
    return known?.corrected ? 'dismissed' : (known?.state ?? 'open')
  }

  /** Why a flag is dismissed; null when it is not. */
  dismissalOf(flagId: string): Pick<Decision, 'dismissal' | 'dismissalText'> | null {
    const pending = this.#pending.get(flagId)
    if (pending) return pending.verdict === 'dismissed' ? pending : null
    const decision = this.#byFlag.get(flagId)?.decision ?? null
    return decision?.verdict === 'dismissed' ? decision : null
  }

  /** Raised since the last decision, or decided on words that have changed. */
  isNews(flagId: string): boolean {
    const known = this.#byFlag.get(flagId)
    return known !== undefined && (known.fresh || known.standing === 'changed') && this.stateOf(flagId) === 'open'
  }

  notesOn(flagId: string): readonly PlacedNote[] {
    return this.current.notes.filter((placed) => placed.flagId === flagId)
  }

  /** Notes that no flag shown now carries: on a pair or on words. */
  get looseNotes(): readonly PlacedNote[] {
    return this.current.notes.filter((placed) => placed.flagId === null)
  }

  /** Notes on the pair that a row shows, or on the whole of its only side. */
  pairNotesIn(row: ClaimRow): readonly PlacedNote[] {
    const [base, account] = [spanOf(row, 'base'), spanOf(row, 'account')]
    return this.looseNotes.filter((placed) => sameSpan(placed.base, base) && sameSpan(placed.account, account))
  }

  /** Words inside `drawn` that a note is on. A note on a whole pair or flag stands in the gutter and in the list instead. */
  notedIn(side: Side, drawn: Span): readonly Noted[] {
    return this.looseNotes.flatMap(({ note, [side]: span }) =>
      note.on === 'words' && span && span.start < drawn.end && span.end > drawn.start ? [{ noteId: note.noteId, ...span }] : []
    )
  }

  /** What was corrected by hand in a row. */
  correctionsIn(row: ClaimRow): readonly PlacedCorrection[] {
    const flags = new Set([...row.flags, ...row.unsure].map(({ id }) => id))
    const touches = (span: Span | null, side: Side): boolean =>
      span !== null && row[side].some((drawn) => drawn.start < span.end && drawn.end > span.start)
    return this.current.corrections.filter(
      ({ flagId, base, account }) => (flagId !== null && flags.has(flagId)) || touches(base, 'base') || touches(account, 'account')
    )
  }

  /** Shows the verdicts at once and stores them; false when they could not be stored. `flagIds` may be empty: nothing is asked then. */
  async decide(verdicts: Verdicts): Promise<boolean> {
    if (verdicts.flagIds.length === 0) return true
    for (const id of verdicts.flagIds) this.#pending.set(id, verdicts)
    const outcome = await this.#ask('review/decide', { ...this.#ids, ...verdicts })
    for (const id of verdicts.flagIds) if (this.#pending.get(id) === verdicts) this.#pending.delete(id)
    return outcome.ok
  }

  async correct(correction: CorrectionWish): Promise<boolean> {
    return (await this.#ask('review/correct', { ...this.#ids, correction })).ok
  }

  async withdraw(correctionId: string): Promise<boolean> {
    return (await this.#ask('review/withdraw-correction', { ...this.#ids, correctionId })).ok
  }

  async putAway(id: string): Promise<boolean> {
    return (await this.#ask('review/put-away', { ...this.#ids, id })).ok
  }

  /** A failure is returned, not shown: the note says it where it stands. */
  #writeNote(note: Omit<Input<'review/write-note'>, 'storyId' | 'accountId'>): Promise<Outcome<{ readonly noteId: string }>> {
    return this.#next(async () => {
      const outcome = await this.#shell.ask('review/write-note', { ...this.#ids, ...note })
      if (outcome.ok) this.#answered(outcome.value.review)
      return outcome
    })
  }

  #removeNote(noteId: string): Promise<Outcome<unknown>> {
    return this.#next(async () => {
      const outcome = await this.#shell.ask('review/remove-note', { ...this.#ids, noteId })
      if (outcome.ok) this.#answered(outcome.value)
      return outcome
    })
  }

  /** Resolves when everything asked so far is answered. */
  async settled(): Promise<void> {
    await this.#queue
  }

  async #ask<Name extends 'review/decide' | 'review/correct' | 'review/withdraw-correction' | 'review/put-away'>(
    name: Name,
    input: Input<Name>
  ): Promise<Outcome<AccountReview>> {
    return this.#next(async () => {
      const outcome: Outcome<AccountReview> = await this.#shell.ask(name, input)
      if (outcome.ok) this.#answered(outcome.value)
      else this.#shell.complain(outcome)
      return outcome
    })
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work)
    this.#queue = done
    return done
  }

  /** "12 of 41 decided" with the verdicts on their way. */
  #count(): ReviewProgress {
    const states = this.current.flags.filter((one) => one.corrected === null).map((one) => this.stateOf(one.flag.id))
    const of = (state: FlagState): number => states.filter((one) => one === state).length
    const [confirmed, dismissed, open] = [of('confirmed'), of('dismissed'), of('open')]
    return { confirmed, dismissed, open, decided: confirmed + dismissed, total: states.length }
  }
}

/** A comparison nobody has reviewed: every flag is open. */
function untouched(comparison: Comparison | null): AccountReview {
  const open =
    (unsure: boolean) =>
    (flag: Flag): ReviewedFlag => ({
      flag,
      unsure,
      decision: null,
      state: 'open',
      standing: 'here',
      corrected: null,
      fresh: false
    })
  const flags = [...(comparison?.flags ?? []).map(open(false)), ...(comparison?.unsure ?? []).map(open(true))]
  const progress = { decided: 0, confirmed: 0, dismissed: 0, open: flags.length, total: flags.length }
  return { flags, notes: [], corrections: [], unplaced: [], settled: [], progress, sinceLastVersion: null }
}

function sameSpan(one: Span | null, other: Span | null): boolean {
  return one?.start === other?.start && one?.end === other?.end
}
