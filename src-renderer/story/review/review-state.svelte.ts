import { SvelteMap } from 'svelte/reactivity'
import type {
  AccountReview,
  CorrectionWish,
  DismissalReason,
  Input,
  Outcome,
  PlacedCorrection,
  PlacedNote,
  ReviewedFlag,
  ReviewProgress,
  Verdict
} from '../../../src-main/contract'
import type { Comparison, Flag } from '../../../src-main/engine'
import type { Shell } from '../../shell.svelte'
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

  constructor(shell: Shell, ids: OfAccount) {
    this.#shell = shell
    this.#ids = ids
  }

  take(review: AccountReview | null, comparison: Comparison): void {
    this.current = review ?? untouched(comparison)
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

  notesOn(flagId: string): readonly PlacedNote[] {
    return this.current.notes.filter((placed) => placed.flagId === flagId)
  }

  /** Notes that no flag shown now carries: on a pair or on words. */
  get looseNotes(): readonly PlacedNote[] {
    return this.current.notes.filter((placed) => placed.flagId === null)
  }

  correctionsOn(flagId: string): readonly PlacedCorrection[] {
    return this.current.corrections.filter((placed) => placed.flagId === flagId)
  }

  /** Shows the verdicts at once and stores them; false when they could not be stored. */
  async decide(verdicts: Verdicts): Promise<boolean> {
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
  writeNote(note: Omit<Input<'review/write-note'>, 'storyId' | 'accountId'>): Promise<Outcome<{ readonly noteId: string }>> {
    return this.#next(async () => {
      const outcome = await this.#shell.ask('review/write-note', { ...this.#ids, ...note })
      if (outcome.ok) this.current = outcome.value.review
      return outcome
    })
  }

  removeNote(noteId: string): Promise<Outcome<unknown>> {
    return this.#next(async () => {
      const outcome = await this.#shell.ask('review/remove-note', { ...this.#ids, noteId })
      if (outcome.ok) this.current = outcome.value
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
      if (outcome.ok) this.current = outcome.value
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
