/**
 * Cuts a sentence into clauses that each assert something:
 * "Corvane lost $61 million, and blamed cracks, which grounded 11 jets" -> "Corvane lost $61 million" | "blamed cracks" | "which grounded 11 jets".
 * Never inside quotation marks or brackets; a subject stays with its relative clause, an attribution with what it reports.
 */
import { speechVerbForms } from '../lexicon/speech-verbs'
import type { Word } from '../reading'
import { carriesVerb, clauseEnd, contentOf, hasVerb, isFinite, type Run } from './clause-parts'

const coordinators = new Set(['and', 'but', 'or', 'nor', 'yet', 'so'])
const relatives = new Set(['who', 'which', 'whose', 'whom', 'where'])
const subordinators = new Set([
  'after',
  'before',
  'when',
  'while',
  'because',
  'although',
  'though',
  'since',
  'unless',
  'until',
  'if',
  'whereas',
  'as',
  'once',
  'lest',
  'even'
])
/** Participles that tie a phrase to what stands before. */
const linking = new Set('compared based given followed according including excluding regarding depending'.split(' '))
/** Without a comma these still open a clause of their own when both halves are long enough. */
const bareSubordinators = new Set(['after', 'while', 'because', 'although', 'though', 'unless', 'whereas', 'when', 'before', 'until'])
const fewestContent = 2
/** Content words that each half of a cut without a comma must have. */
const bareContent = 3

/** The clauses of a sentence, in order, trimmed of the commas and conjunctions between them; together they hold every content word. */
export function cutClauses(words: readonly Word[]): Run[] {
  if (words.length === 0) return []
  const depth = quoteDepth(words)
  const cuts = [0]
  for (let index = 1; index < words.length; index += 1) {
    if (!depth[index] && !depth[index - 1] && cutsAt(words, index, cuts.at(-1) ?? 0)) cuts.push(index)
  }
  const pieces = cuts.map((from, index): Run => ({ from, to: cuts[index + 1] ?? words.length }))
  return joinPieces(words, pieces).map((piece) => trim(words, piece))
}

/** true for every word that stands inside quotation marks (the marks themselves but for the last) or brackets. */
function quoteDepth(words: readonly Word[]): boolean[] {
  let quoted = false
  let brackets = 0
  return words.map((word) => {
    if (word.norm === '"' && word.punctuation) quoted = !quoted
    if (word.text === '(' || word.text === '[') brackets += 1
    const inside = quoted || brackets > 0
    if ((word.text === ')' || word.text === ']') && brackets > 0) brackets -= 1
    return inside
  })
}

function cutsAt(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (!word || !before || word.punctuation) return false
  const end = clauseEnd(words, index)
  if (before.text === ';') return hasVerb(words, from, index) && hasVerb(words, index, words.length)
  if (/^(?:;|:|—|–|--)$/.test(before.text)) return hasVerb(words, from, index) && hasVerb(words, index, end)
  const comma = before.text === ',' || (before.norm === '"' && words[index - 2]?.text === ',')
  if (!hasVerb(words, from, index) && !isParticipial(words, from, index)) return false
  return comma ? cutsBehindComma(words, index, from, end) : cutsWithoutComma(words, index, from, end)
}

/** "flooding low streets | while most people slept", "while waiting for a bed, | and a man died": a participle clause inside a sentence. */
function isParticipial(words: readonly Word[], from: number, index: number): boolean {
  return (
    from > 0 && (participleFollows(words, from - 1) || participleFollows(words, from)) && contentOf(words, from, index) >= fewestContent
  )
}

function cutsBehindComma(words: readonly Word[], index: number, from: number, end: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (!word) return false
  if (opensRelative(words, from) && startsPredicate(words, index)) return contentOf(words, index, end) >= fewestContent
  if (attributionTail(words, index, end)) return false
  if (opensTail(words, index, end)) return true
  if (coordinators.has(word.norm))
    return (
      (hasVerb(words, index, end) && !listItem(words, index)) ||
      appositionThenVerb(words, index, end) ||
      relativeThenVerb(words, index, end)
    )
  if (relatives.has(word.norm)) return hasVerb(words, index, end)
  if (word.norm === 'with' || word.norm === 'despite' || word.norm === 'neither' || word.norm === 'none') return hasVerb(words, index, end)
  if (subordinators.has(word.norm))
    return hasVerb(words, index, end) || participleFollows(words, index) || appositionThenVerb(words, index, end)
  if (/ing$/.test(word.norm) && word.wordClass === 'verb') return contentOf(words, index, end) >= fewestContent
  if (next && word.wordClass === 'adverb' && subordinators.has(next.norm)) return hasVerb(words, index, end)
  if (/^(?:determiner|pronoun|noun|number)$/.test(word.wordClass))
    return hasVerb(words, index, end) && contentOf(words, index, end) >= bareContent && !startsPredicate(words, end + 1)
  return isFinite(words, index) && word.wordClass === 'verb' && contentOf(words, index, end) >= fewestContent && !linking.has(word.norm)
}

/** "would open", "later said": a finite verb, adverbs before it aside. */
function startsPredicate(words: readonly Word[], index: number): boolean {
  let place = index
  while (words[place]?.wordClass === 'adverb') place += 1
  return isFinite(words, place)
}

/** "Leonie Strake, who heads the board, | said it would open": the piece so far is a subject with its relative clause. */
function opensRelative(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length && index < from + 12; index += 1) {
    const word = words[index]
    if (word && relatives.has(word.norm) && words[index - 1]?.text === ',') return !hasVerb(words, from, index)
  }
  return false
}

function cutsWithoutComma(words: readonly Word[], index: number, from: number, end: number): boolean {
  const word = words[index]
  if (!word) return false
  if (word.norm === 'and' || word.norm === 'but') {
    if (contentOf(words, from, index) < fewestContent || contentOf(words, index, end) < fewestContent) return false
    let verb = index + 1
    while (words[verb]?.wordClass === 'adverb') verb += 1
    if (isFinite(words, verb) || baseFollows(words, verb, from, index)) return !sameVerbPair(words, index)
    const next = words[index + 1]
    return word.norm === 'but' || next?.wordClass === 'pronoun'
      ? hasVerb(words, index, end) && next?.norm !== 'those'
      : clauseFollows(words, index + 1, end, from) || nounAndAuxiliary(words, index, from)
  }
  if (word.norm === 'while' && participleFollows(words, index)) return contentOf(words, index, end) >= fewestContent
  if (!bareSubordinators.has(word.norm)) return false
  return contentOf(words, from, index) >= bareContent && contentOf(words, index, end) >= bareContent && hasVerb(words, index, end)
}

/** "would create a carrier and eliminate jobs": a bare verb behind "and" where the left half has an auxiliary or "to". */
function baseFollows(words: readonly Word[], verb: number, from: number, index: number): boolean {
  const word = words[verb]
  if (word?.wordClass !== 'verb' || /(?:ing|ed)$/.test(word.norm)) return false
  if (/^(?:determiner|number|preposition)$/.test(words[verb + 1]?.wordClass ?? '')) return true
  return words
    .slice(from, index)
    .some(
      (one, place, all) =>
        one.wordClass === 'auxiliary' &&
        /^(?:would|will|could|can|may|might|should|must|shall|do|does|did|not)$/.test(all[place]?.norm ?? '')
    )
}

/** "while those of Haldric Group, its parent, fell": the verb stands behind an apposition. */
function appositionThenVerb(words: readonly Word[], index: number, end: number): boolean {
  if (words[end]?.text !== ',') return false
  const behind = clauseEnd(words, end)
  return (
    words[behind]?.text === ',' &&
    behind - end < 8 &&
    !hasVerb(words, end, behind) &&
    startsPredicate(words, behind + 1) &&
    contentOf(words, index, end) > 0
  )
}

/** "and Desmond Pell, who founded it, would become": the verb stands behind a relative clause. */
function relativeThenVerb(words: readonly Word[], index: number, end: number): boolean {
  if (!relatives.has(words[end + 1]?.norm ?? '') || contentOf(words, index, end) === 0) return false
  const behind = clauseEnd(words, end)
  return words[behind]?.text === ',' && startsPredicate(words, behind + 1)
}

/** "while waiting for a transplant" */
function participleFollows(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return next?.wordClass === 'verb' && /ing$/.test(next.norm)
}

/** "was killed and wounded", "come and go" */
function sameVerbPair(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]?.wordClass === 'verb' &&
    words[index + 1]?.wordClass === 'verb' &&
    (words[index + 2] === undefined || words[index + 2]?.punctuation === true)
  )
}

/** "closed since the accident and buses are replacing trains": no shared subject, for the left half has its object before the "and". */
function nounAndAuxiliary(words: readonly Word[], index: number, from: number): boolean {
  const first = words[index + 1]
  if (!first || !/^(?:noun|name|number|adjective)$/.test(first.wordClass)) return false
  let verb = index - 1
  while (verb > from && !isFinite(words, verb)) verb -= 1
  if (contentOf(words, verb + 1, index) < fewestContent) return false
  if (words.slice(verb, index).some((word) => word.norm === 'between' || word.norm === 'both')) return false
  for (let place = index + 2; place < index + 5; place += 1) {
    const word = words[place]
    if (!word || word.punctuation || word.wordClass === 'preposition') return false
    if (word.wordClass === 'auxiliary' && isFinite(words, place)) return true
  }
  return false
}

/** "and the river fell": a determiner or name, then a finite verb soon, with no relative word between. */
function clauseFollows(words: readonly Word[], start: number, end: number, from: number): boolean {
  const first = words[start]
  if (!first || !/^(?:determiner|pronoun)$/.test(first.wordClass)) return false
  if (words.slice(from, start).some((word) => word.norm === 'between' || word.norm === 'both')) return false
  for (let index = start + 1; index < Math.min(end, start + 6); index += 1) {
    const word = words[index]
    if (!word || word.punctuation || relatives.has(word.norm) || word.norm === 'that' || word.wordClass === 'preposition') return false
    if (isFinite(words, index)) return true
  }
  return false
}

/** ", officials said" and ", said Anselm Vickery, the finance chief": stays with what it reports. */
function attributionTail(words: readonly Word[], index: number, end: number): boolean {
  let place = index
  if (words[place]?.norm === 'according') return true
  for (; place < Math.min(end, index + 9); place += 1) {
    const word = words[place]
    if (!word || (word.punctuation && !/^['()]$/.test(word.norm))) return false
    if (coordinators.has(word.norm) || relatives.has(word.norm) || subordinators.has(word.norm)) return false
    if (speechVerbForms.has(word.norm) && isFinite(words, place)) {
      const next = words[place + 1]
      // ", who left in May, | said most patients wanted to stay": a predicate, not an attribution.
      if (place === index && next?.wordClass !== 'name' && hasVerb(words, index + 1, end)) return false
      return (
        next === undefined ||
        next.punctuation ||
        place === index ||
        ['on', 'in', 'at', 'late', 'early', 'reporters'].includes(next.norm) ||
        next.wordClass === 'noun'
      )
    }
  }
  return false
}

/** "a, b, and c": a noun right behind the conjunction with no verb before the next comma. */
function listItem(words: readonly Word[], index: number): boolean {
  let place = index + 1
  while (place < words.length && !words[place]?.punctuation) {
    if (isFinite(words, place)) return false
    place += 1
  }
  return true
}

const sharesOfMany = new Set('all both each half many most none one several some two three four five six seven eight nine ten'.split(' '))

/**
 * A tail that asserts something of its own without a verb: ", many of them from rooftops", ", without admitting wrongdoing",
 * ", a premium of 28 percent", ", as well as 38 percent of those at the hub".
 */
function opensTail(words: readonly Word[], index: number, end: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (!word || !next || end < words.length || contentOf(words, index, end) === 0) return false
  if ((sharesOfMany.has(word.norm) || word.wordClass === 'number') && next.norm === 'of')
    return /^(?:them|whom|which)$/.test(words[index + 2]?.norm ?? '')
  if (word.norm === 'without') return /ing$/.test(next.norm)
  const figure = words.slice(index + 1, end).some((one) => one.wordClass === 'number' || /\d/.test(one.norm))
  if (word.norm === 'as') return next.norm === 'well' && figure
  return /^(?:a|an|the|its|their|his|her)$/.test(word.norm) && figure && contentOf(words, index, end) >= fewestContent
}

/** Pieces with too little of their own join the one before; a first one the next. */
function joinPieces(words: readonly Word[], pieces: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const thin = (contentOf(words, piece.from, piece.to) < fewestContent || !carriesVerb(words, piece)) && !isTail(words, piece)
    const lastThin = last !== undefined && (contentOf(words, last.from, last.to) < fewestContent || !carriesVerb(words, last))
    if (last && (thin || lastThin)) joined[joined.length - 1] = { from: last.from, to: piece.to }
    else joined.push(piece)
  }
  return joined
}

function isTail(words: readonly Word[], { from, to }: Run): boolean {
  return words[from - 1]?.text === ',' && opensTail(words, from, to)
}

/** Without the commas and the "and" or "but" at its ends; quotation marks stay. */
function trim(words: readonly Word[], piece: Run): Run {
  let { from, to } = piece
  const loose = (word: Word | undefined): boolean => word !== undefined && word.punctuation && /^[,;:—–-]+$/.test(word.text)
  while (from < to - 1 && (loose(words[from]) || (from > 0 && (words[from]?.norm === 'and' || words[from]?.norm === 'but')))) from += 1
  while (to > from + 1 && loose(words[to - 1])) to -= 1
  return { from, to }
}
