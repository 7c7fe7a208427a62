/** Where two figures stand against each other and yet both hold. */
import { firstFrom } from '../claims/counted'
import type { Quantity, ReadClaim, Reading, Word } from '../reading'

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
