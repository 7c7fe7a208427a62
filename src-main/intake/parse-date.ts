const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ORDINAL = '(?:st|nd|rd|th)?'
/** "at 06:40", "6.40pm", "T06:40:00", "6 a.m." */
const TIME = '(?:[ ,|·–-]*(?:at )?T?(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?[ ]?(am|pm|a\\.m\\.|p\\.m\\.)?)?'
const ZONE = '(?:[ ]?(?:Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}|local time))?'
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? (?:the )?)?'

interface Form {
  readonly pattern: string
  /** Groups of the pattern: day, month (name or number), year. */
  readonly order: readonly ['day' | 'month' | 'year', 'day' | 'month' | 'year', 'day' | 'month' | 'year']
}

const FORMS: readonly Form[] = [
  { pattern: '(\\d{4})-(\\d{2})-(\\d{2})', order: ['year', 'month', 'day'] },
  { pattern: `(\\d{1,2})${ORDINAL} (?:of )?${MONTH},? (\\d{4})`, order: ['day', 'month', 'year'] },
  { pattern: `${MONTH} (\\d{1,2})${ORDINAL},? (\\d{4})`, order: ['month', 'day', 'year'] },
  { pattern: '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', order: ['day', 'month', 'year'] },
  { pattern: '(\\d{1,2})/(\\d{1,2})/(\\d{4})', order: ['day', 'month', 'year'] }
]

const LABEL = '(?:(?:first |last )?(?:published|updated|posted|filed|date|dated|publication date)(?: on| at)?:? )?'
const WHOLE = FORMS.map((form) => ({ ...form, regexp: new RegExp(`^${LABEL}${WEEKDAY}${form.pattern}${TIME}${ZONE}\\.?$`, 'i') }))
const WITHIN = FORMS.map((form) => ({ ...form, regexp: new RegExp(`(?<![\\p{L}\\d])${form.pattern}(?!\\d)`, 'iu') }))

/**
 * A line that is a date and nothing else, with its year: "Published: Thursday, 12 November 2026, 6.40pm" -> "2026-11-12T18:40".
 * "2026-11-12", "12 November 2026", "Nov. 12, 2026", "12.11.2026", and "13/11/2026", where only one reading is possible.
 * null for everything else: a date is never completed or guessed. Time zones are read over.
 */
export function parseDateLine(line: string): string | null {
  const plain = line.replace(/\s+/g, ' ').trim()
  if (plain.length > 80) return null
  for (const { regexp, order } of WHOLE) {
    const match = regexp.exec(plain)
    if (match !== null) return dateTime(match, order)
  }
  return null
}

/** The first full date within a line: "LONDON, Nov. 12, 2026 (Reuters) —" -> "2026-11-12". null when there is none. */
export function findDate(line: string): string | null {
  for (const { regexp, order } of WITHIN) {
    const match = regexp.exec(line)
    const date = match === null ? null : isoDate(match, order)
    if (date !== null) return date
  }
  return null
}

/** "courier-2026-11-12.txt" and "20261112_courier.txt" -> "2026-11-12" */
export function findDateInName(name: string): string | null {
  const match = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name)
  return match === null ? null : validDate(Number(match[1]), Number(match[3]), Number(match[4]))
}

function dateTime(match: RegExpExecArray, order: Form['order']): string | null {
  const date = isoDate(match, order)
  const [hours, minutes, half] = [match[4], match[5], match[6]]
  if (date === null || hours === undefined || (minutes === undefined && half === undefined)) return date
  const time = clock(Number(hours), Number(minutes ?? '0'), half?.toLowerCase().startsWith('p') ?? null)
  return time === null ? date : `${date}T${time}`
}

/** 6, 40, true -> "18:40"; null when no clock shows it. */
function clock(hours: number, minutes: number, afternoon: boolean | null): string | null {
  if (minutes > 59 || hours > (afternoon === null ? 23 : 12)) return null
  const hour = afternoon === null ? hours : (hours % 12) + (afternoon ? 12 : 0)
  return `${pad(hour)}:${pad(minutes)}`
}

function isoDate(match: RegExpExecArray, order: Form['order']): string | null {
  const part = (name: 'day' | 'month' | 'year'): string => match[1 + order.indexOf(name)] ?? ''
  const month = monthNumber(part('month'))
  const day = Number(part('day'))
  // 12/11/2026 is another day on the other side of the Atlantic.
  if (match[0].includes('/') && day <= 12 && month <= 12) return null
  return match[0].includes('/') && month > 12 ? validDate(Number(part('year')), day, month) : validDate(Number(part('year')), month, day)
}

function monthNumber(month: string): number {
  const name = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  return name < 0 ? Number(month) : name + 1
}

/** null for 31 April. */
function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
