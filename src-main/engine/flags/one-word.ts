/** The words of a claim as the rules see them, with a phrase's first word standing for what the whole phrase says. */
import { oppositePlaces } from '../lexicon/opposite-groups'
import { phrasesOf } from '../lexicon/one-word'
import type { Word } from '../reading'

/** Words of an object between the parts of a phrase: "took the two plant managers into custody". */
const objectReach = 5

/** "took two men into custody": "took" gets the base form "arrest" and "custody" says nothing of its own any more. The words' places stay. */
export function inOneWord(words: readonly Word[]): readonly Word[] {
  let changed: Word[] | null = null
  words.forEach((word, index) => {
    if (word.punctuation || word.wordClass === 'name') return
    for (const { parts, says } of phrasesOf(word.lemma)) {
      // What the groups of opposites know as a phrase is compared as one.
      if (oppositePlaces([word.lemma, ...parts.slice(1)].join(' ')).length > 0) continue
      const places = placesOf(words, index, parts)
      if (!places) continue
      changed ??= [...words]
      changed[index] = { ...word, lemma: says }
      for (const at of places) {
        const part = words[at]
        if (part) changed[at] = { ...part, stop: true }
      }
      return
    }
  })
  return changed ?? words
}

/** Indices of a phrase's further words, or null where they do not stand there. */
function placesOf(words: readonly Word[], index: number, parts: readonly (string | null)[]): number[] | null {
  const places: number[] = []
  let at = index + 1
  for (let step = 1; step < parts.length; step += 1) {
    const part = parts[step]
    if (part === null) continue
    const room = parts[step - 1] === null ? objectReach : 0
    const found = findWithin(words, at, room, part ?? '')
    if (found < 0) return null
    places.push(found)
    at = found + 1
  }
  return places
}

function findWithin(words: readonly Word[], from: number, room: number, part: string): number {
  for (let at = from; at <= from + room; at += 1) {
    const word = words[at]
    if (!word || word.punctuation) return -1
    if (word.norm === part || word.lemma === part) return at
  }
  return -1
}
