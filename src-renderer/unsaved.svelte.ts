import { SvelteSet } from 'svelte/reactivity'

/** Stores what is still only in the window; true when the main process has answered that it is stored. */
export type Flush = () => Promise<boolean>

/** What an editor has typed and nobody has answered for yet. Closing the window, leaving a view and Undo wait for it. */
export class Unsaved {
  readonly #flushes = new SvelteSet<Flush>()

  get waiting(): boolean {
    return this.#flushes.size > 0
  }

  add(flush: Flush): void {
    this.#flushes.add(flush)
  }

  remove(flush: Flush): void {
    this.#flushes.delete(flush)
  }

  /** Stores everything at once; false when something could not be stored: it stays here, with its text. */
  async settle(): Promise<boolean> {
    const stored = await Promise.all([...this.#flushes].map((flush) => flush()))
    return stored.every((one) => one)
  }
}
