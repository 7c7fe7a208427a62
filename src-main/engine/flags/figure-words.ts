/** A figure in its words: what an editor is shown of it, and its numeral apart from its unit. */
import { firstFrom } from '../claims/counted'
import type { Span } from '../model'
import type { Quantity, Word } from '../reading'

/** The figure with what it counts: "1,200 people", "six of the nine piers"; "9 percent" and "$4m" end with their unit. */
export function spanOf(quantity: Quantity, words: readonly Word[]): Span {
  const from = firstFrom(words, quantity.end)
  const time = words[from]
  const plain = { start: quantity.start, end: quantity.dimension === 'ordinal' && time?.norm === 'time' ? time.end : quantity.end }
  if (quantity.counted === null || (quantity.dimension !== 'count' && quantity.dimension !== 'ordinal')) return plain
  for (let index = from; index < Math.min(words.length, from + 5); index += 1) {
    const word = words[index]
    if (!word || (word.punctuation && word.norm !== '-')) break
    if (word.lemma === quantity.counted) return { start: quantity.start, end: word.end }
  }
  return plain
}

/** "38 kilometres" / "38 miles": one numeral, and only the unit was changed. */
export function unitAlone(one: Quantity, words: readonly Word[], other: Quantity, others: readonly Word[]): boolean {
  const [first, second] = [numeralOf(one, words), numeralOf(other, others)]
  return first.figure !== '' && first.figure === second.figure && first.unit !== '' && second.unit !== '' && first.unit !== second.unit
}

const bounding = /^(about|around|roughly|nearly|almost|over|more|than|at|least|most|up|to|some|under|below|a|an|the|-)$/
const magnitude = /^(hundred|thousand|million|billion|trillion|dozen|score|bn|m|k)s?$/

function numeralOf(quantity: Quantity, words: readonly Word[]): { figure: string; unit: string } {
  const within = words.slice(firstFrom(words, quantity.start), firstFrom(words, quantity.end))
  const figures = within.flatMap((word) =>
    word.wordClass === 'number' || magnitude.test(word.norm) ? [word.norm] : (/^[\d.,]+/.exec(word.norm) ?? [])
  )
  const units = within.flatMap((word) =>
    bounding.test(word.norm) || word.wordClass === 'number' || magnitude.test(word.norm) ? [] : [word.lemma.replace(/^[\d.,]+/, '')]
  )
  return { figure: figures.join(' '), unit: units.join(' ') }
}
