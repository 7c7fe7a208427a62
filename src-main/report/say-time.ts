const months = 'January February March April May June July August September October November December'.split(' ')

/** "2026-11-12T07:22:00+01:00" -> the parts as its own clock shows them; null when it is no such moment or day. */
function partsOf(iso: string): { day: string; month: string; year: string; time: string; utc: boolean } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z?))?/.exec(iso)
  const month = months[Number(found?.[2]) - 1]
  if (!found || month === undefined) return null
  return { day: String(Number(found[3])), month, year: found[1] ?? '', time: found[4] ?? '', utc: found[5] === 'Z' }
}

/** "2026-11-12T07:22:00+01:00" -> "12 November 2026, 07:22"; in UTC "12 November 2026, 07:22 UTC"; anything else as it stands. */
export function sayMoment(iso: string): string {
  const parts = partsOf(iso)
  if (!parts) return iso
  const { day, month, year, time, utc } = parts
  return `${day} ${month} ${year}${time === '' ? '' : `, ${time}${utc ? ' UTC' : ''}`}`
}

/** "12 November 2026" */
export function sayDay(iso: string): string {
  const parts = partsOf(iso)
  return parts ? `${parts.day} ${parts.month} ${parts.year}` : iso
}

/** A dateline, in the article's own zone: "2026-11-12T06:40" -> "12 Nov 2026, 06:40"; '' when nobody knows it. */
export function sayDateline(published: string | null): string {
  const parts = partsOf(published ?? '')
  if (!parts) return published ?? ''
  return `${parts.day} ${parts.month.slice(0, 3)} ${parts.year}${parts.time === '' ? '' : `, ${parts.time}`}`
}
