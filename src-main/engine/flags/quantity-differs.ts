import type { Reason } from '../model'
import type { Quantity } from '../reading'
import { spanOf, unitAlone } from './figure-words'
import { areNone, isSaidIn, isWorkedOut, leavesOneOut, otherPeriod, otherSpan, tellsTheRest, timesAndPlaces } from './figure-guards'
import { affinity, agree, comparable } from './figures'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'

/** Two figures are set against each other from here on; below, they may count different things. */
const sameThing = 0.45
/** Two figures that the gate is to judge: the only ones of a kind in a sure pair ("1,150 jobs will go" / "1,400 workers are out of a job"), and durations. */
const perhapsSame = 0.1
/** "one of them", "both": such counts return by chance. */
const smallCount = 2
/** A pair of this score tells one thing. */
const surePair = 0.75
/** Agreeing figures find each other even where the words around were replaced. */
const agreeingThing = -0.2
/** "eleven people" / "eleven unaccounted for": the very same figure. */
const sameFigure = -0.7

/** Either side holds no other figure of the kind. */
const onlyOne = 0.15

interface Match {
  readonly base: Quantity
  readonly account: Quantity
  readonly agrees: boolean
  readonly affinity: number
}

/** base "killed six people" / account "eight people were killed": the same thing counted differently. */
export const quantityDiffers: Rule = (pair, context) => {
  const base = ofKind(context.baseDetails, 'quantity')
  const account = ofKind(context.accountDetails, 'quantity')
  if (base.length === 0 || account.length === 0) return []
  const aligned = context.aligned()
  const matches: Match[] = []
  for (const one of base) {
    for (const other of account) {
      if (!comparable(one, other)) continue
      const agrees = agree(one, other) && sameCurrency(one, other)
      const alone = [base, account].every((side) => side.filter((quantity) => comparable(quantity, one)).length === 1)
      const near =
        affinity(one, other, context.baseWords, context.accountWords, aligned) + (alone && one.dimension !== 'ordinal' ? onlyOne : 0)
      const floor = !agrees
        ? one.dimension === 'duration' || (alone && pair.score >= surePair && Math.min(one.low, other.low) > smallCount)
          ? perhapsSame
          : sameThing
        : one.low === other.low && one.high === other.high && one.low > 2
          ? sameFigure
          : agreeingThing
      if (near >= floor) matches.push({ base: one, account: other, agrees, affinity: near })
    }
  }
  const bothHold = ({ base: one, account: other }: Match): boolean =>
    isSaidIn(one, pair.account, context.account) ||
    isSaidIn(other, pair.base, context.base) ||
    leavesOneOut(one, context.baseWords, other, context.accountWords) ||
    areNone(one, context.baseWords, other, context.accountWords) ||
    otherSpan(one, context.baseWords, other, context.accountWords) ||
    timesAndPlaces(one, context.baseWords, other, context.accountWords) ||
    otherPeriod(one, context.baseDetails, other, context.accountDetails) ||
    tellsTheRest(one, context.baseDetails, other, context.accountDetails) ||
    isWorkedOut(one, context.baseWords, account) ||
    isWorkedOut(other, context.accountWords, base)
  return bestMatches(matches).flatMap((match) => {
    if (match.agrees) return approximationHit(match, context)
    return bothHold(match) ? [] : [differenceHit(match, context)]
  })
}

function bestMatches(matches: Match[]): Match[] {
  const worth = (match: Match): number => match.affinity + (match.agrees ? 0.6 : 0)
  matches.sort((one, other) => worth(other) - worth(one) || one.base.start - other.base.start || one.account.start - other.account.start)
  const taken = new Set<Quantity>()
  return matches.filter(({ base, account }) => {
    if (taken.has(base) || taken.has(account)) return false
    taken.add(base)
    taken.add(account)
    return true
  })
}

/** "$412m" in one paper may be "A$412m" in another: whose dollars they are is left out at home. */
const plainDollar = /^(?:USD|AD|CD|NZD|HKD|SD)$/

function sameCurrency(one: Quantity, other: Quantity): boolean {
  return one.dimension !== 'money' || one.unit === other.unit || (plainDollar.test(one.unit ?? '') && plainDollar.test(other.unit ?? ''))
}

function differenceHit({ base, account, affinity: near }: Match, context: PairContext): RuleHit {
  const unitOnly =
    base.dimension === 'money' && base.unit !== account.unit
      ? agree(base, account)
      : unitAlone(base, context.baseWords, account, context.accountWords)
  return {
    rule: unitOnly ? 'unit-differs' : base.dimension === 'duration' ? 'duration-differs' : 'quantity-differs',
    reason: unitOnly ? 'unit' : reasonOf(base, account),
    baseEvidence: [spanOf(base, context.baseWords)],
    accountEvidence: [spanOf(account, context.accountWords)],
    strength: Math.min(0.95, (base.dimension === 'ordinal' ? 0.4 : 0.5) + 0.4 * near),
    ...(reasonOf(base, account) === 'quantifier' ? { severity: 'high' as const } : {}),
    update: context.later && base.dimension === 'count' && account.low > base.high,
    loose: near < sameThing
  }
}

function reasonOf(base: Quantity, account: Quantity): Reason {
  const zero = (quantity: Quantity): boolean => quantity.qualifiers.includes('§zero')
  if (zero(base) !== zero(account)) return 'quantifier'
  if (base.unit === 'times' && base.low < 1 !== account.low < 1) return 'comparison'
  return base.dimension === 'duration' ? 'duration' : 'number'
}

/** "more than 1,000" and "fewer than 1,000" meet in one point only. */
function approximationHit({ base, account, affinity: near }: Match, context: PairContext): RuleHit[] {
  const above = (quantity: Quantity): boolean => quantity.bound === 'over' || quantity.bound === 'atLeast'
  const below = (quantity: Quantity): boolean => quantity.bound === 'under' || quantity.bound === 'atMost'
  const opposite =
    (above(base) && below(account) && account.high <= base.low) || (below(base) && above(account) && base.high <= account.low)
  if (!opposite) return []
  // "nearly 300" and "more than 300" differ in how the same figure is rounded, "fewer than 300" and "more than 300" in what it was.
  const rounding = [base, account].some((quantity) => below(quantity) && quantity.low > 0)
  return [
    {
      rule: 'bound-differs',
      reason: rounding ? 'approximation' : 'comparison',
      baseEvidence: [spanOf(base, context.baseWords)],
      accountEvidence: [spanOf(account, context.accountWords)],
      strength: Math.min(0.9, 0.5 + 0.4 * near),
      severity: rounding ? 'medium' : 'high'
    }
  ]
}
