import type { ComparisonState, Events, LibraryStatus, StorySummary } from '../../src-main/contract'
import { onEvent, request } from '../main-process'
import type { Shell } from '../shell.svelte'

export type Shelf = 'in-progress' | 'trash'

/** How long the main process may be busy before the list is read again after a change, in ms: bursts are read once. */
const settle = 60

/** The stories on one shelf, what is selected and sought. */
export class LibraryState {
  shelf: Shelf = $state('in-progress')
  query = $state('')
  stories: readonly StorySummary[] = $state.raw([])
  inProgress = $state(0)
  trashed = $state(0)
  status: LibraryStatus | null = $state.raw(null)
  /** false until the first answer, so that "empty" is never shown too early. */
  read = $state(false)
  renamingId: string | null = $state(null)
  #selectedId: string | null = $state(null)
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #shell: Shell

  readonly selected: StorySummary | null = $derived(
    this.stories.find((story) => story.storyId === this.#selectedId) ?? this.stories[0] ?? null
  )

  constructor(shell: Shell) {
    this.#shell = shell
  }

  /** Listens to what changes the list; returns the function that stops. */
  listen(): () => void {
    const stops = [onEvent('library/changed', () => this.#loadSoon()), onEvent('comparison/state', (event) => this.#follow(event))]
    return () => {
      clearTimeout(this.#timer)
      stops.forEach((stop) => stop())
    }
  }

  /** Reads both shelves; an answer that was overtaken by a later question is dropped. */
  async load(): Promise<void> {
    const turn = ++this.#turn
    const [list, whole, trash, status] = await Promise.all([
      request('library/list', { query: this.query.trim(), trash: this.shelf === 'trash' }),
      request('library/list', { query: '', trash: false }),
      request('library/list', { query: '', trash: true }),
      request('library/status', null)
    ])
    if (turn !== this.#turn) return
    if (list.ok) this.stories = list.value
    else this.#shell.complain(list)
    if (whole.ok) this.inProgress = whole.value.length
    if (trash.ok) this.trashed = trash.value.length
    if (status.ok) this.status = status.value
    this.read = true
  }

  select(storyId: string | null): void {
    this.#selectedId = storyId
  }

  /** Selects the story `by` rows away and returns its id; stops at both ends. */
  step(by: number): string | null {
    const at = this.stories.findIndex((story) => story.storyId === this.selected?.storyId)
    const next = this.stories[Math.max(0, Math.min(this.stories.length - 1, at + by))]
    if (next) this.select(next.storyId)
    return next?.storyId ?? null
  }

  async choose(shelf: Shelf): Promise<void> {
    this.shelf = shelf
    this.query = ''
    this.select(null)
    await this.load()
  }

  async seek(query: string): Promise<void> {
    this.query = query
    await this.load()
    this.#shell.say(this.stories.length === 1 ? '1 story' : `${this.stories.length} stories`)
  }

  /** After a deletion the next row is selected, at the end the one before. */
  selectNeighbourOf(storyId: string): void {
    const at = this.stories.findIndex((story) => story.storyId === storyId)
    this.select((this.stories[at + 1] ?? this.stories[at - 1])?.storyId ?? null)
  }

  async cancel(storyId: string, accountId: string): Promise<void> {
    const outcome = await this.#shell.ask('account/cancel', { storyId, accountId })
    if (outcome.ok) this.#follow({ storyId, accountId, state: outcome.value })
    else this.#shell.complain(outcome)
  }

  async compare(storyId: string, accountId: string): Promise<void> {
    const outcome = await this.#shell.ask('account/compare', { storyId, accountId })
    if (outcome.ok) this.#follow({ storyId, accountId, state: outcome.value })
    else this.#shell.complain(outcome)
  }

  #loadSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.load(), settle)
  }

  #follow({ storyId, accountId, state }: Events['comparison/state']): void {
    this.stories = this.stories.map((story) => (story.storyId === storyId ? withState(story, accountId, state) : story))
    if (state.state === 'done') this.#loadSoon()
  }
}

function withState(story: StorySummary, accountId: string, comparison: ComparisonState): StorySummary {
  return {
    ...story,
    accounts: story.accounts.map((account) => (account.accountId === accountId ? { ...account, comparison } : account))
  }
}
