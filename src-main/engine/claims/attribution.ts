import type { Span } from '../model'
import { roleNouns } from '../lexicon/name-words'
import { plainSpeech, speechStrength, speechVerbForms } from '../lexicon/speech-verbs'
import type { Attribution, Name, Word } from '../reading'

/** Verbs that name a speaker only together with what they are used for here. */
const other = new Set(['accuse', 'estimate', 'believe', 'call', 'describe', 'urge'])
/** Words that a source may run to. */
const longestSource = 12
const longestName = 4

/** An attribution before it is cut to a claim, with its verb or "according to": that says to which claim it belongs. */
export interface Said extends Attribution {
  readonly cue: Span
}

/**
 * Who stands behind a sentence's claims and how firmly: "officials said" -> source "officials", verb "say". Reads "X said …", "…, said X",
 * "…, X said", "according to X", "X, the mayor, told reporters". At most one for each verb of speech, in text order. `heard` finds the key of
 * the person named last before an offset, for "he" and "she".
 */
export function findAttributions(words: readonly Word[], names: readonly Name[], heard: (offset: number) => string | null): Said[] {
  const found: Said[] = []
  words.forEach((word, index) => {
    const attribution =
      word.norm === 'according' ? accordingTo(words, index, names) : (reckoned(words, index, names) ?? spoken(words, index, names))
    if (!attribution) return
    const key = /^(?:he|she)$/.test(attribution.sourceKey) ? heard(attribution.source.start) : null
    found.push({ ...attribution, sourceKey: key ?? attribution.sourceKey, cue: { start: word.start, end: word.end } })
  })
  return found
}

function accordingTo(words: readonly Word[], index: number, names: readonly Name[]): Attribution | null {
  if (words[index + 1]?.norm !== 'to') return null
  const source = nounPhrase(words, index + 2)
  return source && attributionOf(words, index, source.to, source, null, 0.75, names)
}

/** "by the ministry's reckoning", "in the mayor's view". */
function reckoned(words: readonly Word[], index: number, names: readonly Name[]): Attribution | null {
  if (!/^(?:reckoning|estimate|estimates|calculation|calculations|account|view|opinion|telling)$/.test(words[index]?.norm ?? ''))
    return null
  if (words[index - 1]?.norm !== "'s") return null
  const source = subjectBefore(words, index - 1)
  if (!source || !/^(?:by|on|in)$/.test(words[source.from - 1]?.norm ?? '')) return null
  return attributionOf(words, source.from - 1, index + 1, source, null, 0.75, names)
}

function spoken(words: readonly Word[], index: number, names: readonly Name[]): Attribution | null {
  const word = words[index]
  const verb = word ? speechVerbForms.get(word.norm) : undefined
  if (!word || verb === undefined || !(plainSpeech.has(verb) || other.has(verb)) || word.wordClass !== 'verb') return null
  if (isPassive(words, index)) return null
  const negated = words.slice(Math.max(0, index - 3), index).some((before) => before.lemma === 'not')
  const strength = negated ? 0.2 : (speechStrength.get(verb) ?? 0.8)
  const behind = verb !== 'tell' && plainSpeech.has(verb) && inverted(words, index) ? nounPhrase(words, index + 1) : null
  const before = behind ? null : subjectBefore(words, index)
  const source = behind ?? before
  return source && attributionOf(words, Math.min(index, source.from), Math.max(index + 1, source.to), source, verb, strength, names)
}

/** "was announced", "had not been told": nobody is named as speaking. */
function isPassive(words: readonly Word[], index: number): boolean {
  let before = index - 1
  while (words[before]?.wordClass === 'adverb' || words[before]?.lemma === 'not') before -= 1
  return words[before]?.lemma === 'be'
}

/** "…," said X: a comma or quotation mark stands right before the verb and a name or noun right behind it. */
function inverted(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const next = words[index + 1]
  if (before !== undefined && !(before.punctuation && /^[,"']$/.test(before.norm))) return false
  if (next === undefined || next.norm === 'that' || !/^(?:name|determiner|noun|adjective|number)$/.test(next.wordClass)) return false
  const behind = words[nounPhrase(words, index + 1)?.to ?? index + 1]
  return (
    behind === undefined || behind.punctuation || behind.wordClass === 'preposition' || behind.norm === 'who' || /day$/.test(behind.norm)
  )
}

interface Source {
  readonly from: number
  readonly to: number
}

function nounPhrase(words: readonly Word[], from: number): Source | null {
  let to = from
  while (to < words.length && to - from < longestSource) {
    const word = words[to]
    if (!word || (word.punctuation && word.norm !== "'") || /^(?:auxiliary|conjunction|pronoun)$/.test(word.wordClass)) break
    // "its managing director"
    if (word.wordClass === 'verb' && !(/ing$/.test(word.norm) && to > from && words[to + 1]?.wordClass === 'noun') && !isPost(words, to))
      break
    if (word.wordClass === 'preposition' && word.norm !== 'of' && word.norm !== 'for' && word.norm !== 'at') break
    if (word.wordClass === 'noun' && /day$/.test(word.norm) && to > from) break
    to += 1
  }
  if (to === from && words[from]?.wordClass === 'pronoun') to = from + 1
  return to > from ? { from, to } : null
}

/** "a Red Cross volunteer said", "an aide said": behind an article and names the last word is a noun, whatever else it may be. */
function isPost(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word?.wordClass !== 'verb' || word.norm !== word.lemma) return false
  let before = index - 1
  while (/^(?:name|adjective|noun)$/.test(words[before]?.wordClass ?? '') && index - before <= longestName) before -= 1
  return before >= 0 && words[before]?.wordClass === 'determiner'
}

/** The noun phrase or pronoun before the verb; an apposition or relative clause between commas is stepped over. */
function subjectBefore(words: readonly Word[], index: number): Source | null {
  let to = index
  while (words[to - 1] && /^(?:auxiliary|adverb|particle)$/.test(words[to - 1]?.wordClass ?? '') && words[to - 1]?.norm !== "'s") to -= 1
  if (words[to - 1]?.text === ',') {
    let comma = to - 2
    while (comma >= 0 && words[comma]?.text !== ',' && words[comma]?.norm !== '"') comma -= 1
    if (comma > 0 && words[comma]?.text === ',') {
      // "The contractor that built the dam in 2011, Corran Works, denied": the name between the commas speaks.
      if (
        to - 1 - comma <= longestName + 1 &&
        words.slice(comma + 1, to - 1).every(({ wordClass }) => wordClass === 'name') &&
        words[comma - 1]?.wordClass !== 'name'
      )
        return { from: comma + 1, to: to - 1 }
      to = comma
    }
  }
  let from = to
  while (from > 0 && to - from < longestSource) {
    const word = words[from - 1]
    if (!word || (word.punctuation && !/^['()]$/.test(word.norm))) break
    const ends = /^(?:verb|auxiliary|conjunction)$/.test(word.wordClass)
    if (ends && (from < to || !isPost(words, from - 1))) break
    if (word.wordClass === 'preposition' && !/^(?:of|for|at)$/.test(word.norm) && words[from - 2]?.norm !== 'familiar') break
    if (word.wordClass === 'pronoun') {
      if (from === to) from -= 1
      break
    }
    from -= 1
  }
  return to > from ? { from, to } : null
}

function attributionOf(
  words: readonly Word[],
  from: number,
  to: number,
  source: Source,
  verb: string | null,
  strength: number,
  names: readonly Name[]
): Attribution | null {
  const first = words[source.from]
  const last = words[source.to - 1]
  const start = words[from]
  const end = words[to - 1]
  if (!first || !last || !start || !end) return null
  const named = names.filter((name) => name.start >= first.start && name.end <= last.end)
  const person =
    named.find((name) => name.type === 'person') ??
    namedBeside(words, source, names) ??
    named.find(
      (name) => name.start === first.start && /^(?:of|at|for|from)$/.test(words.find((word) => word.start >= name.end)?.norm ?? '')
    ) ??
    named.filter(({ end }) => end === last.end).at(-1)
  const content = words.slice(source.from, source.to).filter((word) => !word.punctuation && !word.stop)
  const key = person?.key ?? (content.map((word) => word.lemma).join(' ') || first.norm)
  return {
    kind: 'attribution',
    start: start.start,
    end: end.end,
    source: { start: first.start, end: last.end },
    speaker: person ?? null,
    sourceKey: key,
    verb,
    strength
  }
}

/** "the refinery's spokeswoman, Nell Hardy": the name behind the comma is whose post it is. */
function namedBeside(words: readonly Word[], { to }: Source, names: readonly Name[]): Name | null {
  const comma = words[to]
  const next = words[to + 1]
  if (comma?.text !== ',' || !next || !roleNouns.has(words[to - 1]?.lemma ?? '')) return null
  return names.find((name) => name.role !== null && name.type === 'person' && name.start >= next.start && name.start <= next.end) ?? null
}
