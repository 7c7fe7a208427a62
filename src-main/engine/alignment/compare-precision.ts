/**
 * What one side of a pair states and the other does not: figures, days, names. Less is not wrong, so nothing here is a flag.
 * base "killed 6,500 people on Monday" / account "killed thousands": the account is less precise, and "Monday" stands in the base alone.
 */
import type { Precision, Span } from '../model'
import type { Detail, Moment, Name, Quantity } from '../reading'

export interface PrecisionResult {
  readonly precision: Precision
  readonly onlyBase: readonly Span[]
  readonly onlyAccount: readonly Span[]
}

type Stated = Quantity | Moment | Name

/** Compares the details of both sides of one pair. */
export function comparePrecision(base: readonly Detail[], account: readonly Detail[]): PrecisionResult {
  const ofBase = base.filter(isStated)
  const ofAccount = account.filter(isStated)
  const onlyBase = ofBase.filter((detail) => !ofAccount.some((other) => sameSlot(detail, other)))
  const onlyAccount = ofAccount.filter((detail) => !ofBase.some((other) => sameSlot(detail, other)))
  const widths = ofBase.flatMap((detail) => ofAccount.filter((other) => agrees(detail, other)).map((other) => width(other) - width(detail)))
  const less = onlyBase.length > 0 || widths.some((difference) => difference > 0)
  const more = onlyAccount.length > 0 || widths.some((difference) => difference < 0)
  return {
    precision: less && more ? 'mixed' : less ? 'less' : more ? 'more' : 'same',
    onlyBase: onlyBase.map(spanOf),
    onlyAccount: onlyAccount.map(spanOf)
  }
}

function isStated(detail: Detail): detail is Stated {
  return detail.kind === 'quantity' || detail.kind === 'moment' || detail.kind === 'name'
}

/** Both speak of the same thing, whether or not they agree: what clashes is a flag's business. */
function sameSlot(one: Stated, other: Stated): boolean {
  if (one.kind === 'quantity' && other.kind === 'quantity') {
    return agrees(one, other) || (one.dimension === other.dimension && one.counted === other.counted)
  }
  if (one.kind === 'moment' && other.kind === 'moment') return true
  if (one.kind === 'name' && other.kind === 'name') return one.words.some((word) => other.words.includes(word))
  return false
}

function agrees(one: Stated, other: Stated): boolean {
  if (one.kind !== 'quantity' || other.kind !== 'quantity' || one.dimension !== other.dimension) return false
  return one.low <= other.high && other.low <= one.high
}

/** How wide the stated interval is; an open end is wider than any closed one. */
function width(detail: Stated): number {
  return detail.kind === 'quantity' ? detail.high - detail.low : 0
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
