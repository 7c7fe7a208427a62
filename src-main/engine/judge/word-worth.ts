import { frameRole, type FrameRole } from '../lexicon/frame-words'
import { commonness } from '../lexicon/relations'
import type { Word } from '../reading'

/** "Mr", "on Tuesday", "a spokesman said": left out or put in, the claim stays the same. */
const frameWorth: Readonly<Record<FrameRole, number>> = { telling: 0.2, time: 0.3, title: 0.3 }
const functionWorth = 0.15
const verbWorth = 1.2
/** How much less the commonest words tell than the rarest. */
const commonLoss = 0.4

/** About 1 for a word that a claim is made of, less for words around it, 0 for punctuation. */
export function worthOf(word: Word): number {
  if (word.punctuation) return 0
  if (word.wordClass === 'number' || /\d/.test(word.norm)) return 1
  const role = frameRole(word.lemma)
  if (role !== null) return frameWorth[role]
  if (word.stop) return functionWorth
  return (1 - commonLoss * commonness(word.lemma)) * (word.wordClass === 'verb' ? verbWorth : 1)
}
