import { flushSync } from 'svelte'
import { SvelteMap, SvelteSet } from 'svelte/reactivity'

/** Sheets this close to the visible part (px) are drawn before they come into sight. */
const readyWithin = 900
/** Milliseconds a frame may spend on drawing sheets; what is left waits for the next frame. */
const budget = 4
/** Milliseconds of calm before sheets that went out of sight are cleared. */
const restBeforeTidying = 400

/** Which sheets of a scrolling surface are drawn: those near the visible part, and the one that is on its way there. */
export class NearSheets {
  readonly near = new SvelteSet<string>()
  /** Height in px of sheets that were drawn once. */
  readonly heights = new SvelteMap<string, number>()
  #observer: IntersectionObserver | null = null
  readonly #sizes: ResizeObserver
  readonly #elements = new Map<string, HTMLElement>()
  readonly #attachments = new Map<string, (element: HTMLElement) => () => void>()
  /** What the browser said last of sheets that are still to be drawn or cleared. It may be late: the visible part may have gone on. */
  readonly #waiting = new Map<string, { readonly near: boolean; readonly distance: number }>()
  /** The sheet that is never cleared. */
  readonly #kept: () => string | null
  #drawing = false
  #tidying: ReturnType<typeof setTimeout> | undefined

  /** `onsize`: the height of some sheet is another now; called before that is painted. */
  constructor(kept: () => string | null, onsize: () => void) {
    this.#kept = kept
    this.#sizes = new ResizeObserver(onsize)
  }

  /** Begins to follow the visible part of `root`; the answer ends it. */
  watch(root: HTMLElement): () => void {
    const observer = new IntersectionObserver((entries) => this.#notice(entries), { root, rootMargin: `${readyWithin}px 0px` })
    this.#observer = observer
    for (const element of this.#elements.values()) observer.observe(element)
    return () => {
      clearTimeout(this.#tidying)
      observer.disconnect()
      this.#sizes.disconnect()
    }
  }

  /** Attachment for one sheet: the same for the same key, so that cutting the rows anew leaves alone the sheets that stay. */
  attach(key: string): (element: HTMLElement) => () => void {
    const known = this.#attachments.get(key) ?? ((element) => this.#take(key, element))
    this.#attachments.set(key, known)
    return known
  }

  /** null while no such sheet is shown. */
  element(key: string): HTMLElement | null {
    return this.#elements.get(key) ?? null
  }

  #take(key: string, element: HTMLElement): () => void {
    element.dataset['sheet'] = key
    this.#elements.set(key, element)
    this.#observer?.observe(element)
    this.#sizes.observe(element)
    return () => {
      this.#observer?.unobserve(element)
      this.#sizes.unobserve(element)
      if (this.#elements.get(key) !== element) return
      this.#elements.delete(key)
      this.#attachments.delete(key)
      this.#waiting.delete(key)
      this.near.delete(key)
    }
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const key = target instanceof HTMLElement ? target.dataset['sheet'] : undefined
      // From where reading begins: on a busy machine the top of a text stood empty while its middle was drawn.
      const top = rootBounds ? rootBounds.top + readyWithin : 0
      if (key !== undefined) this.#waiting.set(key, { near: isIntersecting, distance: Math.abs(boundingClientRect.top - top) })
    }
    this.#soon()
  }

  #soon(): void {
    if (this.#drawing) return
    this.#drawing = true
    requestAnimationFrame(() => {
      this.#drawing = false
      this.#draw()
    })
    clearTimeout(this.#tidying)
    this.#tidying = setTimeout(() => this.#tidy(), restBeforeTidying)
  }

  /** Draws waiting sheets, those nearest to the top of the visible part first, until the frame's budget is spent. */
  #draw(): void {
    const started = performance.now()
    const order = [...this.#waiting].filter(([, { near }]) => near).toSorted(([, one], [, other]) => one.distance - other.distance)
    for (const [key] of order) {
      if (performance.now() - started > budget) return this.#soon()
      this.#waiting.delete(key)
      this.near.add(key)
      flushSync()
    }
  }

  /** Clears one sheet that is far away, remembers its height, and comes again for the next: never in the way of scrolling. */
  #tidy(): void {
    const kept = this.#kept()
    for (const [key, { near }] of this.#waiting) {
      const sheet = this.#elements.get(key)
      if (near || key === kept || sheet?.contains(document.activeElement)) continue
      this.#waiting.delete(key)
      if (!sheet || !this.near.has(key)) continue
      this.heights.set(key, sheet.offsetHeight)
      this.near.delete(key)
      this.#tidying = setTimeout(() => this.#tidy(), 0)
      return
    }
  }
}
