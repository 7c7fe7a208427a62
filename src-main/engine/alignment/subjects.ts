/**
 * Whom or what a claim is about, also where it stands for a name of the sentences before: "He was convicted" after "Corin Haldane was
 * tried" is about Haldane, and so is "and fined" behind it. A guess, good enough to weigh a link; no rule rests on it.
 */
import { isFinite } from '../claims/clause-parts'
import { roleNouns } from '../lexicon/name-words'
import type { Name, ReadClaim } from '../reading'

/** Nouns that stand for a body named before. */
const bodies = new Set(
  'company firm group carrier airline club bank union council board hospital museum school ministry agency regulator party team charity retailer lender owner operator maker business service department authority university association federation committee'.split(
    ' '
  )
)
const persons = new Set(['he', 'she', 'his', 'her', 'him'])
const things = new Set(['it', 'its'])
/** Words of a claim in which its subject is looked for. */
const reach = 14

/** For every claim, in order, the lower-case words of the name it is about; empty where nobody can be told. */
export function subjectsOf(claims: readonly ReadClaim[]): ReadonlySet<string>[] {
  const named: Name[] = []
  let sentence = -1
  let before: ReadonlySet<string> = new Set()
  return claims.map((claim) => {
    if (claim.sentence !== sentence) before = new Set()
    sentence = claim.sentence
    const names = claim.details.filter((detail): detail is Name => detail.kind === 'name')
    const subject = subjectOf(claim, names, named, before)
    named.push(...names)
    before = subject
    return subject
  })
}

function subjectOf({ words }: ReadClaim, names: readonly Name[], named: readonly Name[], before: ReadonlySet<string>): ReadonlySet<string> {
  let verb = 0
  while (verb < Math.min(words.length, reach) && !isFinite(words, verb)) verb += 1
  // "and blamed cracks", "which has 40 members": the subject stands in the claim before.
  const first = words.findIndex((word) => !word.punctuation)
  if (verb === first || /^(?:who|which|whose|that)$/.test(words[first]?.norm ?? '')) return before
  const opening = words.slice(0, verb)
  const end = opening.at(-1)?.end ?? 0
  const own = names.find((name) => name.start < end && name.type !== 'place')
  if (own) return wordsOf(own)
  for (const [place, word] of opening.entries()) {
    if (persons.has(word.norm)) return wordsOf(named.findLast(({ type }) => type === 'person' || type === 'unknown'))
    if (things.has(word.norm)) return wordsOf(named.findLast(({ type }) => type === 'organisation'))
    if (!/^(?:the|its|his|her|their)$/.test(opening[place - 1]?.norm ?? '') && opening[place - 2]?.norm !== 'the') continue
    if (bodies.has(word.lemma)) return wordsOf(named.findLast(({ type }) => type === 'organisation'))
    if (roleNouns.has(word.lemma)) {
      const bearer = named.findLast(({ role }) => role?.split(' ').includes(word.lemma))
      if (bearer) return wordsOf(bearer)
    }
  }
  return new Set()
}

function wordsOf(name: Name | undefined): ReadonlySet<string> {
  return new Set(name?.words)
}
