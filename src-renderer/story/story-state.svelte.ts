import { createContext } from 'svelte'
import { MediaQuery, SvelteMap } from 'svelte/reactivity'
import type {
  AccountReview,
  AccountSummary,
  AccountView,
  ComparisonState,
  Events,
  Failure,
  MatrixFlag,
  StoryView,
  UndoneStep
} from '../../src-main/contract'
import type { Span } from '../../src-main/engine'
import { request } from '../main-process'
import type { Shell } from '../shell.svelte'
import type { Finder } from './find-state.svelte'
import { holdFocus } from './hold-focus'
import { ReadingState } from './reading-state.svelte'
import { changedPlace } from './review/changed-place'
import { ReviewState } from './review/review-state.svelte'
import type { FlagState } from './review/review-words'
import { everyFlag, type FlagFilter } from './visible-flags'

/** One story being read: which account is open, how far each comparison is. */
export class StoryState {
  readonly storyId: string
  readonly shell: Shell
  story: StoryView | null = $state.raw(null)
  view: AccountView | null = $state.raw(null)
  reading: ReadingState | null = $state.raw(null)
  failure: Failure | null = $state.raw(null)
  /** What is searched for, in every account and layout. */
  query = $state('')
  /** What Ctrl+F searches in a view of its own; null: the texts of the open account. */
  finder: Finder | null = $state.raw(null)
  /** Which flags are visible, in every account. */
  filter: FlagFilter = $state.raw(everyFlag)
  /** The flag list below 1100 px; above, whether the side panel is shown. */
  drawer = $state(false)
  panel = $state(true)
  /** The reasons to dismiss are shown and the next key chooses one; `other` asks for words. */
  dismissing: 'reasons' | 'other' | null = $state.raw(null)
  /** Below the texts there is room for a note only when it is asked for. */
  noting = $state(false)
  accountId: string | null = $state.raw(null)
  /** How a view with an order of its own goes to the next open flag after a decision; null: along the account. */
  goOn: (() => MatrixFlag | null) | null = null
  /** The newest word on each comparison, by account id. */
  readonly states = new SvelteMap<string, ComparisonState>()
  /** By account id; kept while another account is open, for notes that are not stored yet. */
  readonly #reviews = new SvelteMap<string, ReviewState>()
  readonly #narrow = new MediaQuery('max-width: 1099px')
  readonly #slim = new MediaQuery('max-width: 759px')

  readonly account: AccountSummary | null = $derived.by(() => this.story?.accounts.find((one) => one.accountId === this.accountId) ?? null)
  readonly state: ComparisonState | null = $derived.by(() => (this.accountId === null ? null : (this.states.get(this.accountId) ?? null)))
  /** No room for the panel beside the texts. */
  readonly narrow: boolean = $derived.by(() => this.#narrow.current)
  /** One column, by choice or for want of room. */
  readonly inline: boolean = $derived.by(() => this.shell.settings.layout === 'inline' || this.forcedInline)
  /** All accounts at once, by choice; it scrolls sideways where there is no room. */
  readonly matrix: boolean = $derived.by(() => this.shell.settings.layout === 'matrix')
  readonly forcedInline: boolean = $derived.by(() => this.#slim.current || this.shell.settings.zoom >= 2)

  constructor(shell: Shell, storyId: string, accountId: string | null) {
    this.shell = shell
    this.storyId = storyId
    this.accountId = accountId
  }

  /** Reads the story and the open account; also after something changed. */
  async read(): Promise<void> {
    const outcome = await request('story/open', { storyId: this.storyId })
    if (outcome.ok) await this.take(outcome.value)
    else this.failure = outcome
  }

  /** A story as the main process answers it. */
  async take(story: StoryView): Promise<void> {
    this.failure = null
    this.story = story
    for (const { accountId, comparison } of story.accounts) this.states.set(accountId, comparison)
    const open = story.accounts.find((one) => one.accountId === this.accountId) ?? story.accounts[0]
    this.accountId = open?.accountId ?? null
    await this.#readAccount()
  }

  async choose(accountId: string): Promise<void> {
    if (accountId === this.accountId) return
    this.accountId = accountId
    await this.#readAccount()
  }

  /** The next (1) or previous (-1) account, round the ends. */
  step(direction: 1 | -1): void {
    const ids = this.story?.accounts.map((one) => one.accountId) ?? []
    const at = ids.indexOf(this.accountId ?? '')
    const next = ids[(at + direction + ids.length) % ids.length]
    if (next !== undefined) void this.choose(next)
  }

  /** The list: a drawer over the texts below 1100 px, the side panel above. */
  toggleList(): void {
    if (this.narrow) this.drawer = !this.drawer
    else this.panel = !this.panel
  }

  hear({ storyId, accountId, state }: Events['comparison/state']): void {
    if (storyId !== this.storyId) return
    this.states.set(accountId, state)
    if (accountId === this.accountId && state.state === 'done') void this.#readAccount()
  }

  /** A review changed otherwise than by an answer to this window. */
  hearReview({ storyId, accountId }: Events['review/changed']): void {
    if (storyId === this.storyId && accountId === this.accountId) void this.#readAccount()
  }

  /** Opens the account a step of Undo was about and selects what it changed. */
  async goTo(step: UndoneStep): Promise<void> {
    const accountId = step.accountId ?? this.accountId
    if (accountId !== null && accountId !== this.accountId) await this.choose(accountId)
    else await this.#readAccount()
    const review = this.reading?.review
    if (review?.before && step.accountId !== null) this.#select(review.before, review.current)
  }

  #select(before: AccountReview, after: AccountReview): void {
    const place = changedPlace(before, after)
    const { reading } = this
    if (!place || !reading) return
    if (place.type === 'flag') reading.selectFlag(place.flagId)
    else if (place.type === 'note') reading.openNote(place.noteId)
    else {
      const side = place.placed.base ? 'base' : 'account'
      const span = place.placed[side]
      const row = span ? reading.rowAt(side, span) : null
      if (row) reading.selectRow(row)
      if (row) reading.show(row.key)
    }
  }

  /** How a flag is decided, as far as its account's review was read here; null otherwise. */
  stateOf(accountId: string, flagId: string): FlagState | null {
    const review = this.#reviews.get(accountId)
    return review?.reviewed(flagId) ? review.stateOf(flagId) : null
  }

  /** Opens an account and selects a flag in it, else the pair of some words of the base, else nothing. */
  async point(accountId: string, flagId: string | null, words: Span | null): Promise<void> {
    await this.choose(accountId)
    const { reading } = this
    if (!reading || this.view?.accountId !== accountId || this.accountId !== accountId) return
    const row = words && reading.rowAt('base', words)
    if (flagId !== null && reading.homeOf(flagId)) reading.selectFlag(flagId)
    else if (row) {
      reading.selectRow(row)
      reading.show(row.key)
    } else reading.selectNothing()
  }

  /** Compares the open account, again if need be. */
  async compare(): Promise<void> {
    await this.#order('account/compare')
  }

  async cancel(): Promise<void> {
    await this.#order('account/cancel')
  }

  async #order(name: 'account/compare' | 'account/cancel'): Promise<void> {
    const { accountId, storyId } = this
    if (accountId === null) return
    const outcome = await this.shell.ask(name, { storyId, accountId })
    if (outcome.ok) this.hear({ storyId, accountId, state: outcome.value })
    else this.shell.complain(outcome)
  }

  async #readAccount(): Promise<void> {
    const { accountId, storyId } = this
    if (accountId === null) {
      this.view = null
      this.reading = null
      return
    }
    const outcome = await request('account/open', { storyId, accountId })
    if (accountId !== this.accountId) return
    if (!outcome.ok) {
      this.shell.complain(outcome)
      return
    }
    await this.#show(outcome.value)
  }

  /** Keeps selection and place when the same comparison comes again, e.g. after a story was renamed. */
  async #show(view: AccountView): Promise<void> {
    const before = this.view
    this.states.set(view.accountId, view.state)
    const review = this.#reviewOf(view)
    if (view.comparison) review.take(view.review, view.comparison)
    if (this.reading && before && sameReading(before, view)) {
      this.view = view
      return
    }
    // Receiving, laying out and drawing a long account are three tasks, so that none of them holds up a key press.
    await breathe()
    const reading = view.comparison ? new ReadingState(view, view.comparison, review, this, () => this.shell.settings.foldAgreed) : null
    await breathe()
    if (view.accountId !== this.accountId) return
    // Asked only now: the editor may have gone on, or another answer may have come, in between.
    const same = this.view?.accountId === view.accountId ? this.reading : null
    const flag = same?.flag ?? null
    const place = same?.wordsOfRow() ?? null
    const giveBack = holdFocus()
    if (reading) this.#keepPairing(reading, view)
    this.view = view
    this.reading = reading
    void giveBack()
    const row = place && reading ? reading.rowAt(place.side, place.span) : null
    if (flag !== null && reading?.homeOf(flag)) reading.selectFlag(flag)
    else if (row) {
      reading?.selectRow(row)
      reading?.show(row.key)
    } else if (view.review?.sinceLastVersion) reading?.openNews()
  }

  /** A pairing that is being made stands on while the texts stay: claims are cut out of them alone. */
  #keepPairing(next: ReadingState, view: AccountView): void {
    const shown = this.view
    if (shown?.base.sha256 === view.base.sha256 && shown.account.sha256 === view.account.sha256)
      next.pairing = this.reading?.pairing ?? null
  }

  #reviewOf({ accountId }: AccountView): ReviewState {
    const review = this.#reviews.get(accountId) ?? new ReviewState(this.shell, { storyId: this.storyId, accountId })
    this.#reviews.set(accountId, review)
    return review
  }
}

/** Lets the window do what is waiting. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** What a reading is made of; outlet and date stand in the masthead alone and may change under it. */
function sameReading(one: AccountView, other: AccountView): boolean {
  const parts = ({ accountId, base, account, comparison }: AccountView): string =>
    [
      accountId,
      base.sha256,
      account.sha256,
      base.headline,
      account.headline,
      comparison?.engineVersion,
      comparison?.flags.map((flag) => flag.id)
    ].join('\n')
  return one.comparison !== null && other.comparison !== null && parts(one) === parts(other)
}

export const [useStory, giveStory] = createContext<StoryState>()
