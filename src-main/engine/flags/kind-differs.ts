import { areExclusiveKinds } from '../lexicon/exclusive-kinds'
import { exclusiveCategory } from '../lexicon/relations'
import type { Reason } from '../model'
import type { Word } from '../reading'
import type { WordAlignment } from './align-words'
import { polarityOf } from './polarity'
import { spreadOf } from './rarity'
import type { PairContext, Rule, RuleHit } from './rule'
import { sameSlot } from './slots'

/** Below this the two words stand in different places of the two claims. */
const slotFloor = 0.34
/** Two buildings or rooms shut each other out more surely than two kinds of other things. */
const sureSlot = 0.5
/** Other rules compare what these categories hold, or one may be said for the other. */
const left = /^(unit|weekday|month|season|part|currency|rank|order|frequency|age|verdict|weather|sky|shape|meal|post|direction)/

/** What is written or said goes by many names: a "text" is a "question" is a "passage". */
const papers =
  /^(text|question|answer|word|complaint|paragraph|passage|journal|paper|letter|notice|note|report|article|story|book|column|piece|chapter|page|line|statement|message|document|agreement|record|file|list|draft|script|speech|comment|account|review|study|poem|press|newspaper|magazine|bulletin)$/

/**
 * Another thing of the same kind in the same slot: "played the violin for 31 years" / "played the viola for 31 years", "spent it on a
 * vineyard" / "on a yacht". Neither thing may stand anywhere in the other article: then that may be told as well.
 */
export const kindDiffers: Rule = (_pair, context) => {
  const base = thingsOnlyHere(context.baseWords, context.account)
  const account = thingsOnlyHere(context.accountWords, context.base)
  if (base.length === 0 || account.length === 0) return []
  const [ours, theirs] = [polarityOf(context.baseWords, context.baseDetails), polarityOf(context.accountWords, context.accountDetails)]
  const aligned = context.aligned()
  return base.flatMap((one) =>
    account.flatMap((other): RuleHit[] => {
      const [word, twin] = [context.baseWords[one], context.accountWords[other]]
      if (!word || !twin || ours.covered(one) || theirs.covered(other) || isMatched(one, other, aligned)) return []
      const reason = reasonOf(word, twin)
      if (reason === null) return []
      const slot = sameSlot(context.baseWords, one, context.accountWords, other, aligned)
      if (slot < (reason === 'place' ? slotFloor : sureSlot)) return []
      return [
        {
          rule: 'kind-differs',
          reason,
          baseEvidence: [{ start: word.start, end: word.end }],
          accountEvidence: [{ start: twin.start, end: twin.end }],
          strength: Math.min(0.85, 0.35 + 0.4 * slot),
          loose: true
        }
      ]
    })
  )
}

function thingsOnlyHere(words: readonly Word[], other: PairContext['base']): number[] {
  const said = spreadOf(other)
  return words.flatMap((word, index) => (word.wordClass === 'noun' && !word.stop && !said.has(word.lemma) ? [index] : []))
}

/** Either has a partner of its own on the other side. */
function isMatched(one: number, other: number, { byBase, byAccount }: WordAlignment): boolean {
  const [link, back] = [byBase.get(one), byAccount.get(other)]
  return (link !== undefined && link.kind !== 'sibling') || (back !== undefined && back.kind !== 'sibling')
}

/** null where the two may be one thing. */
function reasonOf(word: Word, twin: Word): Reason | null {
  const category = exclusiveCategory(word.lemma, twin.lemma)
  if (category !== null) return left.test(category) ? null : /^(building|room|continent)$/.test(category) ? 'place' : 'name'
  if (papers.test(word.lemma) || papers.test(twin.lemma)) return null
  return areExclusiveKinds(word.lemma, twin.lemma) ? 'name' : null
}
