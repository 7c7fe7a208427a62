import { readOrdinal } from '../claims/cardinals'
import { cutFigures } from '../claims/figure-tokens'
import { relation } from '../lexicon/relations'
import type { Word } from '../reading'
import type { Rule } from './rule'
import { sameSlot } from './slots'

/** Below this whether the two stand in one place is for the gate to judge. */
const sureSlot = 0.3

interface Superlative {
  readonly index: number
  readonly from: number
  /** 1 for "largest", 2 for "second largest". */
  readonly rank: number
  readonly lemma: string
}

/** base "the country's largest airline" / account "the second-biggest airline in the land". Other directions are opposites. */
export const comparisonDiffers: Rule = (_pair, context) => {
  const base = superlativesOf(context.baseWords)
  const account = superlativesOf(context.accountWords)
  return base.flatMap((one) =>
    account.flatMap((other) => {
      if (one.rank === other.rank || !alike(one.lemma, other.lemma)) return []
      const slot = sameSlot(context.baseWords, one.index, context.accountWords, other.index, context.aligned())
      const evidence = (words: readonly Word[], term: Superlative) => ({
        start: words[term.from]?.start ?? 0,
        end: words[term.index]?.end ?? 0
      })
      return [
        {
          rule: 'comparison-differs',
          reason: 'comparison' as const,
          baseEvidence: [evidence(context.baseWords, one)],
          accountEvidence: [evidence(context.accountWords, other)],
          strength: Math.min(0.93, 0.6 + 0.35 * slot),
          loose: slot < sureSlot
        }
      ]
    })
  )
}

const stem = (word: string): string => (/([a-z])\1est$/.test(word) ? word.slice(0, -4) : word.replace(/iest$/, 'y').replace(/est$/, ''))

function alike(one: string, other: string): boolean {
  if (one === other) return true
  const size = /^(larg|bigg?|great|huge)e?$/
  if (size.test(one) && size.test(other)) return true
  const between = relation(one, other)
  return between.kind === 'synonym' && between.strength > 0.4
}

function superlativesOf(words: readonly Word[]): Superlative[] {
  return words.flatMap((word, index) => {
    const superlative = /^(?:[a-z]+-)?([a-z]{3,}est)$/.exec(word.norm)
    if (
      !superlative?.[1] ||
      /^(forest|interest|protest|request|harvest|arrest|west|midwest|guest|honest|invest|suggest|contest|conquest|modest|digest|manifest|unrest|test|rest|best|latest|priest|quest|crest|chest|breast|nearest)$/.test(
        superlative[1]
      )
    )
      return []
    const glued = /^([a-z]+)-/.exec(word.norm)?.[1]
    const dash = words[index - 1]?.norm === '-' ? 2 : 1
    const before = words[index - dash]
    const ordinal = ordinalOf(glued ?? before?.norm ?? '')
    return [
      { index, from: ordinal !== null && glued === undefined ? index - dash : index, rank: ordinal ?? 1, lemma: stem(superlative[1]) }
    ]
  })
}

function ordinalOf(word: string): number | null {
  const tokens = cutFigures(word, 0, word.length)
  return word === '' ? null : (readOrdinal(tokens, 0)?.value ?? null)
}
