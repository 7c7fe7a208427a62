/** Where two figures stand against each other and yet both hold. */
import { firstFrom } from '../claims/counted'
import type { Detail, Quantity, ReadClaim, Reading, Word } from '../reading'
import { compareMoments } from './moments'
import { ofKind } from './rule'

/** Small counts return by chance. */
const tellingFrom = 10

/** The other article says this very figure in the same sentences: "lost 1.80 dollars to finish at 18.20" knows the closing price. */
export function isSaidIn(quantity: Quantity, claims: readonly ReadClaim[], reading: Reading): boolean {
  const value = valueOf(quantity)
  if (value < tellingFrom && Number.isInteger(value)) return false
  const same = (unit: string | null): boolean => unit === null || quantity.unit === null || unit === quantity.unit
  return sentencesOf(claims, reading).some((claim) =>
    claim.details.some((detail) => detail.kind === 'quantity' && valueOf(detail) === value && same(detail.unit))
  )
}

/** 12,000 of "more than 12,000", 18.2 of "18.20 dollars". */
function valueOf({ low, high }: Quantity): number {
  return Number.isFinite(high) ? (low + high) / 2 : low
}

/** The claims with those that share a sentence with one of them. */
function sentencesOf(claims: readonly ReadClaim[], { claims: all }: Reading): ReadClaim[] {
  return claims.flatMap((claim) => {
    const own = Number(claim.id.slice(1)) - 1
    const found = [claim]
    for (const step of [-1, 1])
      for (let at = own + step; all[at]?.sentence === claim.sentence; at += step) {
        const beside = all[at]
        if (beside) found.push(beside)
      }
    return found
  })
}

/** "one of three women" / "two other women": the one leaves out what the other counts in. */
export function leavesOneOut(one: Quantity, words: readonly Word[], other: Quantity, others: readonly Word[]): boolean {
  return isRest(one, words) !== isRest(other, others)
}

function isRest({ end }: Quantity, words: readonly Word[]): boolean {
  return /^(other|others|further|additional|extra)$/.test(words[firstFrom(words, end)]?.norm ?? '')
}

/** "the fifth game" / "for a second time": a place in a row and how often. */
export function timesAndPlaces(one: Quantity, words: readonly Word[], other: Quantity, others: readonly Word[]): boolean {
  const time = (quantity: Quantity, run: readonly Word[]): boolean => run[firstFrom(run, quantity.end)]?.norm === 'time'
  return one.dimension === 'ordinal' && time(one, words) !== time(other, others)
}

/** "none of them" / "not one of them". */
export function areNone(one: Quantity, words: readonly Word[], other: Quantity, others: readonly Word[]): boolean {
  return isNone(one, words) && isNone(other, others)
}

function isNone({ start, high }: Quantity, words: readonly Word[]): boolean {
  return high === 0 || (high === 1 && words[firstFrom(words, start) - 1]?.norm === 'not')
}

/** "within ten days" / "for a day": until when is not how long. */
export function otherSpan(one: Quantity, words: readonly Word[], other: Quantity, others: readonly Word[]): boolean {
  if (one.dimension !== 'duration' || other.dimension !== 'duration') return false
  const [first, second] = [leadOf(one, words), leadOf(other, others)]
  return first !== null && second !== null && first !== second
}

function leadOf({ start }: Quantity, words: readonly Word[]): 'limit' | 'length' | null {
  const lead = words[firstFrom(words, start) - 1]?.norm ?? ''
  if (/^(within|in|after|before|ago|every)$/.test(lead)) return 'limit'
  return /^(for|lasting|lasted|lasts|took|take|takes)$/.test(lead) ? 'length' : null
}

/** Words looked at on either side of a figure for the year it belongs to. */
const periodReach = 60

/** "a profit of 612 million for 2025" / "earned 588 million in 2024": each figure has its own year. */
export function otherPeriod(one: Quantity, details: readonly Detail[], other: Quantity, others: readonly Detail[]): boolean {
  const near = (quantity: Quantity, own: readonly Detail[]) =>
    ofKind(own, 'moment').filter(
      ({ year, start, end }) => year !== null && start - quantity.end < periodReach && quantity.start - end < periodReach
    )
  const [first, second] = [near(one, details), near(other, others)]
  return (
    first.some((moment) => second.some((twin) => compareMoments(moment, twin) === 'day-differs')) &&
    !first.some((moment) => second.some((twin) => compareMoments(moment, twin) === 'agree'))
  )
}

/** "66 percent began treatment" / "a third did not": one share leaves the other over, or nearly. */
export function tellsTheRest(one: Quantity, details: readonly Detail[], other: Quantity, others: readonly Detail[]): boolean {
  const share = ({ dimension, unit, low, high }: Quantity): number | null =>
    dimension === 'percent' ? (low + high) / 200 : unit === 'share' ? (low + high) / 2 : null
  const [first, second] = [share(one), share(other)]
  if (first === null || second === null) return false
  const turned = (own: readonly Detail[]): boolean => ofKind(own, 'negation').length > 0
  return turned(details) !== turned(others)
}

const totals = /^(total|altogether|together|combined|all|between|both|overall|sum)$/

/** "94 knives and 61 machetes" / "155 machetes and knives", "by 30 votes to 26" / "by four votes": worked out from two figures over there. */
export function isWorkedOut(quantity: Quantity, words: readonly Word[], others: readonly Quantity[]): boolean {
  const value = valueOf(quantity)
  const alike = others.filter((other) => other.dimension === quantity.dimension && other.unit === quantity.unit && other.low > 0)
  const pairs = alike.flatMap((one, at) => alike.slice(at + 1).map((other) => [valueOf(one), valueOf(other)] as const))
  const at = firstFrom(words, quantity.start)
  const near = words.slice(Math.max(0, at - 8), at + 12)
  const listed = words.slice(firstFrom(words, quantity.end), firstFrom(words, quantity.end) + 6).some((word) => word.norm === 'and')
  if (value >= smallSum && (listed || near.some((word) => totals.test(word.norm))) && pairs.some(([one, other]) => one + other === value))
    return true
  return (
    (quantity.qualifiers.includes('§by') || quantity.qualifiers.includes('§more') || near.some((word) => word.norm === 'majority')) &&
    pairs.some(([one, other]) => Math.abs(one - other) === value)
  )
}

/** Sums below this come about by chance. */
const smallSum = 5
