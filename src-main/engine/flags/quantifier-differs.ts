import { firstFrom } from '../claims/counted'
import { relation } from '../lexicon/relations'
import type { Span } from '../model'
import type { Quantity, Word } from '../reading'
import { findQuantifiers, type Quantifier } from './quantifiers'
import { ofKind, type Rule, type RuleHit } from './rule'
import { sameSlot } from './slots'

/** Below this how much is alike around the two is for the gate to judge. */
const surely = 0.7

/** base "every customer was told" / account "most customers were told"; "a third refused" / "most refused". */
export const quantifierDiffers: Rule = (_pair, context) => {
  const base = [...findQuantifiers(context.baseWords), ...sharesIn(ofKind(context.baseDetails, 'quantity'), context.baseWords)]
  const account = [...findQuantifiers(context.accountWords), ...sharesIn(ofKind(context.accountDetails, 'quantity'), context.accountWords)]
  const worded = (one: Quantifier): boolean => one.words !== ''
  const hits: RuleHit[] = []
  const meet = (one: Quantifier, other: Quantifier): boolean => Math.max(one.low, other.low) <= Math.min(one.high, other.high)
  for (const one of base) {
    if (account.some((other) => meet(one, other))) continue
    for (const other of account) {
      if ((!worded(one) && !worded(other)) || base.some((own) => meet(own, other))) continue
      const counted = countedAlike(one, other)
      const slot = sameSlot(context.baseWords, one.index, context.accountWords, other.index, context.aligned())
      // "applies to all children" / "no pupil may": none and all say the same where what they do is turned round.
      const polar = Math.max(one.low, other.low) === 1 && Math.min(one.high, other.high) === 0
      if (counted < 0 || counted + slot < 0.2 || (polar && slot < 0.5)) continue
      hits.push({
        rule: 'quantifier-differs',
        reason: 'quantifier',
        baseEvidence: [withCounted(one, context.baseWords)],
        accountEvidence: [withCounted(other, context.accountWords)],
        strength: Math.min(0.92, 0.35 + 0.25 * counted + 0.35 * slot),
        loose: counted + slot < surely
      })
    }
  }
  return hits
}

function countedAlike(one: Quantifier, other: Quantifier): number {
  if (one.counted === null || other.counted === null) return 0.2
  const between = relation(one.counted, other.counted)
  if (between.kind === 'same') return 1
  if (between.kind === 'synonym') return 0.9
  if (between.kind === 'hypernym' || between.kind === 'derived') return 0.6
  return between.kind === 'sibling' ? 0.1 : -1
}

/** "a third of residents", "40 percent of voters", "none of the crew", "two of them" (less than all). */
function sharesIn(quantities: readonly Quantity[], words: readonly Word[]): Quantifier[] {
  return quantities.flatMap((quantity) => {
    const percent = quantity.dimension === 'percent' ? 0.01 : quantity.unit === 'share' ? 1 : 0
    const zero = quantity.qualifiers.includes('§zero')
    const whole = wholeOf(quantity, quantities, words)
    if (whole !== null && quantity.high < whole.low) {
      const { start, counted } = quantity
      return [
        {
          start,
          end: whole.end,
          counted: whole.counted ?? counted,
          low: quantity.low / whole.low,
          high: quantity.high / whole.low,
          index: firstFrom(words, start),
          words: ''
        }
      ]
    }
    if (percent === 0 && !zero) return []
    const { start, end, counted } = quantity
    const [low, high] = zero ? [0, 0] : [quantity.low * percent, quantity.high * percent]
    return [{ start, end, counted, low, high, index: firstFrom(words, start), words: zero ? 'none' : '' }]
  })
}

/** "only four of Pike Hill's 11 teachers": the figure behind "of" that it is a part of. */
function wholeOf(part: Quantity, quantities: readonly Quantity[], words: readonly Word[]): Quantity | null {
  if (part.dimension !== 'count' || words[firstFrom(words, part.end)]?.norm !== 'of') return null
  return (
    quantities.find((whole) => whole.dimension === 'count' && whole.low > 1 && whole.start > part.end && whole.start - part.end < 30) ??
    null
  )
}

/** "most of the opposition", "all of the firm's trains"; the bare word where it counts nothing. */
function withCounted(one: Quantifier, words: readonly Word[]): Span {
  const from = firstFrom(words, one.start)
  const run = words.slice(from, from + 6)
  const head = one.counted === null ? -1 : run.findIndex((word) => word.lemma === one.counted)
  const owned = head >= 0 && words[from + head + 1]?.norm === "'s" ? ownedBehind(words, from + head + 2) : null
  return { start: one.start, end: owned?.end ?? run[head]?.end ?? one.end }
}

function ownedBehind(words: readonly Word[], from: number): Word | null {
  const run = words.slice(from, from + 4)
  const first = run.findIndex((word) => word.wordClass === 'noun')
  const behind = run.slice(Math.max(0, first)).findIndex((word) => word.wordClass !== 'noun')
  return first < 0 ? null : (run[(behind < 0 ? run.length : first + behind) - 1] ?? null)
}
