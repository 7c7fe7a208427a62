/** Where the window stands, kept between two runs. Pixels of the desktop, as Electron counts them. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowPlace extends Rectangle {
  readonly maximized: boolean
}

export const smallest = { width: 640, height: 480 }
export const usual = { width: 1280, height: 800 }

/**
 * A kept place moved and shrunk so that all of it lies on one of the screens; the first screen is the main one.
 * The screen that shows most of the window keeps it; a place that no screen shows is centred on the main screen.
 */
export function placeOnScreen(place: WindowPlace | null, workAreas: readonly Rectangle[]): WindowPlace {
  const main = workAreas[0] ?? { x: 0, y: 0, ...usual }
  if (place === null) return { ...centre(usual, main), maximized: false }
  const screen = workAreas.reduce((best, area) => (shared(place, area) > shared(place, best) ? area : best), main)
  if (shared(place, screen) === 0) return { ...centre(place, main), maximized: place.maximized }
  const size = fit(place, screen)
  const x = between(place.x, screen.x, screen.x + screen.width - size.width)
  const y = between(place.y, screen.y, screen.y + screen.height - size.height)
  return { x, y, ...size, maximized: place.maximized }
}

function centre(wanted: { width: number; height: number }, area: Rectangle): Rectangle {
  const { width, height } = fit(wanted, area)
  return { x: area.x + Math.floor((area.width - width) / 2), y: area.y + Math.floor((area.height - height) / 2), width, height }
}

/** Never larger than the screen; never smaller than the window can be drawn, unless the screen is smaller still. */
function fit(wanted: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(Math.max(wanted.width, smallest.width), area.width),
    height: Math.min(Math.max(wanted.height, smallest.height), area.height)
  }
}

/** Area that both rectangles cover, in square pixels. */
function shared(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** A kept place as it was stored, or null when it is none. */
export function readPlace(stored: unknown): WindowPlace | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { x, y, width, height, maximized } = stored as Record<string, unknown>
  if (![x, y, width, height].every(Number.isSafeInteger) || typeof maximized !== 'boolean') return null
  return { x, y, width, height, maximized } as WindowPlace
}
