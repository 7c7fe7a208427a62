import { createContext, flushSync, tick } from 'svelte'
import { SvelteMap, SvelteSet } from 'svelte/reactivity'

/** Sheets this close to the visible part (px) are drawn before they come into sight. */
const readyWithin = 900
/** Milliseconds a frame may spend on drawing sheets; what is left waits for the next frame. */
const budget = 4
/** Milliseconds of calm before sheets that went out of sight are cleared. */
const restBeforeTidying = 400
const scrollTime = 120
/** Frames without a sheet being drawn after which an arrival is final; neighbours drawn late push the goal away. */
const stillFrames = 12

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
  #drawing = false
  #tidying: ReturnType<typeof setTimeout> | undefined
  /** Raised by every wish to scroll and every touch of the editor; an animation stops when it is no longer the newest. */
  #turn = 0

  /** px above the first line that is well in sight: what lies over the top edge covers less. */
  readonly #headroom: number

  constructor(places: () => readonly Place[], headroom = 24) {
    this.#places = places
    this.#headroom = headroom
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
      clearTimeout(this.#tidying)
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
    if (!this.#inSight(scroller, element)) await this.#glide(scroller, element, turn)
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

  /** Sheets lie in the order of their places, so a search by halves reads few of them. */
  #shareAt(pixels: number): number {
    const places = this.#places()
    const bottomOf = (at: number): number => {
      const sheet = this.#sheets.get(places[at]?.key ?? '')
      return sheet ? sheet.offsetTop + sheet.offsetHeight : 0
    }
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (bottomOf(middle) <= pixels) low = middle + 1
      else high = middle
    }
    const place = places[low]
    const sheet = place ? this.#sheets.get(place.key) : undefined
    if (!place || !sheet) return 1
    return place.from + (place.to - place.from) * Math.max(0, (pixels - sheet.offsetTop) / Math.max(1, sheet.offsetHeight))
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

  /** Draws waiting sheets, nearest first, until the frame's budget is spent. */
  #draw(): void {
    const started = performance.now()
    const order = [...this.#waiting].filter(([, { near }]) => near).toSorted(([, one], [, other]) => one.distance - other.distance)
    for (const [key] of order) {
      if (performance.now() - started > budget) return this.#soon()
      this.#waiting.delete(key)
      this.near.add(key)
      flushSync()
    }
    this.#scrolled()
  }

  /** Clears one sheet that is far away, remembers its height, and comes again for the next: never in the way of scrolling. */
  #tidy(): void {
    for (const [key, { near }] of this.#waiting) {
      const sheet = this.#sheets.get(key)
      if (near || sheet?.contains(document.activeElement)) continue
      this.#waiting.delete(key)
      if (!sheet || !this.near.has(key)) continue
      this.heights.set(key, sheet.offsetHeight)
      this.near.delete(key)
      this.#tidying = setTimeout(() => this.#tidy(), 0)
      return
    }
  }

  /** The whole element is visible, with some air above and below. */
  #inSight(scroller: HTMLElement, element: HTMLElement): boolean {
    const outer = scroller.getBoundingClientRect()
    const inner = element.getBoundingClientRect()
    return inner.top >= outer.top + this.#headroom && inner.bottom <= outer.bottom - 24
  }

  /** The goal is measured anew in every frame: sheets that are drawn on the way move it. */
  async #glide(scroller: HTMLElement, element: HTMLElement, turn: number): Promise<void> {
    const start = performance.now()
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const goal = (): number =>
      scroller.scrollTop + element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3
    const far = goal() - scroller.scrollTop
    if (Math.abs(far) > 2 * scroller.clientHeight) scroller.scrollTop = goal() - Math.sign(far) * scroller.clientHeight
    const from = scroller.scrollTop
    for (let share = 0, still = 0; still < stillFrames && turn === this.#turn;) {
      share = calm ? 1 : Math.min(1, (performance.now() - start) / scrollTime)
      const before = scroller.scrollTop
      const aim = goal()
      scroller.scrollTop = share === 1 ? aim : from + (aim - from) * (1 - (1 - share) ** 3)
      const arrived = share === 1 && ![...this.#waiting.values()].some(({ near }) => near) && Math.abs(scroller.scrollTop - before) < 1
      still = arrived ? still + 1 : 0
      await new Promise(requestAnimationFrame)
    }
  }
}

export const [useSurface, giveSurface] = createContext<Surface>()
