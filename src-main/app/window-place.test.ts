import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOnScreen, readPlace, usual } from './window-place'

const laptop = { x: 0, y: 0, width: 1440, height: 860 }
const second = { x: 1440, y: -200, width: 1920, height: 1040 }

test('the first window stands in the middle of the main screen', () => {
  expect(placeOnScreen(null, [laptop, second])).toEqual({ x: 80, y: 30, ...usual, maximized: false })
})

test('a place on a screen is kept', () => {
  const place = { x: 1600, y: 0, width: 900, height: 700, maximized: true }
  expect(placeOnScreen(place, [laptop, second])).toEqual(place)
})

test('a place on a screen that is gone comes to the main one', () => {
  expect(placeOnScreen({ x: 2600, y: 100, width: 700, height: 600, maximized: false }, [laptop])).toEqual({
    x: 370,
    y: 130,
    width: 700,
    height: 600,
    maximized: false
  })
})

test('a place half over the edge is pushed in, and one too large is shrunk', () => {
  expect(placeOnScreen({ x: -300, y: 700, width: 800, height: 600, maximized: false }, [laptop])).toMatchObject({
    x: 0,
    y: 260,
    width: 800,
    height: 600
  })
  expect(placeOnScreen({ x: 0, y: 0, width: 5000, height: 5000, maximized: false }, [laptop])).toMatchObject({ ...laptop })
})

test('wherever it was kept, all of it lies on one screen', () => {
  const number = fc.integer({ min: -10_000, max: 10_000 })
  const size = fc.integer({ min: -100, max: 10_000 })
  fc.assert(
    fc.property(number, number, size, size, (x, y, width, height) => {
      const place = placeOnScreen({ x, y, width, height, maximized: false }, [laptop, second])
      const inside = [laptop, second].some(
        (screen) =>
          place.x >= screen.x &&
          place.y >= screen.y &&
          place.x + place.width <= screen.x + screen.width &&
          place.y + place.height <= screen.y + screen.height
      )
      expect(inside).toBe(true)
    })
  )
})

test.each([
  null,
  7,
  {},
  { x: 1, y: 2, width: 3, height: 4 },
  { x: 'a', y: 2, width: 3, height: 4, maximized: false },
  { x: 1.5, y: 2, width: 3, height: 4, maximized: false }
])('%j was never a place', (stored) => expect(readPlace(stored)).toBeNull())

test('a stored place is read back', () => {
  const place = { x: 1, y: 2, width: 800, height: 600, maximized: true }
  expect(readPlace(JSON.parse(JSON.stringify(place)))).toEqual(place)
})
