import { portfolioWords, roleNouns, strongModifiers } from '../lexicon/name-words'
import type { Word } from '../reading'

const sameRole: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    congressman: 'representative',
    congresswoman: 'representative',
    councilman: 'councillor',
    councilwoman: 'councillor',
    rep: 'representative',
    sen: 'senator',
    gov: 'governor',
    prof: 'professor',
    dr: 'doctor',
    ceo: 'chief executive',
    cfo: 'chief financial officer',
    advisor: 'adviser',
    actress: 'actor',
    physician: 'doctor'
  })
)

/**
 * The post said with a name whose own words are `from..to` and whose titles begin at `start`: in front ("Mayor Ana Ruiz", "chief engineer Petra Lomax"),
 * behind a comma ("Petra Lomax, the firm's chief engineer"), or before a comma ("its president, Tomasz Reedhall"). null when none is said.
 */
export function roleBeside(words: readonly Word[], start: number, from: number, to: number): string | null {
  const inTitle = roleIn(words, start, from)
  if (inTitle !== null && inTitle !== 'doctor') return inTitle
  const before = words[start - 1]
  if (before && !before.punctuation && before.wordClass !== 'name' && roleNouns.has(before.lemma))
    return roleIn(words, phraseStart(words, start - 1), start)
  if (words[to]?.text === ',') {
    const end = phraseEnd(words, to + 1)
    const behind = /^(?:who|which|and)$/.test(words[to + 1]?.norm ?? '') ? null : roleIn(words, to + 1, end, true)
    if (behind !== null) return behind
    // "Tobias Wren, 61, a retired bus driver"
    if (words[to + 1]?.wordClass === 'number' && words[to + 2]?.text === ',') return roleIn(words, to + 3, phraseEnd(words, to + 3), true)
  }
  if (before?.text === ',' && start >= 2) {
    // "the minister for transport, Karel Bohm"
    const at = start >= 4 && ministerOf(words, start - 4) !== null ? start - 4 : start - 2
    const first = phraseStart(words, at)
    const head = words[at]
    const opener = words[first - 1]
    if (
      head &&
      roleNouns.has(head.lemma) &&
      (opener === undefined || opener.punctuation || /^(?:its|the|his|her|their|'s)$/.test(opener.norm) || opener.wordClass !== 'noun')
    )
      return roleIn(words, first, at + 1)
  }
  return inTitle
}

/** "minister for transport", "Secretary of State": the portfolio behind the post; null when there is none. */
function ministerOf(words: readonly Word[], at: number): string | null {
  if (!/^(?:minister|secretary)$/.test(words[at]?.norm ?? '') || !/^(?:of|for)$/.test(words[at + 1]?.norm ?? '')) return null
  const portfolio = words[at + 2]?.norm ?? ''
  return portfolioWords.has(portfolio) ? portfolio : null
}

function phraseStart(words: readonly Word[], head: number): number {
  let first = head
  while (first > 0 && head - first < 4) {
    const before = words[first - 1]
    if (!before || before.punctuation || !(/^(?:noun|adjective|name)$/.test(before.wordClass) || strongModifiers.has(before.norm))) break
    first -= 1
  }
  return first
}

/** To the preposition, relative word or punctuation that ends a noun phrase. */
function phraseEnd(words: readonly Word[], from: number): number {
  let to = from
  while (to < words.length && to - from < 8) {
    const word = words[to]
    if (
      !word ||
      (word.punctuation && word.norm !== "'") ||
      word.wordClass === 'preposition' ||
      word.wordClass === 'auxiliary' ||
      /^(?:who|which|that|and|where)$/.test(word.norm)
    )
      break
    if (word.wordClass === 'verb') break
    to += 1
  }
  return to
}

/** The last role noun of a stretch with what changes the post before it: "the union's vice president" -> "vice president". */
function roleIn(words: readonly Word[], from: number, to: number, atEnd = false): string | null {
  for (let index = to - 1; index >= from; index -= 1) {
    const word = words[index]
    if (!word) continue
    const lemma = word.norm.replace(/\.$/, '')
    const head = roleNouns.has(lemma) ? lemma : roleNouns.has(word.lemma) ? word.lemma : (sameRole.get(lemma) ?? null)
    if (head === null) {
      if (atEnd) return null
      continue
    }
    const modifiers: string[] = []
    for (let place = index - 1; place >= from; place -= 1) {
      const modifier = (words[place]?.norm ?? '').replace(/\.$/, '')
      if (!strongModifiers.has(modifier)) break
      modifiers.unshift(modifier)
    }
    const portfolio = ministerOf(words, index)
    if (portfolio !== null) modifiers.push(portfolio)
    const plain = sameRole.get(head) ?? head
    const whole = [...modifiers, plain].join(' ')
    return whole === 'chief executive officer' ? 'chief executive' : whole
  }
  return null
}

/** Heads that may stand for nearly any post above others. */
const wide = new Set([
  'head',
  'boss',
  'leader',
  'chief',
  'executive',
  'officer',
  'official',
  'director',
  'manager',
  'expert',
  'specialist',
  'lawmaker',
  'legislator',
  'worker',
  'employee',
  'resident',
  'victim',
  'witness',
  'deputy'
])
/** Posts that shut each other out when one person is said to hold them. */
const exclusive = new Set(
  'president chair spokesperson treasurer secretary minister governor mayor senator representative judge justice attorney prosecutor sheriff captain colonel general lieutenant sergeant admiral analyst economist professor doctor nurse surgeon engineer ambassador coach commissioner founder pilot driver teacher chancellor premier speaker inspector detective councillor editor coroner commander major bishop archbishop widow wife mother father sister brother son daughter husband'.split(
    ' '
  )
)

/** What people live by: they may hold an office beside it, but are not said to have two at once. */
const trades = new Set(
  'guard cleaner plumber electrician roofer hairdresser waiter waitress welder mechanic dentist pharmacist musician dancer photographer librarian postman midwife goalkeeper defender midfielder striker jockey fisherman farmer architect accountant banker firefighter paramedic driver teacher nurse pilot engineer bricklayer translator cashier'.split(
    ' '
  )
)

/** true when one person cannot well be both at once: "vice president" / "president", "treasurer" / "general secretary". */
export function rolesClash(one: string, other: string): boolean {
  if (one === other) return false
  const [oneHead = '', otherHead = ''] = [one, other].map((role) => role.split(' ').at(-1) ?? '')
  if (oneHead === otherHead) return rank(one) !== rank(other) || otherPortfolio(one, other)
  if (wide.has(oneHead) || wide.has(otherHead))
    return (
      /chief executive|chief financial|chief operating/.test(one) && exclusive.has(otherHead) && !/president|chair|founder/.test(otherHead)
    )
  if (trades.has(oneHead) && trades.has(otherHead)) return !mayCombine(oneHead, otherHead)
  return exclusive.has(oneHead) && exclusive.has(otherHead) && !mayCombine(oneHead, otherHead)
}

/** The modifier that makes it another post; "" when there is none. */
function rank(role: string): string {
  return /^(?:vice|deputy|assistant|acting|interim|former|associate|honorary|nonexecutive|non-executive)/.exec(role)?.[0] ?? ''
}

/** Portfolios; names for one and the same stand together. */
const portfolios: readonly RegExp[] = [
  /^(?:foreign|state)$/,
  /^(?:finance|treasury|economy|economics)$/,
  /^(?:interior|home)$/,
  /^(?:defen[cs]e|war)$/,
  /^health$/,
  /^transport(?:ation)?$/,
  /^education$/,
  /^justice$/,
  /^(?:environment|climate)$/,
  /^energy$/,
  /^(?:labou?r|employment)$/,
  /^trade$/,
  /^agriculture$/,
  /^(?:culture|arts)$/,
  /^housing$/,
  /^prime$/
]

/** "transport minister" / "finance minister". */
function otherPortfolio(one: string, other: string): boolean {
  if (!/ (?:minister|secretary)$/.test(one)) return false
  const held = (role: string): number[] =>
    portfolios.flatMap((portfolio, index) => (role.split(' ').some((word) => portfolio.test(word)) ? [index] : []))
  const [first, second] = [held(one), held(other)]
  return first.length > 0 && second.length > 0 && !first.some((portfolio) => second.includes(portfolio))
}

function mayCombine(one: string, other: string): boolean {
  const pair = [one, other].sort().join(' ')
  return (
    [
      'chair president',
      'founder president',
      'chair founder',
      'doctor professor',
      'economist professor',
      'doctor surgeon',
      'attorney prosecutor',
      'minister premier',
      'minister secretary',
      'analyst economist',
      'mother wife',
      'father husband',
      'inspector engineer',
      'judge justice',
      'general secretary',
      'captain driver',
      'captain pilot',
      'representative senator',
      'engineer inspector',
      'doctor mother',
      'doctor nurse',
      'coroner doctor',
      'mother widow',
      'widow wife',
      'brother son',
      'daughter sister',
      'daughter mother',
      'father son',
      'mother sister'
    ].includes(pair) && pair !== 'representative senator'
  )
}
