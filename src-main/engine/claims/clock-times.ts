/** Clock times and parts of the day, in minutes after midnight: "3:40 a.m.", "1540 GMT", "noon", "before dawn". */
import type { FigureToken } from './figure-tokens'

export interface ClockTime {
  readonly low: number
  readonly high: number
  readonly next: number
  /** A part of the day ("evening") rather than a clock time. */
  readonly vague: boolean
}

const parts: Readonly<Record<string, readonly [number, number]>> = {
  midnight: [0, 0], noon: [720, 720], midday: [720, 720], dawn: [240, 480], daybreak: [240, 480], sunrise: [240, 480], dusk: [960, 1320], sunset: [960, 1320], nightfall: [960, 1380],
  morning: [240, 720], mornings: [240, 720], lunchtime: [690, 870], afternoon: [720, 1110], evening: [1020, 1439], night: [1080, 1800], nights: [1080, 1800], overnight: [1080, 1920]
} // prettier-ignore

/** Reads the time that starts at `index`. A high end above 1440 runs into the next day ("Monday night"). */
export function readClockTime(tokens: readonly FigureToken[], index: number): ClockTime | null {
  const token = tokens[index]
  if (!token) return null
  const part = Object.hasOwn(parts, token.norm) ? parts[token.norm] : undefined
  if (part) return readPart(tokens, index, part)
  return token.kind === 'digits' ? readDigits(tokens, index, token.norm) : readSpelled(tokens, index)
}

function readPart(tokens: readonly FigureToken[], index: number, [low, high]: readonly [number, number]): ClockTime {
  const before = tokens[index - 1]?.norm
  const middle = (low + high) / 2
  if (before === 'before' && low !== high) return { low: 0, high: low + 90, next: index + 1, vague: true }
  if (before === 'early') return { low, high: middle, next: index + 1, vague: true }
  if (before === 'late') return { low: middle - 30, high, next: index + 1, vague: true }
  return { low, high, next: index + 1, vague: low !== high }
}

function readDigits(tokens: readonly FigureToken[], index: number, digits: string): ClockTime | null {
  const at = (step: number): string => tokens[index + step]?.norm ?? ''
  const exact = (hour: number, minute: number, next: number): ClockTime | null =>
    hour <= 24 && minute < 60 ? { low: 60 * hour + minute, high: 60 * hour + minute, next, vague: false } : null
  if (/^\d{4}$/.test(digits) && /^(gmt|utc|hours|hrs|cet|bst|z)$/.test(at(1)))
    return exact(Number(digits.slice(0, 2)), Number(digits.slice(2)), index + 2)
  if (/^\d{1,2}$/.test(digits) && at(1) === ':' && /^\d{2}$/.test(at(2)) && tokens[index + 1]?.joined) {
    // "2:05:47" is how long a race took.
    if (at(3) === ':' && /^\d{2}$/.test(at(4)) && tokens[index + 3]?.joined) return null
    const half = readHalf(tokens, index + 3)
    return exact(hourOf(Number(digits), half?.after ?? null), Number(at(2)), half?.next ?? index + 3)
  }
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(digits)
  const half = readHalf(tokens, index + 1)
  if (half && dotted) return exact(hourOf(Number(dotted[1]), half.after), Number(dotted[2]), half.next)
  if (half && /^\d{1,2}$/.test(digits)) return exact(hourOf(Number(digits), half.after), 0, half.next)
  if (/^\d{1,2}$/.test(digits) && at(1) === "o'clock")
    return { ...(exact(Number(digits), 0, index + 2) ?? { low: 0, high: 0, next: index + 2 }), vague: true }
  return null
}

const hours: readonly string[] = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']

/** "three o'clock", "half past nine": morning or evening is not said, so both hours are open. */
function readSpelled(tokens: readonly FigureToken[], index: number): ClockTime | null {
  const hour = hours.indexOf(tokens[index]?.norm ?? '')
  const half = hour >= 0 ? readHalf(tokens, index + 1) : null
  if (half)
    return {
      low: 60 * hourOf(hour === 0 ? 12 : hour, half.after),
      high: 60 * hourOf(hour === 0 ? 12 : hour, half.after),
      next: half.next,
      vague: false
    }
  // "until two in the morning"
  const at = (step: number): string => tokens[index + step]?.norm ?? ''
  if (hour >= 0 && at(1) === 'in' && at(2) === 'the' && /^(morning|afternoon|evening)$/.test(at(3))) {
    const minutes = 60 * hourOf(hour === 0 ? 12 : hour, at(3) !== 'morning')
    return { low: minutes, high: minutes, next: index + 4, vague: false }
  }
  return null
}

/** "a.m.", "am", "p.m.": true for after noon. */
function readHalf(tokens: readonly FigureToken[], index: number): { after: boolean; next: number } | null {
  const letters = tokens[index]?.norm
  if (letters === 'am' || letters === 'pm') return { after: letters === 'pm', next: index + 1 }
  if ((letters !== 'a' && letters !== 'p') || tokens[index + 1]?.norm !== '.' || tokens[index + 2]?.norm !== 'm') return null
  const point = tokens[index + 3]?.norm === '.' && tokens[index + 3]?.joined
  return { after: letters === 'p', next: index + (point ? 4 : 3) }
}

function hourOf(hour: number, after: boolean | null): number {
  if (after === null) return hour
  return after ? (hour % 12) + 12 : hour % 12
}
