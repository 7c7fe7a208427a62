import type { Outcome } from '../src-main/contract'

/** Something the editor did that can be taken back, and done again. */
export interface Deed {
  /** Past tense for the status line: "Deleted “River Wend breaks its banks”". */
  readonly sentence: string
  /** The story it was done to; its deeds are forgotten when it is erased. */
  readonly storyId?: string
  readonly undo: () => Promise<Outcome<unknown>>
  readonly redo: () => Promise<Outcome<unknown>>
}

/** The deeds of this window, newest last. A deed that cannot be undone stays where it is, so the editor can try again. */
export class UndoStack {
  #done: Deed[] = $state.raw([])
  #undone: Deed[] = $state.raw([])

  readonly last: Deed | null = $derived(this.#done.at(-1) ?? null)
  readonly next: Deed | null = $derived(this.#undone.at(-1) ?? null)

  push(deed: Deed): void {
    this.#done = [...this.#done, deed]
    this.#undone = []
  }

  /** Takes the newest deed back; null when there is none. */
  async undo(): Promise<{ deed: Deed; outcome: Outcome<unknown> } | null> {
    const deed = this.last
    if (!deed) return null
    const outcome = await deed.undo()
    if (outcome.ok) {
      this.#done = this.#done.filter((other) => other !== deed)
      this.#undone = [...this.#undone, deed]
    }
    return { deed, outcome }
  }

  /** Does the newest undone deed again; null when there is none. */
  async redo(): Promise<{ deed: Deed; outcome: Outcome<unknown> } | null> {
    const deed = this.next
    if (!deed) return null
    const outcome = await deed.redo()
    if (outcome.ok) {
      this.#undone = this.#undone.filter((other) => other !== deed)
      this.#done = [...this.#done, deed]
    }
    return { deed, outcome }
  }

  /** Leaves out the deeds of a story that was erased for good. */
  forget(storyId: string): void {
    this.#done = this.#done.filter((deed) => deed.storyId !== storyId)
    this.#undone = this.#undone.filter((deed) => deed.storyId !== storyId)
  }
}
