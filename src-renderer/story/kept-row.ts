import { tick } from 'svelte'
import { goalOf, inSight } from './in-sight'

/** Milliseconds. */
const scrollTime = 120

/** What a kept row stands on. Rows may be cut into other sheets at any time, so both are asked anew whenever it matters. */
interface Ground {
  /** The element of the sheet with this row, which is drawn as soon as may be; null where no sheet has it. */
  sheetOf(row: string): HTMLElement | null
  /** px above the first line that is well in sight: what lies over the top edge covers less. */
  readonly headroom: number
}

/**
 * The row that was revealed last. It is brought into sight, and followed until the editor scrolls: a sheet that is drawn late, a font that
 * comes, a resized window or an opened fold may push it away long after it was there.
 */
export class KeptRow {
  row: string | null = null
  readonly #ground: Ground
  #scroller: HTMLElement | null = null
  /** Raised by every wish to scroll and every touch of the editor; an animation stops when it is no longer the newest. */
  #turn = 0
  #gliding = false
  /** The scroller's sizes when the row was found in sight last. */
  #shape = ''

  constructor(ground: Ground) {
    this.#ground = ground
  }

  within(scroller: HTMLElement | null): void {
    this.#scroller = scroller
  }

  /** Brings the row into the upper third unless it is well in sight. */
  async reveal(row: string): Promise<HTMLElement | null> {
    this.row = row
    await this.#glide(row, ++this.#turn)
    return this.#elementOf(row)
  }

  /** The editor goes elsewhere. */
  release(): void {
    this.#turn++
    this.row = null
  }

  /** Something has another size: brings the row back at once where that pushed it out of sight. */
  resized(): void {
    if (this.row === null || this.#gliding) return
    if (this.#elementOf(this.row)) this.#bringBack(this.row)
    else if (this.#ground.sheetOf(this.row)) void this.#glide(this.row, this.#turn)
  }

  /** Something scrolled: when the row went out of sight though nothing has another size, it was a reader, by whatever means. */
  scrolled(): void {
    const [scroller, row] = [this.#scroller, this.row]
    if (!scroller || row === null || this.#gliding || this.#shape !== shapeOf(scroller)) return
    const element = this.#elementOf(row)
    if (element && !inSight(scroller, element, this.#ground.headroom)) this.release()
  }

  /** The row's element by now; null while its sheet is not drawn. */
  #elementOf(row: string): HTMLElement | null {
    return this.#ground.sheetOf(row)?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`) ?? null
  }

  async #drawn(row: string): Promise<HTMLElement | null> {
    this.#ground.sheetOf(row)
    await tick()
    return this.#elementOf(row)
  }

  async #glide(row: string, turn: number): Promise<void> {
    this.#gliding = true
    await this.#scroll(row, turn)
    if (turn !== this.#turn) return
    this.#gliding = false
    this.#bringBack(row)
  }

  #bringBack(row: string): void {
    const scroller = this.#scroller
    const element = this.#elementOf(row)
    if (!scroller || !element) return
    if (!inSight(scroller, element, this.#ground.headroom)) scroller.scrollTop = goalOf(scroller, element, this.#ground.headroom)
    this.#shape = shapeOf(scroller)
  }

  /** Row and goal are measured anew in every frame: what is drawn on the way moves the one and may replace the other. */
  async #scroll(row: string, turn: number): Promise<void> {
    const { headroom } = this.#ground
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    let way: { readonly from: number; readonly start: number } | null = null
    for (let share = 0; share < 1;) {
      const element = await this.#drawn(row)
      const scroller = this.#scroller
      if (!element || !scroller || turn !== this.#turn) return
      if (!way) {
        if (inSight(scroller, element, headroom)) return
        comeNear(scroller, goalOf(scroller, element, headroom))
        way = { from: scroller.scrollTop, start: performance.now() }
      }
      share = calm ? 1 : Math.min(1, (performance.now() - way.start) / scrollTime)
      scroller.scrollTop = way.from + (goalOf(scroller, element, headroom) - way.from) * (1 - (1 - share) ** 3)
      await new Promise(requestAnimationFrame)
    }
  }
}

/** Leaves out all but the last stretch of a long way. */
function comeNear(scroller: HTMLElement, goal: number): void {
  const far = goal - scroller.scrollTop
  if (Math.abs(far) > 2 * scroller.clientHeight) scroller.scrollTop = goal - Math.sign(far) * scroller.clientHeight
}

function shapeOf(scroller: HTMLElement): string {
  return [scroller.clientWidth, scroller.clientHeight, scroller.scrollHeight].join()
}
