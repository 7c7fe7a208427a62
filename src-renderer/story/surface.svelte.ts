import { createContext, flushSync, tick } from 'svelte'
import { SvelteMap, SvelteSet } from 'svelte/reactivity'

/** Sheets this close to the visible part (px) are drawn before they come into sight. */
const readyWithin = 900
/** Milliseconds a frame may spend on drawing sheets; what is left waits for the next frame. */
const budget = 8
const scrollTime = 120

/** Where one sheet lies on the page and on the minimap. */
export interface Place {
  readonly key: string
  /** Shares of the minimap, 0..1. */
  readonly from: number
  readonly to: number
}

/** The scrolling surface: which sheets are drawn, where the visible part lies, how to get elsewhere. Knows nothing of claims. */
export class Surface {
  readonly near = new SvelteSet<string>()
  /** Height in px of sheets that were drawn once. */
  readonly heights = new SvelteMap<string, number>()
  /** The visible part as shares of the minimap. */
  frame: { readonly top: number; readonly bottom: number } = $state.raw({ top: 0, bottom: 1 })
  #scroller: HTMLElement | null = null
  #observer: IntersectionObserver | null = null
  readonly #sheets = new Map<string, HTMLElement>()
  readonly #waiting = new Map<string, { readonly near: boolean; readonly distance: number }>()
  readonly #places: () => readonly Place[]
  #busy = false
  /** Raised by every wish to scroll and every touch of the editor; an animation stops when it is no longer the newest. */
  #turn = 0

  constructor(places: () => readonly Place[]) {
    this.#places = places
  }

  /** Attachment for the element that scrolls. */
  readonly scroller = (element: HTMLElement): (() => void) => {
    this.#scroller = element
    this.#observer = new IntersectionObserver((entries) => this.#notice(entries), { root: element, rootMargin: `${readyWithin}px 0px` })
    for (const sheet of this.#sheets.values()) this.#observer.observe(sheet)
    const sizes = new ResizeObserver(() => this.measure())
    sizes.observe(element)
    const interrupt = (): void => void this.#turn++
    element.addEventListener('wheel', interrupt, { passive: true })
    element.addEventListener('pointerdown', interrupt)
    element.addEventListener('scroll', this.#scrolled, { passive: true })
    return () => {
      this.#turn++
      this.#observer?.disconnect()
      sizes.disconnect()
      this.#scroller = null
    }
  }

  /** Attachment for one sheet. */
  sheet(key: string): (element: HTMLElement) => () => void {
    return (element) => {
      element.dataset['sheet'] = key
      this.#sheets.set(key, element)
      this.#observer?.observe(element)
      return () => {
        this.#observer?.unobserve(element)
        this.#sheets.delete(key)
        this.#waiting.delete(key)
        this.near.delete(key)
      }
    }
  }

  /** Brings a row into the upper third unless it is well in sight; draws its sheet first. Returns the row's element. */
  async reveal(row: string, sheet: string): Promise<HTMLElement | null> {
    const turn = ++this.#turn
    this.near.add(sheet)
    await tick()
    const element = this.#sheets.get(sheet)?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`) ?? null
    const scroller = this.#scroller
    if (!element || !scroller || turn !== this.#turn) return element
    if (!inSight(scroller, element)) await this.#glide(scroller, element, turn)
    return element
  }

  /** Moves the visible part so that its middle lies at `share` of the minimap. */
  goTo(share: number): void {
    this.#turn++
    if (this.#scroller) this.#scroller.scrollTop = this.#pixelsAt(share) - this.#scroller.clientHeight / 2
  }

  /** Reads where the visible part lies. */
  measure(): void {
    const scroller = this.#scroller
    if (!scroller) return
    this.frame = { top: this.#shareAt(scroller.scrollTop), bottom: this.#shareAt(scroller.scrollTop + scroller.clientHeight) }
  }

  #scrolled = (): void => {
    if (this.#busy) return
    this.#busy = true
    requestAnimationFrame(() => {
      this.#busy = false
      this.measure()
    })
  }

  #shareAt(pixels: number): number {
    for (const { key, from, to } of this.#places()) {
      const sheet = this.#sheets.get(key)
      if (sheet && pixels < sheet.offsetTop + sheet.offsetHeight) {
        return from + (to - from) * Math.max(0, (pixels - sheet.offsetTop) / Math.max(1, sheet.offsetHeight))
      }
    }
    return 1
  }

  #pixelsAt(share: number): number {
    const place = this.#places().find(({ to }) => share <= to)
    const sheet = place ? this.#sheets.get(place.key) : undefined
    if (!place || !sheet) return this.#scroller?.scrollHeight ?? 0
    return sheet.offsetTop + (sheet.offsetHeight * (share - place.from)) / Math.max(0.000_001, place.to - place.from)
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const key = target instanceof HTMLElement ? target.dataset['sheet'] : undefined
      const middle = rootBounds ? (rootBounds.top + rootBounds.bottom) / 2 : 0
      if (key !== undefined) this.#waiting.set(key, { near: isIntersecting, distance: Math.abs(boundingClientRect.top - middle) })
    }
    requestAnimationFrame(() => this.#draw())
  }

  /** Draws and clears waiting sheets, nearest first, until the frame's budget is spent. */
  #draw(): void {
    const started = performance.now()
    const order = [...this.#waiting].toSorted(([, one], [, other]) => Number(other.near) - Number(one.near) || one.distance - other.distance)
    for (const [key, { near }] of order) {
      if (performance.now() - started > budget) {
        requestAnimationFrame(() => this.#draw())
        break
      }
      this.#waiting.delete(key)
      const sheet = this.#sheets.get(key)
      if (near) this.near.add(key)
      else if (sheet && this.near.has(key) && !sheet.contains(document.activeElement)) {
        this.heights.set(key, sheet.offsetHeight)
        this.near.delete(key)
      } else continue
      flushSync()
    }
    this.measure()
  }

  /** The goal is measured anew in every frame: sheets that are drawn on the way move it. */
  async #glide(scroller: HTMLElement, element: HTMLElement, turn: number): Promise<void> {
    const start = performance.now()
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const goal = (): number => scroller.scrollTop + element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3
    const far = goal() - scroller.scrollTop
    if (Math.abs(far) > 2 * scroller.clientHeight) scroller.scrollTop = goal() - Math.sign(far) * scroller.clientHeight
    const from = scroller.scrollTop
    for (let share = 0, settled = 0; settled < 4 && turn === this.#turn; ) {
      share = calm ? 1 : Math.min(1, (performance.now() - start) / scrollTime)
      scroller.scrollTop = from + (goal() - from) * (1 - (1 - share) ** 3)
      if (share === 1) settled = this.#waiting.size > 0 ? 0 : settled + 1
      await new Promise(requestAnimationFrame)
    }
  }
}

/** The whole element is visible, with some air above and below. */
function inSight(scroller: HTMLElement, element: HTMLElement): boolean {
  const outer = scroller.getBoundingClientRect()
  const inner = element.getBoundingClientRect()
  return inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24
}

export const [useSurface, giveSurface] = createContext<Surface>()
