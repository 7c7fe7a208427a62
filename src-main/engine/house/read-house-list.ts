import type { HouseList } from '../model'

export type HouseOutcome = { readonly ok: true; readonly house: HouseList } | { readonly ok: false; readonly sentence: string }

export const emptyHouse: HouseList = { synonyms: [], names: [], equal: [] }

const lists = ['synonyms', 'names', 'equal'] as const
type ListName = (typeof lists)[number]

/** Groups in a list, and characters in an entry: more is a mistake, and would make every comparison slow. */
const mostGroups = 2000
const longestEntry = 100

/**
 * Checks a house list that came as JSON. All three lists may be left out; entries come back trimmed.
 * What is wrong is said in one sentence with its place: "“synonyms”, group 3: “” is empty."
 */
export function readHouseList(json: unknown): HouseOutcome {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return wrong('A house list is an object with the lists “synonyms”, “names” and “equal”.')
  const stranger = Object.keys(json).find((key) => !(lists as readonly string[]).includes(key))
  if (stranger !== undefined) return wrong(`A house list has the lists “synonyms”, “names” and “equal”, not “${stranger}”.`)
  const read: Record<ListName, string[][]> = { synonyms: [], names: [], equal: [] }
  for (const name of lists) {
    const found = readGroups(name, (json as Partial<Record<ListName, unknown>>)[name] ?? [])
    if (typeof found === 'string') return wrong(found)
    read[name] = found
  }
  const equal = read.equal.flatMap(([one, other]): [string, string][] => (one === undefined || other === undefined ? [] : [[one, other]]))
  return { ok: true, house: { synonyms: read.synonyms, names: read.names, equal } }
}

function wrong(sentence: string): HouseOutcome {
  return { ok: false, sentence }
}

/** The list's groups, or the sentence that says what is wrong with it. */
function readGroups(name: ListName, value: unknown): string[][] | string {
  if (!Array.isArray(value)) return `“${name}” is not a list of groups.`
  if (value.length > mostGroups) return `“${name}” has ${value.length} groups; ${mostGroups} are the most.`
  const groups: string[][] = []
  for (const [index, group] of value.entries()) {
    const found = readGroup(group, name === 'equal')
    if (typeof found === 'string') return `“${name}”, group ${index + 1}: ${found}`
    groups.push(found)
  }
  return groups
}

function readGroup(group: unknown, pair: boolean): string[] | string {
  if (!Array.isArray(group)) return 'it is not a list of words.'
  const entries: string[] = []
  for (const entry of group as readonly unknown[]) {
    if (typeof entry !== 'string') return `${JSON.stringify(entry)} is no text.`
    const trimmed = entry.trim().replace(/\s+/g, ' ')
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return `“${trimmed}” holds no letter and no figure.`
    if (trimmed.length > longestEntry) return `“${trimmed.slice(0, 30)}…” is longer than ${longestEntry} characters.`
    entries.push(trimmed)
  }
  if (pair && entries.length !== 2) return `it holds ${entries.length} phrases instead of two.`
  if (new Set(entries).size < 2) return 'it needs at least two different entries.'
  return entries
}

/** The same text for the same list, whatever the order of its groups: a comparison is made anew when it changes. "" for no list. */
export function fingerprintOfHouse(house: HouseList): string {
  const groups = (name: ListName): string[] => house[name].map((group) => JSON.stringify(group)).sort()
  if (lists.every((name) => house[name].length === 0)) return ''
  return hash(lists.map((name) => groups(name).join(',')).join('\n'))
}

/** FNV-1a over UTF-16 units, twice with other seeds: 16 hexadecimal digits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9dc5811c]
    .map((seed) => {
      let value = seed
      for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
      return (value >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
