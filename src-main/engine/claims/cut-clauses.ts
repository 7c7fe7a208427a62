/**
 * Cuts a sentence into clauses that each assert something:
 * "Corvane lost $61 million, and blamed cracks, which grounded 11 jets" -> "Corvane lost $61 million" | "blamed cracks" | "which grounded 11 jets".
 * Never inside quotation marks or brackets; a subject stays with its relative clause, an attribution with what it reports.
 */
import type { Word } from '../reading'
import {
  appositionThenVerb,
  attributionTail,
  baseFollows,
  clauseFollows,
  coordinators,
  fewestContent,
  listItem,
  nounAndAuxiliary,
  opensRelative,
  opensTail,
  participleFollows,
  relativeThenVerb,
  relatives,
  sameVerbPair,
  startsPredicate,
  subordinators
} from './clause-openings'
import { carriesVerb, clauseEnd, contentOf, hasVerb, isFinite, type Run } from './clause-parts'

/** Participles that tie a phrase to what stands before. */
const linking = new Set('compared based given followed according including excluding regarding depending'.split(' '))
/** Without a comma these still open a clause of their own when both halves are long enough. */
const bareSubordinators = new Set(['after', 'while', 'because', 'although', 'though', 'unless', 'whereas', 'when', 'before', 'until'])
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
