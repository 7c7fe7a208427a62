import type { AccountChoice, Outcome, ReportChoices, ReportPreview, SavedReport } from '../../src-main/contract'
import { request } from '../main-process'
import type { Shell } from '../shell.svelte'
import type { Format, Options } from './formats'
import { countFlags, isReported } from './tally'

/** ms without a change before the preview is made anew: a row of clicks makes one. */
const restMs = 200

export interface Progress {
  readonly done: number
  readonly total: number
  readonly doing: string
}

/** What is to be exported, and how it would look. */
export class ExportState {
  readonly storyId: string
  readonly shell: Shell
  choices: ReportChoices | null = $state.raw(null)
  options: Options | null = $state.raw(null)
  /** The one account that a marked-up base leads to. */
  towards: string | null = $state.raw(null)
  preview: ReportPreview | null = $state.raw(null)
  /** What the preview is of: the options may be ahead of it. */
  shown: Format | null = $state.raw(null)
  /** Why there is no preview. */
  failure: string | null = $state.raw(null)
  busy: 'preview' | 'save' | 'print' | null = $state.raw(null)
  progress: Progress | null = $state.raw(null)
  saved: SavedReport | null = $state.raw(null)
  /** Why nothing was saved or printed. */
  problem: string | null = $state.raw(null)
  /** The preview is older than the options. */
  #behind = false
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly marked: boolean = $derived.by(() => this.options?.format === 'docx-marked')
  /** The options as they are sent. */
  readonly asked: Options | null = $derived.by(() => {
    const { options, towards } = this
    return options !== null && this.marked && towards !== null ? { ...options, accounts: [towards] } : options
  })
  readonly accounts: readonly AccountChoice[] = $derived.by(() => this.choices?.accounts ?? [])
  readonly reported: number = $derived.by(() => this.#count((flag, options) => isReported(flag, options)))
  readonly total: number = $derived.by(() => this.#count(() => true))
  readonly open: number = $derived.by(() => this.#count(({ state }) => state === 'open'))
  readonly notes: number = $derived.by(() =>
    this.accounts.filter(({ accountId }) => this.asked?.accounts.includes(accountId)).reduce((sum, { notes }) => sum + notes, 0)
  )
  readonly ready: boolean = $derived.by(() => (this.asked?.accounts.length ?? 0) > 0)

  constructor(shell: Shell, storyId: string) {
    this.shell = shell
    this.storyId = storyId
  }

  async start(): Promise<void> {
    const described = await request('report/describe', { storyId: this.storyId })
    if (!described.ok) {
      this.failure = described.sentence
      return
    }
    const compared = described.value.accounts.filter((account) => account.compared)
    this.choices = described.value
    this.towards = compared[0]?.accountId ?? null
    this.options = {
      format: 'pdf',
      accounts: compared.map(({ accountId }) => accountId),
      kinds: ['contradicted', 'added', 'dropped'],
      unsure: true,
      severities: ['high', 'medium', 'low'],
      states: ['open', 'confirmed', 'dismissed'],
      notes: true,
      matrix: false,
      texts: false,
      paper: this.shell.settings.paper
    }
    void this.look()
  }

  /** Another choice; the preview follows when the clicking rests. */
  change(part: Partial<Options>): void {
    if (this.options === null) return
    this.options = { ...this.options, ...part }
    if (part.paper) void this.shell.change({ paper: part.paper })
    this.refresh()
  }

  leadTo(accountId: string): void {
    this.towards = accountId
    this.refresh()
  }

  /** Makes the preview anew, also when something that stands in the report changed elsewhere. */
  refresh(): void {
    this.saved = null
    this.problem = null
    this.#rest()
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.look()
    }, restMs)
  }

  async look(): Promise<void> {
    // A file that is being written is not ended by a new preview, which follows it.
    if (this.busy === 'save' || this.busy === 'print') {
      this.#behind = true
      return
    }
    this.#behind = false
    if (!this.ready) {
      this.preview = null
      this.failure = null
      return
    }
    const format = this.options?.format ?? null
    const outcome = await this.#make('preview', (asked) => request('report/preview', asked))
    if (outcome === null) return
    if (outcome.ok) {
      this.preview = outcome.value
      this.shown = format
    }
    this.failure = outcome.ok || outcome.kind === 'cancelled' ? null : outcome.sentence
  }

  async save(): Promise<void> {
    const outcome = await this.#finish('save', (asked) => request('report/save', asked))
    if (outcome === null) return
    this.saved = outcome.value
    if (outcome.value) this.shell.say(`Saved ${outcome.value.name}`)
  }

  async print(): Promise<void> {
    await this.#finish('print', (asked) => request('report/print', asked))
  }

  async cancel(): Promise<void> {
    await request('report/cancel', null)
  }

  async showInFolder(): Promise<void> {
    const outcome = await request('report/show-in-folder', null)
    if (!outcome.ok) this.problem = outcome.sentence
  }

  /** What is being made ends when the view is left. */
  leave(): void {
    this.#rest()
    this.#turn += 1
    if (this.busy !== null) void this.cancel()
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** As `#make`, and what went wrong is shown; null then. */
  async #finish<Value>(
    busy: 'save' | 'print',
    ask: (asked: { storyId: string; options: Options }) => Promise<Outcome<Value>>
  ): Promise<{ value: Value } | null> {
    if (!this.ready || this.busy === 'save' || this.busy === 'print') return null
    // It takes the place of a preview that is being made or about to be.
    if (this.busy === 'preview' || this.#timer !== undefined) this.#behind = true
    this.#rest()
    this.saved = null
    this.problem = null
    const outcome = await this.#make(busy, ask)
    if (outcome === null) return null
    if (this.#behind) void this.look()
    if (outcome.ok) return outcome
    this.problem = outcome.sentence
    return null
  }

  /** null when something newer was asked meanwhile: its answer counts. */
  async #make<Value>(
    busy: 'preview' | 'save' | 'print',
    ask: (asked: { storyId: string; options: Options }) => Promise<Outcome<Value>>
  ): Promise<Outcome<Value> | null> {
    const { asked: options, storyId } = this
    if (options === null) return null
    this.#turn += 1
    const turn = this.#turn
    this.busy = busy
    this.progress = null
    const outcome = await ask({ storyId, options })
    if (turn !== this.#turn) return null
    this.busy = null
    this.progress = null
    return outcome
  }

  #count(wanted: (flag: AccountChoice['flags'][number], options: Options) => boolean): number {
    const { asked: options } = this
    return options === null ? 0 : countFlags(this.accounts, options.accounts, (flag) => wanted(flag, options))
  }
}
