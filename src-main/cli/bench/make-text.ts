/** A small seeded generator (mulberry32): the same seed gives the same text on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number

const syllables =
  'ba bel bran cor dal den dor el fal gar hal is kar ker lan lor mar mel nor ol pel quin ran sel tar tol ul var ven wen yar zel'.split(' ')
const roles = 'mayor minister spokesman director engineer inspector lawyer economist officer chairman farmer nurse pilot teacher'.split(' ')
const groups = 'council ministry union company court agency committee hospital university bank airline commission'.split(' ')
const things =
  'bridge school budget reactor harbour pension ferry factory forest verdict contract vaccine railway election report drought levee ticket airport licence museum tunnel cable orchard mine canal'.split(
    ' '
  )
const verbs =
  'closed opened sold repaired inspected delayed approved rejected financed abandoned insured damaged searched expanded measured renamed'.split(
    ' '
  )
const counted = 'people workers houses passengers soldiers pupils voters boats trees patients drivers families'.split(' ')
const causes = 'a storm a strike an audit heavy rain a power cut a lawsuit new figures an explosion a long dispute a vote poor sales'.split(
  / (?=a |an |heavy|new|poor)/
)
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('pick: no items')
  return item
}

function name(random: Random): string {
  const word = pick(random, syllables) + pick(random, syllables)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function figure(random: Random): string {
  return Math.floor(2 + random() * 9800).toLocaleString('en')
}

const patterns: readonly ((random: Random) => string)[] = [
  (r) =>
    `${name(r)} ${name(r)}, ${pick(r, roles)} of the ${name(r)} ${pick(r, groups)}, said on ${pick(r, days)} that the ${pick(r, things)} had been ${pick(r, verbs)} after ${pick(r, causes)}.`,
  (r) =>
    `About ${figure(r)} ${pick(r, counted)} were moved from the ${pick(r, things)} in ${name(r)} before ${pick(r, causes)} reached the ${pick(r, things)}.`,
  (r) =>
    `“The ${pick(r, things)} will be ${pick(r, verbs)} by ${pick(r, days)},” said ${name(r)} ${name(r)}, a ${pick(r, roles)} from ${name(r)}.`,
  (r) =>
    `The ${pick(r, groups)} in ${name(r)} ${pick(r, verbs)} the ${pick(r, things)} for ${figure(r)} crowns, which the ${pick(r, groups)} had not expected.`,
  (r) =>
    `Because of ${pick(r, causes)}, the ${pick(r, things)} near ${name(r)} may not be ${pick(r, verbs)} before ${pick(r, days)}, according to the ${pick(r, groups)}.`,
  (r) =>
    `In ${1950 + Math.floor(r() * 75)} the same ${pick(r, things)} was ${pick(r, verbs)} twice, and ${figure(r)} ${pick(r, counted)} signed a letter to the ${pick(r, roles)}.`
]

function sentence(random: Random): string {
  return pick(random, patterns)(random)
}

/** An article of about `words` words in paragraphs of three sentences. */
export function makeText(words: number, seed: number): string[] {
  const random = seeded(seed)
  const sentences: string[] = []
  for (let count = 0; count < words;) {
    const next = sentence(random)
    sentences.push(next)
    count += next.split(' ').length
  }
  return sentences
}

/** The same sentences with `share` of them changed: half get another figure or word, half are replaced. 1 changes everything. */
export function changeText(sentences: readonly string[], share: number, seed: number): string[] {
  const random = seeded(seed)
  return sentences.map((old) => {
    if (random() >= share) return old
    return share < 1 && random() < 0.5 ? changeOneWord(old, random) : sentence(random)
  })
}

function changeOneWord(old: string, random: Random): string {
  const words = old.split(' ')
  const at = Math.floor(random() * words.length)
  words[at] = /\d/.test(words[at] ?? '') ? figure(random) : pick(random, things)
  return words.join(' ')
}

export function paragraphs(sentences: readonly string[]): string {
  let text = ''
  sentences.forEach((sentence, index) => {
    text += index === 0 ? sentence : (index % 3 === 0 ? '\n\n' : ' ') + sentence
  })
  return text
}
