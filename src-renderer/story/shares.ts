/** Where one sheet lies on the page and on the minimap. */
export interface Place {
  readonly key: string
  /** Shares of the minimap, 0..1. */
  readonly from: number
  readonly to: number
}

type ElementOf = (key: string) => HTMLElement | null

/** The share of the minimap at so many px from the top. Sheets lie in the order of their places, so a search by halves reads few of them. */
export function shareAt(places: readonly Place[], elementOf: ElementOf, pixels: number): number {
  const bottomOf = (at: number): number => {
    const sheet = elementOf(places[at]?.key ?? '')
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
  const sheet = place ? elementOf(place.key) : null
  if (!place || !sheet) return 1
  return place.from + (place.to - place.from) * Math.max(0, (pixels - sheet.offsetTop) / Math.max(1, sheet.offsetHeight))
}

/** The px from the top at a share of the minimap; null below the last sheet. */
export function pixelsAt(places: readonly Place[], elementOf: ElementOf, share: number): number | null {
  const place = places.find(({ to }) => share <= to)
  const sheet = place ? elementOf(place.key) : null
  if (!place || !sheet) return null
  return sheet.offsetTop + (sheet.offsetHeight * (share - place.from)) / Math.max(0.000_001, place.to - place.from)
}
