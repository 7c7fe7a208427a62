import { SvelteSet } from 'svelte/reactivity'

/** Several flags chosen in the list, as in a file manager: Ctrl adds one, Shift a stretch. Empty while only one is selected. */
export class Choice {
  readonly ids = new SvelteSet<string>()
  #anchor: string | null = null

  get several(): boolean {
    return this.ids.size > 1
  }

  clear(): void {
    this.ids.clear()
    this.#anchor = null
  }

  /** Adds or takes out one flag; `current` is the flag selected before. */
  toggle(id: string, current: string | null): void {
    if (this.ids.size === 0 && current !== null) this.ids.add(current)
    if (!this.ids.delete(id)) this.ids.add(id)
    this.#anchor = id
  }

  /** Every flag from where the choice began to `id`, in the order of the list. */
  extend(id: string, current: string | null, order: readonly string[]): void {
    this.#anchor ??= current ?? id
    const [from, to] = [order.indexOf(this.#anchor), order.indexOf(id)].toSorted((one, other) => one - other)
    if (from === undefined || to === undefined || from < 0) return
    this.ids.clear()
    for (const between of order.slice(from, to + 1)) this.ids.add(between)
  }

  all(order: readonly string[]): void {
    this.ids.clear()
    for (const id of order) this.ids.add(id)
  }
}
