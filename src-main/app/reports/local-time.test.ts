import { afterEach, expect, test, vi } from 'vitest'
import { localTime } from './local-time'

afterEach(() => vi.restoreAllMocks())

test.each([
  [0, '2026-11-12T07:22:00.000Z'],
  [-60, '2026-11-12T08:22:00.000+01:00'],
  [210, '2026-11-12T03:52:00.000-03:30'],
  [480, '2026-11-11T23:22:00.000-08:00']
])('a clock that is %i minutes behind UTC', (behind, shown) => {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(behind)
  const now = new Date('2026-11-12T07:22:00.000Z')
  expect(localTime(now)).toBe(shown)
  expect(new Date(shown).getTime()).toBe(now.getTime())
})
