import { sayDay } from './say-time'

/** What an article is known by, as far as anybody knows it. */
export interface Named {
  readonly outlet: string | null
  readonly headline: string | null
  /** ISO 8601 in the article's own zone: "2026-11-12T06:40", "2026-11-12". */
  readonly published: string | null
}

/** Characters of a headline that a name has room for. */
const longestHeadline = 32

/** What an article is called where there is one line: its outlet, else its headline, else "Unnamed outlet". */
export function nameArticle({ outlet, headline }: Named): string {
  return [outlet, headline].map(onOneLine).find((name) => keyOf(name) !== '') ?? 'Unnamed outlet'
}

/**
 * What the accounts of a story are called, one name each, in their order. Accounts that would be called alike, or as the base is, are told
 * apart by the first of these that does: the day ("Coast Brief, 12 Nov"), the time, the headline, their number ("Coast Brief, 2nd").
 * No two names are the same. The base stands for itself wherever it is named, so no account is numbered because of it.
 */
export function nameAccounts(base: Named, accounts: readonly Named[]): string[] {
  const all = [base, ...accounts]
  const names = all.map(nameArticle)
  const alike = names.map((name) => names.flatMap((other, at) => (keyOf(other) === keyOf(name) ? [at] : [])))
  const taken = new Set(names.filter((_, at) => at > 0 && alike[at]?.length === 1).map(keyOf))
  return names.slice(1).map((name, before) => {
    const places = alike[before + 1] ?? []
    if (places.length === 1) return name
    const tails = tailsOf(places.map((at) => all[at] ?? base))
    const apart = unlike(name, tails?.[places.indexOf(before + 1)] ?? null, taken)
    taken.add(keyOf(apart))
    return apart
  })
}

/** "Coast Brief, 12 Nov"; without a tail, or where somebody is called that by chance, "Coast Brief", "Coast Brief, 2nd", "Coast Brief, 3rd". */
function unlike(name: string, tail: string | null, taken: ReadonlySet<string>): string {
  const wish = tail === null ? name : `${name}, ${tail}`
  let found = wish
  for (let nth = 2; taken.has(keyOf(found)); nth++) found = `${wish}, ${ordinal(nth)}`
  return found
}

/** What tells each of the texts from every other, the shortest first; null where nothing does. */
function tailsOf(texts: readonly Named[]): readonly string[] | null {
  const dates = texts.map(({ published }) => published ?? '')
  const headlines = texts.map(({ headline }) => onOneLine(headline))
  return [daysOf(dates), timesOf(dates), beginningsOf(headlines)].find((tails) => tellApart(tails)) ?? null
}

function tellApart(tails: readonly string[]): boolean {
  return tails.every((tail) => tail !== '') && new Set(tails.map(keyOf)).size === tails.length
}

/** "12 Nov", with the year where the years differ. */
function daysOf(dates: readonly string[]): string[] {
  const oneYear = new Set(dates.map((date) => date.slice(0, 4))).size === 1
  return dates.map((date) => {
    const [day, month, year] = sayDay(date).split(' ')
    if (!/^\d{4}-\d{2}-\d{2}/u.test(date) || month === undefined) return ''
    return `${day} ${month.slice(0, 3)}${oneYear ? '' : ` ${year}`}`
  })
}

/** "06:40" where all are of one day, else "12 Nov, 06:40". */
function timesOf(dates: readonly string[]): string[] {
  const days = daysOf(dates)
  const oneDay = new Set(days).size === 1
  return dates.map((date, at) => {
    const time = /^.{10}[T ](\d{2}:\d{2})/u.exec(date)?.[1]
    return time === undefined || days[at] === '' ? '' : `${oneDay ? '' : `${days[at]}, `}${time}`
  })
}

/** “Bridge closed after…”; where all begin alike, from the words on in which they differ: “crack is found”. */
function beginningsOf(headlines: readonly string[]): string[] {
  const words = headlines.map((headline) => headline.split(' '))
  const beginnings = words.map(quote)
  if (tellApart(beginnings)) return beginnings
  let shared = 0
  while (words.every((own) => own.length > shared + 1 && own[shared] === words[0]?.[shared])) shared++
  return words.map((own) => quote(own.slice(shared)))
}

function quote(words: readonly string[]): string {
  const whole = words.join(' ')
  const kept =
    [...whole].length <= longestHeadline
      ? whole
      : [...whole]
          .slice(0, longestHeadline)
          .join('')
          .replace(/\s\S*$/u, '')
  return whole === '' ? '' : `“${kept}${kept === whole ? '' : '…'}”`
}

function ordinal(nth: number): string {
  const teen = nth % 100 > 10 && nth % 100 < 14
  return `${nth}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th')}`
}

function onOneLine(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim()
}

/** Names that nobody could tell apart by eye are the same. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
}
