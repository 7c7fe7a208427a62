/**
 * Which library is open, if any. An unusable one leaves the app running without a library until the editor starts a new one;
 * nothing is ever started over silently.
 */
import { actions, closeDesk, giveSamples, openDesk, usualSettings, type Desk, type Tell } from '../actions'
import type { Failure, LibraryStatus, Outcome, Settings } from '../contract'
import { openLibrary, startNewBeside, type Library, type StorageOutcome } from '../storage'

export interface ShelfOptions {
  readonly folder: string
  readonly workerFile: URL
  readonly workers: number
  readonly tell: Tell
}

type Unusable = Extract<LibraryStatus, { readonly state: 'unusable' }>

export class Shelf {
  readonly #options: ShelfOptions
  #desk: Desk | null = null
  #unusable: Unusable | null = null

  constructor(options: ShelfOptions) {
    this.#options = options
    this.#take(openLibrary(options.folder))
  }

  /** null while the library cannot be used; then `whyNot` says why. */
  get desk(): Desk | null {
    return this.#desk
  }

  whyNot(): Failure {
    const { kind, sentence } = this.#whatIsWrong()
    return { ok: false, kind, sentence }
  }

  status(): Outcome<LibraryStatus> {
    return this.#desk === null ? { ok: true, value: this.#whatIsWrong() } : actions['library/status'](this.#desk, null)
  }

  /** The usual ones while no library is open: the window needs a theme even then. */
  settings(): Settings {
    const read = this.#desk === null ? null : actions['settings/read'](this.#desk, null)
    return read?.ok === true ? read.value : usualSettings
  }

  /** Starts a new library beside an unusable one; does nothing when one is open. */
  startNew(): void {
    if (this.#desk === null) this.#take(startNewBeside(this.#options.folder))
  }

  /** Ends comparisons and lets go of the file. */
  async close(): Promise<void> {
    const desk = this.#desk
    this.#desk = null
    if (desk !== null) await closeDesk(desk)
  }

  #whatIsWrong(): Unusable {
    if (this.#unusable === null) throw new Error('the library is not unusable')
    return this.#unusable
  }

  #take(opened: StorageOutcome<Library>): void {
    if (!opened.ok) {
      this.#unusable = unusable(opened.kind, opened.sentence, this.#options.folder)
      return
    }
    this.#unusable = null
    this.#desk = openDesk({ ...this.#options, library: opened.value })
    giveSamples(this.#desk)
  }
}

function unusable(kind: Failure['kind'], sentence: string, file: string): Unusable {
  const known = ['damaged', 'foreign', 'newer', 'busy', 'disk-full', 'unreadable'] as const
  return { state: 'unusable', kind: known.find((one) => one === kind) ?? 'unreadable', sentence, file }
}
