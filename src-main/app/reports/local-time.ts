/** The moment as the desk's own clock shows it: "2026-11-12T07:22:00.000+01:00". */
export function localTime(now: Date): string {
  const ahead = -now.getTimezoneOffset()
  const shown = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, -1)
  if (ahead === 0) return `${shown}Z`
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${shown}${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`
}
