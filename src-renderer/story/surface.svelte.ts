import { createContext, tick } from 'svelte'
import { KeptRow } from './kept-row'
import { NearSheets } from './near-sheets.svelte'
import { pixelsAt, shareAt, type Place } from './shares'

/** Keys that scroll the element they are pressed in. */
const scrollKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])

/** What a surface shows by now. */
export interface Shown {
  places(): readonly Place[]
  /** Key of the sheet with this row; null where no sheet has it. */
  sheetOf(row: string): string | null
}

/** The scrolling surface: where the visible part lies, and how to get elsewhere. Knows nothing of claims. */
export class Surface {
  readonly sheets: NearSheets
  /** The visible part as shares of the minimap. */
  frame: { readonly top: number; readonly bottom: number } = $state.raw({ top: 0, bottom: 1 })
  #scroller: HTMLElement | null = null
  readonly #shown: Shown
  readonly #kept: KeptRow
  #busy = false

  /** `headroom`: px above the first line that is well in sight. */
  constructor(shown: Shown, headroom = 24) {
    this.#shown = shown
    this.sheets = new NearSheets(
      () => (this.#kept.row === null ? null : shown.sheetOf(this.#kept.row)),
      () => this.#resized()
    )
    this.#kept = new KeptRow({ headroom, sheetOf: (row) => this.#drawSheetOf(row) })
  }

  /** Attachment for the element that scrolls. */
  readonly scroller = (element: HTMLElement): (() => void) => {
    this.#scroller = element
    this.#kept.within(element)
    const unwatch = this.sheets.watch(element)
    const sizes = new ResizeObserver(() => this.#resized())
    sizes.observe(element)
    element.addEventListener('wheel', () => this.#kept.release(), { passive: true })
    element.addEventListener('pointerdown', () => this.#kept.release())
    element.addEventListener('keydown', ({ key }) => scrollKeys.has(key) && this.#kept.release())
    element.addEventListener('scroll', this.#scrolled, { passive: true })
    return () => {
      this.#kept.release()
      this.#kept.within(null)
      unwatch()
      sizes.disconnect()
      this.#scroller = null
    }
  }

  /** Brings a row into sight and keeps it there until the editor scrolls. Returns its element, null where the row is not shown. */
  reveal(row: string): Promise<HTMLElement | null> {
    return this.#kept.reveal(row)
  }

  /** Draws a row's sheet and leaves the visible part where it is. */
  async draw(row: string): Promise<void> {
    this.#kept.release()
    this.#drawSheetOf(row)
    await tick()
  }

  /** Moves the visible part so that its middle lies at `share` of the minimap. */
  goTo(share: number): void {
    this.#kept.release()
    const scroller = this.#scroller
    if (!scroller) return
    const middle = pixelsAt(this.#shown.places(), (key) => this.sheets.element(key), share)
    scroller.scrollTop = (middle ?? scroller.scrollHeight) - scroller.clientHeight / 2
  }

  #drawSheetOf(row: string): HTMLElement | null {
    const sheet = this.#shown.sheetOf(row)
    if (sheet === null) return null
    this.sheets.near.add(sheet)
    return this.sheets.element(sheet)
  }

  #scrolled = (): void => {
    if (this.#busy) return
    this.#busy = true
    requestAnimationFrame(() => {
      this.#busy = false
      this.#measure()
      this.#kept.scrolled()
    })
  }

  #resized(): void {
    this.#measure()
    this.#kept.resized()
  }

  /** Reads where the visible part lies. */
  #measure(): void {
    const scroller = this.#scroller
    if (!scroller) return
    const share = (pixels: number): number => shareAt(this.#shown.places(), (key) => this.sheets.element(key), pixels)
    this.frame = { top: share(scroller.scrollTop), bottom: share(scroller.scrollTop + scroller.clientHeight) }
  }
}

export const [useSurface, giveSurface] = createContext<Surface>()
