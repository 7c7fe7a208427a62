/**
 * What one side says was not done, found, given or will not be, by whatever words, and the other tells as a fact: base "no arrests were
 * made" / account "three men were arrested"; "found no trace of a body" / "found a body"; "ruled out a strike" / "will strike". The rules
 * about negated verbs ask for one verb in one place; this one asks little, and the gate whether both tell of one thing.
 */
import { firstFrom } from '../claims/counted'
import type { Span } from '../model'
import type { Negation, Word } from '../reading'
import type { WordLink } from './align-words'
import { gainsParticle } from './negation-differs'
import { polarityOf, type Polarity } from './polarity'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { silenceIn } from './silence'
import { contentAfter, sameSlot, subjectBefore } from './slots'
import { governor, isAuxiliary, phrasalGroup, verbGroup } from './verb-group'

interface Undone extends Span {
  /** Index of the word for what was not. */
  readonly index: number
  readonly negation: Negation
}

/** "no sign of a leak" says that there was no leak. */
const emptyHeads = /^(sign|trace|evidence|word|hint|mention|question|form|kind|sort|plan|intention|attempt|talk|prospect|case|single)$/
/** Words that say too little to be missing. */
const light =
  /^(one|way|time|doubt|part|place|thing|point|day|year|month|week|people|person|man|woman|more|other|least|such|matter|reason|use|long|have|be|do|get|go|come|make|take|give|say|tell|know|see|keep|put|want|need|let|only|new|first|last|comment|answer|respond|reply|call|try|seem|mean|think|believe|expect|agree)$/
/** Behind these nothing is told as a fact. */
const supposed =
  /^(if|whether|unless|could|should|may|might|can|want|need|seek|ask|hope|demand|require|try|urge|propose|possible|potential|against|fear|risk|threat|threaten|consider|until|before|avoid|prevent|stop|refuse|reject|oppose|deny|lest|for)$/
const nobody = /^(no|not|n't|none|nobody|nothing|never|neither|nor|without|hardly|barely|few|little|rarely|unlikely|unable)$/
/** Verbs that say of their object that it was there. */
const having =
  /^(have|hold|get|give|receive|reach|find|produce|see|make|show|carry|sign|issue|offer|provide|obtain|secure|strike|call|stage|begin|start|launch|open|cause|discover|gather|win|earn|grant|conclude|contain|include|suffer|send|take|face|order|announce|plan|sell|hit|report|recover|seize)$/
/** Below this the two words have nothing around them in common. */
const slotFloor = 0.25

/** One hit for each thing undone on one side alone. */
export const undoneDiffers: Rule = (_pair, context) => {
  if (silenceIn(context.baseWords) && silenceIn(context.accountWords)) return []
  return [...undoneHere(context, false), ...undoneHere(context, true)]
}

function undoneHere(context: PairContext, swapped: boolean): RuleHit[] {
  const [words, others] = swapped ? [context.accountWords, context.baseWords] : [context.baseWords, context.accountWords]
  const own = polarityOf(words, swapped ? context.accountDetails : context.baseDetails)
  const there = polarityOf(others, swapped ? context.baseDetails : context.accountDetails)
  const links = swapped ? context.aligned().byAccount : context.aligned().byBase
  return undoneIn(words, own, context).flatMap((undone): RuleHit[] => {
    const link = links.get(undone.index)
    const partner = link === undefined ? -1 : swapped ? link.base : link.account
    if (!link || !keepsSense(link) || there.targets.has(partner) || there.covered(partner) || isTurned(others, partner)) return []
    // "rejected claims" / "claims were rejected": both sides turn it down.
    const cue = links.get(firstFrom(words, undone.negation.start))
    if (undone.negation.lexical && cue && keepsSense(cue) && !there.targets.has(swapped ? cue.base : cue.account)) return []
    if (gainsParticle(words, undone.index, others, partner)) return []
    const told = toldAt(others, partner)
    if (!told || !besideAlike(undone.index, words, partner, others, swapped, context)) return []
    const slot = sameSlot(context.baseWords, link.base, context.accountWords, link.account, context.aligned())
    if (slot < slotFloor) return []
    return [
      {
        rule: 'undone-differs',
        reason: 'negation',
        baseEvidence: [swapped ? told : { start: undone.start, end: undone.end }],
        accountEvidence: [swapped ? { start: undone.start, end: undone.end } : told],
        loose: true,
        strength: 0.35 + 0.15 * link.strength + 0.25 * slot
      }
    ]
  })
}

/** "could not find the boat" / "found a witness": who did it or what it was done to has to be one, where both sides say it. */
function besideAlike(
  index: number,
  words: readonly Word[],
  partner: number,
  others: readonly Word[],
  swapped: boolean,
  context: PairContext
): boolean {
  const near = (run: readonly Word[], at: number): number[] => [subjectBefore(run, at), contentAfter(run, at)].filter((place) => place >= 0)
  const [own, there] = [near(words, index), near(others, partner)]
  if (own.length === 0 || there.length === 0) return true
  const links = swapped ? context.aligned().byAccount : context.aligned().byBase
  return own.some((place) => {
    const link = links.get(place)
    return link !== undefined && link.kind !== 'antonym' && there.includes(swapped ? link.base : link.account)
  })
}

function keepsSense({ kind, strength }: WordLink): boolean {
  return kind === 'same' || kind === 'derived' || (kind === 'synonym' && strength >= 0.5)
}

/** Every thing or deed that the words say was not, once. */
function undoneIn(words: readonly Word[], { targets }: Polarity, context: PairContext): Undone[] {
  const found = new Map<number, Undone>()
  for (const [target, negation] of targets) {
    const cue = firstFrom(words, negation.start)
    const index = behindEmptyHead(words, target)
    const verb = words[cue - 1]?.wordClass === 'verb' && !isAuxiliary(words[cue - 1]) ? cue - 1 : cue
    if (words.slice(Math.max(0, cue - 4), cue).some(({ norm }) => /^(if|whether|unless|may|might|could|should|can)$/.test(norm))) continue
    if (countsThere(words, cue, target, context) || comparesBehind(words, index)) continue
    if (isPlainVerb(words, cue, index, negation)) continue
    found.set(index, { index, negation, start: verbGroup(words, verb).start, end: words[index]?.end ?? negation.end })
  }
  return [...found.values()].filter(({ index }) => {
    const word = words[index]
    return word !== undefined && !light.test(word.lemma) && !word.stop && /^(noun|verb)$/.test(word.wordClass)
  })
}

/** "did not reopen": the rule about negated verbs looks at it more closely. */
function isPlainVerb(words: readonly Word[], cue: number, index: number, { lexical }: Negation): boolean {
  return !lexical && words[index]?.wordClass === 'verb' && !/^(nobody|nothing|no|none)$/.test(words[cue]?.norm ?? '')
}

/** "no prizes" / "two prizes": figures are compared as figures. */
function countsThere(words: readonly Word[], cue: number, target: number, { baseDetails, accountDetails }: PairContext): boolean {
  if (words[cue]?.norm !== 'no') return false
  const lemma = words[target]?.lemma
  return [baseDetails, accountDetails].every((details) => ofKind(details, 'quantity').some(({ counted }) => counted === lemma))
}

/** "no trace of a body" -> "body", "no plans to sell" -> "sell"; the index itself where its word says enough. */
function behindEmptyHead(words: readonly Word[], index: number): number {
  if (!emptyHeads.test(words[index]?.lemma ?? '') || !/^(of|that|to)$/.test(words[index + 1]?.norm ?? '')) return index
  for (let at = index + 2; at < index + 8; at += 1) {
    const word = words[at]
    if (!word || word.punctuation) return index
    if (!word.stop && /^(noun|verb)$/.test(word.wordClass) && words[at + 1]?.wordClass !== 'noun') return at
  }
  return index
}

/** "no fraud has lasted longer": a comparison, and there were others. */
function comparesBehind(words: readonly Word[], index: number): boolean {
  return words.slice(index + 1, index + 10).some(({ norm }) => /^(than|longer|larger|bigger|more|ever|such)$/.test(norm))
}

/** "few arrests", "hardly used": turned round over there as well. */
function isTurned(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index + 2).some(({ norm }) => nobody.test(norm))
}

/** The words that tell it as a fact or as settled: a finite verb, or a noun with a verb of having; null otherwise. */
function toldAt(words: readonly Word[], index: number): Span | null {
  const word = words[index]
  if (!word) return null
  const before = words.slice(Math.max(0, index - 5), index)
  if (before.some(({ norm, lemma }) => supposed.test(norm) || supposed.test(lemma))) return null
  if (word.wordClass === 'verb') {
    const infinitive = words[index - 1]?.norm === 'to'
    if (infinitive && !/^(have|go|be|due|set|agree|decide|vow|promise|offer|pledge)$/.test(words[index - 2]?.lemma ?? '')) return null
    if (/ing$/.test(word.norm) && !isAuxiliary(words[index - 1]) && !/^(begin|start|keep|admit|end)$/.test(words[index - 1]?.lemma ?? ''))
      return null
    return infinitive ? { start: verbGroup(words, index - 2).start, end: word.end } : phrasalGroup(words, index)
  }
  const lead = governor(words, index)
  if (lead >= 0 && having.test(words[lead]?.lemma ?? '')) return { start: verbGroup(words, lead).start, end: word.end }
  const is = before.findIndex(({ norm }) => /^(is|are|was|were|has|had|have)$/.test(norm))
  if (lead < 0 && is >= 0) return { start: before[is]?.start ?? word.start, end: word.end }
  return passiveBehind(words, index)
}

/** "a body was found", "warnings had been given". */
function passiveBehind(words: readonly Word[], index: number): Span | null {
  for (let at = index + 1; at <= index + 4; at += 1) {
    const word = words[at]
    if (!word || word.punctuation) return null
    if (word.wordClass === 'verb' && isAuxiliary(words[at - 1]))
      return having.test(word.lemma) ? { start: words[index]?.start ?? word.start, end: word.end } : null
    if (!isAuxiliary(word) && word.wordClass !== 'adverb') return null
  }
  return null
}
