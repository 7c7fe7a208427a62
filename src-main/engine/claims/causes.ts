/** Where a text says why something happened: "because of fog", "blamed the flood on rain", "a cracked valve caused", "fined for speeding". */
import type { Word } from '../reading'

export interface Cause {
  /** Indices of the cause's content words, in text order. */
  readonly words: readonly number[]
  /** Indices of the words that lead to it. */
  readonly lead: readonly number[]
}

/** The cause stands behind. */
const behind = [
  'because of', 'because', 'due to', 'owing to', 'thanks to', 'as a result of', 'caused by', 'triggered by', 'sparked by', 'prompted by', 'brought on by', 'blamed on', 'down to', 'resulted from',
  'resulting from', 'stemmed from', 'stems from', 'stemming from', 'arose from', 'died of', 'died from', 'on account of', 'in protest at', 'in protest against', 'in protest over', 'in response to', 'on grounds of',
  'on the grounds of', 'on the grounds that', 'on grounds that', 'citing', 'set off by', 'touched off by', 'brought about by', 'driven by', 'fuelled by', 'fueled by', 'provoked by', 'spurred by', 'as a consequence of',
  'the result of', 'rooted in', 'for fear of', 'out of fear of', 'sparked off by', 'stem from', 'result from', 'arise from', 'arises from', 'arisen from'
].map((phrase) => phrase.split(' ')) // prettier-ignore
const behindByFirst = new Map<string, string[][]>()
for (const phrase of behind) behindByFirst.set(phrase[0] ?? '', [...(behindByFirst.get(phrase[0] ?? '') ?? []), phrase])

/** The cause stands before the verb. */
const ahead = new Map([['caused', ''], ['causes', ''], ['triggered', ''], ['sparked', ''], ['provoked', ''], ['prompted', ''], ['led', 'to'], ['leads', 'to'], ['resulted', 'in'], ['set', 'off'], ['touched', 'off'], ['brought', 'about'], ['responsible', 'for']]) // prettier-ignore
/** "traced the fault to a weld", "blames the loss on the weather": the cause stands behind the second word. */
const parted = new Map([['trace', 'to'], ['attribute', 'to'], ['ascribe', 'to'], ['put', 'to'], ['blame', 'on']]) // prettier-ignore
/** What one does "over" something, and what one is punished "for". */
const disputes =
  /^(?:resign|quit|walk|strike|collapse|row|dispute|clash|protest|leave|fall|split|argue|quarrel|feud|sue|march|boycott|rebel|stop)$/
const penalties =
  /^(?:fine|sack|arrest|jail|punish|ban|suspend|expel|dismiss|fire|disqualify|reprimand|praise|criticise|criticize|sanction|charge)$/
/** What keeps somebody away: "out with a knee injury", "missed it through suspension". */
const ailments = /^(?:injury|suspension|illness|flu|fever|infection|virus|strain|fracture|cold|sickness|concussion|ban)$/

const longestCause = 8
/** Words looked back for what is done "over" or "for" something, and ahead for the second word of "traced … to". */
const reach = 9

/** The causes that these words tell, in text order. */
export function causesIn(words: readonly Word[]): Cause[] {
  const causes: Cause[] = []
  words.forEach((word, index) => {
    const cause = word.punctuation ? null : causeAt(words, index)
    if (cause && cause.words.length > 0 && !causes.some((known) => known.words.some((at) => cause.words.includes(at)))) causes.push(cause)
  })
  return causes
}

function causeAt(words: readonly Word[], index: number): Cause | null {
  const word = words[index]
  if (!word || isNoun(words, index)) return null
  const phrase = behindByFirst.get(word.norm)?.find((parts) => parts.every((part, step) => words[index + step]?.norm === part))
  if (phrase) return isTurned(words, index) ? null : after(words, index, index + phrase.length)
  const second = parted.get(word.lemma)
  if (second !== undefined && (word.lemma !== 'put' || words[index + 1]?.norm !== 'to')) return partedCause(words, index, second)
  const particle = ahead.get(word.norm)
  if (particle !== undefined && (particle === '' ? words[index + 1]?.norm !== 'by' : words[index + 1]?.norm === particle))
    return { words: contentRun(words, index - 1, -1).reverse(), lead: particle === '' ? [index] : [index, index + 1] }
  return loose(words, index)
}

/** "to find the cause", "shared the blame", "he may trace": the noun leads to no cause. */
function isNoun(words: readonly Word[], index: number): boolean {
  return (
    /^(?:cause|causes|blame|trace)$/.test(words[index]?.norm ?? '') &&
    /^(?:the|a|an|its|their|his|her|no|any|common|main)$/.test(words[index - 1]?.norm ?? '')
  )
}

/** "not because of", "rather than because of". */
function isTurned(words: readonly Word[], index: number): boolean {
  return /^(?:not|n't|than|never)$/.test(words[index - 1]?.norm ?? '')
}

function after(words: readonly Word[], from: number, to: number): Cause {
  return { words: contentRun(words, to, 1), lead: words.slice(from, to).map((_word, step) => from + step) }
}

/** "attributed the loss not to the rain but to a sluice": what it is not counts for nothing. */
function partedCause(words: readonly Word[], index: number, second: string): Cause | null {
  let turned = false
  for (let at = index + 1; at < Math.min(words.length, index + 2 * reach); at += 1) {
    const word = words[at]
    if (!word || (word.punctuation && word.norm !== ',')) break
    if (word.norm === 'not') turned = true
    else if (word.norm === 'but') turned = false
    else if (word.norm === second && !turned) return { words: contentRun(words, at + 1, 1), lead: [index, at] }
  }
  // "blames a gas leak", "blamed the driver for the crash"
  return words[index]?.lemma === 'blame' && !turned ? after(words, index, index + 1) : null
}

/** Small words that lead to a cause only beside the right verb or noun. */
function loose(words: readonly Word[], index: number): Cause | null {
  const word = words[index]
  if (word?.norm === 'since')
    return words[index + 1]?.wordClass !== 'number' && clauseFollows(words, index + 1) ? after(words, index, index + 1) : null
  const governed = (verbs: RegExp): boolean => words.slice(Math.max(0, index - reach), index).some((before) => verbs.test(before.lemma))
  if (word?.norm === 'over') return words[index + 1]?.wordClass !== 'number' && governed(disputes) ? after(words, index, index + 1) : null
  if (word?.norm === 'for') return /ing$/.test(words[index + 1]?.norm ?? '') && governed(penalties) ? after(words, index, index + 1) : null
  if (word?.norm !== 'with' && word?.norm !== 'through') return null
  return words.slice(index + 1, index + 5).some(({ lemma }) => ailments.test(lemma)) ? after(words, index, index + 1) : null
}

/** "since the work had not been put out to tender", never "since March". */
function clauseFollows(words: readonly Word[], from: number): boolean {
  return (
    words
      .slice(from, from + 8)
      .some((word) => word.wordClass === 'auxiliary' && /^(?:is|are|was|were|had|has|have|will|would|could|cannot)$/.test(word.norm)) &&
    /^(?:determiner|pronoun)$/.test(words[from]?.wordClass ?? '')
  )
}

function contentRun(words: readonly Word[], from: number, step: 1 | -1): number[] {
  const run: number[] = []
  for (let index = from; index >= 0 && index < words.length && Math.abs(index - from) < longestCause + 4; index += step) {
    const word = words[index]
    if (!word || (word.punctuation && /^[,.;:!?—–]$/.test(word.text))) break
    if (/^(?:but|while|that|which|who|rather|so)$/.test(word.norm) && run.length > 0) break
    if (!word.punctuation && !word.stop && run.length < longestCause) run.push(index)
  }
  return run
}
