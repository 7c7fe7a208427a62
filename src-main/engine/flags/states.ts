/** Whether two figures tell what became of people in two different ways. */
import { firstFrom } from '../claims/counted'
import type { Quantity, Word } from '../reading'

/** Words looked at behind and before a figure. */
const stepsAhead = 6
const stepsBack = 3

/** What becomes of people, each word on one of the lists: the dead are not the missing. */
const states: readonly RegExp[] = [
  /^(die|dead|kill|death|perish|drown|fatality)$/,
  /^(miss|missing|unaccounted|disappear)$/,
  /^(injure|injury|wound|hurt|hospitalize|hospitalise)$/,
  /^(evacuate|displace|flee|homeless|strand|stranded|evacuee)$/,
  /^(arrest|detain|jail|charge)$/,
  /^(rescue|save|survive|survivor|recover)$/
]

/** "eleven people were still missing" / "half a dozen people are dead". */
export function otherState(one: Quantity, words: readonly Word[], other: Quantity, others: readonly Word[]): boolean {
  const [first, second] = [statesNear(one, words), statesNear(other, others)]
  return first.length > 0 && second.length > 0 && !first.some((state) => second.includes(state))
}

/** Indices of the states said with the figure, up to the next figure or comma on either side. */
function statesNear(quantity: Quantity, words: readonly Word[]): number[] {
  const found: number[] = []
  const look = (from: number, step: 1 | -1, steps: number): void => {
    for (let count = 0; count < steps; count += 1) {
      const word = words[from + step * count]
      if (!word || (word.punctuation && word.norm !== '-') || word.wordClass === 'number' || /^(and|but|while)$/.test(word.norm)) return
      states.forEach((state, index) => state.test(word.lemma) && found.push(index))
    }
  }
  look(firstFrom(words, quantity.end), 1, stepsAhead)
  look(firstFrom(words, quantity.start) - 1, -1, stepsBack)
  return found
}
