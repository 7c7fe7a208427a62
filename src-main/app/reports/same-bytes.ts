/**
 * What Chromium writes into a PDF beside the report: the moment of printing, its own name with the system's, and numbers of elements
 * that depend on what its process printed before. All are set to what the report says, so that the same report gives the same bytes.
 */

/** Latin-1 keeps every byte as one character, so that lengths and with them the file's table of offsets stay right. */
const bytesAsText = 'latin1'

/** `time`: ISO 8601. Every replacement is as long as what it replaces. */
export function fixPdf(pdf: Uint8Array, time: string): Uint8Array {
  const text = Buffer.from(pdf).toString(bytesAsText)
  return Buffer.from(numberElements(fixFacts(text, time)), bytesAsText)
}

/** "/CreationDate (D:20261124111228+00'00')" -> the report's own moment; "/Creator (Mozilla/5.0 …)" -> "/Creator (Variorum)" and spaces. */
function fixFacts(text: string, time: string): string {
  const moment = new Date(time).toISOString().replace(/\D/g, '').slice(0, 14)
  return text
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_all, name: string) => `/${name} (D:${moment}`)
    .replace(/\/Creator \(((?:[^()\\]|\\.|\([^()]*\))*)\)/, (all, old: string) =>
      old.length < creator.length ? all : `/Creator (${creator})${' '.repeat(old.length - creator.length)}`
    )
}

const creator = 'Variorum'

/**
 * Elements are numbered by the process that printed them, differently each time: "/ID (node00000141)". They get the numbers
 * 1, 2, 3 … in the order in which they stand in the file, and the file's list of them is sorted anew, since readers search it by halves.
 */
function numberElements(text: string): string {
  const list = /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\n\/Names \[([^\]]*)\]/g
  // One list is what Chromium writes; were there several, entries of other lengths would change places and with them every offset.
  if ([...text.matchAll(list)].length !== 1) return text
  const renumbered = new Map<string, string>()
  const numberOf = (old: string): string => {
    const number = renumbered.get(old) ?? String(renumbered.size + 1).padStart(8, '0')
    renumbered.set(old, number)
    return number
  }
  return text
    .replace(/(?<!\/(?:Title|Alt|ActualText|Lang|E) )\(node(\d{8})\)/g, (_all, old: string) => `(node${numberOf(old)})`)
    .replace(list, (_all, entries: string) => sortedList(entries.match(/\(node\d{8}\) \d+ \d+ R/g) ?? []))
}

/** Name and number of one length each, so sorting the entries as text sorts them by number. */
function sortedList(entries: readonly string[]): string {
  const sorted = [...entries].sort()
  const name = (entry: string | undefined): string => (entry ?? '').slice(0, '(node00000001)'.length)
  return `/Limits [${name(sorted[0])} ${name(sorted.at(-1))}]\n/Names [${sorted.join(' ')}]`
}
