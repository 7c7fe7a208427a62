/** Words that end or carry the names of newspapers, agencies and broadcasters. */
const OUTLET_WORDS = new Set(
  (
    'courier times post herald news tribune gazette chronicle journal mail telegraph guardian observer standard echo press radio broadcasting ' +
    'broadcaster television tv agency wire daily weekly examiner mirror express independent register globe star sun dispatch bulletin record ' +
    'reporter review today world inquirer sentinel ledger argus advertiser leader messenger mercury reuters bloomberg service network magazine ' +
    'newsroom online report'
  ).split(' ')
)

/** Written in capitals wherever they stand. */
const ACRONYMS = new Set('ap afp bbc cnn npr itv abc cbs nbc dpa upi rte cbc nyt wsj ft pa efe ansa tass uk us usa'.split(' '))

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on'])

/** What file names say that is no outlet. */
const FILE_WORDS = new Set(
  (
    'base account article story copy draft text version final new old update updated untitled document doc file paste pasted clip output sample ' +
    'test note notes readme index page main original later early late web print edited proof rewrite brief script lead'
  ).split(' ')
)

export function hasOutletWord(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => OUTLET_WORDS.has(word) || (ACRONYMS.has(word) && word.length > 1))
}

/**
 * "Wendbridge Courier", "Reuters", "AP" but not "John Roe", "political editor" or "12 November": what may stand for an
 * outlet where a person or a place could stand as well.
 */
export function isOutletName(name: string): boolean {
  if (name.length < 2 || name.length > 50 || /\d{3}|[.!?]$/.test(name) || !/^\p{Lu}/u.test(name)) return false
  if (/\b(?:editor|correspondent|writer|staff|journalist|and)\b/i.test(name)) return false
  return hasOutletWord(name) || /^\p{Lu}{2,6}$/u.test(name) || /^\p{Lu}[\p{L}-]+$/u.test(name)
}

/**
 * "wendbridge-courier.txt" -> "Wendbridge Courier", "BBC_2026-11-12_v2.md" -> "BBC". null for "account-1.txt",
 * "flood-latest.txt" and other names that tell of the copy: a word of the name that the text uses in lower case.
 */
export function outletOfFileName(name: string, text: string): string | null {
  const stem = name.replace(/\.[^.]*$/, '').replace(/(?<!\d)(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}(?!\d)/, ' ')
  const all = stem.split(/[\s_.+-]+/).filter((word) => word !== '' && !/^v\d+$/i.test(word))
  const words = all.filter((word) => !/^(?:\d+|[a-z])$/i.test(word) && !FILE_WORDS.has(word.toLowerCase()))
  if (words.length === 0 || words.length > 5 || !words.every((word) => /^\p{L}[\p{L}'’&]*$/u.test(word))) return null
  const isNamed = words.some((word) => hasOutletWord(word))
  if (!isNamed && (words.length < all.length || tellsOfCopy(words, text))) return null
  return words.map(capitalised).join(' ')
}

function tellsOfCopy(words: readonly string[], text: string): boolean {
  const copy = new Set(text.slice(0, 20_000).split(/[^\p{L}]+/u))
  return words.some((word) => !SMALL_WORDS.has(word) && copy.has(word.toLowerCase()))
}

function capitalised(word: string, index: number): string {
  if (ACRONYMS.has(word.toLowerCase())) return word.toUpperCase()
  if (index > 0 && SMALL_WORDS.has(word)) return word
  return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
