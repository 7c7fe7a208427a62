import type { Reason } from '../model'
import type { Word } from '../reading'
import type { Rule, RuleHit } from './rule'
import { sameSlot } from './slots'

const places =
  /^(terminal|gate|platform|route|highway|motorway|road|street|avenue|room|ward|district|zone|exit|junction|pier|berth|hangar|block|precinct|sector|area|lane|floor|track|site|unit|reactor|runway)$/
const others =
  /^(flight|article|section|chapter|grade|category|phase|stage|level|channel|line|bus|tram|lot|case|count|page|group|class|type|round|rule|clause|amendment|resolution|proposition|measure|bill|apollo|act)$/
/** Below this the two stand in different places of the two claims. */
const slotFloor = 0.5

interface Label {
  readonly index: number
  readonly noun: string
  readonly figure: string
  readonly start: number
  readonly end: number
}

/** A figure that names rather than counts: base "the gate of Terminal 6" / account "the gate of Terminal 9". */
export const labelDiffers: Rule = (_pair, context) => {
  const base = labelsOf(context.baseWords)
  const account = labelsOf(context.accountWords)
  const said = (labels: readonly Label[], one: Label): boolean =>
    labels.some((other) => other.noun === one.noun && other.figure === one.figure)
  return base.flatMap((one) =>
    account.flatMap((other): RuleHit[] => {
      if (one.noun !== other.noun || said(account, one) || said(base, other)) return []
      const slot = sameSlot(context.baseWords, one.index, context.accountWords, other.index, context.aligned())
      if (slot < slotFloor) return []
      const reason: Reason = places.test(one.noun) ? 'place' : 'name'
      return [{ rule: 'label-differs', reason, baseEvidence: [one], accountEvidence: [other], strength: Math.min(0.9, 0.5 + 0.4 * slot) }]
    })
  )
}

/** "Terminal 6", "Route 66", "Article 5", "gate B12"; "count 40 votes" is none, since a noun follows that the figure counts. */
function labelsOf(words: readonly Word[]): Label[] {
  return words.flatMap((word, index) => {
    const figure = words[index + 1]
    const noun = word.lemma.toLowerCase()
    if (!figure || word.wordClass === 'verb' || !(places.test(noun) || others.test(noun))) return []
    if (!/^(?:[a-z]?\d{1,4}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(figure.norm)) return []
    const behind = words[index + 2]
    if (behind && /^(noun|number)$/.test(behind.wordClass)) return []
    return [{ index, noun, figure: figure.norm, start: word.start, end: figure.end }]
  })
}
