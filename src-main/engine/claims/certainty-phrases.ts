/**
 * Certainty told by a noun or a longer phrase: "speculation that", "the favourite to", "too early to say whether", "at risk of". Each
 * leads to a verb that it weakens or strengthens: the next one, or the first of the clause that follows.
 */
import type { Word } from '../reading'

export interface CertaintyPhrase {
  readonly level: number
  /** Index of the phrase's last word. */
  readonly last: number
  /** Index of the verb that it is about. */
  readonly target: number
}

/** Phrases (base forms) that lead to "to" + verb, "-ing" or a clause with "that" or "whether". */
const toVerb: readonly (readonly [string, number])[] = [
  ['favourite to', 0.6], ['favorite to', 0.6], ['front-runner to', 0.6], ['frontrunner to', 0.6], ['tip to', 0.6], ['poise to', 0.65],
  ['in line to', 0.6], ['in talk to', 0.5], ['in contention to', 0.5], ['close to', 0.55], ['near to', 0.55],
  ['at risk of', 0.45], ['in danger of', 0.45], ['on the brink of', 0.5], ['on the verge of', 0.5], ['threaten to', 0.5], ['aim to', 0.65],
  ['propose to', 0.6], ['under pressure to', 0.45], ['consider whether to', 0.4], ['decide whether to', 0.4],
  ['free to', 0.6], ['a chance of', 0.45], ['the possibility of', 0.45], ['the prospect of', 0.5], ['the risk of', 0.45]
] // prettier-ignore
const toClause: readonly (readonly [string, number])[] = [
  ['speculation that', 0.35], ['rumour that', 0.35], ['rumor that', 0.35], ['fear that', 0.5], ['concern that', 0.5], ['suspicion that', 0.5], ['suggestion that', 0.45],
  ['possibility that', 0.45], ['chance that', 0.45], ['prospect that', 0.5], ['likelihood that', 0.6], ['risk that', 0.45], ['danger that', 0.45], ['theory that', 0.5], ['hope that', 0.5],
  ['too early to say whether', 0.3], ['too early to tell whether', 0.3], ['too early to know whether', 0.3], ['too soon to say whether', 0.3], ['too early to say if', 0.3],
  ['unclear whether', 0.3], ['unclear if', 0.3], ['not clear whether', 0.3], ['not clear if', 0.3], ['not know whether', 0.3], ['unknown whether', 0.3], ['not certain whether', 0.3], ['not say whether', 0.35],
  ['look into whether', 0.4], ['investigate whether', 0.4], ['examine whether', 0.4], ['determine whether', 0.4], ['question whether', 0.35], ['doubt whether', 0.3], ['doubt that', 0.3],
  ['establish that', 0.97], ['confirm that', 1], ['prove that', 1], ['conclude that', 0.95], ['determine that', 0.97], ['know that', 1], ['certain that', 0.95], ['no doubt that', 1], ['proof that', 1], ['find that', 0.95]
] // prettier-ignore
/** What those who look into a matter hold: "investigators believe that"; a voter's belief is an opinion. */
const believing = /^(believe|think|suspect|assume|presume|reckon|fear)$/
const looking =
  /^(investigator|detective|police|officer|prosecutor|engineer|scientist|researcher|inspector|doctor|expert|official|authority|coroner|firefighter|auditor|inquiry|regulator|intelligence|historian|archaeologist)$/
const believed = 0.6

const rows = [...toVerb.map((row) => ({ row, clause: false })), ...toClause.map((row) => ({ row, clause: true }))].map(
  ({ row: [phrase, level], clause }) => ({ parts: phrase.split(' '), level, clause })
)

/** Nearly every word begins none of them. */
const begins: ReadonlySet<string> = new Set(rows.map(({ parts }) => parts[0] ?? ''))

/** Furthest that the verb of a clause stands behind "that". */
const clauseReach = 12

/** The phrase that starts at `index`, or null. */
export function readCertaintyPhrase(words: readonly Word[], index: number): CertaintyPhrase | null {
  const word = words[index]
  if (!word || !(begins.has(word.norm) || begins.has(word.lemma))) return readBelief(words, index)
  const matches = (part: string, at: number): boolean => words[at]?.norm === part || words[at]?.lemma === part
  for (const { parts, level, clause } of rows) {
    if (!parts.every((part, step) => matches(part, index + step))) continue
    const last = index + parts.length - 1
    // "a concern that will touch everyone" is no clause of its own.
    const next = words[last + 1]
    if (clause && (next?.wordClass === 'auxiliary' || next?.wordClass === 'verb')) return null
    const target = clause ? verbOfClause(words, last + 1) : nextVerb(words, last + 1)
    return target < 0 ? null : { level, last, target }
  }
  return readBelief(words, index)
}

/** "Investigators believe (that) a power line set off the fire". */
function readBelief(words: readonly Word[], index: number): CertaintyPhrase | null {
  const verb = words[index]
  const subject = [1, 2].map((step) => words[index - step]).find((word) => word?.wordClass === 'noun' || word?.wordClass === 'name')
  if (!verb || verb.wordClass === 'noun' || !believing.test(verb.lemma) || !looking.test(subject?.lemma ?? '')) return null
  const that = words[index + 1]?.norm === 'that' ? index + 1 : index
  const target = verbOfClause(words, that + 1)
  return target < 0 ? null : { level: believed, last: that, target }
}

/** "to succeed", "of closing": the very next verb, behind at most two adverbs. */
function nextVerb(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 3; at += 1) {
    const word = words[at]
    if (!word || word.punctuation) return -1
    if (word.wordClass === 'verb' || (at === from && word.wordClass === 'noun' && /ing$/.test(word.norm))) return at
    if (word.wordClass !== 'adverb' && !word.stop) return -1
  }
  return -1
}

/** The first verb behind the clause's subject that is no participle before a noun. */
function verbOfClause(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < Math.min(words.length, from + clauseReach); at += 1) {
    const word = words[at]
    if (!word || /^[;:.!?]$/.test(word.text)) return -1
    if (word.wordClass === 'verb' && !word.stop && words[at + 1]?.wordClass !== 'noun') return at
    if (word.wordClass === 'verb' && !word.stop && (words[at - 1]?.wordClass === 'noun' || words[at - 1]?.wordClass === 'auxiliary'))
      return at
  }
  return -1
}
