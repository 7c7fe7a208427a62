/** px below an element that is well in sight. */
const footroom = 24
/** px that a scroll position may be off: browsers keep it in parts of a pixel. */
const tolerance = 1

/** The whole element is visible in `scroller`, with some air above (`headroom`, px) and below; of one that is too tall, its beginning. */
export function inSight(scroller: HTMLElement, element: HTMLElement, headroom: number): boolean {
  const outer = scroller.getBoundingClientRect()
  const inner = element.getBoundingClientRect()
  const above = inner.top - outer.top - headroom
  return above >= -tolerance && (inner.bottom <= outer.bottom - footroom + tolerance || above <= tolerance)
}

/** The `scrollTop` that brings the element's top to a third of the visible part, or higher where it would not fit otherwise. */
export function goalOf(scroller: HTMLElement, element: HTMLElement, headroom: number): number {
  const outer = scroller.getBoundingClientRect()
  const inner = element.getBoundingClientRect()
  const fitting = scroller.clientHeight - footroom - inner.height
  const wanted = Math.max(headroom, Math.min(scroller.clientHeight / 3, fitting))
  return scroller.scrollTop + inner.top - outer.top - wanted
}
